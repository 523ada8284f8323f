# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup, restore, repair and rebuild by the real program, also when it is killed in the middle."""
import contextlib
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import time
import unittest

from program import CLI, ROOT, ProgramTest, SAMPLES, json_lines

KILLS = int(os.environ.get("JIAOSHU_KILLS", "25"))


class KeepingTest(ProgramTest):
    def backups(self):
        return json_lines(self.on_workspace("backup", "--list")[0])

    def states(self, workspace=None):
        out = self.run_cli("figures", "--workspace", workspace or self.workspace)[0]
        return {figure["id"]: figure["state"] for figure in json_lines(out)}

    def test_a_backup_is_listed_with_its_counts_and_comes_back(self):
        self.import_article()
        self.decide({"figure": 1, "action": "confirm"})
        made = json_lines(self.on_workspace("backup")[0])[0]
        self.assertEqual((made["occasion"], made["articles"], made["decisions"]), ("by-hand", 1, 1))
        self.decide({"figure": 1, "action": "reject"})
        self.on_workspace("restore", "--from", made["path"])
        self.assertEqual(self.states()[1], "confirmed")
        self.assertEqual([(b["occasion"], b["decisions"]) for b in self.backups()], [("before-restore", 2), ("by-hand", 1)])
        self.on_workspace("check")

    def test_check_counts_and_rebuilds_from_the_journal(self):
        self.import_article()
        self.decide({"figure": 1, "action": "confirm"}, {"figure": 2, "action": "reject"})
        before = self.states()
        with contextlib.closing(sqlite3.connect(self.workspace)) as database:
            database.execute("UPDATE figure_state SET state = 'confirmed'")
            database.commit()
        out, err = self.on_workspace("check", code=1)
        self.assertIn("figure-state: figure 2 does not stand as the journal says", err)
        self.assertIn("faults in 1 article,", out)
        out, _ = self.on_workspace("check", "--rebuild")
        self.assertIn("whole: 1 article,", out)
        self.assertEqual(self.states(), before)
        self.assertEqual(self.backups()[0]["occasion"], "before-rebuild")

    def test_a_damaged_workspace_is_explained_and_repaired_into_another(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        self.decide(*[{"figure": n, "action": "confirm"} for n in range(1, 30)])
        page = 4096
        whole = self.workspace.read_bytes()
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}?mode=ro&immutable=1", uri=True)) as database:
            root = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'figure_state_place'").fetchone()[0]
        damaged = whole[:(root - 1) * page] + b"\xff" * page + whole[root * page:]
        self.workspace.write_bytes(damaged)
        _, err = self.on_workspace("check", code=1)
        self.assertIn("damaged", err)
        self.assertIn("jiaoshu-cli repair", err)
        saved = self.folder / "saved.jiaoshu"
        lines = {line["kind"]: line for line in json_lines(self.on_workspace("repair", "--into", saved)[0])}
        self.assertEqual(self.workspace.read_bytes(), damaged)
        self.assertTrue(all(line["refused"] == 0 and line["gaps"] == "" for line in lines.values()), lines)
        self.run_cli("check", "--workspace", saved)  # an index only was hit, so nothing is lost
        self.assertEqual(sum(state == "confirmed" for state in self.states(saved).values()), 29)

    @staticmethod
    def has_dbstat(database):
        return ("ENABLE_DBSTAT_VTAB",) in database.execute("PRAGMA compile_options").fetchall()

    def test_articles_whose_texts_were_damaged_are_read_again_and_exported(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        self.decide(*[{"figure": n, "action": "confirm"} for n in range(1, 101)])
        self.on_workspace("export", self.folder / "before.csv")
        found = self.on_workspace("search", "脱贫人口")[0]
        self.assertTrue(found)
        whole = self.workspace.read_bytes()
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}?mode=ro&immutable=1", uri=True)) as database:
            leaves = database.execute("SELECT pageno FROM dbstat WHERE name = 'article_text' AND pagetype = 'leaf'").fetchall() \
                if self.has_dbstat(database) else []
        # The articles' rows; what leads to their texts; a page of texts.
        for offset, lost in [(8192, 4), (20480, 0)] + [((page - 1) * 4096, 1) for page, in leaves[:1]]:
            self.workspace.write_bytes(whole[:offset] + b"Z" * 8192 + whole[offset + 8192:])
            saved = self.folder / f"saved{offset}.jiaoshu"
            _, err = self.on_workspace("repair", "--into", saved)
            self.assertGreaterEqual(err.count("read again from its original, as it was: article"), lost, err)
            self.run_cli("check", "--workspace", saved)
            self.run_cli("export", "--workspace", saved, self.folder / "after.csv")
            self.assertEqual((self.folder / "after.csv").read_bytes(), (self.folder / "before.csv").read_bytes())
            self.assertEqual(self.run_cli("search", "--workspace", saved, "脱贫人口")[0], found)

    def test_figures_whose_pages_were_damaged_stand_as_proposed_again(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        before = json_lines(self.on_workspace("status")[0])[0]
        self.decide(*[{"figure": n, "action": "confirm"} for n in range(1, before["figures"], 7)])
        whole = self.workspace.read_bytes()
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}?mode=ro&immutable=1", uri=True)) as database:
            leaves = [database.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
                                       (name,)).fetchall() for name in ("decision", "reading", "figure", "extraction")] \
                if self.has_dbstat(database) else []
        again = 0
        for pages in leaves:
            page = pages[len(pages) // 2][0]
            self.workspace.write_bytes(whole[:(page - 1) * 4096] + b"Z" * 8192 + whole[(page + 1) * 4096:])
            saved = self.folder / f"saved{page}.jiaoshu"
            _, err = self.on_workspace("repair", "--into", saved, code=None)
            again += err.count("are proposed again")
            self.assertNotIn("does not stand", err)
            after = json_lines(self.run_cli("status", "--workspace", saved)[0])[0]
            self.assertEqual((after["articles"], after["figures"]), (before["articles"], before["figures"]))
            out, _ = self.run_cli("check", "--workspace", saved)
            self.assertIn(f" {before['figures']} figures in ", out)
            self.assertNotIn("in no list", out)
            self.assertEqual(len(self.states(saved)), before["figures"])
            self.run_cli("export", "--workspace", saved, self.folder / "after.csv")
        self.assertTrue(again or not leaves)

    def test_an_article_without_text_is_exported_and_comes_back_with_its_file(self):
        self.on_workspace("import", "-", stdin="青禾县收割水稻31.5万亩，惠及1.2万户。\n")
        self.decide({"figure": 1, "action": "confirm"})
        with contextlib.closing(sqlite3.connect(self.workspace)) as database:
            for table in ("original_piece", "original", "source", "article_text"):  # as where all of them are lost
                database.execute(f"DROP TRIGGER {table}_kept")
                database.execute(f"DELETE FROM {table}")
            database.commit()
        saved = self.folder / "saved.jiaoshu"
        _, err = self.on_workspace("repair", "--into", saved, code=1)
        self.assertIn("no text is left but what figures quote", err)
        told = json_lines(self.run_cli("export", "--workspace", saved, self.folder / "a.csv")[0])[0]
        self.assertEqual((told["written"], told["articles_without_text"]), (1, 1))
        self.assertIn("31.5万亩", (self.folder / "a.csv").read_text())
        self.run_cli("import", "--workspace", saved, "-", stdin="青禾县收割水稻31.5万亩，惠及1.2万户。\n")
        told = json_lines(self.run_cli("export", "--workspace", saved, self.folder / "a.csv")[0])[0]
        self.assertNotIn("articles_without_text", told)
        self.assertEqual(len(json_lines(self.run_cli("figures", "--workspace", saved)[0])), 2)
        self.run_cli("check", "--workspace", saved)

    def test_check_and_backup_count_the_same_decisions(self):
        self.import_article()
        self.decide({"figure": 1, "action": "confirm"}, {"figure": 2, "action": "reject"}, {"figure": 2, "action": "reopen"})
        made = json_lines(self.on_workspace("backup")[0])[0]
        self.assertEqual(made["decisions"], 3)
        self.assertIn(" 3 decisions, ", self.on_workspace("check")[0])

    def test_many_files_are_taken_in_after_a_backup(self):
        self.import_article()
        many = [self.write(f"{i:03}.txt", f"第{i}县简报\n全县收割水稻31.5万亩。\n") for i in range(20)]
        self.on_workspace("import", *many)
        self.assertEqual([(b["occasion"], b["articles"]) for b in self.backups()], [("before-import", 1)])

    def test_kill_9_while_backing_up_and_restoring_leaves_the_old_or_the_new(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        self.decide(*[{"figure": n, "action": "confirm"} for n in range(1, 40)])
        early = json_lines(self.on_workspace("backup")[0])[0]
        self.decide(*[{"figure": n, "action": "reject"} for n in range(1, 40)])
        begun = time.monotonic()
        self.on_workspace("backup")
        lasts = time.monotonic() - begun
        late, old = self.states(), self.states(early["path"])
        rng = random.Random(9)
        seen = set()
        for number in range(KILLS):
            words = ["backup"] if number % 3 == 0 else ["restore", "--from", early["path"]]
            process = subprocess.Popen([CLI, words[0], "--workspace", self.workspace, *words[1:]], stdout=subprocess.DEVNULL)
            time.sleep(rng.uniform(0, 1.5 * lasts))
            process.kill()
            process.wait()
            self.on_workspace("check")
            now = self.states()
            self.assertIn(now, (late, old))
            seen.add(now == old)
            for backup in self.backups():
                self.assertTrue(backup["readable"])
            if now == old:  # back to the newer one, which the restore kept
                kept = next(b for b in self.backups() if b["occasion"] == "before-restore" and b["decisions"] == 78)
                self.on_workspace("restore", "--from", kept["path"])
                self.assertEqual(self.states(), late)
        self.assertTrue(seen)

    def test_kill_9_while_migrating_leaves_the_old_version_or_the_new(self):
        shutil.copy(ROOT / "tests" / "data" / "workspaces" / "version1.jiaoshu", self.workspace)
        latest = len(list((ROOT / "app" / "store" / "sql" / "migrations").glob("*.sql")))
        before = self.states()
        old = self.workspace.read_bytes()
        rng = random.Random(10)
        for _ in range(KILLS):
            for suffix in ("-wal", "-shm", ".lock"):
                pathlib.Path(f"{self.workspace}{suffix}").unlink(missing_ok=True)
            shutil.rmtree(f"{self.workspace}.backups", ignore_errors=True)
            self.workspace.write_bytes(old)
            process = subprocess.Popen([CLI, "decide", "--workspace", self.workspace, "--as", "a"], stdin=subprocess.DEVNULL)
            time.sleep(rng.uniform(0, 0.12))
            process.kill()
            process.wait()
            self.on_workspace("check")
            self.assertEqual(self.states(), before)
        self.decide({"figure": min(before), "action": "unsure"})
        with contextlib.closing(sqlite3.connect(self.workspace)) as database:
            self.assertEqual(database.execute("PRAGMA user_version").fetchone()[0], latest)


if __name__ == "__main__":
    unittest.main()
