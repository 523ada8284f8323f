# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every format comes in through the real programs: files that Word-like libraries, mail and archive tools write, and files made to do
harm. data/make_documents.py writes them, with Debian's own Python, which has those libraries."""
import pathlib
import socket
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from program import ROOT, ProgramTest, json_lines

sys.path.insert(0, str(ROOT / "tests" / "data"))
from make_documents import COLUMNS, LINES, NOTE, TEXT, TITLE  # noqa: E402

OTHER = "柳沟村收割1860吨。"
ROWS = "乡村\t产量（吨）\n东河村\t3200\n柳沟村\t1860"
HEADED = f"{TITLE}\n2024-10-08 来源：青岭日报\n" + "\n".join(LINES[1:])
# file: (articles that come in, as (what leads to the part, text), what is told of the rest)
CASES = {
    "page.html": ([("", TEXT)], []),
    "word.docx": ([("", f"{TEXT}\n面积10⁴平方米。\n{ROWS}")], []),
    "notes.docx": ([("", f"总产量1.8万吨²。\n²{NOTE}")], []),
    "changes.docx": ([("", "收割420亩。")], []),
    "box.docx": ([("", "正文一。\n框中12亩。\n正文二。")], []),
    "deep.docx": ([("", "甲1户。")], []),
    "bomb.docx": ([], ["it is damaged: a part of it declares a DOCTYPE"]),
    "external.docx": ([], ["it is damaged: a part of it declares a DOCTYPE"]),
    "broken.docx": ([], ["line 1: it is damaged"]),
    "empty.docx": ([], ["it holds no text"]),
    "open.odt": ([("", f"{TEXT}\n甲  乙\t丙¹。\n{ROWS}\n¹{NOTE}")], []),
    "sheet.xlsx": ([("#简报!2", TEXT), ("#简报!3", OTHER)], ["#简报: line 4: it holds no text", "#说明: it is not in a format that is read: no column"]),
    "print.pdf": ([("", f"{TEXT}\n{OTHER}")], []),
    "columns.pdf": ([("", "".join(COLUMNS[0]) + "\n" + "\n".join(COLUMNS[1]))], []),
    "scan.pdf": ([], ["its pages hold no text"]),
    "locked.pdf": ([], ["password"]),
    "plain.eml": ([("", HEADED)], []),
    "attached.eml": ([("", HEADED), ("!/附件.txt", OTHER)], ["!/图.png: it is a picture"]),
    "nested.eml": ([], ["too deep in other containers"]),
    "saved.mht": ([("", TEXT)], []),
    "news.zip": ([("!/新闻/一.txt", TEXT), ("!/out.txt", OTHER)], ["!/图.png: it is a picture"]),
    "gbk.zip": ([("!/松口镇.txt", OTHER)], []),
    "news.tar.gz": ([("!/a/one.txt", TEXT)], ["!/a/link-etc-passwd: it is not in a format that is read: a link", "!/a/link: it is not"]),
    "ratio.zip": ([], ["more is packed in it than is unpacked"]),
    "deep.zip": ([], ["too deep in other containers"]),
    "nothing.zip": ([], ["it holds no text"]),
    "damaged.zip": ([("!/two.html", TEXT), ("!/out.txt", OTHER)], ["!/新闻/一.txt: it is damaged", "!/图.png"]),
    "news.7z": ([("!/inner.zip!/松口镇.txt", OTHER), ("!/two.html", TEXT)], []),
    "bzip2.7z": ([("!/two.html", TEXT)], []),
    "locked.7z": ([], ["!/two.html: it is protected by a password", "!/新闻/一.txt: it is protected by a password"]),
    "locked.zip": ([], ["!/two.html: it is protected by a password", "!/新闻/一.txt: it is protected by a password"]),
    "cut.7z": ([], ["it is damaged: 0 entries were read"]),
    "table.csv": ([("#row=2", TEXT), ("#row=4", "柳沟村\"收割\"1860吨。")], ["line 6: it is not in a format", "line 8: it holds no text"]),
    "gbk.csv": ([("#row=2", TEXT), ("#row=4", "柳沟村\"收割\"1860吨。")], ["line 6: it is not in a format", "line 8: it holds no text"]),
    "wide.csv": ([("#row=2", TEXT), ("#row=4", "柳沟村\"收割\"1860吨。")], ["line 6: it is not in a format", "line 8: it holds no text"]),
    "semicolon.csv": ([("#row=2", "东河村3200吨，见公报。")], []),
    "unknown.csv": ([], ["no column is known to hold the text; there are a, b"]),
    "table.tsv": ([("#row=2", "东河村\"3200\"吨。")], []),
    "rows.jsonl": ([("#line=1", TEXT), ("#line=2", OTHER)], ["line 3: this line is not the JSON", "line 5: this line", "line 6: it holds no text"]),
    "array.json": ([("#item=1", TEXT), ("#item=2", OTHER)], []),
}
# What comes of them is told below, and in annotations_test.
IGNORED = {"cut.eml", "cut.zip", "without.docx", "marks.txt", "marks.ann", "marks.jsonl", "marks.jsonld", "tasks.json"}


class FormatsTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.made = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.made.cleanup)
        cls.documents = pathlib.Path(cls.made.name)
        made = subprocess.run(["/usr/bin/python3", "-B", ROOT / "tests" / "data" / "make_documents.py", cls.documents],
                              capture_output=True, text=True, check=False)
        if made.returncode:
            raise unittest.SkipTest("the packages that write documents are not installed: " + made.stderr.strip().splitlines()[-1])

    def take_in(self, path, *options, code):
        """Its articles as (part, text), and what was told."""
        self.workspace = self.folder / f"{path.name}.jiaoshu"
        out, err = self.on_workspace("import", *options, path, code=code)
        with sqlite3.connect(self.workspace) as file:
            found = file.execute("SELECT path, text FROM article JOIN article_text ON article_id = id ORDER BY id").fetchall()
        self.on_workspace("check")
        self.assertEqual([line["path"] for line in json_lines(out) if line["new"]], [where for where, _ in found])
        return [(where[len(str(path)):], text) for where, text in found], err

    def test_each_format_comes_in(self):
        self.assertEqual({path.name for path in self.documents.iterdir()} - IGNORED, set(CASES))
        for name, (articles, told) in CASES.items():
            with self.subTest(name):
                found, err = self.take_in(self.documents / name, code=1 if told else 0)
                self.assertEqual(found, articles)
                lines = err.splitlines()
                for line, words in zip(lines, told):
                    self.assertTrue(line.startswith(f"jiaoshu-cli: {self.documents / name}"), line)
                    self.assertIn(words, line)
                self.assertEqual(len(lines), len(told), err)

    def test_all_of_them_at_once_and_again(self):
        paths = sorted(self.documents.iterdir())
        first, _ = self.on_workspace("import", *paths, code=1)
        again, _ = self.on_workspace("import", *paths, code=1)
        self.assertGreater(sum(line["new"] for line in json_lines(first)), 10)
        self.assertEqual(sum(line["new"] for line in json_lines(again)), 0)
        self.on_workspace("check")

    def test_a_folder_is_the_files_in_it_and_below(self):
        below = self.folder / "news" / "七月"
        below.mkdir(parents=True)
        (below / "b.html").write_bytes((self.documents / "page.html").read_bytes())
        (self.folder / "news" / "a.txt").write_text(OTHER)
        (self.folder / "news" / "a.png").write_text("no article")
        (self.folder / "news" / ".hidden.txt").write_text("甲1户。")
        (below / "up").symlink_to(self.folder)
        (below / "link.txt").symlink_to("/etc/passwd")
        out, _ = self.on_workspace("import", self.folder / "news")
        self.assertEqual([pathlib.Path(line["path"]).name for line in json_lines(out)], ["a.txt", "b.html"])

    def test_a_folder_without_articles_says_so(self):
        (self.folder / "空").mkdir()
        (self.folder / "空" / "a.png").write_text("no article")
        for command in (("extract",), ("import", "--workspace", self.workspace)):
            out, err = self.run_cli(*command, self.folder / "空", code=1)
            self.assertEqual(out, "")
            self.assertIn("空: no file in this folder is of a kind that is read", err)
        (self.folder / "一.txt").write_text(OTHER)
        out, err = self.on_workspace("import", self.folder / "空", self.folder / "一.txt", code=1)
        self.assertEqual(len(json_lines(out)), 1)

    def test_what_is_no_text_is_told_by_its_kind(self):
        (self.folder / "图.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
        (self.folder / "声").write_bytes(b"RIFF\x10\0\0\0WAVEfmt ")
        _, err = self.run_cli("extract", "图.txt", "声", code=1)
        self.assertIn("图.txt: it is a picture; have the words in it recognised first\n", err)
        self.assertIn("声: it is a sound recording, not a text\n", err)

    def test_a_search_ends_as_grep_does(self):
        (self.folder / "一.txt").write_text(OTHER)
        self.on_workspace("import", self.folder / "一.txt")
        self.assertEqual(len(json_lines(self.on_workspace("search", OTHER[:2])[0])), 1)
        self.assertEqual(self.on_workspace("search", "火星车", code=1), ("", "jiaoshu-cli: no article holds: 火星车\n"))

    def test_a_line_end_in_a_quote_is_shown_as_one(self):
        (self.folder / "断.txt").write_text("兰溪县去年修路\n全县投资3.5\n亿元，新修公路120公里。\n")
        out, _ = self.run_cli("trace", "断.txt")
        self.assertIn("3.5⏎亿元", out)
        self.assertNotIn("\\x0a", out)
        self.assertIn("3.5⏎亿元", self.run_cli("extract", "--format", "table", "断.txt")[0])

    def test_a_report_tells_what_became_of_each(self):
        report = self.folder / "report.jsonl"
        self.on_workspace("import", "--report", report, self.documents / "table.csv", self.documents / "scan.pdf", self.documents / "changes.docx", code=1)
        told = [(pathlib.Path(line["path"]).name, line["outcome"], line.get("code") or line.get("notes")) for line in json_lines(report.read_text())]
        self.assertEqual(sorted(told), sorted([
            ("table.csv#row=2", "taken in", ""), ("table.csv", "failed", "bad-format"), ("table.csv#row=4", "taken in", ""), ("table.csv", "failed", "empty-file"),
            ("scan.pdf", "failed", "no-text-layer"), ("changes.docx", "taken in", "tracked changes are read as accepted")]))
        self.on_workspace("import", "--report", self.folder / "no" / "report", self.documents / "page.html", code=1)

    def test_what_breaks_off_gives_what_it_has(self):
        found, err = self.take_in(self.documents / "cut.zip", code=1)
        self.assertEqual(found[0], ("!/新闻/一.txt", TEXT))
        self.assertIn("it is damaged", err)
        found, _ = self.take_in(self.documents / "cut.eml", code=0)
        self.assertTrue(found[0][1].startswith(TITLE))

    def test_a_page_loads_nothing(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.settimeout(0.3)
            page = (self.documents / "page.html").read_text().replace("127.0.0.1:9", f"127.0.0.1:{server.getsockname()[1]}")
            self.on_workspace("import", self.write("page.html", page))
            with self.assertRaises(TimeoutError):
                server.accept()

    def test_only_https_is_fetched(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.settimeout(0.3)
            _, err = self.on_workspace("import", f"http://127.0.0.1:{server.getsockname()[1]}/", code=1)
            self.assertIn("only https addresses are opened", err)
            with self.assertRaises(TimeoutError):
                server.accept()

    def test_columns_can_be_told(self):
        found, _ = self.take_in(self.documents / "unknown.csv", "--columns", "text=b,title=a", code=0)
        self.assertEqual(found, [("#row=2", "东河村3200吨。")])
        found, _ = self.take_in(self.documents / "semicolon.csv", "--columns", "text=2", code=0)
        self.assertEqual(found, [("#row=1", "正文"), ("#row=2", "东河村3200吨，见公报。")])
        self.on_workspace("import", "--columns", "body=b", self.documents / "unknown.csv", code=2)

    def test_what_a_file_says_of_itself_is_kept(self):
        out, _ = self.run_cli("extract", "--article", self.documents / "sheet.xlsx", self.documents / "saved.mht", code=1)
        facts = [(line["title"], line["published_on"]) for line in json_lines(out)]
        self.assertEqual(facts, [(TITLE, "2024-10-08"), ("二", "2024-10-09"), (TITLE, "2024-10-08")])

    def test_our_own_report_comes_back_with_its_characters(self):
        # Its fonts draw 户 and the radical ⼾ alike, and a PDF names the radical.
        text = "松口镇秋收简报\n松口镇收割水稻3.15万亩，惠及1.2万户，青岭水库蓄水8万吨。\n"
        self.on_workspace("import", self.write("a.txt", text))
        self.on_workspace("export", "--all", "report.pdf")
        out, _ = self.run_cli("extract", "report.pdf")
        quotes = [line["quote"] for line in json_lines(out)]
        for quote in ("3.15万亩", "1.2万户", "8万吨"):
            self.assertIn(quote, quotes)

    def test_what_a_pdf_would_do_is_let_be(self):
        """D19: scripts, actions, a form and a file within change nothing of what is read, and nothing is done."""
        try:
            from reportlab.pdfbase import pdfmetrics
            from reportlab.pdfbase.cidfonts import UnicodeCIDFont
            from reportlab.pdfgen import canvas
        except ImportError:
            self.skipTest("python3-reportlab is missing")
        pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
        plain, armed = self.folder / "plain.pdf", self.folder / "armed.pdf"
        for path in (plain, armed):
            pdf = canvas.Canvas(str(path), invariant=1, pageCompression=0)
            pdf.setFont("STSong-Light", 12)
            pdf.drawString(72, 700, "青禾县收割水稻3150亩，投入收割机420台。")
            pdf.save()
        touched = self.folder / "touched"
        actions = (f"/OpenAction << /S /JavaScript /JS (app.launchURL\\('https://127.0.0.1:9/'\\);) >> /AA << /WC << /S /Launch /F (touch {touched}) "
                   "/Unix (x) >> >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> /EmbeddedFiles << /Names "
                   "[(inner.txt) << /Type /Filespec /F (inner.txt) >>] >> >> /AcroForm << /XFA (<xdp><script>x</script></xdp>) /Fields [] >> ")
        data = armed.read_bytes()
        self.assertIn(b"/Type /Catalog", data)
        armed.write_bytes(data.replace(b"/Type /Catalog", b"/Type /Catalog " + actions.encode(), 1))  # the table of places is made anew by the reader
        told = [[{**line, "article": ""} for line in json_lines(self.run_cli("extract", path)[0])] for path in (plain, armed)]
        self.assertEqual([line["quote"] for line in told[0]], ["3150亩", "420台"])
        self.assertEqual(told[0], told[1])
        self.assertFalse(touched.exists())

    def test_a_hundred_thousand_rows_take_no_more_memory_than_a_thousand(self):
        def peak(rows):
            path = self.folder / f"{rows}.jsonl"
            with path.open("w") as file:
                for row in range(rows):
                    file.write('{"text": "' + f"第{row}村今年收割水稻。" + "。" * 400 + '"}\n')
            script = ("import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
                      "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
            from program import CLI
            done = subprocess.run([sys.executable, "-c", script, CLI, "extract", "--article", path], capture_output=True, text=True, check=True)
            return int(done.stdout)
        self.assertLess(peak(8000), peak(800) + 20_000)  # KiB


if __name__ == "__main__":
    unittest.main()
