#!/usr/bin/env python3
"""The window: one line without a display, a silent start with one."""
import os
import shutil
import subprocess
import tempfile

from program import JAR, JAVA, kehoach, report, skipped, text

ALIVE_SECONDS = 15


def main():
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    run = kehoach(env=without)
    said = text(run.stderr)
    report(
        run.returncode == 2 and said.count("\n") == 0 and "demo" in said,
        "without a display one line names `demo`",
        f"exit {run.returncode} {said}",
    )
    if not shutil.which("xvfb-run"):
        return skipped("window", "no xvfb")
    with tempfile.TemporaryDirectory() as data:
        command = ["xvfb-run", "-a", "timeout", str(ALIVE_SECONDS), JAVA, "-jar", JAR, "--data", data]
        run = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL)
    said = text(run.stdout + run.stderr)
    report(run.returncode == 124 and not said, f"the window stands silently for {ALIVE_SECONDS} s", f"exit {run.returncode} {said}")


main()
