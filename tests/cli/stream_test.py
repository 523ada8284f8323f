# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles as a stream: one a line in, its figures out, in order, however many are read at the same time."""
import json
import os
import pathlib
import shutil
import subprocess
import unittest

from program import ARTICLE, CLI, ProgramTest, json_lines


def lines(entries):
    return "".join((e if isinstance(e, str) else json.dumps(e, ensure_ascii=False)) + "\n" for e in entries)


def numbered(count):
    """Articles of very different lengths, so that later ones are ready before earlier ones."""
    for i in range(count):
        yield {"id": i, "text": f"第{i}村收割水稻{i + 3}亩。" * (200 if i % 7 == 0 else 1)}


class StreamTest(ProgramTest):
    def test_each_line_is_answered_by_one_with_what_extract_prints(self):
        answer = json_lines(self.run_cli("extract", "--stream", stdin=lines([{"id": "甲", "text": ARTICLE}]))[0])
        self.assertEqual(len(answer), 1)
        self.assertEqual((answer[0]["id"], answer[0]["title"], answer[0]["published_on"]), ("甲", "青禾县秋收简报", "2024-10-08"))
        alone = json_lines(self.run_cli("extract", self.write("a.txt", ARTICLE))[0])
        for figure in alone:
            del figure["article"]
        self.assertGreater(len(alone), 4)
        self.assertEqual(answer[0]["figures"], alone)
        for figure in alone:
            self.assertEqual(ARTICLE[figure["start"]:figure["end"]], figure["quote"])

    def test_flat_is_one_line_a_figure_with_the_id(self):
        entries = [{"id": {"a": [1, "二"]}, "text": ARTICLE}, {"id": 2, "text": "没有数字"}, {"text": "收割水稻5亩。"}]
        nested = json_lines(self.run_cli("extract", "--stream", stdin=lines(entries))[0])
        flat = json_lines(self.run_cli("extract", "--stream", "--flat", stdin=lines(entries))[0])
        self.assertEqual(flat, [{"id": entry["id"], **figure} for entry in nested for figure in entry["figures"]])
        self.assertEqual([entry["id"] for entry in nested], [{"a": [1, "二"]}, 2, None])
        self.assertEqual(nested[1]["figures"], [])

    def test_the_order_is_that_of_the_lines_with_any_number_of_jobs(self):
        entries = lines(numbered(300))
        one = self.run_cli("extract", "--stream", stdin=entries)[0]
        self.assertEqual([entry["id"] for entry in json_lines(one)], list(range(300)))
        for jobs in ("2", "7", "0"):
            self.assertEqual(self.run_cli("extract", "--stream", "--jobs", jobs, stdin=entries)[0], one)

    def test_a_bad_line_is_answered_and_is_not_the_end(self):
        entries = [{"id": 1, "text": "收割水稻5亩。"}, "{\"id\": 2, \"text\":", "", "[3]", {"id": 4}, {"id": 5, "text": 7},
                   {"id": 6, "text": "收割水稻6亩。"}]
        for jobs in ("1", "3"):
            out = json_lines(self.run_cli("extract", "--stream", "--jobs", jobs, stdin=lines(entries), code=1)[0])
            self.assertEqual([entry.get("error") for entry in out],
                             [None, "bad-json", "bad-json", "bad-json", "bad-field", "bad-field", None])
            self.assertEqual([entry.get("line") for entry in out[1:6]], [2, 3, 4, 5, 6])
            self.assertEqual([entry["id"] for entry in out], [1, None, None, None, 4, 5, 6])
            self.assertEqual(out[6]["figures"][0]["value"], "6")

    def test_what_is_no_utf8_or_too_long_is_a_bad_line(self):
        good = json.dumps({"id": 9, "text": "收割水稻6亩。"}).encode()
        huge = b'{"id": 1, "text": "' + b"a" * (65 << 20) + b'"}'
        out = json_lines(self.run_cli("extract", "--stream", stdin=b'{"text": "\xff"}\n' + huge + b"\n" + good, code=1)[0])
        self.assertEqual([entry.get("error") for entry in out], ["bad-json", "too-large", None])
        self.assertEqual(out[2]["id"], 9)

    def test_an_answer_comes_before_the_next_line_is_asked_for(self):
        """What calls it as a function of rows sends one and waits."""
        for jobs in ("1", "4"):
            with subprocess.Popen([CLI, "extract", "--stream", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
                for entry in numbered(3):
                    program.stdin.write(lines([entry]).encode())
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["id"], entry["id"])
                program.stdin.close()
                self.assertEqual(program.wait(timeout=60), 0)

    def test_files_and_dash_are_inputs(self):
        path = self.write("a.jsonl", lines([{"id": 1, "text": "收割水稻5亩。"}]))
        out = json_lines(self.run_cli("extract", "--stream", path, "-", stdin=lines([{"id": 2, "text": "无"}]))[0])
        self.assertEqual([entry["id"] for entry in out], [1, 2])
        _, err = self.run_cli("extract", "--stream", self.folder / "none.jsonl", code=1)
        self.assertIn("none.jsonl", err)
        alone = json_lines(self.run_cli("extract", "-", stdin=ARTICLE)[0])
        self.assertEqual([figure["article"] for figure in alone], ["-"] * len(alone))

    def test_memory_does_not_grow_with_the_number_of_articles(self):
        def peak(count):
            entry = lines([{"id": 1, "text": ARTICLE * 20}]).encode()
            with subprocess.Popen([CLI, "extract", "--stream", "--jobs", "2"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as program:
                for _ in range(count):
                    program.stdin.write(entry)
                program.stdin.flush()
                status = pathlib.Path(f"/proc/{program.pid}/status").read_text()
                program.stdin.close()
                self.assertEqual(program.wait(timeout=280), 0)
            return int(status.split("VmHWM:")[1].split()[0])
        self.assertLess(peak(1500), 1.2 * peak(150) + 4096)

    @unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not to be had here")
    def test_parallel_gives_what_one_process_gives(self):
        path = self.write("crawl.jsonl", lines(numbered(200)))
        one = self.run_cli("extract", "--stream", path)[0]
        many = subprocess.run(["parallel", "--will-cite", "--pipepart", "--block", "2k", "-j", "3", "-k", "-a", path, CLI, "extract", "--stream"],
                              capture_output=True, text=True, check=True, env={**os.environ, "HOME": str(self.folder)})
        self.assertEqual(many.stdout, one)

    def test_wrong_uses_are_refused(self):
        for options in (["--stream", "--format", "csv"], ["--flat"], ["--jobs", "2"], ["--stream", "--coverage"], []):
            self.run_cli("extract", *options, code=2)

    def test_a_closed_pipe_ends_it(self):
        script = f"yes '{json.dumps({'id': 1, 'text': '收割水稻5亩。'})}' | '{CLI}' extract --stream | head -n 3"
        done = subprocess.run(["sh", "-c", script], capture_output=True, timeout=120, check=True, env={**os.environ})
        self.assertEqual(len(done.stdout.splitlines()), 3)


if __name__ == "__main__":
    unittest.main()
