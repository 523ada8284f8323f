# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures that others marked come in: our own exports with the same figures, and files as other programs write them."""
import csv
import hashlib
import json
import subprocess
import sys
import unittest

from peer import NASTY, PeerTest, VECTOR
from program import CLI, json_lines

TEXT = "松口镇收割水稻3.15万亩，😀投入收割机420台。\r\n全镇产量1.8万吨，比上年多12%。\r\n"
FACTS = ("article", "start", "end", "quote", "kind", "value", "upper", "unit", "per", "qualifier", "status", "place", "period", "indicator", "note")


def span(text, words):
    """Begin and end in code points."""
    start = text.index(words)
    return start, start + len(words)


def facts(figures):
    return sorted(tuple(figure.get(name) for name in FACTS) for figure in figures)


class RoundTripTest(PeerTest):
    """Out as annotations, into a new workspace, and the figures are the same."""

    def setUp(self):
        super().setUp()
        self.make_workspace(VECTOR, NASTY)
        self.kept = [figure for figure in self.figures() if figure["state"] != "rejected"]

    def come_back(self, path, *options, code=0):
        again = self.folder / "again.jiaoshu"
        for old in self.folder.glob("again.jiaoshu*"):
            old.unlink()
        out, err = self.run_cli("import", "--workspace", again, *options, path, code=code)
        self.run_cli("check", "--workspace", again)
        return json_lines(self.run_cli("figures", "--workspace", again)[0]), json_lines(out), err

    def assert_same(self, back, rule):
        self.assertEqual(facts(back), facts(self.kept))
        self.assertEqual({figure["state"] for figure in back}, {"proposed"})
        self.assertEqual({figure["rule"] for figure in back}, {rule})
        self.assertEqual({figure.get("analyst", "") for figure in back}, {""})

    def test_label_studio(self):
        path, _ = self.export("label-studio", "tasks.json", "--all")
        back, out, _ = self.come_back(path)
        self.assert_same(back, "outside.label-studio")
        self.assertEqual({line["format"] for line in out}, {"label-studio"})

    def test_web_annotation(self):
        path, _ = self.export("web-annotation", "out.jsonld", "--all")
        back, _, _ = self.come_back(path)
        numbers = {NASTY[f["start"]:f["end"]] == f["quote"] for f in back if f["article"] == 2}
        self.assertLessEqual(numbers, {True, False})
        # Articles come in the order of their names there.
        self.assertEqual(sorted(row[1:] for row in facts(back)), sorted(row[1:] for row in facts(self.kept)))
        self.assertEqual({figure["rule"] for figure in back}, {"outside.web-annotation"})

    def test_brat(self):
        path, _ = self.export("brat", "corpus", "--all")
        back, _, _ = self.come_back(path)
        # brat's texts have LF for their line ends, and notes on one line.
        texts = [VECTOR, NASTY.replace("\r\n", "\n")]
        for figure in back:
            self.assertEqual(texts[figure["article"] - 1][figure["start"]:figure["end"]], figure["quote"])

        def without_place(figures):
            return [tuple(" ".join(str(value).split()) for value in row[5:]) for row in facts(figures)]
        self.assertEqual(without_place(back), without_place(self.kept))
        self.assertEqual({figure["rule"] for figure in back}, {"outside.brat"})

    def test_doccano_has_places_and_kinds_alone(self):
        path, _ = self.export("doccano", "out.jsonl", "--all")
        back, _, _ = self.come_back(path)
        self.assertEqual([row[:5] for row in facts(back)], [row[:5] for row in facts(self.kept)])
        self.assertEqual({figure["rule"] for figure in back}, {"outside.doccano"})

    def test_own_datasets(self):
        for name in ("all.jsonl", "all.csv", "all.tsv", "all.xlsx"):
            self.on_workspace("export", "--all", name)
            back, _, _ = self.come_back(self.folder / name)
            self.assert_same(back, "outside.jiaoshu")

    def test_a_number_that_was_changed_beside_its_exact_text_is_refused(self):
        self.on_workspace("export", "--all", "all.csv")
        with open(self.folder / "all.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        changed = next(row for row in rows if row["quote"].endswith("亿元") and row["state"] != "rejected")
        changed["value"] = "99"
        with open(self.folder / "all.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)
        back, _, err = self.come_back(self.folder / "all.csv", code=1)
        self.assertEqual(len(back), len(self.kept) - 1)
        self.assertNotIn(changed["quote"], [figure["quote"] for figure in back])
        self.assertIn("it is 99, and value_exact beside it " + changed["value_exact"], err)

    def test_the_file_that_the_text_stands_in_is_kept(self):
        path, _ = self.export("brat", "corpus", "--all")
        self.on_workspace("export", "--all", "all.csv")
        for dataset, texts in ((path, sorted(path.glob("*.txt"))), (self.folder / "all.csv", sorted(self.folder.glob("*.txt")))):
            _, out, _ = self.come_back(dataset)
            kept = set()
            for line in out:
                told, _ = self.run_cli("original", "--workspace", self.folder / "again.jiaoshu", line["article"])
                first = json_lines(told)[0]
                self.assertTrue(first["kept"])
                kept.add((first["sha256"], first["path"].rsplit("/", 1)[-1]))
            self.assertEqual(kept, {(hashlib.sha256(text.read_bytes()).hexdigest(), text.name) for text in texts})

    def test_tasks_of_any_length_are_read_one_at_a_time(self):
        task = json.dumps({"data": {"text": TEXT}, "annotations": [{"result": [{"type": "labels", "value": {"start": 7, "end": 13, "labels": ["MEASURE"]}}]}],
                           "meta": {"padding": "x" * 1_000_000}})
        path = self.folder / "tasks.json"
        with path.open("w") as file:
            file.write("[")
            for number in range(80):
                file.write(("," if number else "") + task.replace("420", str(420 + number)))
            file.write("]")
        self.assertGreater(path.stat().st_size, 64 * 1024 * 1024)
        script = ("import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
                  "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        done = subprocess.run([sys.executable, "-c", script, CLI, "import", "--without-duplicates", "--workspace", self.folder / "large.jiaoshu", path],
                              capture_output=True, text=True, check=True)
        self.assertLess(int(done.stdout), 200_000)  # KiB; all of them take more than twice as much
        self.assertEqual(len(json_lines(self.run_cli("figures", "--workspace", self.folder / "large.jiaoshu")[0])), 80)

    def test_as_verified_is_one_step_that_can_be_undone(self):
        path, _ = self.export("label-studio", "tasks.json", "--all")
        back, _, _ = self.come_back(path, "--as-verified", "小李")
        self.assertEqual(facts(back), facts(self.kept))
        self.assertEqual({(figure["state"], figure["analyst"]) for figure in back}, {("confirmed", "小李")})

    def test_into_the_workspace_they_came_from_nothing_changes(self):
        before = self.figures()
        path, _ = self.export("label-studio", "tasks.json", "--all")
        self.on_workspace("import", path)
        self.assertEqual(self.figures(), before)
        tasks = json.loads(path.read_text())
        place = tasks[0]["predictions" if "annotations" not in tasks[0] else "annotations"][0]["result"]
        next(r for r in place if r["from_name"] == "indicator")["value"]["text"] = ["另一项"]
        path.write_text(json.dumps(tasks))
        _, err = self.on_workspace("import", path, code=1)
        self.assertIn("a figure with other fields stands there", err)
        self.assertEqual(self.figures(), before)


class OthersTest(PeerTest):
    """Files as other programs write them, with what does not fit."""

    def take_in(self, path, *options, code=0):
        out, err = self.on_workspace("import", "--report", "report.jsonl", *options, path, code=code)
        report = json_lines((self.folder / "report.jsonl").read_text())
        self.on_workspace("check")
        return self.figures(), report, err

    def label_studio(self, regions, text=TEXT, **task):
        return [{"id": 7, "data": {"text": text}, "annotations": [{"id": 1, "completed_by": 3, "was_cancelled": False, "result": regions}], **task}]

    def region(self, words, name="r1", label="MEASURE", **value):
        start, end = span(TEXT, words)
        return {"id": name, "from_name": "label", "to_name": "text", "type": "labels",
                "value": {"start": start, "end": end, "text": words, "labels": [label], **value}}

    def test_a_mark_without_fields_is_read_by_the_engine(self):
        figures, _, _ = self.take_in(self.write("t.json", json.dumps(self.label_studio([self.region("3.15万亩")]))))
        self.assertEqual([(f["quote"], f["value"], f["unit"], f["kind"], f["state"]) for f in figures], [("3.15万亩", "31500", "亩", "measure", "proposed")])

    def test_what_does_not_fit_is_refused_by_name_and_the_rest_goes_in(self):
        off = self.region("420台", "wrong", "COUNT")
        off["value"]["start"] += 2
        off["value"]["end"] += 2
        far = self.region("12%", "far", "PERCENT", start=400, end=403)
        words = self.region("全镇产量", "words", "ORG")
        bad = self.region("1.8万吨", "bad")
        more = {"id": "bad", "from_name": "period", "to_name": "text", "type": "textarea",
                "value": {**bad["value"], "text": ["去年"]}}
        whole = {"id": "w", "from_name": "topic", "to_name": "text", "type": "choices", "value": {"choices": ["农业"]}}
        figures, report, err = self.take_in(
            self.write("t.json", json.dumps(self.label_studio([self.region("3.15万亩"), off, far, words, bad, more, whole]))), code=1)
        self.assertEqual([f["quote"] for f in figures], ["3.15万亩"])
        reasons = {line["outcome"] + ": " + line["reason"] for line in report if "reason" in line}
        told = "\n".join(sorted(reasons))
        for part in ("wrong “420台” at 22-26: the text has “0台。”", "far “12%” at 400-403: the text has no such place",
                     "words: no number", "bad: period"):
            self.assertIn(part, told)
            self.assertIn(part, err)
        self.assertIn("1 of type choices", [line for line in report if "notes" in line][0]["notes"])

    def test_offsets_in_utf16_are_known_by_their_words_and_told(self):
        region = self.region("420台", "r", "COUNT")
        region["value"]["start"] += 1
        region["value"]["end"] += 1
        self.assertEqual(TEXT.encode("utf-16-le")[2 * region["value"]["start"]:2 * region["value"]["end"]].decode("utf-16-le"), "420台")
        figures, report, _ = self.take_in(self.write("t.json", json.dumps(self.label_studio([region]))))
        self.assertEqual([(f["start"], f["quote"]) for f in figures], [(TEXT.index("420台"), "420台")])
        self.assertIn("UTF-16", report[0]["notes"])

    def test_a_cancelled_annotation_is_passed_over_and_a_prediction_stands_back(self):
        annotation = self.region("420台", "a", "MEASURE")
        tasks = self.label_studio([annotation], predictions=[{"model_version": "m", "result": [self.region("420台", "p", "COUNT"), self.region("12%", "q", "PERCENT")]}])
        tasks[0]["annotations"].append({"id": 2, "was_cancelled": True, "result": [self.region("1.8万吨", "c")]})
        figures, _, _ = self.take_in(self.write("t.json", json.dumps(tasks)))
        self.assertEqual([(f["quote"], f["kind"]) for f in figures], [("420台", "measure"), ("12%", "percent")])

    def brat(self, ann, text=TEXT, name="a"):
        folder = self.folder / "corpus"
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.txt").write_bytes(text.encode())
        (folder / f"{name}.ann").write_text(ann, encoding="utf-8")
        return folder

    def test_brat_as_its_server_writes_it(self):
        text = TEXT.replace("\r\n", "\n")
        at = {words: "%d %d" % span(text, words) for words in ("3.15万亩", "420台", "12%")}
        folder = self.brat(f"T1\tMEASURE {at['3.15万亩']}\t3.15万亩\nT2\tCount {at['420台']}\t420台\nA1\tStatus T2 target\n#1\tAnnotatorNotes T2\t见表一\n"
                           f"T3\tPERCENT {at['12%']}\t12%\nR1\tSame Arg1:T1 Arg2:T2\nE1\tMEASURE:T1\n*\tEquiv T1 T2\nT4\tMEASURE 1 3\t别的\n", text)
        figures, report, err = self.take_in(folder, code=1)
        self.assertEqual([(f["quote"], f["kind"], f["status"], f.get("note", "")) for f in figures],
                         [("3.15万亩", "measure", "actual", ""), ("420台", "count", "target", "见表一"), ("12%", "percent", "actual", "")])
        self.assertEqual(len({f["path"] for f in figures}), 1)
        self.assertIn("T4 “别的”", err)
        notes = [line["notes"] for line in report if "notes" in line][0]
        self.assertTrue(all(part in notes for part in ("begin with R", "begin with E", "begin with *")), notes)

    def test_brat_counts_each_line_end_of_a_text_with_two_as_one(self):
        begin, end = span(TEXT.replace("\r\n", "\n"), "1.8万吨")
        figures, report, _ = self.take_in(self.brat(f"T1\tMEASURE {begin} {end}\t1.8万吨\n"))
        self.assertEqual([(f["start"], f["quote"]) for f in figures], [(TEXT.index("1.8万吨"), "1.8万吨")])
        self.assertIn("count each line end as one", report[0]["notes"])

    def test_brat_without_its_text_is_refused(self):
        folder = self.brat("T1\tMEASURE 0 1\t松\n")
        (folder / "a.txt").unlink()
        _, report, _ = self.take_in(folder, code=1)
        self.assertEqual([(line["outcome"], line["code"]) for line in report], [("failed", "not-found")])

    def test_doccano_in_both_its_forms(self):
        start, end = span(TEXT, "420台")
        lines = [{"id": 1, "text": TEXT, "label": [[start, end, "COUNT"], [start, 9999, "COUNT"]], "Comments": []},
                 {"id": 2, "text": TEXT + "续。", "entities": [{"id": 5, "label": "数量", "start_offset": start, "end_offset": end}], "relations": []}]
        figures, _, err = self.take_in(self.write("d.jsonl", "\n".join(json.dumps(line) for line in lines)), code=1)
        self.assertEqual([(f["article"], f["quote"], f.get("note", "")) for f in figures], [(1, "420台", ""), (2, "420台", "数量")])
        self.assertIn("label 2", err)

    def test_a_mark_that_cuts_a_number_is_no_figure(self):
        text = "投入500万元，另有1200人。电话5551234。"
        rows = [{"text": text, "label": [[*span(text, words), "MONEY"]]} for words in ("00", "500", "500万元，另有1", "555")]
        rows = [{**row, "text": row["text"] + "甲乙丙丁"[i]} for i, row in enumerate(rows)]
        whole = {"text": text, "label": [[*span(text, "投入500万元"), "MONEY"], [*span(text, "1200人"), "COUNT"]]}
        figures, report, err = self.take_in(self.write("d.jsonl", "\n".join(json.dumps(row) for row in [*rows, whole])), "--as-verified", "w", code=1)
        self.assertEqual([(f["quote"], f["value"], f["state"]) for f in figures], [("投入500万元", "5000000", "confirmed"), ("1200人", "1200", "confirmed")])
        refused = [line for line in report if line["outcome"] == "refused"]
        self.assertEqual([line["code"] for line in refused], ["bad-span"] * 4)
        self.assertIn("label 1 “00” at 3-5: it cuts the number “500万元”", err)
        self.assertIn("“5551234”", err)

    def test_rows_with_a_label_that_is_no_list_of_places_are_rows(self):
        self.take_in(self.write("d.jsonl", json.dumps({"text": TEXT, "label": "农业"}) + "\n"))
        self.assertEqual({f["rule"].startswith("outside") for f in self.figures()}, {False})

    def test_what_a_row_with_an_empty_list_tells_is_kept(self):
        start, end = span(TEXT, "420台")
        rows = [{"text": TEXT + str(i), "labels": labels, "date": "2024-01-05", "source": "新华社", "title": "收割"}
                for i, labels in enumerate(([], [[start, end, "COUNT"]]))]
        rows.append({"text": TEXT, "entities": [], "日期": "2024年1月5日", "来源": "新华社", "标题": "收割"})
        task = self.label_studio([self.region("420台")], TEXT + "任务")[0]
        task["data"].update({"date": "2024-01-05", "来源": "新华社", "title": "收割"})
        figures, report, _ = self.take_in(self.write("d.jsonl", "\n".join(json.dumps(row) for row in [*rows, task])))
        self.assertEqual([line["format"] for line in report if "format" in line], ["jsonl", "doccano", "jsonl", "label-studio"])
        self.assertEqual([len([f for f in figures if f["article"] == n]) > 1 for n in (1, 2, 3, 4)], [True, False, True, False])
        self.on_workspace("export", "--all", "--where", "outlet:新华社", "out.jsonl")
        told = {(row["article"], row["published_on"]) for row in json_lines((self.folder / "out.jsonl").read_text())}
        self.assertEqual(told, {(n, "2024-01-05") for n in (1, 2, 3, 4)})

    def annotation(self, name, selectors, source="news.txt", **more):
        return {"@context": "http://www.w3.org/ns/anno.jsonld", "id": name, "type": "Annotation",
                "target": {"source": source, "selector": selectors}, **more}

    def test_web_annotations_of_others(self):
        self.write("news.txt", TEXT)
        start, end = span(TEXT, "420台")
        quote = {"type": "TextQuoteSelector", "exact": "12%", "prefix": "比上年多", "suffix": "。"}
        items = [self.annotation("http://e.org/1", {"type": "TextPositionSelector", "start": start, "end": end}, body="机器"),
                 self.annotation("http://e.org/2", [quote, {"type": "TextPositionSelector", "start": 0, "end": 3}]),
                 self.annotation("http://e.org/3", {"type": "TextQuoteSelector", "exact": "万"}),
                 self.annotation("http://e.org/4", {"type": "CssSelector", "value": "p"}),
                 self.annotation("http://e.org/5", quote, "http://e.org/elsewhere")]
        figures, _, err = self.take_in(self.write("a.jsonld", json.dumps(items)), code=1)
        self.assertEqual([(f["quote"], f.get("note", "")) for f in figures], [("420台", "机器"), ("12%", "")])
        for part in ("http://e.org/3", "http://e.org/4", "the text of 1 annotations is not there: http://e.org/elsewhere"):
            self.assertIn(part, err)

    def test_nothing_outside_its_folder_is_read_for_annotations(self):
        (self.folder / "inner").mkdir()
        self.write("secret.txt", TEXT)
        path = self.folder / "inner" / "a.jsonld"
        for source in ("../secret.txt", "file://" + str(self.folder / "secret.txt")):
            path.write_text(json.dumps(self.annotation("a", {"type": "TextPositionSelector", "start": 0, "end": 3}, source)))
            self.take_in(path, code=1)
        (self.folder / "inner" / "secret.txt").symlink_to(self.folder / "secret.txt")
        self.take_in(path, code=1)
        self.assertEqual(self.figures(), [])

    def test_annotations_come_to_an_article_that_is_there(self):
        self.on_workspace("import", self.write("own.txt", TEXT))
        before = len(self.figures())
        figure = self.region("全镇产量1.8万吨", "r", "MEASURE")
        figures, _, _ = self.take_in(self.write("t.json", json.dumps(self.label_studio([figure]))))
        self.assertEqual(len(figures), before + 1)
        self.assertEqual([f["rule"] for f in figures if f["quote"] == "全镇产量1.8万吨"], ["outside.label-studio"])
        self.take_in(self.folder / "t.json")
        self.assertEqual(len(self.figures()), before + 1)

    def test_as_verified_confirms_what_was_there_and_is_not_decided(self):
        path = self.write("t.json", json.dumps(self.label_studio([self.region("3.15万亩"), self.region("420台", "r2", "COUNT")])))
        figures, _, _ = self.take_in(path)
        self.on_workspace("decide", "--as", "甲", stdin=json.dumps({"figure": figures[1]["id"], "action": "confirm"}))
        figures, _, _ = self.take_in(path, "--as-verified", "乙")
        self.assertEqual([(f["quote"], f["state"], f["analyst"]) for f in figures], [("3.15万亩", "confirmed", "乙"), ("420台", "confirmed", "甲")])

    def test_reading_again_leaves_them(self):
        figures, _, _ = self.take_in(self.write("t.json", json.dumps(self.label_studio([self.region("全镇产量1.8万吨")]))))
        self.on_workspace("reread", "--apply", "--as", "a")
        again = self.figures()
        self.assertIn(figures[0], again)

    def test_from_standard_input(self):
        out, _ = self.on_workspace("import", "-", stdin=json.dumps(self.label_studio([self.region("420台", label="COUNT")])))
        self.assertEqual([line["format"] for line in json_lines(out)], ["label-studio"])
        self.assertEqual([f["quote"] for f in self.figures()], ["420台"])


if __name__ == "__main__":
    unittest.main()
