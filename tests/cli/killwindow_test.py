#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews in the real window with real key presses and kills it with SIGKILL, again and again.

    killwindow_test.py WINDOW CLI SAMPLES_FOLDER

What the workspace holds just before the kill (read by another process, so it was committed) must be there afterwards, the
file must be whole, and the next start must go on from it. Needs Xvfb and xdotool; exit code 77 (skipped) without them."""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROUNDS = 12
SKIPPED = 77


class Display:
    """A throw-away X server."""

    def __enter__(self):
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                       pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            self.name = ":" + answer.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def wait_for(what, condition, seconds=20.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come within {seconds:.0f} s")


class Review:
    def __init__(self, window, cli, samples, folder, display):
        self.window, self.cli = window, cli
        self.workspace = os.path.join(folder, "review.jiaoshu")
        self.environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", HOME=folder, XDG_RUNTIME_DIR=folder,
                                XDG_CONFIG_HOME=os.path.join(folder, "config"), XDG_DATA_HOME=os.path.join(folder, "data"))
        articles = [os.path.join(samples, name) for name in sorted(os.listdir(samples)) if name.endswith(".txt")]
        subprocess.run([cli, "import", "--workspace", self.workspace, *articles], check=True, stdout=subprocess.DEVNULL)
        self.articles = articles

    def counts(self):
        done = subprocess.run([self.cli, "status", "--workspace", self.workspace, "--format", "json"], check=True,
                              capture_output=True, text=True)
        return json.loads(done.stdout.splitlines()[0])

    def decided(self):
        counts = self.counts()
        return sum(counts[state] for state in ("confirmed", "rejected", "unsure"))

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True).stdout.split()

    def start(self):
        self.program = subprocess.Popen([self.window, "--workspace", self.workspace], env=self.environment,
                                        stderr=subprocess.DEVNULL)
        name = wait_for("the window", lambda: self.xdotool("search", "--onlyvisible", "--pid", str(self.program.pid)))[-1]
        self.xdotool("windowfocus", "--sync", name)
        return name

    def kill(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()


def run(window, cli, samples, seed):
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, Display() as display:
        review = Review(window, cli, samples, folder, display.name)
        before = 0
        for round_number in range(ROUNDS):
            review.start()
            keys = ["Return", "Return", "Return", "x", "u"]
            review.xdotool("key", "Return")
            wait_for("the first decision", lambda: review.decided() > before)
            typing = subprocess.Popen(["xdotool", "key", "--delay", "25", *[chance.choice(keys) for _ in range(60)]],
                                      env=review.environment)
            time.sleep(chance.uniform(0.05, 1.0))
            acknowledged = review.decided()
            review.kill()
            typing.wait()
            check = subprocess.run([cli, "check", "--workspace", review.workspace], capture_output=True, text=True)
            assert check.returncode == 0, check.stdout + check.stderr
            after = review.decided()
            assert after >= acknowledged > before, f"round {round_number}: {before} then {acknowledged} then {after}"
            before = after
            if review.counts()["proposed"] < 20:
                break
        print(f"killed {round_number + 1} times; {before} decisions, none lost (seed {seed})")


def main():
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        print("skipped: Xvfb and xdotool are not installed")
        sys.exit(SKIPPED)
    run(*sys.argv[1:4], seed=int(os.environ.get("JIAOSHU_SEED", "20260101")))


if __name__ == "__main__":
    main()
