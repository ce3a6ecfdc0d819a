#!/usr/bin/env python3
"""Templates: filled as they come, and restyled by an office in LibreOffice; DOCX and PDF follow and break alike."""
import re
import shutil
import subprocess
import zipfile

from program import ROOT, SHARED, WORK, kehoach, report, skipped, text

FOLDER = WORK / "templates"
SAMPLE = ROOT / "templates/ke-hoach-mau.json"
TEMPLATES = sorted((ROOT / "templates").glob("*.docx"))
RUNNING = ["KH Căn cứ", "KH Thân bài", "KH Mục I", "KH Khoản 1", "KH Điểm a", "KH Khoản lời văn", "KH Điểm lời văn", "KH Gạch -", "KH Cộng +"]

# What an office changes: 13 pt, first line 10 mm, 8 pt below and 9 above, 1.2 lines; margins 25, 20, 35 and 15 mm.
SPACING = {"before": "180", "after": "160", "line": "288", "lineRule": "auto"}
FIRST_LINE = {"firstLine": "567"}
MARGINS = {"top": "1417", "bottom": "1134", "left": "1984", "right": "850"}


def style(styles, name):
    """The definition of a style in styles.xml."""
    return next((found for found in re.findall(r"<w:style .*?</w:style>", styles, re.S) if f'<w:name w:val="{name}"/>' in found), "")


def said(xml, element, attribute):
    """An attribute of the first such element; empty when it is not there."""
    found = re.search(rf'<w:{element}\b[^>]*\bw:{attribute}="([^"]*)"', xml)
    return found[1] if found else ""


def with_attributes(xml, element, values):
    """`xml` with these attributes of every such element; the element must be there."""
    def changed(found):
        kept = re.sub(rf' w:(?:{"|".join([*values, "hanging"])})="[^"]*"', "", found[1])
        return kept + "".join(f' w:{name}="{value}"' for name, value in values.items()) + found[2]
    result, count = re.subn(rf"(<w:{element}\b[^>]*?)(/?>)", changed, xml)
    assert count, f"no w:{element} to change"
    return result


def restyled(styles):
    standard = style(styles, "KH Chuẩn")
    styles = styles.replace(standard, standard.replace('<w:sz w:val="28"/>', '<w:sz w:val="26"/>'))
    for name in RUNNING:
        old = style(styles, name)
        styles = styles.replace(old, with_attributes(with_attributes(old, "spacing", SPACING), "ind", FIRST_LINE))
    return styles


def restyle(source, target):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/styles.xml":
                content = restyled(content.decode()).encode()
            elif name == "word/document.xml":
                content = with_attributes(content.decode(), "pgMar", MARGINS).encode()
            new.writestr(name, content)


def follows(docx):
    """What of the office's look the written file does not show."""
    with zipfile.ZipFile(docx) as word:
        styles, body = word.read("word/styles.xml").decode(), word.read("word/document.xml").decode()
    wrong = [] if said(style(styles, "KH Chuẩn"), "sz", "val") == "26" else ["size"]
    for name in RUNNING:
        definition = style(styles, name)
        for element, values in (("spacing", {"after": "160", "line": "288"}), ("ind", FIRST_LINE)):
            wrong += [f"{name} {key}" for key, value in values.items() if said(definition, element, key) != value]
    return wrong + [f"margin {side}" for side, value in MARGINS.items() if said(body, "pgMar", side) != value]


def export(what, source, target, *options):
    run = kehoach("export", source, "--docx", target.with_suffix(".docx"), "--pdf", target.with_suffix(".pdf"), *options)
    fine = run.returncode == 0 and not run.stdout and not run.stderr
    return report(fine, what, f"exit {run.returncode} {text(run.stdout)} {text(run.stderr)}")


def resaved():
    """The templates as LibreOffice saves them."""
    profile, out = FOLDER / "profile", FOLDER / "resaved"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", out, *TEMPLATES],
        capture_output=True, stdin=subprocess.DEVNULL, timeout=60 + 10 * len(TEMPLATES))
    return {file.stem: file for file in out.glob("*.docx")}


def main():
    tools = SHARED / "tools"
    if not tools.exists():
        return skipped("templates", f"{SHARED.name}/tools is not beside the repository")
    if not shutil.which("soffice"):
        return skipped("templates", "no LibreOffice")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    saved = resaved()
    report(sorted(saved) == [file.stem for file in TEMPLATES], "LibreOffice saves every template", sorted(saved))
    made = []
    for template in TEMPLATES:
        plain = FOLDER / template.stem
        if export(f"{template.stem} as it comes", template, plain):
            made.append(plain)
        own = FOLDER / f"{template.stem}-restyled"
        if template.stem not in saved:
            continue
        restyle(saved[template.stem], FOLDER / "office.docx")
        if export(f"{template.stem} restyled by an office", template, own, "--template", FOLDER / "office.docx"):
            made.append(own)
            wrong = follows(own.with_suffix(".docx"))
            report(not wrong, f"{own.name} follows", ", ".join(wrong))
    sample = FOLDER / "sample-restyled"
    if export("the sample plan in an office's look", SAMPLE, sample, "--template", FOLDER / "office.docx"):
        made.append(sample)
    compare(tools, made)


def compare(tools, made):
    drawn = FOLDER / "libreoffice"
    convert = subprocess.run([tools / "docx_to_pdf.sh", drawn, *(file.with_suffix(".docx") for file in made)], capture_output=True, text=True)
    if not report(convert.returncode == 0, f"LibreOffice opens {len(made)} filled templates", convert.stderr.strip()):
        return
    pairs = [path for file in made for path in (file.with_suffix(".pdf"), drawn / f"{file.name}.pdf")]
    found = subprocess.run([tools / "compare_pages.py", *pairs, "--min-share", "0.999", "--max-mm", "0.5"], capture_output=True, text=True)
    print(found.stdout, end="")
    report(found.returncode == 0, f"PDF and DOCX break alike in {len(made)} filled templates", found.stderr.strip() or "see above")


main()
