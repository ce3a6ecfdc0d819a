#!/usr/bin/env python3
"""Our own Word files, opened and saved by LibreOffice, are read as the same documents; so are the files themselves."""
import json
import shutil
import subprocess

from program import DOCUMENTS, JAR, JAVA, WORK, kehoach, names, report, skipped, text

GENERATED = 30


def read(file, out):
    """The document in `file`, without how its fields were recovered: that says where in the file they stood."""
    run = kehoach("import", file, "--json", out, options=["-XX:TieredStopAtLevel=1"])
    if run.returncode or run.stderr:
        return text(run.stderr) or f"exit {run.returncode}"
    document = json.loads(out.read_text("utf-8"))
    return without(document, {"recovered", "widths"})


def without(value, names):
    """LibreOffice rounds the widths of columns."""
    if isinstance(value, dict):
        return {name: without(inner, names) for name, inner in value.items() if name not in names}
    return [without(inner, names) for inner in value] if isinstance(value, list) else value


def difference(ours, theirs, path=""):
    """The first place where two documents differ."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in sorted(ours.keys() | theirs.keys()):
            if ours.get(name) != theirs.get(name):
                return difference(ours.get(name), theirs.get(name), f"{path}.{name}")
    if isinstance(ours, list) and isinstance(theirs, list):
        for at, (left, right) in enumerate(zip(ours, theirs)):
            if left != right:
                return difference(left, right, f"{path}[{at}]")
    return f"{path}: {ours!r} became {theirs!r}"


def generated(folder):
    """Word files of random documents, with tables, merged cells, appendices and forms."""
    classes = [JAR.parent / "test-classes", JAR, JAR.parent / "lib/*"]
    command = [JAVA, "-cp", ":".join(map(str, classes)), "vn.kehoach.measure.GenerateDocuments", folder, "1", str(GENERATED)]
    made = subprocess.run(command, capture_output=True)
    report(made.returncode == 0, f"{GENERATED} documents are generated", text(made.stderr))
    return sorted(folder.glob("gen-*.docx"))


def main():
    if not shutil.which("soffice"):
        return skipped("read back", "no LibreOffice")
    folder = WORK / "resaved"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "generated").mkdir()
    files = [DOCUMENTS / f"{name}.docx" for name in names()]
    if not files:
        return report(False, "read back", "no documents were made")
    files += generated(folder / "generated")
    profile = f"-env:UserInstallation={(WORK / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, *files]
    subprocess.run(command, capture_output=True, timeout=600)
    for file in files:
        name = file.stem
        ours = read(file, folder / f"{name}.ours.json")
        resaved = folder / f"{name}.docx"
        theirs = read(resaved, folder / f"{name}.theirs.json") if resaved.exists() else "not saved by LibreOffice"
        equal = isinstance(ours, dict) and ours == theirs
        report(equal, f"{name} saved by LibreOffice is read as the same document", "" if equal else difference(ours, theirs))


main()
