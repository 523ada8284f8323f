#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""intake.py INTAKE_SPEED: how fast articles are read, against the libraries alone and against other programs.

Prints a line for each: ours and theirs in milliseconds, and the ratio of the speeds, which is to be 0.5 or more. Writes the files with
Debian's own Python (python3-openpyxl, python3-reportlab); pdftotext is poppler-utils', bsdtar libarchive-tools'."""
import pathlib
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile

LINE = "松口镇收割水稻3.15万亩，投入收割机420台，惠及1.2万户，全镇粮食总产量达1.8万吨，同比增长3.5%。"


def make(folder):
    paragraphs = "".join(f"<p>第{n}段：{LINE}</p>\n" for n in range(8000))
    (folder / "page.html").write_text("<!DOCTYPE html><html><head><meta charset='utf-8'><title>简报</title></head><body><div class='nav'><a href='/'>首页</a></div>"
                                      f"<article><h1>简报</h1>{paragraphs}</article></body></html>", encoding="utf-8")
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen import canvas
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    pdf = canvas.Canvas(str(folder / "book.pdf"))
    for page in range(150):
        pdf.setFont("STSong-Light", 9)
        for row in range(45):
            pdf.drawString(40, 800 - 16 * row, f"{page}.{row} {LINE}")
        pdf.showPage()
    pdf.save()
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("简报")
    sheet.append(["标题", "正文", "日期", "编号"])
    for row in range(20000):
        sheet.append([f"简报{row}", f"第{row}期：{LINE}", "2024-10-08", row])
    book.save(folder / "table.xlsx")
    texts = {f"{n}.txt": (f"第{n}期\n" + LINE * 40).encode() for n in range(2000)}
    with zipfile.ZipFile(folder / "news.zip", "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in texts.items():
            file.writestr(name, text)
    with tarfile.open(folder / "news.tar.gz", "w:gz") as file:
        for name, text in texts.items():
            info = tarfile.TarInfo(name)
            info.size = len(text)
            import io
            file.addfile(info, io.BytesIO(text))


def timed(command):
    times = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def openpyxl_alone(path):
    import openpyxl
    times = []
    for _ in range(3):
        started = time.perf_counter()
        for row in openpyxl.load_workbook(path, read_only=True)["简报"].iter_rows(values_only=True):
            assert len(row) == 4
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def main(program):
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        make(folder)
        files = [folder / name for name in ("page.html", "book.pdf", "table.xlsx", "news.zip", "news.tar.gz")]
        told = subprocess.run([program, *files], capture_output=True, text=True, check=True).stdout
        ours = {}
        print(f"{'file':<14}{'articles':>9}{'ours ms':>10}  {'peer':<22}{'peer ms':>9}{'ratio':>7}")

        def report(name, peer, theirs):
            print(f"{name:<14}{ours[name][1]:>9}{ours[name][0]:>10.1f}  {peer:<22}{theirs:>9.1f}{theirs / ours[name][0]:>7.2f}")
        for line in told.splitlines():
            path, mine, library, documents = line.split("\t")
            name = pathlib.Path(path).name
            ours[name] = (float(mine), documents)
            if float(library) > 0:
                report(name, {"html": "gumbo alone", "pdf": "poppler-cpp alone"}.get(name.split(".")[-1], "libarchive alone"), float(library))
        report("book.pdf", "pdftotext", timed(["pdftotext", folder / "book.pdf", "-"]))
        report("news.zip", "bsdtar -xO", timed(["bsdtar", "-xOf", folder / "news.zip"]))
        report("news.tar.gz", "bsdtar -xO", timed(["bsdtar", "-xOf", folder / "news.tar.gz"]))
        report("table.xlsx", "openpyxl", openpyxl_alone(folder / "table.xlsx"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
