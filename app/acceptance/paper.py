#!/usr/bin/env python3
"""What a reader's machine sees in the files: plain paragraphs in Word; version, fonts and properties of the PDF."""
import re
import subprocess
import zipfile

from program import DOCUMENTS, names, report

FORCED = re.compile(r"<(w:br|w:cr|w:framePr|w:txbxContent|wps:txbx|v:textbox)\b")


def tool(*command):
    return subprocess.run(command, capture_output=True).stdout.decode("utf-8", "replace")


def check(name):
    docx, pdf = DOCUMENTS / f"{name}.docx", DOCUMENTS / f"{name}.pdf"
    with zipfile.ZipFile(docx) as file:
        forced = FORCED.findall(file.read("word/document.xml").decode("utf-8"))
    report(not forced, f"{name}.docx: no line break, frame or text box forces a line", sorted(set(forced)))
    version = pdf.read_bytes()[:8].decode("latin-1")
    report(version == "%PDF-1.7", f"{name}.pdf is PDF 1.7", version)
    fonts = [line.split() for line in tool("pdffonts", pdf).splitlines()[2:]]
    loose = [font[0] for font in fonts if font[-5:-2] != ["yes", "yes", "yes"]]
    report(fonts and not loose, f"{name}.pdf: every font embedded, subset, with its text", loose or "no fonts")
    facts = dict(re.findall(r"^(\w+):[ \t]*(.*)$", tool("pdfinfo", "-enc", "UTF-8", pdf), re.M))
    empty = [field for field in ("Title", "Author", "Subject") if not facts.get(field, "").strip()]
    report(not empty, f"{name}.pdf has title, author and subject", f"without {empty}")


def main():
    for name in names():
        check(name)
    if not names():
        report(False, "paper", "no documents were made")


main()
