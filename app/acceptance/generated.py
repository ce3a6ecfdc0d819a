#!/usr/bin/env python3
"""Generated documents (random lengths, levels, tables with merged cells, appendices), invented plans with notes at their pages' feet and
papers full of tabs (lines to fill in, columns, dots in cells, usual stops): DOCX as LibreOffice lays it out against our PDF.

usage: generated.py [FIRST_SEED COUNT [notes|tabs]]
Without arguments a fixed subset: the first 30, 20 plans with notes, 40 papers with tabs.
"""
import shutil
import subprocess
import sys

from program import JAVA, ROOT, SHARED, WORK, report, skipped

KINDS = {"": "generated documents", "notes": "plans with notes", "tabs": "papers with tabs"}


def main():
    tools = SHARED / "tools"
    if not tools.exists():
        return skipped("generated documents", f"{SHARED.name}/tools is not beside the repository")
    if not shutil.which("soffice"):
        return skipped("generated documents", "no LibreOffice")
    for arguments in [sys.argv[1:]] if len(sys.argv) > 2 else [["1", "30"], ["5", "20", "notes"], ["101", "40", "tabs"]]:
        compare(tools, arguments)


def compare(tools, arguments):
    count, kind = arguments[1], KINDS[arguments[2] if arguments[2:] else ""]
    folder, reference = WORK / "generated", WORK / "generated-libreoffice"
    for old in (folder, reference):
        shutil.rmtree(old, ignore_errors=True)
    classes = ROOT / "app/target"
    path = f"{classes}/classes:{classes}/test-classes:{classes}/lib/*"
    made = subprocess.run([JAVA, "-cp", path, "vn.kehoach.measure.GenerateDocuments", folder, *arguments], capture_output=True, text=True)
    if not report(made.returncode == 0, f"{count} {kind} written", made.stderr.strip()):
        return
    files = sorted(folder.glob("*.docx"))
    subprocess.run([tools / "docx_to_pdf.sh", reference, *files], check=True)
    pairs = [path for file in files for path in (file.with_suffix(".pdf"), reference / f"{file.stem}.pdf")]
    # Text that ends on a usual stop to the twip may lead to the next one.
    farthest = "13" if "tabs" in arguments else "0.5"
    limits = ["--min-share", "0.999", "--max-mm", farthest]
    compared = subprocess.run([tools / "compare_pages.py", *pairs, *limits], capture_output=True, text=True)
    print("\n".join(line for line in compared.stdout.splitlines() if "(100.00%)" not in line))
    report(compared.returncode == 0, f"PDF and DOCX break alike in {count} {kind}", compared.stderr.strip() or "see above")


main()
