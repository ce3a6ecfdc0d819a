"""What every check shares: where things lie, how the jar is started, how a result is said."""
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
JAR = ROOT / "app/target/kehoach.jar"
WORK = ROOT / "app/target/acceptance"
DOCUMENTS = WORK / "documents"
SHARED = ROOT.parent / "shared"
SEEDS = sorted((SHARED / "cases/text").glob("seed-*.txt"))


def java25():
    """The `java` of an installed JDK that is at least 25, newest first."""
    homes = [Path(os.environ[name]) for name in ("JAVA_HOME", "JDK_25") if name in os.environ]
    for folder in ("/usr/lib/jvm", "~/.sdkman/candidates/java", "~/.jdks", "/opt"):
        homes += sorted(Path(folder).expanduser().glob("*"), reverse=True)
    for home in homes:
        try:
            facts = dict(line.split("=", 1) for line in (home / "release").read_text().splitlines() if "=" in line)
        except OSError:
            continue
        version = facts.get("JAVA_VERSION", "").strip('"').split(".")[0].split("-")[0]
        if version.isdigit() and int(version) >= 25 and (home / "bin/java").exists():
            return str(home / "bin/java")
    raise SystemExit("no JDK 25 found")


JAVA = java25()


def kehoach(*arguments, options=(), env=None, seconds=120, cwd=None):
    """Run the program; standard output and error come back as bytes."""
    command = [JAVA, *options, "-jar", JAR, *arguments]
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=seconds, env=env or os.environ, cwd=cwd)


def text(output):
    return output.decode("utf-8", "replace").strip()


def report(fine, what, why=""):
    """One line: `ok what` or `FAILED what: why`."""
    print(f"ok {what}" if fine else f"FAILED {what}: {' / '.join(str(why).split(chr(10)))[:1200]}", flush=True)
    return fine


def skipped(what, why):
    print(f"skipped {what}: {why}", flush=True)


def names():
    """Every document that `documents.py` made: the founding ones and the sample."""
    return sorted(file.stem for file in DOCUMENTS.glob("*.docx") if file.with_suffix(".pdf").exists())
