#!/usr/bin/env python3
"""Vietnamese through an input method: keys pressed at the real window under ibus and fcitx5, and what the store then has."""
import glob
import json
import shutil
import subprocess
import tempfile

from input_window import TOOLS, Fcitx, Ibus, Screen
from program import JAR, JAVA, ROOT, report, skipped

# What is typed into a paragraph of its own ("<…>" is a key), and what stands there then.
TELEX = [
    ("Kees hoachj trieern khai nhieemj vuj nawm 2026 cuar Uyr ban nhaan daan", "Kế hoạch triển khai nhiệm vụ năm 2026 của Ủy ban nhân dân"),
    ("nhieemf<BackSpace>mj vuj.", "nhiệm vụ."),
    ("daan<Home>Nhaan <End>.", "Nhân dân."),
    ("ban daan<Left><Left>nhaan <End>.", "ban dnhân ân."),
    ("giao Sowr<Escape> chur trif", "giao Sở chủ trì"),
    ("Soos lieeju<ctrl+z>thuws hai", "Số thứ hai"),
    ("Kees hoachj <ctrl+z>quar", "Kế quả"),
    ("Sai rooif<shift+Home>DDungs", "Đúng"),
    ("<ctrl+b>ddaamj<ctrl+b> nhatj", "**đậm** nhạt"),
    ("ubnd tinhr, UBND xax", "Ủy ban nhân dân tỉnh, UBND xã"),
    ("UYR BAN NHAAN DAAN", "ỦY BAN NHÂN DÂN"),
    ("chuootj", "chuột"),
]
VNI = [
    ("Ke61 hoa5ch na8m 2026, d9a62u tie6n", "Kế hoạch năm 2026, đầu tiên"),
    ("chuo65t", "chuột"),
]
# Not among what tools.sh installs: on a desk they would take over its keyboard.
PACKAGES = "xvfb dbus openbox xdotool ibus ibus-unikey ibus-gtk3 fcitx5 fcitx5-unikey fcitx5-frontend-gtk3"
SHORT_WORDS = "ubnd = Ủy ban nhân dân\n"

# A point of the page beside the text, on a screen of 1366 × 768.
PAGE = (600, 349)


def type_all(screen, keys, lines):
    """The agency in the form, then `lines` in place of all text; then kills the program while it composes."""
    screen.click(*PAGE)
    screen.type("a <alt+1><ctrl+a>" + keys + "<Tab><Tab>")
    screen.click(*PAGE)
    screen.type("<ctrl+a>" + "<Return>".join(typed for typed, _ in lines))
    # While the last word is being composed.
    screen.click(*PAGE)
    screen.type("huy")
    screen.program.kill()
    screen.program.wait()


def stored(data):
    """What the data folder keeps of its only document."""
    run = subprocess.run([JAVA, "-cp", JAR, ROOT / "app/acceptance/Stored.java", data], capture_output=True, check=True)
    return json.loads(run.stdout)["document"]


def said(paragraph):
    runs = paragraph.get("text", "")
    if isinstance(runs, str):
        return runs
    return "".join(f"**{run['text']}**" if run.get("bold") else run["text"] for run in runs)


def check(method, layout, keys, lines):
    with tempfile.TemporaryDirectory() as home:
        with Screen(method, layout, home, SHORT_WORDS) as screen:
            screen.open()
            type_all(screen, keys, lines)
        document = stored(screen.data)
    name = f"{method.name} {layout}"
    had = [said(paragraph) for paragraph in document["body"]]
    wanted = [line for _, line in lines]
    wrong = [f"{typed} gave {line!r}" for (typed, _), line, want in zip(lines, had, wanted) if line != want]
    report(had == wanted, f"{name}: what is typed is kept, a kill loses only what was being composed", wrong or had)
    header = document["header"]
    fields = [header["parentAgency"], header["issuer"], header["number"].get("numeral")]
    report(fields == [["UBND tỉnh An Biên"], ["SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"], "47"], f"{name}: Tab leaves a word in its field alone", fields)


def main():
    tools = [name for name in TOOLS if not shutil.which(name)]
    for method in (Ibus, Fcitx):
        missing = tools + [pattern for pattern in method.needs if not glob.glob(pattern)]
        if missing:
            skipped(method.name, f"no {', '.join(missing)} (apt-get install {PACKAGES})")
        else:
            check(method, "Telex", "UBND tinhr An Bieen", TELEX)
            check(method, "VNI", "UBND ti3nh An Bie6n", VNI)


main()
