# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 in the middle of a stream of decisions: each that was answered is there afterwards, and the file is whole."""
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import threading
import time
import unittest

from program import CLI, ProgramTest, SAMPLES, json_lines

KILLS = int(os.environ.get("JIAOSHU_KILLS", "25"))
STATES = {"confirm": "confirmed", "reject": "rejected", "unsure": "unsure", "reopen": "proposed"}


def stream(states, rng):
    """Decisions without end from these states on; each changes its figure."""
    state = dict(states)
    ids = list(state)
    while True:
        figure = rng.choice(ids)
        action = rng.choice([a for a in STATES if STATES[a] != state[figure]])
        state[figure] = STATES[action]
        yield figure, action


class KillTest(ProgramTest):
    def killed_run(self, decisions, after):
        """Feeds decisions and kills the program some time after its first answer; gives what was answered."""
        process = subprocess.Popen([CLI, "decide", "--workspace", self.workspace, "--as", "老王"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        sent = []

        def feed():
            try:
                for figure, action in decisions:
                    sent.append((figure, action))
                    process.stdin.write(json.dumps({"figure": figure, "action": action}).encode() + b"\n")
                    process.stdin.flush()
            except (BrokenPipeError, ValueError):
                pass

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        answers = [process.stdout.readline()]
        killer = threading.Timer(after, lambda: os.kill(process.pid, signal.SIGKILL))
        killer.start()
        answers += process.stdout.readlines()
        self.assertEqual(process.wait(), -signal.SIGKILL)
        killer.join()
        process.stdout.close()
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass
        feeder.join()
        whole = [json.loads(line) for line in answers if line.endswith(b"\n")]
        return sent, whole

    def decisions_in_file(self):
        # Closed at once: a reader that stays would keep the next one from looking for what the killed program wrote last.
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}?mode=ro", uri=True)) as database:
            return database.execute("SELECT d.figure_id, d.action FROM decision AS d JOIN command AS c ON c.id = d.command_id "
                                    "WHERE c.action <> 'import' ORDER BY d.id").fetchall()

    def test_every_answered_decision_survives_kill_9(self):
        self.on_workspace("import", *sorted(SAMPLES.glob("*.txt")))
        rng = random.Random(20240507)
        decisions = stream({figure["id"]: "proposed" for figure in self.figures()}, rng)
        kept, answered, most = [], 0, 0
        for _ in range(KILLS):
            sent, answers = self.killed_run(decisions, rng.uniform(0, 0.15))
            self.assertTrue(answers)
            answered += len(answers)
            most = max(most, len(answers))
            for (figure, action), answer in zip(sent, answers):
                self.assertEqual((answer["figure"], answer["action"], answer["changed"]), (figure, action, True))
            self.on_workspace("check")
            now = self.decisions_in_file()
            self.assertEqual(now[:len(kept)], kept)
            new = now[len(kept):]
            # All that were answered, in order; at most the one that was saved and not yet answered beside them.
            self.assertIn(len(new) - len(answers), (0, 1))
            self.assertEqual(new, sent[:len(new)])
            kept = now
            states = {figure["id"]: figure["state"] for figure in self.figures()}
            for figure, action in dict(kept).items():
                self.assertEqual(states[figure], STATES[action])
            # The stream goes on from what is saved.
            decisions = stream(states, rng)
        print(f"{KILLS} kills, {answered} answered decisions, up to {most} in one run, none lost")

    def test_the_lock_of_a_killed_program_is_taken_over(self):
        self.import_article()
        decisions = stream({1: "proposed", 2: "proposed"}, random.Random(1))
        self.killed_run(decisions, 0.0)
        self.assertTrue((self.folder / (self.workspace.name + ".lock")).exists())
        before = time.monotonic()
        self.decide({"figure": 3, "action": "confirm"})
        self.assertLess(time.monotonic() - before, 10)

    def test_kill_9_while_importing_leaves_whole_articles(self):
        many = [self.write(f"{i:03}.txt", f"第{i}县简报\n" + "全县收割水稻31.5万亩，投入收割机420台。\n" * 20) for i in range(150)]
        rng = random.Random(3)
        for _ in range(8):
            process = subprocess.Popen([CLI, "import", "--workspace", self.workspace, *many], stdout=subprocess.PIPE)
            time.sleep(rng.uniform(0.05, 0.35))
            process.kill()
            answers = [json.loads(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith(b"\n")]
            process.stdout.close()
            process.wait()
            if not self.workspace.exists():
                self.assertEqual(answers, [])
                continue
            self.on_workspace("check")
            counts = {}
            for figure in self.figures():
                counts[figure["article"]] = counts.get(figure["article"], 0) + 1
            for answer in answers:
                self.assertEqual(counts[answer["article"]], answer["figures"])
            self.assertLessEqual(len(set(counts.values())), 1)  # each article with all of its figures
        self.on_workspace("import", *many)
        self.assertEqual(json.loads(self.on_workspace("status")[0])["articles"], len(many))


if __name__ == "__main__":
    unittest.main()
