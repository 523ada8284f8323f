# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums, shares and changes among figures: extract --checks of files, check --sums of a workspace."""
import unittest

from program import ProgramTest, json_lines

SLIP = "垄上乡简报\n全乡共有农户1342户，其中东片921户，西片412户。\n"
WHOLE = "坡下乡简报\n全乡共有农户1342户，其中东片921户，西片421户。其中参保1120户，占总数的83.5%。\n"


class SumsTest(ProgramTest):
    def test_extract_tells_what_holds_and_what_fails(self):
        out, err = self.run_cli("extract", "--checks", self.write("slip.txt", SLIP), self.write("whole.txt", WHOLE))
        self.assertEqual(err, "")
        told = json_lines(out)
        sums = [(each["check"], each["verdict"]) for each in told if each["check"] == "sum"]
        self.assertEqual(sums, [("sum", "fails"), ("sum", "holds")])
        failed = told[0]
        self.assertTrue(failed["article"].endswith("slip.txt"))
        self.assertEqual(failed["expected"], "1333..1333")
        self.assertEqual(failed["figures"], " ".join(f"{quote}@{SLIP.index(quote)}" for quote in ("1342户", "921户", "412户")))
        self.assertIn("=", failed["would_hold"])
        self.assertNotIn("fails", {each["verdict"] for each in told[1:]})

    def test_extract_tells_nothing_where_nothing_belongs_together(self):
        out, err = self.run_cli("extract", "--checks", self.write("one.txt", "全县有91户参加。\n"))
        self.assertEqual((out, err), ("", ""))

    def test_check_tells_what_fails_until_it_is_put_right(self):
        self.on_workspace("import", self.write("slip.txt", SLIP), self.write("whole.txt", WHOLE))
        failed = json_lines(self.on_workspace("check", "--sums", code=1)[0])
        self.assertEqual([(each["check"], each["verdict"]) for each in failed], [("sum", "fails")])
        self.assertTrue(failed[0]["article"].endswith("slip.txt"))
        slipped = next(figure for figure in self.figures() if figure["quote"] == "412户")
        self.decide({"figure": slipped["id"], "action": "correct", "fields": {"value": "421"}})
        self.assertEqual(self.on_workspace("check", "--sums"), ("", ""))

    def test_a_rejected_figure_takes_no_part(self):
        self.on_workspace("import", self.write("slip.txt", SLIP))
        self.decide(*[{"figure": figure["id"], "action": "reject"} for figure in self.figures() if figure["quote"] == "412户"])
        self.assertEqual(self.on_workspace("check", "--sums"), ("", ""))

    def test_a_workspace_that_is_not_there_is_told(self):
        _, err = self.on_workspace("check", "--sums", code=1)
        self.assertIn("工作.jiaoshu", err)


if __name__ == "__main__":
    unittest.main()
