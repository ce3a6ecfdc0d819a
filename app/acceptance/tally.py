#!/usr/bin/env python3
"""Count surefire's tests and the acceptance checks together: `N passed, N failed`.

usage: tally.py MAVEN_STATUS SUREFIRE_REPORTS CHECKS.txt
A build that failed without a failing test (compiler, format) counts as one failure, and so does an acceptance
without a single check. Skipped tests are in neither number.
"""
import sys
import xml.etree.ElementTree as xml
from pathlib import Path


def main(status, reports, checks):
    passed = failed = skipped = 0
    for report in Path(reports).glob("TEST-*.xml"):
        suite = xml.parse(report).getroot()
        tests, wrong, left = (
            int(suite.get("tests")),
            int(suite.get("failures")) + int(suite.get("errors")),
            int(suite.get("skipped")),
        )
        passed, failed, skipped = passed + tests - wrong - left, failed + wrong, skipped + left
    if status != "0" and not failed:
        print(f"FAILED mvn verify: exit status {status}")
        failed += 1
    lines = Path(checks).read_text("utf-8").splitlines()
    good = sum(line.startswith("ok ") for line in lines)
    bad = sum(line.startswith("FAILED ") for line in lines)
    if not good + bad:
        print("FAILED acceptance: no check ran")
        bad = 1
    if skipped:
        print(f"{skipped} tests were skipped (see above)")
    print(f"{passed + good} passed, {failed + bad} failed")
    return 1 if failed + bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
