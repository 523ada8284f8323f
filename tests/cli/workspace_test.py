# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way of an article through the console: import, figures, decide, export, status, check."""
import contextlib
import csv
import json
import sqlite3
import unittest

from program import ARTICLE, ProgramTest, SAMPLES, json_lines


class WorkspaceTest(ProgramTest):
    def test_import_makes_a_workspace_and_says_what_came_in(self):
        path = self.write("简报.txt", ARTICLE)
        out, err = self.on_workspace("import", path, path)
        first, second = json_lines(out)
        self.assertEqual((first["article"], first["path"], first["new"]), (1, str(path), True))
        self.assertGreater(first["figures"], 4)
        self.assertEqual((second["article"], second["figures"], second["new"]), (1, first["figures"], False))
        self.assertEqual(err, "")

    def test_figures_stand_where_they_say(self):
        for figure in self.import_article():
            self.assertEqual(ARTICLE[figure["start"]:figure["end"]], figure["quote"])
            self.assertEqual((figure["article"], figure["state"], figure["analyst"]), (1, "proposed", ""))
        quotes = [figure["quote"] for figure in self.figures()]
        self.assertIn("31.5万亩", quotes)
        self.assertIn("2100亩", quotes)  # after characters outside the basic plane

    def test_figures_print_what_extract_prints(self):
        figures = self.import_article()
        extracted = json_lines(self.run_cli("extract", self.folder / "简报.txt")[0])
        self.assertEqual(len(extracted), len(figures))
        for seen, kept in zip(extracted, figures):
            seen.pop("article")  # the path there, the id here
            self.assertEqual(seen, {key: kept[key] for key in seen})

    def test_each_decision_is_answered_and_kept(self):
        figures = self.import_article()
        ids = [figure["id"] for figure in figures]
        start = ARTICLE.index("9月底")
        answers, err = self.decide(
            {"figure": ids[0], "action": "confirm"},
            {"figure": ids[1], "action": "correct", "fields": {"place": "湄潭县", "value": "420", "note": "见原文"}},
            {"figure": ids[2], "action": "reject", "reason": "约数"},
            {"figure": ids[3], "action": "unsure", "reason": "再看"},
            {"article": 1, "action": "add", "start": start, "end": start + 1, "fields": {"value": "9", "unit": "月"}},
            {"figure": ids[0], "action": "confirm"})
        self.assertEqual(err, "")
        self.assertEqual([a["state"] for a in answers], ["confirmed", "corrected", "rejected", "unsure", "added", "confirmed"])
        self.assertEqual([a["line"] for a in answers], [1, 2, 3, 4, 5, 6])
        self.assertEqual([a["changed"] for a in answers], [True] * 5 + [False])
        now = {figure["id"]: figure for figure in self.figures()}
        corrected = now[ids[1]]
        self.assertEqual((corrected["value"], corrected["place"], corrected["note"]), ("420", "湄潭县", "见原文"))
        self.assertEqual((corrected["unit"], corrected["quote"]), (figures[1]["unit"], figures[1]["quote"]))
        self.assertEqual(corrected["analyst"], "老王")
        self.assertRegex(corrected["decided_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        added = now[answers[4]["figure"]]
        self.assertEqual((added["state"], added["quote"], added["value"]), ("added", "9", "9"))
        self.assertEqual([f["id"] for f in self.figures("--state", "rejected")], [ids[2]])
        self.on_workspace("check")

    def test_a_corrected_span_takes_its_quote_from_the_article(self):
        figure = self.import_article()[0]
        self.decide({"figure": figure["id"], "action": "correct", "fields": {"start": figure["start"] - 2}})
        self.assertEqual(self.figures()[0]["quote"], ARTICLE[figure["start"] - 2:figure["end"]])

    def test_characters_beyond_the_basic_plane_stay_whole_where_phrases_are_cut(self):
        for before in range(2):
            for behind in range(2):
                text = "村" * before + "𠮷" * 30 + "5户" + "村" * behind + "𠮷" * 30 + "。"
                self.on_workspace("import", self.write("a.txt", text))
        figures = self.figures()
        self.assertEqual([figure["quote"] for figure in figures], ["5户"] * 4)
        self.assertTrue(all(set(figure["indicator"]) <= set("村𠮷户") for figure in figures), figures)

    def test_export_holds_what_was_verified_in_both_formats(self):
        ids = [figure["id"] for figure in self.import_article()]
        self.decide({"figure": ids[0], "action": "confirm"}, {"figure": ids[1], "action": "reject"},
                    {"figure": ids[2], "action": "correct", "fields": {"place": '=甲,"乙"', "note": '=甲,"乙"\r\n', "value": "-5.2"}})
        told = json.loads(self.on_workspace("export", "--format", "csv", "out.csv")[0])
        self.assertEqual((told["written"], told["left_out"]), (2, len(ids) - 2))
        self.assertEqual((told["rejected"], told["proposed"]), (1, len(ids) - 3))
        self.on_workspace("export", "--format", "jsonl", "out.jsonl")
        with open(self.folder / "out.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        objects = json_lines((self.folder / "out.jsonl").read_text(encoding="utf-8"))
        self.assertEqual([int(row["id"]) for row in rows], [ids[0], ids[2]])
        for row, entry in zip(rows, objects):
            self.assertEqual({key: str(value) for key, value in entry.items()}, {key: row[key] for key in entry})
            self.assertTrue(all(value == "" for key, value in row.items() if key not in entry and not key.endswith("_exact")))
        self.assertEqual((rows[1]["place"], rows[1]["note"], rows[1]["value"]), ('=甲,"乙"', '=甲,"乙"\r\n', "-5.2"))
        self.assertEqual(objects, [figure for figure in self.figures() if figure["state"] in ("confirmed", "corrected")])

    def test_export_gives_the_same_bytes_again(self):
        self.import_article()
        for form, options in (("csv", ["--all"]), ("csv", ["--all", "--bom"]), ("jsonl", ["--all"])):
            self.on_workspace("export", "--format", form, *options, "a")
            self.on_workspace("export", "--format", form, *options, "b", env={"LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo"})
            self.assertEqual((self.folder / "a").read_bytes(), (self.folder / "b").read_bytes())
        self.assertEqual(len(self.figures()), (self.folder / "a").read_bytes().count(b"\n"))

    def test_status_counts(self):
        ids = [figure["id"] for figure in self.import_article()]
        self.decide({"figure": ids[0], "action": "confirm"}, {"figure": ids[1], "action": "unsure"})
        status = json.loads(self.on_workspace("status")[0])
        self.assertEqual((status["articles"], status["figures"], status["proposed"]), (1, len(ids), len(ids) - 2))
        self.assertEqual((status["confirmed"], status["unsure"], status["added"]), (1, 1, 0))
        self.assertIn("青禾县秋收简报", self.on_workspace("status", "--format", "table")[0])

    def test_the_samples_go_all_the_way(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        figures = self.figures()
        self.assertGreater(len(figures), 100)
        answers, _ = self.decide(*({"figure": figure["id"], "action": "confirm"} for figure in figures))
        self.assertEqual(len(answers), len(figures))
        told = json.loads(self.on_workspace("export", "--format", "csv", "out.csv")[0])
        self.assertEqual((told["written"], told["left_out"]), (len(figures), 0))
        self.assertIn(": whole: ", self.on_workspace("check")[0])

    def test_anyone_can_read_the_public_view(self):
        ids = [figure["id"] for figure in self.import_article()]
        self.decide({"figure": ids[0], "action": "confirm"})
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            rows = database.execute("SELECT * FROM verified_figure").fetchall()
        self.assertEqual(len(rows), 1)
        self.assertEqual(rows[0].keys(), [
            "uid", "id", "article_id", "article_path", "article_title", "published_on", "start_offset", "end_offset", "quote", "kind",
            "value", "upper", "unit", "per", "qualifier", "status", "place", "period", "indicator", "note", "state", "analyst",
            "decided_at", "outlet", "reporter", "source_sha256", "same_as"])
        self.assertEqual(ARTICLE[rows[0]["start_offset"]:rows[0]["end_offset"]], rows[0]["quote"])
        self.assertEqual((rows[0]["analyst"], rows[0]["state"]), ("老王", "confirmed"))


if __name__ == "__main__":
    unittest.main()
