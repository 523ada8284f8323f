# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of how it read an article: extract --why and trace."""
import unittest

from program import ARTICLE, ProgramTest, json_lines

FIELDS = ["value", "unit", "qualifier", "status", "place", "period", "indicator"]


class ExplainTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.article = self.write("简报.txt", ARTICLE)

    def test_each_field_of_each_figure_has_its_reason(self):
        figures = json_lines(self.run_cli("extract", "--why", self.article)[0])
        self.assertEqual([f["quote"] for f in figures], ["31.5万亩", "420台", "1.2万户", "18万吨", "3.5%", "2100亩"])
        for figure in figures:
            self.assertEqual([key for key in figure["why"] if key != "per"], FIELDS)
            for why in figure["why"].values():
                self.assertTrue(why["rule"])
                self.assertTrue(0 <= why["confidence"] <= 1)
                for words in why["words"]:
                    self.assertEqual(ARTICLE[words["start"]:words["end"]], words["quote"])
        self.assertEqual(figures[-1]["why"]["unit"]["words"][0]["quote"], "亩")

    def test_reasons_are_not_given_unasked(self):
        for figure in json_lines(self.run_cli("extract", self.article)[0]):
            self.assertNotIn("why", figure)

    def test_trace_shows_every_step_as_text_and_as_data(self):
        steps = ["structure", "sentences", "numerals", "quantities", "non-figures", "uncovered", "cues", "places", "times", "figures", "reasons"]
        text, _ = self.run_cli("trace", self.article)
        self.assertEqual([line.split()[1] for line in text.splitlines() if line.startswith("== ")], steps)
        decoding, *seen = json_lines(self.run_cli("trace", "--format", "jsonl", self.article)[0])
        self.assertEqual((decoding["step"], decoding["encoding"]), ("decoding", "UTF-8"))
        self.assertEqual({item["step"] for item in seen}, set(steps) - {"uncovered"})
        for item in seen:
            self.assertEqual(ARTICLE[item["start"]:item["end"]], item["quote"])

    def test_trace_of_one_sentence_shows_nothing_of_the_others(self):
        at = ARTICLE.index("18万吨")
        by_offset, _ = self.run_cli("trace", "--format", "jsonl", "--at", at, self.article)
        sentence, = [item for item in json_lines(by_offset) if item["step"] == "sentences"]
        self.assertTrue(sentence["quote"].startswith("全县粮食总产量"))
        self.assertEqual([item["quote"] for item in json_lines(by_offset) if item["step"] == "figures"], ["18万吨", "3.5%"])
        by_number, _ = self.run_cli("trace", "--format", "jsonl", "--sentence", sentence["what"], self.article)
        self.assertEqual(by_number, by_offset)

    def test_an_encoding_that_is_told_is_taken(self):
        text = "联通"
        short = self.write("short.txt", text.encode("gb18030"))
        _, err = self.run_cli("extract", "--article", short)
        self.assertIn("short.txt: taken for GB18030 with a certainty of 0.", err)
        told, err = self.run_cli("extract", "--article", "--encoding", "gbk", short)
        self.assertEqual((json_lines(told)[0]["encoding"], json_lines(told)[0]["encoding_certainty"], err), ("GB18030", 1, ""))
        for encoding, codec in (("UTF-16LE", "utf-16-le"), ("utf-16be", "utf-16-be"), ("GB18030", "gb18030"), ("UTF-8", "utf-8")):
            article = self.write("told.txt", ARTICLE.encode(codec))
            figures = json_lines(self.run_cli("extract", "--encoding", encoding, article)[0])
            self.assertEqual([f["quote"] for f in figures][:2], ["31.5万亩", "420台"])
        self.on_workspace("import", "--encoding", "GB18030", short)
        trace, _ = self.run_cli("trace", "--encoding", "GB18030", short)
        self.assertTrue(trace.splitlines()[0].endswith("short.txt: GB18030, certainty 1"), trace)

    def test_an_encoding_that_is_wrong_is_refused_with_the_byte(self):
        article = self.write("wrong.txt", b"ab" + ARTICLE.encode("gb18030"))
        for command in (["extract"], ["trace"], ["import", "--workspace", self.workspace]):
            out, err = self.run_cli(*command, "--encoding", "UTF-8", article, code=1)
            self.assertEqual((out, err), ("", f"jiaoshu-cli: {article}: it is not UTF-8: byte 2\n"))
        self.run_cli("extract", "--encoding", "EBCDIC", article, code=2)

    def test_an_article_says_what_it_is(self):
        page = self.write("page.txt", "首页 > 新闻\n青禾县秋收简报\n2024-10-08 来源：青禾日报\n本报讯（记者 王一）截至9月底，青禾县收割水稻31.5万亩。\n")
        article, = json_lines(self.run_cli("extract", "--article", page)[0])
        self.assertEqual({key: article[key] for key in ("title", "published_on", "outlet", "reporter", "encoding", "figures")},
                         {"title": "青禾县秋收简报", "published_on": "2024-10-08", "outlet": "青禾日报", "reporter": "王一",
                          "encoding": "UTF-8", "figures": 1})

    def test_a_sentence_that_is_not_there_is_named(self):
        for arguments in (["--sentence", 99], ["--at", 5000]):
            out, err = self.run_cli("trace", *arguments, self.article, code=1)
            self.assertEqual(out, "")
            self.assertIn("简报.txt", err)
        self.run_cli("trace", "--sentence", 1, "--at", 3, self.article, code=2)
        self.run_cli("trace", "--sentence", 0, self.article, code=2)


if __name__ == "__main__":
    unittest.main()
