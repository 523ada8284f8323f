#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_documents.py FOLDER: writes the same article, and files made to do harm, in each format that is read.

Word, Excel and PDF files come from python3-docx, python3-openpyxl, python3-reportlab and python3-cairo, 7z files from 7-Zip; the rest from the standard library. Places
and numbers are invented."""
import email.message
import email.policy
import io
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile

TITLE = "松口镇秋收简报"
LINES = ["2024-10-08 来源：青岭日报", "松口镇收割水稻3.15万亩，投入收割机420台，惠及1.2万户。", "全镇粮食总产量达1.8万吨，同比增长3.5%。"]
TABLE = [["乡村", "产量（吨）"], ["东河村", "3200"], ["柳沟村", "1860"]]
TEXT = "\n".join([TITLE, *LINES])
COLUMNS = (["松口镇收割水稻3.15万亩，投入收割机4", "20台，惠及1.2万户，全镇粮食总产量达到1", ".8万吨。"], ["东河村种植小麦3200亩，", "柳沟村1860亩。"])
NOTE = "产量按晒干后计。"
PAGE = ("<!DOCTYPE html><html><head><meta charset='{charset}'><title>" + TITLE + "</title></head><body><div class='nav'><a href='/'>首页</a></div>"
        "<div><h1>" + TITLE + "</h1>" + "".join(f"<p>{line}</p>" for line in LINES) + "</div>"
        "<img src='http://127.0.0.1:{port}/a.png'><link rel='stylesheet' href='file:///etc/passwd'></body></html>")


def docx(folder):
    import docx as word
    document = word.Document()
    document.add_heading(TITLE, 1)
    for line in LINES:
        document.add_paragraph(line)
    power = document.add_paragraph("面积10")
    power.add_run("4").font.superscript = True
    power.add_run("平方米。")
    power.add_run("隐藏5元").font.hidden = True
    table = document.add_table(rows=0, cols=2)
    for row in TABLE:
        cells = table.add_row().cells
        for cell, text in zip(cells, row):
            cell.text = text
    document.save(folder / "word.docx")


def zipped(path, entries, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **more) as file:
        for name, content in entries:
            file.writestr(name, content)


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def bare_docx(path, body, before="", **parts):
    zipped(path, [("[Content_Types].xml", "<Types/>"), ("word/document.xml", f"<?xml version='1.0'?>{before}<w:document {W}><w:body>{body}</w:body></w:document>"),
                  *((name.replace("__", "/") + ".xml", content) for name, content in parts.items())])


def word_cases(folder):
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    bare_docx(folder / "notes.docx", "<w:p><w:r><w:t>总产量1.8万吨</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>。</w:t></w:r></w:p>",
              word__footnotes=f"<w:footnotes {W}><w:footnote w:type='separator' w:id='0'><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>"
                              f"<w:footnote w:id='2'><w:p><w:r><w:t>{NOTE}</w:t></w:r></w:p></w:footnote></w:footnotes>")
    bare_docx(folder / "changes.docx", "<w:p><w:r><w:t>收割</w:t></w:r><w:del><w:r><w:delText>100</w:delText><w:t>100</w:t></w:r></w:del>"
                                       "<w:ins><w:r><w:t>420</w:t></w:r></w:ins><w:r><w:t>亩。</w:t></w:r></w:p>")
    bare_docx(folder / "box.docx", "<w:p><w:r><w:t>正文一。</w:t></w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent>" + paragraph.format("框中12亩。")
              + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph.format("框中12亩。") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>"
              + paragraph.format("正文二。"))
    bomb = "<!DOCTYPE d [<!ENTITY a '" + "1" * 1000 + "'><!ENTITY b '" + "&a;" * 1000 + "'><!ENTITY c '" + "&b;" * 1000 + "'>]>"
    bare_docx(folder / "bomb.docx", paragraph.format("&c;"), bomb)
    bare_docx(folder / "external.docx", paragraph.format("&x;"), "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")
    bare_docx(folder / "broken.docx", "<w:p><w:r>")
    bare_docx(folder / "empty.docx", "<w:p/>")
    bare_docx(folder / "deep.docx", "<w:x>" * 20000 + paragraph.format("甲1户。") + "</w:x>" * 20000)
    zipped(folder / "without.docx", [("[Content_Types].xml", ""), ("word/document.xml.bak", "")])


def odt(folder):
    names = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"' for short, full in
                     [("office", "office"), ("text", "text"), ("table", "table")])
    rows = "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
                   + "<table:table-cell table:number-columns-repeated='1000'/></table:table-row>" for row in TABLE)
    body = (f"<text:tracked-changes><text:p>删去9亩</text:p></text:tracked-changes><text:h>{TITLE}</text:h>" + "".join(f"<text:p>{line}</text:p>" for line in LINES)
            + "<text:p>甲<text:s text:c='2'/>乙<text:tab/>丙<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>" + NOTE
            + "</text:p></text:note-body></text:note>。</text:p><table:table>" + rows + "</table:table>")
    content = f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    with zipfile.ZipFile(folder / "open.odt", "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("content.xml", content)


def xlsx(folder):
    import datetime
    import openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "简报"
    sheet.append(["编号", "标题", "发布日期", "正文"])
    sheet.append([1, TITLE, datetime.date(2024, 10, 8), TEXT])
    sheet.append([2, "二", "2024年10月9日", "柳沟村收割1860吨。"])
    sheet.append([3, "空", None, None])
    book.create_sheet("说明").append(["列", "意思"])
    book.save(folder / "sheet.xlsx")


def pdf(folder):
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen import canvas
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    for name, scanned in (("print.pdf", False), ("scan.pdf", True)):
        page = canvas.Canvas(str(folder / name), pagesize=A4, invariant=1)
        for number, lines in enumerate(([TITLE, *LINES], ["柳沟村收割1860吨。"]), 1):
            page.setFont("STSong-Light", 14)
            for i, line in enumerate([] if scanned else [*lines, f"- {number} -"]):
                page.drawString(72, 780 - 24 * i, line)
            page.rect(50, 50, 200, 200, fill=1)
            page.showPage()
        page.save()
    from reportlab.lib import pdfencrypt
    page = canvas.Canvas(str(folder / "locked.pdf"), encrypt=pdfencrypt.StandardEncryption("secret"))
    page.drawString(72, 780, "1")
    page.save()


def cairo_pdf(folder):
    """Two columns side by side, by cairo and a font of its own."""
    import cairo
    surface = cairo.PDFSurface(str(folder / "columns.pdf"), 595, 842)
    context = cairo.Context(surface)
    context.select_font_face("Noto Sans CJK SC")
    context.set_font_size(11)
    for x, lines in ((50, COLUMNS[0]), (320, COLUMNS[1])):
        for i, line in enumerate(lines):
            context.move_to(x, 60 + 18 * i)
            context.show_text(line)
    surface.show_page()
    surface.finish()


def mails(folder):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = TITLE
    message["From"] = "青岭日报 <a@example.org>"
    message["To"] = "b@example.org"
    message["Date"] = "Tue, 08 Oct 2024 23:30:00 +0800"
    message.set_content("\n".join(LINES[1:]), charset="gb18030")
    (folder / "plain.eml").write_bytes(message.as_bytes())
    message.add_alternative("<html><body><p>" + "</p><p>".join(LINES[1:]) + "</p></body></html>", subtype="html")
    message.add_attachment("柳沟村收割1860吨。".encode(), maintype="text", subtype="plain", filename="附件.txt")
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="图.png")
    (folder / "attached.eml").write_bytes(message.as_bytes())
    inner = b"Subject: x\nFrom: a@b\n\n" + "底1户。".encode()
    for _ in range(200):
        inner = b"Subject: x\nFrom: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + b"Content-Type: message/rfc822\n\n" + inner + b"\n--b--\n"
    (folder / "nested.eml").write_bytes(inner)
    (folder / "cut.eml").write_bytes((folder / "attached.eml").read_bytes()[:900])
    page = PAGE.format(charset="gbk", port=9).encode("gb18030")
    import quopri
    (folder / "saved.mht").write_bytes(b"From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\nSubject: x\nMIME-Version: 1.0\n"
                                       b"Content-Type: multipart/related; type=\"text/html\"; boundary=\"----b\"\n\n------b\nContent-Type: text/html; charset=gbk\n"
                                       b"Content-Transfer-Encoding: quoted-printable\n\n" + quopri.encodestring(page) + b"\n------b\nContent-Type: image/png\n\nx\n------b--\n")


def archives(folder):
    other = "柳沟村收割1860吨。".encode()
    with zipfile.ZipFile(folder / "news.zip", "w") as file:
        file.writestr("新闻/一.txt", TEXT)
        file.writestr("two.html", PAGE.format(charset="utf-8", port=9))
        file.writestr("图.png", b"\x89PNG\r\n")
        file.writestr("__MACOSX/._x", b"x")
        file.writestr("../../out.txt", other)
    name = "松口镇.txt".encode("gb18030")
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as file:
        file.writestr("x" * len(name), other)
    (folder / "gbk.zip").write_bytes(raw.getvalue().replace(b"x" * len(name), name))
    with tarfile.open(folder / "news.tar.gz", "w:gz") as file:
        info = tarfile.TarInfo("a/one.txt")
        info.size = len(TEXT.encode())
        file.addfile(info, io.BytesIO(TEXT.encode()))
        for kind, link in ((tarfile.SYMTYPE, "/etc/passwd"), (tarfile.FIFOTYPE, "")):
            info = tarfile.TarInfo("a/link" + link.replace("/", "-"))
            info.type, info.linkname = kind, link
            file.addfile(info)
    zipped(folder / "ratio.zip", [("big.txt", b"1" * 60_000_000)])
    inner = (folder / "gbk.zip").read_bytes()
    for depth in range(8):
        zipped(folder / "deep.zip", [(f"{depth}.zip", inner)])
        inner = (folder / "deep.zip").read_bytes()
    whole = (folder / "news.zip").read_bytes()
    (folder / "cut.zip").write_bytes(whole[:len(whole) // 2])
    damaged = bytearray(whole)
    at = whole.index(TEXT.encode())
    damaged[at + 3] ^= 1
    (folder / "damaged.zip").write_bytes(damaged)
    zipped(folder / "nothing.zip", [])
    seven_zip(folder)


def seven_zip(folder):
    """By 7-Zip itself: solid and compressed, one within another, cut short, locked with its names open."""
    with tempfile.TemporaryDirectory() as inside:
        inside = pathlib.Path(inside)
        (inside / "新闻").mkdir()
        (inside / "新闻" / "一.txt").write_text(TEXT, encoding="utf-8")
        (inside / "two.html").write_text(PAGE.format(charset="utf-8", port=9), encoding="utf-8")
        (inside / "inner.zip").write_bytes((folder / "gbk.zip").read_bytes())

        def pack(name, *more):
            subprocess.run(["7zz", "a", "-bso0", "-mx=5", *more, folder / name, "."], cwd=inside, check=True)
        pack("news.7z")
        (inside / "inner.zip").unlink()
        pack("bzip2.7z", "-m0=BZip2")
        pack("locked.7z", "-pgeheim")
        pack("locked.zip", "-pgeheim")
        whole = (folder / "news.7z").read_bytes()
        (folder / "cut.7z").write_bytes(whole[:len(whole) // 2])


def tables(folder):
    def row(*cells):
        return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"
    body = row("标题", "正文", "日期") + row(TITLE, TEXT, "2024-10-08") + row("残缺", "x") + row("二", "柳沟村\"收割\"1860吨。", "2024/10/9") + row("空", "", "")
    (folder / "table.csv").write_bytes(b"\xef\xbb\xbf" + body.encode())
    (folder / "gbk.csv").write_bytes(body.encode("gb18030"))
    (folder / "wide.csv").write_bytes(body.encode("utf-16"))
    (folder / "semicolon.csv").write_text("标题;正文\n一;东河村3200吨，见公报。\n")
    (folder / "unknown.csv").write_text("a,b\n1,东河村3200吨。\n")
    (folder / "table.tsv").write_text("标题\t正文\n一\t东河村\"3200\"吨。\n")
    lines = [{"title": TITLE, "content": TEXT, "date": "2024-10-08", "id": 12345678901234567890}, {"content": "柳沟村收割1860吨。"}]
    (folder / "rows.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines) + "{broken\n\n[1]\n{\"content\": \"\"}\n")
    (folder / "array.json").write_text(json.dumps(lines, indent=1))


def marks(folder):
    """Annotations as other programs write them, of a text with characters outside the basic plane and line ends of two."""
    text = "2023年😀GDP增长5.2%，\r\n𠮷野家收入1.5亿元，\r\n其中甲村12户。\r\n"

    def span(words):
        return text.index(words), text.index(words) + len(words)

    def region(name, words, label):
        start, end = span(words)
        return {"id": name, "from_name": "figure", "to_name": "text", "type": "labels", "value": {"start": start, "end": end, "text": words, "labels": [label]}}
    start, end = span("1.5亿元")
    percent = span("5.2%")
    at = text.replace("\r\n", "\n").index("12户")
    (folder / "marks.txt").write_bytes(text.encode())
    lines = [["T1", "PERCENT %d %d" % percent, "5.2%"], ["A1", "Status T1 actual"], ["#1", "AnnotatorNotes T1", "value=5.2; unit=%; period=2023"],
             ["T2", f"COUNT {at} {at + 2};{at + 2} {at + 3}", "12 户"], ["R1", "Same Arg1:T1 Arg2:T2"], ["*", "Equiv T1 T2"]]
    (folder / "marks.ann").write_text("".join("\t".join(line) + "\n" for line in lines))
    unit = {"id": "a", "from_name": "unit", "to_name": "text", "type": "textarea", "value": {"start": start, "end": end, "text": ["元"]}}
    tasks = [{"id": 1, "data": {"text": text}, "annotations": [{"result": [region("a", "1.5亿元", "MONEY"), unit]}],
              "predictions": [{"score": 0.5, "result": [region("b", "5.2%", "PERCENT")]}]}]
    (folder / "tasks.json").write_text(json.dumps(tasks, ensure_ascii=False))
    selectors = [{"type": "TextQuoteSelector", "exact": "1.5亿元", "prefix": "收入", "suffix": "，"}, {"type": "TextPositionSelector", "start": start, "end": end}]
    (folder / "marks.jsonld").write_text(json.dumps({
        "@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:x", "type": "AnnotationCollection", "total": 1,
        "first": {"type": "AnnotationPage", "items": [{"id": "urn:1", "type": "Annotation", "body": {"type": "TextualBody", "value": "MONEY", "purpose": "tagging"},
                                                       "target": {"source": "marks.txt", "selector": selectors}}]}}, ensure_ascii=False))
    rows = [{"text": text, "label": [[start, end, "MONEY"], [*percent, "PERCENT"]]}, {"text": text, "entities": [{"id": 1, "label": "X", "start_offset": start, "end_offset": end}]},
            {"uid": "u", "path": "marks.txt", "state": "proposed", "start": start, "end": end, "quote": "1.5亿元", "kind": "money", "value": "150000000", "unit": "元"}]
    (folder / "marks.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "page.html").write_text(PAGE.format(charset="utf-8", port=9))
    for make in (docx, word_cases, odt, xlsx, pdf, cairo_pdf, mails, archives, tables, marks):
        make(folder)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
