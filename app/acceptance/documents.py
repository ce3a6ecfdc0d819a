#!/usr/bin/env python3
"""The founding documents and the sample, as JSON, outline, DOCX and PDF: made by the jar, with no display."""
import os
import shutil

from program import DOCUMENTS, SEEDS, SHARED, kehoach, report, skipped, text

HEADLESS = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}


def done(what, *arguments):
    """Run it silently, with every file written that an option names."""
    run = kehoach(*arguments, env=HEADLESS)
    missing = [file.name for option, file in zip(arguments, arguments[1:]) if str(option).startswith("--") and not file.exists()]
    fine = run.returncode == 0 and not run.stderr and not missing
    return report(fine, what, f"exit {run.returncode} {text(run.stderr)} not written: {missing}")


def main():
    shutil.rmtree(DOCUMENTS, ignore_errors=True)
    (DOCUMENTS / "outlines").mkdir(parents=True)
    if not SEEDS:
        skipped("founding documents", f"{SHARED.name}/cases is not beside the repository")
    for seed in SEEDS:
        name = seed.stem
        json, docx, pdf = (DOCUMENTS / f"{name}.{kind}" for kind in ("json", "docx", "pdf"))
        done(f"import {name}", "import", seed, "--json", json, "--outline", DOCUMENTS / "outlines" / f"{name}.json")
        if not done(f"export {name}", "export", seed, "--docx", docx, "--pdf", pdf):
            continue
        again = DOCUMENTS / "again"
        again.mkdir()
        kehoach("export", json, "--docx", again / docx.name, "--pdf", again / pdf.name)
        same = [(again / file.name).exists() and (again / file.name).read_bytes() == file.read_bytes() for file in (docx, pdf)]
        report(all(same), f"export of {name}'s JSON equals the direct export", f"docx {same[0]}, pdf {same[1]}")
        shutil.rmtree(again)

    demo = DOCUMENTS / "demo"
    done("demo without a display", "demo", demo)
    made = {file.suffix: file for file in sorted(demo.glob("*"))}
    if report(set(made) == {".docx", ".pdf", ".json"}, "demo writes DOCX, PDF and JSON", sorted(made)):
        for kind, file in made.items():
            shutil.copy(file, DOCUMENTS / f"sample{kind}")


main()
