#!/usr/bin/env python3
"""DOCX as LibreOffice lays it out against our PDF: the same lines on the same pages."""
import shutil
import subprocess

from program import DOCUMENTS, SHARED, WORK, names, report, skipped


def main():
    tools = SHARED / "tools"
    if not tools.exists():
        return skipped("same lines", f"{SHARED.name}/tools is not beside the repository")
    if not shutil.which("soffice"):
        return skipped("same lines", "no LibreOffice")
    folder = WORK / "libreoffice"
    shutil.rmtree(folder, ignore_errors=True)
    found = names()
    if not found:
        return report(False, "same lines", "no documents were made")
    files = [DOCUMENTS / f"{name}.docx" for name in found]
    convert = subprocess.run([tools / "docx_to_pdf.sh", folder, *files], capture_output=True, text=True)
    if not report(convert.returncode == 0, f"LibreOffice opens {len(files)} DOCX", convert.stderr.strip()):
        return
    pairs = [path for name in found for path in (DOCUMENTS / f"{name}.pdf", folder / f"{name}.pdf")]
    limits = ["--min-share", "0.999", "--max-mm", "0.5"]
    compare = subprocess.run([tools / "compare_pages.py", *pairs, *limits], capture_output=True, text=True)
    print(compare.stdout, end="")
    report(compare.returncode == 0, f"PDF and DOCX break alike in {len(found)} documents", compare.stderr.strip() or "see above")


main()
