#!/usr/bin/env python3
"""Equal input, equal bytes: two time zones, two locales, two working folders."""
import os
import shutil

from program import DOCUMENTS, WORK, kehoach, names, report

PLACES = {
    "here": ((), {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8"}),
    "elsewhere": (
        ("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"),
        {"TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    ),
}


def made(name, place):
    folder = WORK / "bytes" / place / name
    folder.mkdir(parents=True)
    options, environment = PLACES[place]
    files = [folder / f"{name}.docx", folder / f"{name}.pdf"]
    source = DOCUMENTS / f"{name}.json"
    kehoach("export", source, "--docx", files[0], "--pdf", files[1], options=options, env={**os.environ, **environment})
    return [file.read_bytes() if file.exists() else None for file in files]


def main():
    shutil.rmtree(WORK / "bytes", ignore_errors=True)
    for name in names():
        first, second = made(name, "here"), made(name, "elsewhere")
        for kind, a, b in zip(("docx", "pdf"), first, second):
            report(a and a == b, f"{name}.{kind} has equal bytes in two time zones and locales", "differs" if a and b else "not written")
    if not names():
        report(False, "equal bytes", "no documents were made")


main()
