#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""intake.py INTAKE_SPEED: how fast articles are read, against the libraries alone and against other programs.

Prints a line for each: ours and theirs in milliseconds, and the ratio of the speeds, which is to be 0.5 or more. Of an archive both sides
hand over every entry's text decoded: libarchive alone unpacks it, and Qt decodes it; that no two articles say the same keeps it from being
compressed to a hundredth, which is refused. Writes the files with Debian's own Python (python3-openpyxl, python3-reportlab); pdftotext is
poppler-utils', bsdtar libarchive-tools'."""
import io
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile

LINE = "松口镇收割水稻3.15万亩，投入收割机420台，惠及1.2万户，全镇粮食总产量达1.8万吨，同比增长3.5%。"


PLACES = ["松口镇", "梅林村", "白渡乡", "丙村镇", "雁洋镇", "南口镇", "畲江镇", "水车镇", "隆文镇", "桃尧镇", "石扇镇", "城东镇"]
DEEDS = ["收割水稻", "播种油菜", "修建水渠", "改造农田", "新建大棚", "疏浚河道", "种植脐橙", "出栏生猪", "采摘茶叶", "整修村道"]
UNITS = ["亩", "公顷", "公里", "头", "吨", "万元", "户", "人", "台", "座"]
ENDS = ["，比上年增长{}%。", "，惠及农户{}户。", "，投入资金{}万元。", "，同比减少{}%，降幅收窄。", "，超额完成全年任务的{}%。"]


def prose(draw, sentences):
    """As various as news are: gzip makes a third of it."""
    return "".join(f"{draw.choice(PLACES)}{draw.choice(['今年', '上半年', '前三季度', '本月'])}{draw.choice(DEEDS)}{draw.randrange(10, 99999)}"
                   f"{draw.choice(UNITS)}{draw.choice(ENDS).format(draw.randrange(1, 9999) / 10)}" for _ in range(sentences))


def make(folder):
    draw = random.Random(6)
    paragraphs = "".join(f"<p>第{n}段：{LINE}</p>\n" for n in range(8000))
    short = "".join(f"<p>{prose(draw, 1)}</p>\n" for _ in range(12))
    (folder / "short.html").write_text(f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>简报</title></head><body><article><h1>简报</h1>"
                                       f"{short}</article></body></html>", encoding="utf-8")
    news = "".join(f"<p>{prose(draw, 4)}</p>\n<div class='share'><a href='/a'>分享</a><a href='/b'>收藏</a></div>\n" for _ in range(75))
    (folder / "news.html").write_text(f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>简报</title></head><body><article><h1>简报</h1>"
                                      f"{news}</article></body></html>", encoding="utf-8")
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
    pdf = canvas.Canvas(str(folder / "list.pdf"))
    for page in range(150):
        pdf.setFont("STSong-Light", 9)
        for row in range(45):
            for column in range(4):
                pdf.drawString(40 + 130 * column, 800 - 16 * row, f"{draw.choice(PLACES)} {draw.randrange(10, 9999)}{draw.choice(UNITS)}")
        pdf.showPage()
    pdf.save()
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("简报")
    sheet.append(["标题", "正文", "日期", "编号"])
    for row in range(20000):
        sheet.append([f"简报{row}", f"第{row}期：{LINE}", "2024-10-08", row])
    book.save(folder / "table.xlsx")
    texts = {f"{n}.txt": (f"第{n}期\n" + prose(draw, 40)).encode() for n in range(2000)}
    with zipfile.ZipFile(folder / "news.zip", "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in texts.items():
            file.writestr(name, text)
    with tarfile.open(folder / "news.tar.gz", "w:gz") as file:
        for name, text in texts.items():
            info = tarfile.TarInfo(name)
            info.size = len(text)
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
        files = [folder / name for name in ("page.html", "news.html", "short.html", "book.pdf", "list.pdf", "table.xlsx", "news.zip", "news.tar.gz")]
        told = subprocess.run([program, *files], capture_output=True, text=True, check=True).stdout
        ours = {}
        print(f"{'file':<14}{'articles':>9}{'ours ms':>10}  {'peer':<22}{'peer ms':>9}{'ratio':>7}")

        def report(name, peer, theirs):
            print(f"{name:<14}{ours[name][1]:>9}{ours[name][0]:>10.2f}  {peer:<22}{theirs:>9.2f}{theirs / ours[name][0]:>7.2f}")
        for line in told.splitlines():
            path, mine, library, documents = line.split("\t")
            name = pathlib.Path(path).name
            if int(documents) == 0:
                sys.exit(f"{name} was not read")
            ours[name] = (float(mine), documents)
            if float(library) > 0:
                report(name, {"html": "gumbo alone", "pdf": "poppler-cpp alone"}.get(name.split(".")[-1], "libarchive, decoded"), float(library))
        report("book.pdf", "pdftotext", timed(["pdftotext", folder / "book.pdf", "-"]))
        report("news.zip", "bsdtar -xO", timed(["bsdtar", "-xOf", folder / "news.zip"]))
        report("news.tar.gz", "bsdtar -xO", timed(["bsdtar", "-xOf", folder / "news.tar.gz"]))
        report("table.xlsx", "openpyxl", openpyxl_alone(folder / "table.xlsx"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    os.environ.setdefault("JIAOSHU_READER", str(pathlib.Path(sys.argv[1]).resolve().parents[2] / "bin" / "jiaoshu-reader"))
    main(sys.argv[1])
