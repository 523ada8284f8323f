# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Own exports come back in with nothing changed: out, into a new workspace, and out again, byte for byte."""
import contextlib
import csv
import hashlib
import json
import sqlite3
import unittest
import zipfile

from peer import NASTY, PeerTest, VECTOR
from program import SAMPLES


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

    def test_rows_of_tables_and_entries_of_archives_come_back(self):
        self.workspace = self.folder / "tables.jiaoshu"
        rows = "".join(f"{n}号,青禾县第{n}村收割水稻{300 + n}亩。\n" for n in range(1, 6))
        self.on_workspace("import", self.write("table.csv", "标题,正文\n" + rows))
        with zipfile.ZipFile(self.folder / "news.zip", "w") as archive:
            archive.writestr("p/a.html", "<html><body><p>白渡乡修建水渠120公里。</p></body></html>")
        self.on_workspace("import", "news.zip")
        sample = SAMPLES / "1-xuanen.txt"
        self.on_workspace("import", sample)
        self.on_workspace("export", "--all", "all.jsonl")
        before = (self.folder / "all.jsonl").read_bytes().replace(str(sample).encode(), b":/samples/1-xuanen.txt")  # as the window names it
        (self.folder / "all.jsonl").write_bytes(before)
        again, out, _ = self.bring_back("all.jsonl")
        self.assertEqual((json.loads(out)["articles"], json.loads(out)["refused"]), (5 + 1 + 1, 0))
        self.run_cli("export", "--workspace", again, "--all", "again.jsonl")
        self.assertEqual((self.folder / "again.jsonl").read_bytes(), before)
        (self.folder / "table.csv").write_text("标题,正文\n1号,别的。\n", encoding="utf-8")
        _, out, err = self.bring_back("all.jsonl", code=1)
        self.assertEqual(json.loads(out)["refused"], 5)
        self.assertIn("table.csv#row=", err)

    def test_a_data_package_comes_back_byte_for_byte_with_its_texts(self):
        self.on_workspace("export", "--all", "--format", "datapackage", "package")
        for text in self.folder.glob("*.txt"):
            text.unlink()  # the package holds them
        for dataset in ("package", "package/datapackage.json"):
            again, out, _ = self.bring_back(dataset)
            self.assertEqual(json.loads(out)["articles"], 2)
            self.run_cli("export", "--workspace", again, "--all", "--format", "datapackage", "package-again")
            for name in ("figures.csv",):
                self.assertEqual((self.folder / "package-again" / name).read_bytes(), (self.folder / "package" / name).read_bytes(), name)
            # The files that the articles were read from are not in a package, so that what comes back has no hash of them.
            rows, rows_again = (list(csv.DictReader((self.folder / name / "articles.csv").open(encoding="utf-8", newline=""))) for name in ("package", "package-again"))
            self.assertTrue(all(row.pop("original_sha256") for row in rows))
            self.assertFalse(any(row.pop("original_sha256") for row in rows_again))
            self.assertEqual(rows_again, rows)
            described, described_again = (json.loads((self.folder / name / "datapackage.json").read_text(encoding="utf-8")) for name in ("package", "package-again"))
            for package in (described, described_again):
                package.pop("id")  # made of all that is in it
                for resource in package["resources"]:
                    if resource["path"] == "articles.csv":
                        resource.pop("hash", None)
                        resource.pop("bytes", None)
            self.assertEqual(described_again, described)
            before, after = (json.loads((self.folder / name / "about.json").read_text()) for name in ("package", "package-again"))
            self.assertNotEqual(before.pop("workspace"), after.pop("workspace"))  # it is another one
            for about in (before, after):
                about["files"] = [file for file in about["files"] if file.get("path", file.get("name")) == "figures.csv"]
            self.assertEqual(len(before["files"]), 1)
            self.assertEqual(before, after)
            self.run_cli("check", "--workspace", again)

    def test_a_text_with_squares_of_its_own_is_held_to_its_hash(self):
        self.workspace = self.folder / "squares.jiaoshu"
        self.on_workspace("import", self.write("form.txt", "是否参保□是□否\n青禾县收割水稻31.5万亩。\n"))
        self.on_workspace("export", "--all", "--format", "datapackage", "package")
        _, out, _ = self.bring_back("package")
        self.assertEqual(json.loads(out)["articles"], 1)
        self.change_articles("package", "参保", "投保")
        _, _, err = self.bring_back("package", code=1)
        self.assertIn("the text is not the one of its hash", err)

    def test_an_article_without_text_comes_back_with_its_file(self):
        self.workspace = self.folder / "lost.jiaoshu"
        file = self.write("news.txt", "青禾县收割水稻31.5万亩，惠及1.2万户。\n")
        self.on_workspace("import", file)
        self.decide({"figure": 1, "action": "confirm"})
        with contextlib.closing(sqlite3.connect(self.workspace)) as database:
            for table in ("original_piece", "original", "source", "article_text"):  # as where all of them are lost
                database.execute(f"DROP TRIGGER {table}_kept")
                database.execute(f"DELETE FROM {table}")
            database.commit()
        saved = self.folder / "saved.jiaoshu"
        self.on_workspace("repair", "--into", saved, code=1)
        self.run_cli("export", "--workspace", saved, "--all", "--format", "datapackage", "package")
        again, out, _ = self.bring_back("package")
        self.assertEqual(json.loads(out)["articles"], 1)
        self.run_cli("import", "--workspace", again, file)
        with contextlib.closing(sqlite3.connect(again)) as database:
            self.assertEqual([text for text, in database.execute("SELECT text FROM article_text")], [file.read_text(encoding="utf-8")])
        self.run_cli("check", "--workspace", again)

    def change_articles(self, package, before, after):
        """As by somebody who tells the hash of the file anew."""
        path = self.folder / package / "articles.csv"
        old = path.read_bytes()
        new = old.replace(before.encode(), after.encode())
        self.assertNotEqual(old, new)
        path.write_bytes(new)
        told = self.folder / package / "datapackage.json"
        told.write_text(told.read_text(encoding="utf-8").replace(hashlib.sha256(old).hexdigest(), hashlib.sha256(new).hexdigest()), encoding="utf-8")

    def test_a_data_package_that_was_changed_is_refused(self):
        self.on_workspace("export", "--all", "--format", "datapackage", "package")
        figures = self.folder / "package" / "figures.csv"
        whole = figures.read_bytes()
        figures.write_bytes(whole.replace(b"confirmed", b"corrected", 1))
        _, out, err = self.bring_back("package", code=1)
        self.assertIn("figures.csv", err)
        figures.write_bytes(whole)
        self.on_workspace("export", "--all", "--format", "datapackage", "--unit", "万元", "package-of-other-units")
        _, _, err = self.bring_back("package-of-other-units", code=1)
        self.assertIn("units were converted", err)
        bare = "package-without-text"
        self.on_workspace("export", "--all", "--format", "datapackage", "--no-text", bare)
        again, out, _ = self.bring_back(bare)  # the texts stand where the articles came from
        self.assertEqual(json.loads(out)["articles"], 2)

    def test_what_fails_leaves_nothing(self):
        self.on_workspace("export", "--all", "all.jsonl")
        lines = (self.folder / "all.jsonl").read_text(encoding="utf-8").splitlines()
        last = json.loads(lines[-1])
        last["uid"] = json.loads(lines[0])["uid"]  # no two figures have one
        (self.folder / "twice.jsonl").write_text("\n".join(lines[:-1] + [json.dumps(last, ensure_ascii=False)]) + "\n", encoding="utf-8")
        again, _, _ = self.bring_back("twice.jsonl", code=1)
        self.assertEqual(self.run_cli("figures", "--workspace", again)[0], "")
        self.run_cli("bring-back", "--workspace", again, "all.jsonl")  # it is as good as new
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
