#!/usr/bin/env python3
"""The outlines of the founding documents against the annotated ones: every column at least 0.95, the mean at least 0.98."""
import shutil
import subprocess

from program import DOCUMENTS, SEEDS, SHARED, WORK, report, skipped

LEAST, LEAST_MEAN = 0.95, 0.98


def main():
    if not SEEDS:
        return skipped("outlines", "no cases")
    expected = WORK / "expected"
    shutil.rmtree(expected, ignore_errors=True)
    expected.mkdir(parents=True)
    for seed in SEEDS:
        shutil.copy(SHARED / "cases/expected" / f"{seed.stem}.json", expected)
    score = [SHARED / "tools/score_outline.py", expected, DOCUMENTS / "outlines"]
    lines = subprocess.run(score, capture_output=True, text=True).stdout.splitlines()
    head, rows = lines[0].split(), {line.split()[0]: line.split()[1:] for line in lines[1:] if line.count(".") > 5}
    for name, row in rows.items():
        values = dict(zip(head, map(float, row)))
        least = LEAST_MEAN if name == "mean" else LEAST
        low = {column: value for column, value in values.items() if value < least}
        report(not low, f"outline {name}: every column at least {least} (mean {values['MEAN']:.3f})", low)
        if name == "seed-000":
            report(values["tasks"] == 1, "tasks of seed-000 are complete", values["tasks"])


main()
