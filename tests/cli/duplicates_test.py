# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same release on several sites: found, compared, linked, and decided once."""
import random
import unittest

from program import ProgramTest, json_lines

WORDS = "青禾县 收割 水稻 农机 合作社 推广 村民 增收 示范片 灌溉 项目 柏坡乡 建成 道路 补贴 储备 完成 验收 投资 种植 合同 企业".split()
RELEASE = "青禾县秋收简报\n截至9月底，青禾县收割水稻31.5万亩，投入收割机420台，惠及1.2万户。\n全县粮食总产量达18万吨。\n"


def prose(seed, sentences=12):
    rng = random.Random(seed)
    return "".join("".join(rng.choice(WORDS) for _ in range(9)) + "。\n" for _ in range(sentences))


class DuplicatesTest(ProgramTest):
    def setUp(self):
        super().setUp()
        body = RELEASE + prose(1)
        self.write("a.txt", body)
        self.write("b.txt", body + "来源：县政府网站\n")
        self.write("c.txt", prose(2) + "全乡收割水稻500亩。\n")

    def pairs(self, *more):
        return [(line["article"], line["earlier"], line["linked"])
                for line in json_lines(self.on_workspace("duplicates", *more)[0])]

    def test_an_import_tells_of_them(self):
        self.on_workspace("import", "a.txt", "c.txt")
        err = self.on_workspace("import", "b.txt", "--report", "r.jsonl")[1]
        self.assertIn("1 of the articles are nearly the same as others", err)
        lines = json_lines((self.folder / "r.jsonl").read_text())
        self.assertEqual([(line["outcome"], line.get("earlier")) for line in lines], [("taken in", None), ("nearly the same", 1)])
        self.assertEqual(self.pairs(), [(3, 1, False)])
        self.assertEqual(self.pairs("--of", 1), [(3, 1, False)])
        self.assertEqual(self.pairs("--of", 2), [])
        self.on_workspace("duplicates", "--of", 9, code=1)

    def test_differences_make_up_both_texts(self):
        self.on_workspace("import", "a.txt", "b.txt")
        parts = json_lines(self.on_workspace("duplicates", "--differences", 1, 2)[0])
        self.assertEqual("".join(p["text"] for p in parts if p["in"] != "second"), (self.folder / "a.txt").read_text())
        self.assertEqual("".join(p["text"] for p in parts if p["in"] != "first"), (self.folder / "b.txt").read_text())
        self.assertEqual([p["text"] for p in parts if p["in"] != "both"], ["来源：县政府网站\n"])

    def test_a_fact_is_decided_once(self):
        self.on_workspace("import", "a.txt", "b.txt")
        figures = self.figures()
        first = [f for f in figures if f["article_id"] == 1] if "article_id" in figures[0] else [f for f in figures if f["article"] == 1]
        self.decide({"figure": first[0]["id"], "action": "confirm"}, {"figure": first[1]["id"], "action": "reject"})
        self.on_workspace("duplicates", "--link", 1, 2, "--as", "老王")
        self.assertEqual(self.pairs(), [(2, 1, True)])
        offered = json_lines(self.on_workspace("duplicates", "--decisions", 2)[0])
        self.assertEqual([(o["article"], o["as_article"], o["as_figure"], o["state"]) for o in offered],
                         [(2, 1, first[0]["id"], "confirmed"), (2, 1, first[1]["id"], "rejected")])
        status = json_lines(self.on_workspace("status")[0])[0]
        self.assertEqual((status["confirmed"], status["rejected"]), (1, 1))  # it only listed them
        self.on_workspace("duplicates", "--decisions", 2, "--apply", "--as", "老王")
        status = json_lines(self.on_workspace("status")[0])[0]
        self.assertEqual((status["confirmed"], status["rejected"]), (2, 2))
        self.assertEqual(self.on_workspace("duplicates", "--decisions", 2)[0], "")
        self.on_workspace("duplicates", "--unlink", 2)
        self.assertEqual(self.pairs(), [(2, 1, False)])
        self.on_workspace("check")

    def test_what_somebody_told_apart_is_told_no_more(self):
        self.on_workspace("import", "a.txt", "b.txt")
        self.on_workspace("duplicates", "--apart", 1, 2, "--as", "老王")
        self.assertEqual(self.pairs(), [])
        self.assertEqual(self.pairs("--of", 1), [])
        self.assertEqual(self.pairs("--of", 2), [])
        told = json_lines(self.on_workspace("duplicates", "--with-apart")[0])
        self.assertEqual([(line["article"], line["earlier"], line["told_apart"]) for line in told], [(2, 1, True)])
        _, err = self.on_workspace("import", "--again", "b.txt")
        self.assertNotIn("nearly the same", err)
        self.on_workspace("duplicates", "--apart-no-more", 2, 1, "--as", "老王")
        self.assertEqual(self.pairs(), [(2, 1, False)])
        self.on_workspace("duplicates", "--link", 1, 2)
        _, err = self.on_workspace("duplicates", "--apart", 1, 2, code=1)
        self.assertIn("linked", err)
        self.on_workspace("duplicates", "--apart", 1, 9, code=1)
        self.on_workspace("check")

    def test_search_leaves_out_what_was_taken_out(self):
        self.on_workspace("import", "a.txt", "b.txt", "c.txt")
        self.assertEqual(len(json_lines(self.on_workspace("search", "收割水稻")[0])), 3)


if __name__ == "__main__":
    unittest.main()
