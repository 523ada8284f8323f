#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews a whole article in the real window, once by real key presses and once through the interface of screen readers.

    wholereview_test.py WINDOW CLI SAMPLES_FOLDER

What was decided is read back by the console program. Needs Xvfb, xdotool, gdbus and AT-SPI; exit code 77 (skipped) without."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import accessible
from killwindow_test import Display, Review, wait_for

SKIPPED = 77
ENABLED, FOCUSABLE, SHOWING = 8, 11, 25  # numbers of AtspiStateType
FIRST = "3.21萬"  # the first figure of the sample
NEEDS_NAME = {"push button", "check box", "combo box", "text", "table", "tree", "list", "slider", "spin button", "menu item"}


class WholeReviewTest(unittest.TestCase):
    def setUp(self):
        self.enterContext(_Folder(self))
        self.review = Review(WINDOW, CLI, self.samples, self.folder, self.display.name)
        self.review.environment.update(LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")

    def count(self, state):
        done = subprocess.run([CLI, "status", "--workspace", self.review.workspace, "--format", "json"], capture_output=True,
                              text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout.splitlines()[0])[state]

    def start(self):
        self.review.start()
        self.addCleanup(self.review.program.wait)
        self.addCleanup(self.review.program.terminate)

    def test_by_keys_one_a_figure(self):
        figures = self.count("proposed")
        self.start()
        self.review.xdotool("key", "Return")
        wait_for("the first decision", lambda: self.count("confirmed") == 1)
        self.review.xdotool("key", "x")
        self.review.xdotool("key", "w")  # the scale was wrong: two keys
        self.review.xdotool("key", "Return")
        self.review.xdotool("key", "ctrl+z")  # and right after all
        self.review.xdotool("key", "Return")
        self.review.xdotool("key", "u")
        wait_for("five decisions", lambda: self.count("unsure") == 1)
        self.assertEqual(self.count("rejected"), 1)
        self.assertEqual(self.count("corrected"), 0)
        self.review.xdotool("key", "--delay", "40", *["Return"] * (figures - 4))
        wait_for("the last proposal", lambda: self.count("proposed") == 0)
        self.assertEqual(self.count("confirmed"), figures - 2)
        self.review.xdotool("key", "Return")  # what was left for later came back
        wait_for("the unsure one", lambda: self.count("unsure") == 0)
        self.assertEqual(self.count("confirmed"), figures - 1)

    def test_through_the_interface_of_screen_readers(self):
        bus = accessible.Bus(self.review.environment)
        self.addCleanup(bus.close)
        figures = self.count("proposed")
        self.start()
        window = wait_for("the window's tree", lambda: self.window_of(bus))
        everything = list(window.everything())
        named = [(thing, thing.role, thing.name) for thing, _ in everything]
        nameless = [f"{role} {thing.path}" for thing, role, name in named
                    if role in NEEDS_NAME and not name and FOCUSABLE in thing.states() and SHOWING in thing.states()]
        self.assertEqual(nameless, [])
        article = next(thing for thing, role, name in named if role == "text" and FIRST in thing.text())
        at = article.text().replace("\\n", "\n").index(FIRST)
        self.assertEqual(article.attributes(0), {})
        self.assertEqual(article.attributes(at)["underline"], "single")
        self.assertEqual(article.attributes(at)["weight"], "bold")  # in hand
        self.assertIn("Proposed", article.description)
        confirm = next(thing for thing, role, name in named
                       if role == "push button" and name == "Confirm" and SHOWING in thing.states())
        self.assertIn(ENABLED, confirm.states())
        for step in range(figures):
            self.assertTrue(confirm.act(), f"step {step}")
            wait_for(f"decision {step + 1}", lambda: self.count("confirmed") == step + 1)
        self.assertEqual(self.count("proposed"), 0)

    @staticmethod
    def window_of(bus):
        for application in bus.applications():
            if "jiaoshu" in application.name.lower():
                for child in application.children():
                    return child
        return None


class _Folder:
    """A folder, a display, and one short sample in it."""

    def __init__(self, test):
        self.test = test

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.test.folder = self.folder.name
        self.test.samples = os.path.join(self.folder.name, "samples")
        os.makedirs(self.test.samples)
        shutil.copy(os.path.join(SAMPLES, "2-weiyuan.txt"), self.test.samples)
        self.display = Display()
        self.test.display = self.display.__enter__()

    def __exit__(self, *_):
        self.display.__exit__()
        self.folder.cleanup()


def main():
    missing = [tool for tool in ("Xvfb", "xdotool", "gdbus", "dbus-run-session") if not shutil.which(tool)]
    if missing or not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        print("skipped: not installed:", *missing)
        sys.exit(SKIPPED)
    if "JIAOSHU_IN_SESSION" not in os.environ:
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv],
                                env=dict(os.environ, JIAOSHU_IN_SESSION="1")).returncode)
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])


if __name__ == "__main__":
    WINDOW, CLI, SAMPLES = sys.argv[1:4]
    main()
