# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports for people: one HTML file that is well formed and loads nothing, and a PDF whose text can be read."""
import html.parser
import json
import re
import shutil
import subprocess
import unittest

from peer import NASTY, PeerTest, VECTOR

VOID = {"meta", "br", "img", "hr", "link", "input"}


class Page(html.parser.HTMLParser):
    """Its text, the marked stretches, and that each element is closed in turn."""

    def __init__(self, source):
        super().__init__()
        self.open, self.faults, self.text, self.marked, self.links, self.ids, self.loads = [], [], "", [], [], [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in VOID:
            self.open.append((tag, attributes.get("class", "")))
        if (tag, attributes.get("class")) == ("span", "figure"):
            self.marked.append("")
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.loads += [value for name, value in attributes.items() if name in ("src", "srcset", "data")] + ([tag] if tag in ("script", "link") else [])

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.faults.append(tag)

    def handle_data(self, data):
        if ("style", "") in self.open or ("sup", "number") in self.open:
            return
        self.text += data
        if ("span", "figure") in self.open:
            self.marked[-1] += data


class ReportTest(PeerTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def test_the_page_shows_every_figure_in_its_place(self):
        path, _ = self.export("html", "report.html")
        page = Page(path.read_text(encoding="utf-8"))
        self.assertEqual((page.faults, page.open, page.loads), ([], [], []))
        self.assertEqual(page.marked, [figure["quote"] for figure in self.verified])
        shown = re.sub(r"\s", "", page.text)
        for text in (VECTOR, NASTY):
            self.assertIn(re.sub(r"\s", "", text), shown)
        self.assertTrue({link[1:] for link in page.links} <= set(page.ids))
        self.assertEqual(len(page.links), len(self.verified))
        self.assertIn("rejected 1", page.text)
        self.assertIn("proposed 1", page.text)

    def test_one_article_alone(self):
        path, told = self.export("html", "report.html", "--where", "article:1")
        page = Page(path.read_text(encoding="utf-8"))
        self.assertEqual(page.marked, [figure["quote"] for figure in self.verified if figure["article"] == 1])
        self.assertGreater(told["not_fitting"], 0)

    def test_the_tables_alone(self):
        path, _ = self.export("html", "report.html", "--no-text", "--unit", "万元")
        page = Page(path.read_text(encoding="utf-8"))
        self.assertEqual(page.marked, [])
        self.assertIn("15000 万元", page.text)

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler-utils is not to be had here")
    def test_the_pdf_can_be_read(self):
        path, _ = self.export("pdf", "report.pdf")
        facts = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
        self.assertRegex(facts, r"Page size: +59[45].*A4")
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        plain = re.sub(r"\s", "", text)
        for word in ("收割水稻", "31.5万亩", "野家收入1.5亿元", "Quote"):
            self.assertIn(word, plain)
        self.assertEqual([c for c in plain if "\u2e80" <= c <= "\u2fdf"], [])  # radicals are drawn alike
        words = text.split()
        for head in ("No.", "Quote", "Indicator", "Value", "Place", "Period", "Status", "Decided", "by"):
            self.assertIn(head, words)  # none is parted between two lines
        fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
        self.assertTrue(all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:]), fonts)

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler-utils is not to be had here")
    def test_the_pdf_says_what_was_written(self):
        # Each of these has a radical that is drawn alike.
        words = "一人入八儿力十卜又口土士大女子小山川工己干广弓心戈手支文斗方日月木止毛氏水火爪父片牙牛犬玄玉瓜瓦甘生用田白皮目石示禾穴立竹米羊羽老而耳肉自至舟色虫血行衣西见角言谷豆贝赤走足身车辛里金长门雨青非面革韦音页风飞食首香马骨高鬼鱼鸟鹿麦麻黄黑鼓鼠鼻齐齿龙龟"
        self.folder.joinpath("r.txt").write_text(f"{words}\n\n全县种植{words[20:26]}31户。\n", encoding="utf-8")
        workspace = self.folder / "r.jiaoshu"
        self.run_cli("import", "--workspace", workspace, self.folder / "r.txt")
        self.run_cli("export", "--workspace", workspace, "--all", self.folder / "r.pdf")
        text = subprocess.run(["pdftotext", self.folder / "r.pdf", "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn(words, re.sub(r"\s", "", text))

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler-utils is not to be had here")
    def test_no_row_of_a_table_is_parted_between_two_pages(self):
        workspace = self.folder / "long.jiaoshu"
        self.folder.joinpath("long.txt").write_text(
            "青禾县通报\n\n" + "".join(f"第{n}村种茶{n + 100}户。\n" for n in range(1, 91)), encoding="utf-8")
        self.run_cli("import", "--workspace", workspace, self.folder / "long.txt")
        figures = [json.loads(line) for line in self.run_cli("figures", "--workspace", workspace, "--format", "jsonl")[0].splitlines()]
        self.assertGreater(len(figures), 60)
        middle = "很长的指标名称一直写到第三行也还没有写完"
        self.run_cli("decide", "--workspace", workspace, "--as", "lin", stdin="".join(
            json.dumps({"figure": f["id"], "action": "correct", "fields": {"indicator": f"始{middle * (n % 3 + 1)}终"}}) + "\n"
            for n, f in enumerate(figures)))
        self.run_cli("export", "--workspace", workspace, "--no-text", self.folder / "long.pdf")
        text = subprocess.run(["pdftotext", "-layout", self.folder / "long.pdf", "-"], capture_output=True, text=True, check=True).stdout
        pages = text.split("\f")[:-1]
        self.assertGreater(len(pages), 3)
        for number, page in enumerate(pages, 1):
            self.assertEqual(page.count("始"), page.count("终"), f"page {number}")
            self.assertIn("Indicator", page)  # the head of the table again
            self.assertEqual(page.split()[-1], str(number))
        self.assertEqual(text.count("始"), len(figures))

    def test_without_the_printer_nothing_is_left(self):
        _, err = self.on_workspace("export", "a.pdf", env={"JIAOSHU_PRINT": "/nonexistent"}, code=1)
        self.assertIn("/nonexistent: this program, which lays out PDF, is missing; install it there", err)
        self.assertEqual(list(self.folder.glob("*.pdf*")) + list(self.folder.glob(".*part")), [])


if __name__ == "__main__":
    unittest.main()
