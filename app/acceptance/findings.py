#!/usr/bin/env python3
"""`check`: its exit code tells whether errors remain, its JSON has the promised fields, the sample has no findings."""
import json

from program import DOCUMENTS, WORK, kehoach, names, report, text

FIELDS = {"code", "severity", "block", "text", "message", "article", "fixable"}


def main():
    for name in names():
        out = WORK / f"{name}.findings.json"
        out.unlink(missing_ok=True)
        run = kehoach("check", DOCUMENTS / f"{name}.json", "--json", out)
        if not report(out.exists(), f"check {name} writes its findings", f"exit {run.returncode} {text(run.stderr)}"):
            continue
        findings = json.loads(out.read_text("utf-8"))
        bad = [f for f in findings if set(f) != FIELDS or f["severity"] not in ("E", "W", "I")]
        report(not bad, f"findings of {name} have the promised fields", bad[:1])
        errors = any(f["severity"] == "E" for f in findings)
        report(run.returncode == int(errors), f"check {name}: exit code {int(errors)}", run.returncode)
        if name == "sample":
            report(not findings, "the sample plan has no findings", [f["message"] for f in findings])
    if not names():
        report(False, "findings", "no documents were made")


main()
