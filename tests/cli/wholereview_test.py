#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews a whole article in the real window: by real presses of keys, by real clicks of the mouse, and through the interface of
screen readers.

    wholereview_test.py WINDOW CLI SAMPLES_FOLDER

What was decided is read back by the console program. Needs Xvfb, xdotool, gdbus and AT-SPI; exit code 77 (skipped) without."""
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import accessible
from killwindow_test import Display, Review, wait_for

SKIPPED = 77
ENABLED, FOCUSABLE, SHOWING = 8, 11, 25  # numbers of AtspiStateType
FIRST = "3.21萬"  # the first figure of the sample
INDICATOR = "识别监测对象"
NEEDS_NAME = {"push button", "check box", "combo box", "text", "table", "tree", "list", "slider", "spin button", "menu item"}


class WholeReviewTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # One of each for all: what a session has started for the interface of screen readers ends with its display.
        cls.display = cls.enterClassContext(Display())
        cls.bus = accessible.Bus(dict(os.environ, DISPLAY=cls.display.name, LC_ALL="C.UTF-8"))
        cls.addClassCleanup(cls.bus.close)

    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        samples = os.path.join(folder, "samples")
        os.makedirs(samples)
        shutil.copy(os.path.join(SAMPLES, "2-weiyuan.txt"), samples)
        self.review = Review(WINDOW, CLI, samples, folder, self.display.name)
        self.review.environment.update(LC_ALL="C.UTF-8", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.pressed = 0

    def count(self, state):
        done = subprocess.run([CLI, "status", "--workspace", self.review.workspace, "--format", "json"], capture_output=True,
                              text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout.splitlines()[0])[state]

    def start(self):
        self.name = self.review.start()
        program = self.review.program
        self.addCleanup(program.wait)
        self.addCleanup(program.terminate)

    def figures(self):
        done = subprocess.run([CLI, "figures", "--workspace", self.review.workspace], capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def figure(self, at, **fields):
        """Waits until a figure reads so."""
        wait_for(f"{fields} of figure {at}",
                 lambda: (figure := self.figures()[at]) and all(figure.get(name) == value for name, value in fields.items()))

    def press(self, *keys):
        self.pressed += len(keys)
        self.review.xdotool("key", "--delay", "30", *keys)

    def type(self, text):
        self.pressed += len(text)
        self.review.xdotool("type", "--delay", "30", text)

    def test_by_keys_alone(self):
        """Each kind of decision and correction, a restart in between with undo after it, then one key a figure to the end."""
        before = self.figures()
        self.start()
        self.press("Return")
        self.figure(0, state="confirmed")
        self.press("2")  # its words are wrong
        self.figure(1, state="rejected")
        self.assertEqual(self.reason(), "wrong-words")
        self.press("shift+u")
        self.type("which year")
        self.press("Return")
        self.figure(2, state="unsure", note="which year")
        self.pressed = 0
        self.press("w", "Return")  # ten thousand times too small: two keys
        self.figure(3, state="corrected", value=str(int(before[3]["value"]) * 10_000))
        self.assertEqual(self.pressed, 2)
        self.press("ctrl+z")
        self.figure(3, state="proposed", value=before[3]["value"])
        self.press("ctrl+shift+z")
        self.figure(3, state="corrected", value=str(int(before[3]["value"]) * 10_000))
        self.press("ctrl+z", "Return")  # and right after all
        self.figure(3, state="confirmed", value=before[3]["value"])
        self.press("t")
        self.type("2024q3")
        self.press("Return")
        self.figure(4, state="corrected", period="2024-07-01/2024-09-30")
        self.press("i")
        self.type("sbjcdx")  # the initials of a word that another figure has
        time.sleep(1)  # who reads what is offered takes longer
        self.press("Return", "Return")  # the first that is offered; saved
        self.figure(5, state="corrected", indicator=INDICATOR)
        self.press("ctrl+k")
        self.type("unsure")
        self.press("Return")
        self.figure(6, state="unsure")
        self.review.xdotool("windowfocus", "--sync", self.name)  # no window manager does it here
        self.press("ctrl+q")
        self.assertEqual(self.review.program.wait(timeout=20), 0)
        self.start()  # what was done before is undone after a restart
        self.press("ctrl+z")
        self.figure(6, state="proposed")
        self.press("ctrl+z")
        self.figure(5, state="proposed", indicator=before[5]["indicator"])
        left = self.count("proposed")
        self.pressed = 0
        self.press(*["Return"] * left)
        wait_for("the last proposal", lambda: self.count("proposed") == 0)
        self.assertEqual(self.pressed, left)
        self.press("Return")  # what was left for later came back
        self.figure(2, state="confirmed", note="which year")
        after = self.figures()
        self.assertEqual({figure["state"] for figure in after}, {"confirmed", "corrected", "rejected"})
        for old, new in list(zip(before, after))[5:]:
            self.assertEqual(new, dict(old, state="confirmed", analyst=new["analyst"], decided_at=new["decided_at"]))
        subprocess.run([CLI, "check", "--workspace", self.review.workspace], check=True, stdout=subprocess.DEVNULL)

    def reason(self):
        """Why the last decision was taken."""
        with contextlib.closing(sqlite3.connect(f"file:{self.review.workspace}?mode=ro", uri=True)) as workspace:
            return workspace.execute("SELECT reason FROM decision ORDER BY id DESC LIMIT 1").fetchone()[0]

    def click(self, thing, button="1"):
        x, y = thing.middle()
        self.review.xdotool("mousemove", str(x), str(y), "click", button)

    def button(self, name, role="push button"):
        """The one that is to be seen, when it is."""
        same = [thing for thing, its_role, its_name in self.named if its_role == role and its_name.split("\t")[0] == name]
        return wait_for(f"the {role} {name}", lambda: next((thing for thing in same if SHOWING in thing.states()), None))

    def begin_accessible(self):
        self.start()
        window = wait_for("the window's tree", lambda: self.window_of(self.bus))
        self.named = [(thing, thing.role, thing.name) for thing, _ in window.everything()]

    def test_by_clicks_alone(self):
        """Where things are the interface of screen readers tells; the clicks are those of the screen."""
        before = self.figures()
        self.begin_accessible()
        confirm, reject, unsure, undo = (self.button(name) for name in ("Confirm", "Reject", "Unsure", "Undo"))
        self.click(confirm)
        self.figure(0, state="confirmed")
        self.click(reject)
        self.figure(1, state="rejected")
        self.click(undo)
        self.figure(1, state="proposed")
        self.click(confirm)
        self.figure(1, state="confirmed")
        self.click(unsure)
        self.figure(2, state="unsure")
        self.click(self.button("Correct", "menu item"))
        self.click(self.button("Times 10⁴ (万)", "menu item"))
        self.click(self.button("Save correction"))
        self.figure(3, state="corrected", value=str(int(before[3]["value"]) * 10_000))
        for step in range(4, len(before)):
            self.click(confirm)
            self.figure(step, state="confirmed")
        self.assertEqual(self.count("proposed"), 0)
        self.click(confirm)  # the unsure one came back
        self.figure(2, state="confirmed")

    def test_through_the_interface_of_screen_readers(self):
        before = self.figures()
        self.begin_accessible()
        named = self.named
        nameless = [f"{role} {thing.path}" for thing, role, name in named
                    if role in NEEDS_NAME and not name and FOCUSABLE in thing.states() and SHOWING in thing.states()]
        self.assertEqual(nameless, [])
        article = next(thing for thing, role, name in named if role == "text" and FIRST in thing.text())
        at = article.text().replace("\\n", "\n").index(FIRST)
        self.assertEqual(article.attributes(0), {})
        self.assertEqual(article.attributes(at)["underline"], "single")
        self.assertEqual(article.attributes(at)["weight"], "bold")  # in hand
        self.assertIn("Proposed", article.description)
        confirm, reject, unsure, undo = (self.button(name) for name in ("Confirm", "Reject", "Unsure", "Undo"))
        self.assertIn(ENABLED, confirm.states())
        self.assertTrue(reject.act())
        self.figure(0, state="rejected")
        self.assertTrue(undo.act())
        self.figure(0, state="proposed")
        self.assertTrue(unsure.act())
        self.figure(0, state="unsure")
        value = next(thing for thing, role, name in named if role == "text" and name == "Value")
        self.assertTrue(value.set_text("12345"))
        self.assertTrue(self.button("Save correction").act())
        self.figure(1, state="corrected", value="12345")
        for step in range(2, len(before)):
            self.assertTrue(confirm.act(), f"step {step}")
            self.figure(step, state="confirmed")
        self.assertEqual(self.count("proposed"), 0)
        self.assertTrue(confirm.act())  # the unsure one came back
        self.figure(0, state="confirmed")

    @staticmethod
    def window_of(bus):
        for application in bus.applications():
            if "jiaoshu" in application.name.lower():
                for child in application.children():
                    return child
        return None


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
