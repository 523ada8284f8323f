# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Own exports come back in with nothing changed: out, into a new workspace, and out again, byte for byte."""
import json
import unittest

from peer import NASTY, PeerTest, VECTOR


class RoundTripTest(PeerTest):
    def setUp(self):
        super().setUp()
        self.make_workspace(VECTOR, NASTY)
        figures = self.figures()
        start = NASTY.index("30元")
        self.decide({"article": 2, "action": "add", "start": start - 2, "end": start + 3, "fields": {"indicator": "人均补贴"}},
                    {"figure": figures[1]["id"], "action": "unsure", "reason": "再看"},
                    {"figure": figures[2]["id"], "action": "correct", "fields": {"start": figures[2]["start"] - 1, "note": "看\"原文\"\n"}},
                    {"figure": figures[3]["id"], "action": "reopen"}, analyst="小李")

    def bring_back(self, dataset, *options, code=0):
        again = self.folder / "again.jiaoshu"
        for old in self.folder.glob("again.jiaoshu*"):
            old.unlink()
        out, err = self.run_cli("bring-back", "--workspace", again, *options, dataset, code=code)
        return again, out, err

    def test_everything_comes_back_byte_for_byte(self):
        for name, options in (("all.jsonl", []), ("all.csv", []), ("all.tsv", []), ("safe.csv", ["--safe", "--bom"])):
            self.on_workspace("export", "--all", *options, name)
            before = (self.folder / name).read_bytes()
            again, out, _ = self.bring_back(name)
            self.assertEqual(json.loads(out)["figures"], before.count(b"\n") if name.endswith("jsonl") else json.loads(out)["figures"])
            self.run_cli("export", "--workspace", again, "--all", *options, "again-" + name)
            self.assertEqual((self.folder / ("again-" + name)).read_bytes(), before, name)
            self.run_cli("check", "--workspace", again)

    def test_the_verified_come_back_with_all_but_their_numbers(self):
        self.on_workspace("export", "verified.jsonl")
        again, _, _ = self.bring_back("verified.jsonl")
        back = [json.loads(line) for line in self.run_cli("figures", "--workspace", again)[0].splitlines()]
        before = self.json_lines_of(self.folder / "verified.jsonl")
        for figure in back + before:
            del figure["id"]
        self.assertEqual(back, before)

    def test_a_figure_can_be_decided_on_after_it(self):
        self.on_workspace("export", "--all", "all.jsonl")
        again, _, _ = self.bring_back("all.jsonl")
        line = json.dumps({"figure": 1, "action": "reject"})
        self.run_cli("decide", "--workspace", again, "--as", "a", stdin=line + "\n")
        self.run_cli("check", "--workspace", again)

    def test_what_does_not_fit_the_articles_is_refused_by_name(self):
        self.on_workspace("export", "--all", "all.jsonl")
        (self.folder / "0.txt").write_text("另一篇，没有这些数字。", encoding="utf-8")
        _, out, err = self.bring_back("all.jsonl", code=1)
        self.assertEqual((json.loads(out)["articles"], json.loads(out)["refused"]), (1, 1))
        self.assertIn("0.txt", err)

    def test_what_is_no_export_of_ours_is_refused(self):
        self.write("a.csv", "a,b\r\n1,2\r\n")
        self.bring_back("a.csv", code=1)
        self.bring_back(self.write("a.txt", "x"), code=1)
        self.on_workspace("export", "--all", "all.jsonl")
        self.run_cli("bring-back", "--workspace", self.workspace, "all.jsonl", code=1)


if __name__ == "__main__":
    unittest.main()
