# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the engine would read otherwise, and what becomes of decisions when an article is published again, by the program."""
import unittest

from program import ARTICLE, ProgramTest, json_lines


class ReissueTest(ProgramTest):
    def states(self):
        return {(figure["article"], figure["quote"]): figure["state"] for figure in self.figures()}

    def test_reread_tells_nothing_of_the_same_engine_and_changes_nothing(self):
        self.import_article()
        self.decide({"figure": 1, "action": "confirm"})
        before = self.workspace.read_bytes()
        self.assertEqual(self.on_workspace("reread"), ("", ""))
        self.assertEqual(self.workspace.read_bytes(), before)

    def test_reread_leaves_what_was_decided_on(self):
        self.import_article("青禾县收割水稻31.5万亩。\n")
        self.decide({"article": 1, "action": "add", "start": 0, "end": 3, "fields": {"value": "7", "kind": "count"}},
                    {"figure": 1, "action": "reject"})
        self.assertEqual(json_lines(self.on_workspace("reread", "--apply", "--as", "a")[0]), [])
        self.assertEqual(sorted(self.states().values()), ["added", "rejected"])
        self.on_workspace("check")

    def test_corrections_are_cases_for_the_engine(self):
        by_quote = {figure["quote"]: figure["id"] for figure in self.import_article()}
        self.decide({"figure": by_quote["31.5万亩"], "action": "correct", "fields": {"indicator": "早稻面积"}},
                    {"figure": by_quote["18万吨"], "action": "confirm"},
                    {"figure": by_quote["2100亩"], "action": "reject"})
        lines = json_lines(self.on_workspace("corrections")[0])
        self.assertEqual([line["state"] for line in lines], ["corrected", "rejected"])  # what was right is none
        self.assertEqual(lines[0]["after"]["indicator"], "早稻面积")
        self.assertNotEqual(lines[0]["before"]["indicator"], "早稻面积")
        self.assertNotIn("after", lines[1])
        self.assertNotIn("now", lines[0])
        out, told = self.on_workspace("corrections", "--now")
        self.assertEqual([line["now"] for line in json_lines(out)], [False, False])
        self.assertIn("0 of 2", told)

    def test_a_new_issue_takes_over_what_stands_in_it_and_the_rest_waits(self):
        first = self.import_article()
        by_quote = {figure["quote"]: figure["id"] for figure in first}
        self.decide(*[{"figure": by_quote[quote], "action": "confirm"} for quote in ("31.5万亩", "18万吨", "2100亩")])
        corrected = ARTICLE.replace("全县粮食总产量达18万吨", "全县粮食总产量达19万吨") + "更正：产量有误。\n"
        self.import_article(corrected, "更正.txt")
        self.assertEqual(json_lines(self.on_workspace("reissue", "--waiting")[0]), [])
        shown = {line["quote"]: line["found"] for line in json_lines(self.on_workspace("reissue", "--old", 1, "--new", 2)[0])}
        self.assertEqual(shown, {"31.5万亩": "exact", "18万吨": "lost", "2100亩": "exact"})
        self.assertEqual(self.states()[(1, "31.5万亩")], "confirmed")  # only shown
        self.on_workspace("reissue", "--old", 1, "--new", 2, "--apply", "--as", "老王")
        states = self.states()
        self.assertEqual(states[(2, "31.5万亩")], "confirmed")
        self.assertEqual(states[(2, "2100亩")], "confirmed")
        self.assertEqual(states[(2, "19万吨")], "proposed")
        self.assertEqual({quote: state for (article, quote), state in states.items() if article == 1}, {"18万吨": "confirmed"})
        waiting = json_lines(self.on_workspace("reissue", "--waiting")[0])
        self.assertEqual([(line["quote"], line["found"], line["places"]) for line in waiting], [("18万吨", "lost", [])])
        at = corrected.index("19万吨")
        self.on_workspace("reissue", "--place", waiting[0]["figure"], "--start", at, "--end", at + 4, "--as", "老王")
        self.assertEqual(self.states()[(2, "19万吨")], "corrected")
        self.assertEqual(self.on_workspace("reissue", "--waiting")[0], "")
        self.on_workspace("check")


if __name__ == "__main__":
    unittest.main()
