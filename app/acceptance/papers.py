#!/usr/bin/env python3
"""The papers of a distribution (lists, envelopes, labels): made by the jar; DOCX as LibreOffice lays it out against our PDF; lists pass the check."""
import csv
import shutil
import subprocess

from program import SHARED, WORK, kehoach, report, skipped, text

FOLDER = WORK / "papers"
KINDS = ("list", "post", "envelopes", "labels")
CHANNELS = ("Bưu điện", "Trục liên thông", "Văn thư chuyển tay")
FIRST = "Bắc Nậm Mường Phiêng Thượng Hạ Tân Vĩnh".split()
SECOND = "Trà Lụa Sương Khế Ngọc Đào Giang Mây Thạch Hoa".split()
PLAN = """ỦY BAN NHÂN DÂN TỈNH LAM CHÂU
SỞ NỘI CHÍNH
Số: 12/KH-SNC
Lam Châu, ngày 15 tháng 3 năm 2026

KẾ HOẠCH
Kiểm tra công tác văn thư, lưu trữ năm 2026

I. NHIỆM VỤ
Kiểm tra công tác văn thư.

Nơi nhận:
- UBND các xã, phường;
- Các sở, ban, ngành;
- Lưu: VT.
"""


def units(file):
    """Invented units; the long names and addresses wrap."""
    with open(file, "w", newline="", encoding="utf-8") as out:
        table = csv.writer(out)
        table.writerow(["Tên đơn vị", "Nhóm", "Cách gửi", "Địa chỉ"])
        for at, (first, second) in enumerate((first, second) for first in FIRST for second in SECOND):
            name, street = f"xã {first} {second}", f"Số {at + 1}, đường Bến Sông"
            table.writerow([f"Ủy ban nhân dân {name}", "UBND các xã, phường", CHANNELS[at % 3], f"{street}\n{name}, tỉnh Lam Châu"])
        for name in ("Sở Nội vụ", "Trung tâm Lưu trữ lịch sử và Thông tin tư liệu", "Bảo tàng Văn hóa các dân tộc vùng cao Lam Châu"):
            table.writerow([name, "Các sở, ban, ngành", "Bưu điện", "Khu hành chính tập trung, đường Hoa Ban, phường Nắng Mới, tỉnh Lam Châu"])


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    plan, table = FOLDER / "plan.txt", FOLDER / "units.csv"
    plan.write_text(PLAN, "utf-8")
    units(table)
    files = {kind: (FOLDER / f"{kind}.docx", FOLDER / f"{kind}.pdf") for kind in KINDS}
    wanted = [part for kind, pair in files.items() for file in pair for part in (f"--{kind}", file)]
    run = kehoach("distribute", plan, "--units", table, "--day", "2026-03-16", "--first-label", "5", *wanted)
    made = run.returncode == 0 and not run.stderr and all(file.exists() for pair in files.values() for file in pair)
    if not report(made, "papers of a distribution are made", f"exit {run.returncode} {text(run.stderr)}"):
        return
    for kind in ("list", "post"):
        found = kehoach("check", files[kind][0])
        report(found.returncode == 0, f"{kind} passes the check without errors", text(found.stdout))
    tools = SHARED / "tools"
    if not tools.exists() or not shutil.which("soffice"):
        return skipped("same lines of papers", f"no LibreOffice, or {SHARED.name}/tools is not beside the repository")
    folder = FOLDER / "libreoffice"
    subprocess.run([tools / "docx_to_pdf.sh", folder, *(docx for docx, _ in files.values())], check=True)
    pairs = [path for kind, (_, pdf) in files.items() for path in (pdf, folder / f"{kind}.pdf")]
    compare = subprocess.run([tools / "compare_pages.py", *pairs, "--min-share", "0.999", "--max-mm", "0.5"], capture_output=True, text=True)
    print(compare.stdout, end="")
    report(compare.returncode == 0, f"PDF and DOCX break alike in {len(pairs) // 2} papers", compare.stderr.strip() or "see above")


main()
