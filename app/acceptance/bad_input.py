#!/usr/bin/env python3
"""Bad input: exit code 2, one Vietnamese line on standard error that names the file, nothing written, nothing overwritten."""
import os
import re
import shutil
import subprocess

import bad_files
from program import DOCUMENTS, WORK, kehoach, names, report, text

VIETNAMESE = re.compile("[đĐơƠưƯ\u1ea0-\u1ef9]")
FOLDER = WORK / "bad input"
KEPT = b"an older export that nobody may touch"
SECRET = "bí mật của máy này"


def fault(run, name, hint):
    """Why an answer is not the promised one; empty when it is."""
    said = text(run.stderr)
    faults = [
        (run.returncode != 2, f"exit {run.returncode}"),
        (said.count("\n") or not said, f"{said.count(chr(10)) + 1 if said else 0} lines"),
        (name not in said, f"does not name {name}"),
        (hint not in said, f"does not say {hint}"),
        (not VIETNAMESE.search(said), "not Vietnamese"),
        (SECRET in said, "tells the secret"),
        (bool(run.stdout.strip()), f"standard output: {text(run.stdout)[:100]}"),
    ]
    wrong = [why for there, why in faults if there]
    return f"{', '.join(wrong)}: {said[:400]}" if wrong else ""


def refused(what, source, hint=""):
    """`export` must refuse the source, into an empty folder and over an existing file."""
    out = FOLDER / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    arguments = ("export", source, "--docx", out / "a.docx", "--pdf", out / "a.pdf")
    why = ""
    try:
        why = fault(kehoach(*arguments, options=("-Xmx1g",)), source.name, hint)
        why = why or (f"wrote {os.listdir(out)}" if os.listdir(out) else "")
        (out / "a.docx").write_bytes(KEPT)
        kehoach(*arguments, "--force", options=("-Xmx1g",))
        why = why or ("" if (out / "a.docx").read_bytes() == KEPT else "the existing file was touched")
    except subprocess.TimeoutExpired:
        why = "took too long"
    report(not why, f"refused: {what}", why)


def outputs(whole):
    """Where the output cannot or may not go."""
    blocked = FOLDER / "tệp thường"
    blocked.write_bytes(KEPT)
    why = fault(kehoach("export", whole, "--docx", blocked / "a.docx"), blocked.name, "")
    report(not why and blocked.read_bytes() == KEPT, "refused: output under a regular file", why or "touched")
    existing = FOLDER / "đã có.docx"
    existing.write_bytes(KEPT)
    why = fault(kehoach("export", whole, "--docx", existing), existing.name, "")
    report(not why and existing.read_bytes() == KEPT, "refused: an existing file without --force", why or "touched")
    run = kehoach("export", whole, "--docx", existing, "--force")
    report(run.returncode == 0 and existing.read_bytes()[:2] == b"PK", "--force replaces an existing file", text(run.stderr))
    run = kehoach("xuất")
    report(run.returncode == 2 and run.stderr and b"\tat " not in run.stderr, "refused: an unknown command", text(run.stderr))


def opened_everywhere(named):
    """Vietnamese names of input, output and working folder under LC_ALL=C, which has no letters for them."""
    folder = FOLDER / "thư mục làm việc"
    folder.mkdir()
    env = {**os.environ, "LC_ALL": "C"}
    run = kehoach("export", f"../{named.name}", "--pdf", "Bản in.pdf", env=env, cwd=folder)
    made = run.returncode == 0 and os.listdir(folder) == ["Bản in.pdf"]
    report(made, "opened: a Vietnamese file name under LC_ALL=C", text(run.stderr) or os.listdir(folder))
    why = fault(kehoach("export", "không có.docx", "--pdf", "a.pdf", env=env, cwd=folder), "không có.docx", "")
    report(not why, "named under LC_ALL=C: a missing file", why)


def main():
    if not names():
        return report(False, "bad input", "no documents were made")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    whole = DOCUMENTS / f"{names()[-1]}.docx"
    secret = FOLDER / "secret.txt"
    secret.write_text(SECRET, "utf-8")
    noise = FOLDER / "ảnh chụp.docx"
    noise.write_bytes(bytes(range(256)) * 64)
    empty = [FOLDER / f"rỗng.{kind}" for kind in ("docx", "txt", "pdf", "json", "doc")]
    for file in empty:
        file.touch()
    folder = FOLDER / "thư mục.docx"
    folder.mkdir()

    refused("not a Word file", noise)
    refused("a truncated zip", bad_files.truncated(FOLDER / "đứt.docx", whole))
    refused("a zip bomb of 400 MB", bad_files.bomb(FOLDER / "bom.docx"))
    refused("external entities", bad_files.external_entity(FOLDER / "thực thể.docx", secret))
    refused("a file behind a password", bad_files.encrypted(FOLDER / "mã hóa.docx", whole))
    for file in empty:
        refused(f"an empty {file.suffix}", file)
    for kind in ("docx", "txt"):
        refused(f"a {kind} of 200 MB", bad_files.huge(FOLDER / f"lớn.{kind}"))
    refused("a PDF of pictures only", bad_files.picture_only(FOLDER / "bản chụp.pdf"), hint="OCR")
    refused("a folder", folder)
    refused("a missing file", FOLDER / "không có.docx")
    named = FOLDER / "Kế hoạch.docx"
    shutil.copy(whole, named)
    opened_everywhere(named)
    outputs(whole)
    for file in FOLDER.glob("lớn.*"):
        file.unlink()


main()
