#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composes Chinese in the real window with the input methods that people have: ibus with libpinyin, and fcitx5 with its pinyin.

    inputmethods_test.py WINDOW CLI SAMPLES_FOLDER

Keys are real ones, and go through the daemon of the input method. While something is composed, Space and Enter are its own and
decide nothing; what was composed stands in the field, and Enter after it saves. Each input method that is not installed is
skipped; exit code 77 where none is, or Xvfb, xdotool or AT-SPI is not."""
import os
import pathlib
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import accessible
from killwindow_test import Display, wait_for
import wholereview_test
from wholereview_test import WholeReviewTest

SKIPPED = 77
PLUGINS = pathlib.Path("/usr/lib/x86_64-linux-gnu/qt6/plugins/platforminputcontexts")
FIELDS = {"e": "Value", "d": "Unit", "i": "Indicator"}


class Ibus:
    module = "ibus"

    @staticmethod
    def missing():
        return [what for what in ("ibus-daemon", "ibus") if not shutil.which(what)] + \
            [path for path in ("/usr/share/ibus/component/libpinyin.xml", str(PLUGINS / "libibusplatforminputcontextplugin.so"))
             if not os.path.exists(path)]

    @staticmethod
    def start(environment, bus):
        daemon = subprocess.Popen(["ibus-daemon", "--replace", "--panel", "disable"], env=environment,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        Ibus.turn_on(environment)
        return daemon

    @staticmethod
    def turn_on(environment):
        def answer():
            # What it ends with tells nothing: 1 where it did what was asked.
            subprocess.run(["ibus", "engine", "libpinyin"], env=environment, capture_output=True)
            return subprocess.run(["ibus", "engine"], env=environment, capture_output=True, text=True).stdout.strip() == "libpinyin"
        wait_for("ibus with libpinyin", answer)


class Fcitx:
    module = "fcitx"

    @staticmethod
    def missing():
        return [what for what in ("fcitx5", "fcitx5-remote") if not shutil.which(what)] + \
            [path for path in ("/usr/share/fcitx5/inputmethod/pinyin.conf", str(PLUGINS / "libfcitx5platforminputcontextplugin.so"))
             if not os.path.exists(path)]

    @staticmethod
    def start(environment, bus):
        settings = pathlib.Path(environment["XDG_CONFIG_HOME"]) / "fcitx5"
        settings.mkdir(parents=True)
        (settings / "profile").write_text(
            "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n\n[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n\n"
            "[Groups/0/Items/1]\nName=pinyin\nLayout=\n\n[GroupOrder]\n0=Default\n")
        (settings / "config").write_text("[Behavior]\nActiveByDefault=True\nShareInputState=All\n")
        daemon = subprocess.Popen(["fcitx5", "--disable", "wayland,waylandim,cloudpinyin"], env=environment, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        bus.until_named("org.fcitx.Fcitx5")  # asked before, the session would start one of its own
        return daemon

    @staticmethod
    def turn_on(environment):
        def answer():
            subprocess.run(["fcitx5-remote", "-o"], env=environment, capture_output=True)
            return subprocess.run(["fcitx5-remote"], env=environment, capture_output=True, text=True).stdout.strip() == "2"
        wait_for("pinyin", answer)


class InputMethodTest(WholeReviewTest):
    """What composes is told by the classes below."""
    method = None
    # Those of the whole review, which composes nothing.
    test_by_keys_alone = test_by_clicks_alone = test_through_the_interface_of_screen_readers = None

    @classmethod
    def setUpClass(cls):
        if cls.method is None:
            raise unittest.SkipTest("of itself it composes nothing")
        if missing := cls.method.missing():
            raise unittest.SkipTest("not installed: " + " ".join(missing))
        super().setUpClass()

    def setUp(self):
        super().setUp()
        home = pathlib.Path(self.review.environment["HOME"])
        self.review.environment.update(QT_IM_MODULE=self.method.module, XMODIFIERS="@im=" + self.method.module,
                                       GSETTINGS_BACKEND="memory", XDG_CACHE_HOME=str(home / "cache"), LANG="C.UTF-8")
        daemon = self.method.start(self.review.environment, self.bus)
        self.addCleanup(time.sleep, 1)  # for the engines that the daemon started to write what they remember and go
        self.addCleanup(daemon.wait)
        self.addCleanup(daemon.send_signal, signal.SIGTERM)
        self.begin_accessible()
        self.press("i")  # a field takes input methods; the panes of the review take none
        self.method.turn_on(self.review.environment)
        self.press("Escape")
        self.fields = {name: next(thing for thing, role, its in self.named if role == "text" and its == name) for name in FIELDS.values()}

    def said(self, name):
        return self.fields[name].text()

    def compose(self, letters):
        """Types what the input method takes as letters of a syllable; nothing of it is in a field yet."""
        for letter in letters:
            self.press(letter)
            time.sleep(0.05)
        time.sleep(0.3)

    def still(self, at, before):
        """Nothing was decided on a figure."""
        time.sleep(0.5)
        self.assertEqual(self.figures()[at], before[at])

    def test_keys_of_the_review_work_while_it_is_on(self):
        before = self.figures()
        self.press("Return", "x", "u")
        self.figure(0, state="confirmed")
        self.figure(1, state="rejected")
        self.figure(2, state="unsure")
        self.still(3, before)

    def test_space_takes_a_word_and_decides_nothing(self):
        before = self.figures()
        for at, key in enumerate("id"):
            self.press(key, "ctrl+a")
            self.compose("wan")
            self.assertNotIn("wan", self.said(FIELDS[key]))
            self.still(at, before)
            self.press("space")
            word = wait_for("a word in the field", lambda: self.said(FIELDS[key]))
            self.assertEqual(len(word), 1, word)
            self.assertGreater(word, "\u4e00")
            self.still(at, before)
            self.press("Return")  # nothing is composed any more: it saves
            self.figure(at, state="corrected", **{FIELDS[key].lower(): word})
        self.still(2, before)

    def test_enter_ends_the_composing_and_decides_nothing(self):
        before = self.figures()
        for key in "ide":
            self.press(key, "ctrl+a")
            self.compose("wan")
            self.press("Return")  # gives the letters as they are
            wait_for("the letters in the field", lambda: self.said(FIELDS[key]).endswith("wan"))
            self.still(0, before)
            self.press("Escape")  # out of the field, without a change
            self.still(0, before)
        self.press("Return")
        self.figure(0, state="confirmed")

    def test_escape_leaves_the_composing_first(self):
        before = self.figures()
        self.press("i", "End")  # what is selected would give way to what is composed, as in any program
        self.compose("wan")
        self.press("Escape")
        self.still(0, before)
        self.assertEqual(self.said("Indicator"), before[0]["indicator"])
        self.press("Return")  # still in the field, where nothing was changed: confirms
        self.figure(0, state="confirmed")

    def test_a_scale_is_composed_behind_digits(self):
        before = self.figures()
        self.press("e", "ctrl+a")
        for key in ("3", "period", "2", "1"):
            self.press(key)
        time.sleep(0.3)
        self.choose("wan", "万", "Value")
        self.still(0, before)
        self.press("Return")
        self.figure(0, value="32100")

    def choose(self, letters, word, field):
        """By number, as one who looks at the list of words does."""
        for number in range(1, 6):
            had = self.said(field)
            self.compose(letters)
            self.press(str(number))
            wait_for("a word", lambda: self.said(field) != had)
            if self.said(field) == had + word:
                return
            self.press("BackSpace")
            wait_for("it to be taken away", lambda: self.said(field) == had)
        self.fail(f"{word} is not among the first words of {letters}")


class IbusTest(InputMethodTest):
    method = Ibus


class FcitxTest(InputMethodTest):
    method = Fcitx


def main():
    missing = [tool for tool in ("Xvfb", "xdotool", "gdbus", "dbus-run-session") if not shutil.which(tool)]
    if missing or not os.path.exists("/usr/libexec/at-spi-bus-launcher") or (Ibus.missing() and Fcitx.missing()):
        print("skipped: not installed:", *missing, *Ibus.missing(), *Fcitx.missing())
        sys.exit(SKIPPED)
    if "JIAOSHU_IN_SESSION" not in os.environ:
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv],
                                env=dict(os.environ, JIAOSHU_IN_SESSION="1")).returncode)
    wholereview_test.WINDOW, wholereview_test.CLI, wholereview_test.SAMPLES = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])


if __name__ == "__main__":
    del WholeReviewTest  # unittest would run it here, too
    main()
