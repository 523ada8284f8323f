# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports for people: one HTML file that is well formed and loads nothing, and a PDF whose text can be read."""
import html.parser
import re
import shutil
import subprocess
import unicodedata
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
        # A font draws 水 and the radical ⽔ alike, and the text comes back as either.
        plain = unicodedata.normalize("NFKC", re.sub(r"\s", "", text))
        for word in ("收割水稻", "31.5万亩", "野家收入1.5亿元", "Quote"):
            self.assertIn(word, plain)
        fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
        self.assertTrue(all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:]), fonts)

    def test_without_the_printer_nothing_is_left(self):
        _, err = self.on_workspace("export", "a.pdf", env={"JIAOSHU_PRINT": "/nonexistent"}, code=1)
        self.assertIn("a.pdf", err)
        self.assertEqual(list(self.folder.glob("*.pdf*")) + list(self.folder.glob(".*part")), [])


if __name__ == "__main__":
    unittest.main()
