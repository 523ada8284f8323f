# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be done is named in one line each, the rest is done, and the exit code tells."""
import contextlib
import os
import sqlite3
import subprocess
import unittest

from program import ARTICLE, CLI, ProgramTest, json_lines


class BadInputTest(ProgramTest):
    def test_each_bad_article_is_named_and_the_others_come_in(self):
        good = self.write("good.txt", ARTICLE)
        bad = {
            "empty.txt": b"",
            "mark.txt": b"\xef\xbb\xbf",
            "binary.txt": bytes(range(256)) * 4,
            "invalid.txt": "收割".encode() + b"\xff\xfe" + "水稻31亩".encode(),
            "cut.txt": "全县收割水稻".encode()[:-1],
            "zeros.txt": b"\0" * 5000,
        }
        paths = [self.write(name, content) for name, content in bad.items()]
        os.mkfifo(self.folder / "pipe")
        paths += [self.folder / "none.txt", self.folder / "pipe"]
        out, err = self.on_workspace("import", *paths[:4], good, *paths[4:], code=1)
        self.assertEqual([line["path"] for line in json_lines(out)], [str(good)])
        lines = err.splitlines()
        self.assertEqual(len(lines), len(paths), err)
        for line, path in zip(lines, paths):
            self.assertTrue(line.startswith(f"jiaoshu-cli: {path}: "), line)
        self.on_workspace("check")

    def test_each_bad_decision_is_named_by_its_line_and_the_others_are_taken(self):
        ids = [figure["id"] for figure in self.import_article()]
        bad = [
            "not json", "[1]", "{}", '{"figure": 1}', '{"figure": 1, "action": "delete"}', '{"figure": 9999, "action": "confirm"}',
            '{"figure": "1", "action": "confirm"}', '{"figure": 1.5, "action": "confirm"}', '{"action": "confirm"}',
            '{"figure": 1, "action": "confirm", "filds": {}}', '{"figure": 1, "action": "confirm", "fields": {"place": "x"}}',
            '{"figure": 1, "action": "correct"}', '{"figure": 1, "action": "correct", "fields": {"plase": "x"}}',
            '{"figure": 1, "action": "correct", "fields": {"value": "1e5"}}', '{"figure": 1, "action": "correct", "fields": {"value": 1.5}}',
            '{"figure": 1, "action": "correct", "fields": {"kind": "counts"}}', '{"figure": 1, "action": "correct", "fields": {"period": "去年"}}',
            '{"figure": 1, "action": "correct", "fields": {"place": "\\ud83d"}}', '{"figure": 1, "action": "correct", "fields": {"note": "\\u0000"}}',
            '{"figure": 1, "action": "correct", "fields": {"end": 100000}}', '{"figure": 1, "action": "reject", "reason": 5}',
            '{"article": 1, "action": "add", "start": 3}', '{"article": 9, "action": "add", "start": 3, "end": 4}',
            '{"article": 1, "action": "add", "start": 0, "end": 2}', '{"article": 1, "action": "add", "start": 4, "end": 3}',
            '{"article": 1, "action": "add", "start": 0, "end": 99999999999999999999}', "[" * 10000,
        ]
        lines = []
        for line in bad:
            lines += [line, ""]
        answers, err = self.decide(*lines, {"figure": ids[0], "action": "confirm"}, code=1)
        self.assertEqual([answer["line"] for answer in answers], [len(lines) + 1])
        self.assertEqual(answers[0]["state"], "confirmed")
        told = err.splitlines()
        self.assertEqual(len(told), len(bad), err)
        for number, line in enumerate(told):
            self.assertTrue(line.startswith(f"jiaoshu-cli: standard input: line {2 * number + 1}: "), line)
        self.assertEqual([figure["state"] for figure in self.figures()], ["confirmed"] + ["proposed"] * (len(ids) - 1))

    def test_a_last_line_without_its_end_counts(self):
        self.import_article()
        out, _ = self.on_workspace("decide", "--as", "a", stdin='{"figure": 1, "action": "confirm"}')
        self.assertEqual(json_lines(out)[0]["state"], "confirmed")

    def test_lines_that_are_no_utf8_and_much_too_long_ones_are_named(self):
        self.import_article()
        stdin = b'{"figure": 1, "action": "reject", "reason": "\xff"}\n{"x": "' + b"a" * 2_000_000 + b'"}\n{"figure": 1, "action": "confirm"}\n'
        out, err = self.on_workspace("decide", "--as", "a", stdin=stdin, code=1)
        self.assertEqual(len(err.splitlines()), 2)
        self.assertEqual(json_lines(out)[0]["line"], 3)

    def test_decisions_that_cannot_be_read_are_told(self):
        self.import_article()
        command = [CLI, "decide", "--workspace", self.workspace, "--as", "a"]
        folder = os.open(self.folder, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        for open_as in ({"stdin": folder}, {"preexec_fn": lambda: os.close(0)}):
            done = subprocess.run(command, capture_output=True, timeout=60, check=False, **open_as)
            self.assertEqual(done.returncode, 1)
            self.assertIn(b"standard input: it cannot be read", done.stderr)

    def test_nothing_is_printed_into_a_file_that_took_a_closed_stream(self):
        article = self.write("a.txt", ARTICLE)
        subprocess.run([CLI, "import", "--workspace", self.workspace, article], timeout=60, check=False,
                       preexec_fn=lambda: [os.close(fd) for fd in (0, 1, 2)])
        self.assertTrue(self.on_workspace("check")[0].startswith(f"{self.workspace}: whole: "))

    def test_a_workspace_that_is_moved_away_takes_no_more_decisions(self):
        self.import_article()
        with subprocess.Popen([CLI, "decide", "--workspace", self.workspace, "--as", "a"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            running.stdin.write(b'{"figure": 1, "action": "confirm"}\n')
            running.stdin.flush()
            self.assertIn(b"confirmed", running.stdout.readline())
            moved = self.workspace.rename(self.folder / "elsewhere")
            out, err = running.communicate(b'{"figure": 2, "action": "confirm"}\n', timeout=60)
        self.assertEqual((out, running.returncode), (b"", 1))
        self.assertIn("moved or deleted", err.decode())
        self.assertTrue(moved.exists())

    def test_a_hostile_file_name_does_not_steer_the_terminal(self):
        name = self.write("a\x1b[31m.txt", ARTICLE).name
        out, _ = self.run_cli("extract", "--format", "table", name)
        self.assertEqual(out.splitlines()[0], "a\\x1b[31m.txt")

    def test_what_is_no_workspace_stays_as_it_is(self):
        other = self.folder / "other.db"
        with contextlib.closing(sqlite3.connect(other)) as database:
            database.execute("CREATE TABLE decision (id INTEGER)")
        files = {other: other.read_bytes(), self.write("a.txt", ARTICLE): ARTICLE.encode(), self.write("empty", b""): b""}
        for path, content in files.items():
            for command in (["figures"], ["status"], ["check"], ["decide", "--as", "a"], ["export", "--format", "csv", "out"]):
                _, err = self.run_cli(command[0], "--workspace", path, *command[1:], code=1)
                self.assertEqual(err, f"jiaoshu-cli: {path}: it is not a Jiaoshu workspace; it was left as it is\n")
            _, err = self.run_cli("import", "--workspace", path, path, code=1)
            self.assertIn("not a Jiaoshu workspace", err)
            self.assertEqual(path.read_bytes(), content)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.txt", "empty", "other.db"])

    def test_a_missing_workspace_is_made_by_import_only(self):
        for command in (["figures"], ["status"], ["check"], ["decide", "--as", "a"], ["export", "--format", "csv", "out"]):
            _, err = self.on_workspace(command[0], *command[1:], code=1)
            self.assertIn("there is no such file", err)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_second_writer_is_told_who_is_there_and_readers_are_welcome(self):
        self.import_article()
        first = subprocess.Popen([CLI, "decide", "--workspace", self.workspace, "--as", "a"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            first.stdin.write(b'{"figure": 1, "action": "confirm"}\n')
            first.stdin.flush()
            self.assertIn(b"confirmed", first.stdout.readline())
            _, err = self.on_workspace("decide", "--as", "b", stdin='{"figure": 2, "action": "confirm"}\n', code=1)
            self.assertIn("another program has the workspace open", err)
            self.assertIn(str(first.pid), err)
            self.assertEqual(self.figures()[0]["state"], "confirmed")
            self.on_workspace("check")
            self.on_workspace("export", "--format", "csv", "out.csv")
        finally:
            first.communicate()
        self.assertEqual(first.returncode, 0)
        self.decide({"figure": 2, "action": "confirm"})

    def test_wrong_usage_is_another_exit_code(self):
        for arguments in ([], ["frobnicate"], ["figures"], ["import", "--workspace", "w"], ["decide", "--workspace", "w"],
                          ["decide", "--workspace", "w", "--as", ""], ["figures", "--workspace", "w", "--format", "xml"],
                          ["figures", "--workspace", "w", "--state", "done"], ["export", "--workspace", "w", "--format", "parquet", "out"],
                          ["status", "--workspace", "w", "extra"]):
            self.run_cli(*arguments, code=2)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_an_export_that_cannot_be_written_leaves_what_was_there(self):
        self.import_article()
        (self.folder / "out").mkdir()
        for target in ("out", "none/out.csv"):
            _, err = self.on_workspace("export", "--format", "csv", target, code=1)
            self.assertTrue(err.startswith("jiaoshu-cli: "), err)
            self.assertEqual(len(err.splitlines()), 1)
        self.assertEqual(list((self.folder / "out").iterdir()), [])

    def test_nobody_listening_is_told(self):
        self.import_article()
        with open("/dev/full", "wb") as full:
            done = subprocess.run([CLI, "figures", "--workspace", self.workspace], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"standard output", done.stderr)


if __name__ == "__main__":
    unittest.main()
