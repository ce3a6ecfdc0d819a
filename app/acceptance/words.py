#!/usr/bin/env python3
"""Nothing is lost: the words of the input without its marks are, as multisets, contained in those of the PDF; no mark reaches paper."""
import re
import subprocess
import unicodedata
from collections import Counter

from program import DOCUMENTS, SEEDS, report, skipped

MARKS = re.compile(r"[*#<>]+")
WORD = re.compile(r"[^\W_]+")


def words(text):
    """A word is a run of letters and digits, so that a line broken after a hyphen changes nothing."""
    return Counter(WORD.findall(unicodedata.normalize("NFC", text)))


def printed(pdf):
    return subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"], capture_output=True).stdout.decode("utf-8")


def main():
    if not SEEDS:
        return skipped("words", "no cases")
    for seed in SEEDS:
        paper = printed(DOCUMENTS / f"{seed.stem}.pdf")
        lost = words(MARKS.sub(" ", seed.read_text("utf-8"))) - words(paper)
        report(not lost, f"no word of {seed.stem} is lost on paper", dict(lost))
        marks = MARKS.findall(paper)
        report(paper.strip() and not marks, f"no mark of {seed.stem} reaches paper", marks or "no text")


main()
