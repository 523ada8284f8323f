# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small client of AT-SPI, the interface of screen readers: over D-Bus, by gdbus, as any of them talks to a program."""
import os
import re
import subprocess
import time

CHILD = re.compile(r"\('([^']*)', (?:objectpath )?'([^']*)'\)")
# What is made of rows and cells is asked cell by cell, not walked.
CELLS = {"table", "tree table", "list", "tree"}


class Bus:
    """The accessibility bus of a session; inside dbus-run-session."""

    def __init__(self, environment):
        self.environment = environment
        launcher = "/usr/libexec/at-spi-bus-launcher"
        self.launcher = subprocess.Popen([launcher, "--launch-immediately"], env=environment, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)
        # Asked before it has its name, the session would start a second one.
        self.until_named("org.a11y.Bus")
        answer = subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method",
                                 "org.a11y.Bus.GetAddress"], env=environment, capture_output=True, text=True, check=True)
        self.address = re.search(r"'([^']*)'", answer.stdout).group(1)

    def until_named(self, name, seconds=20.0):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            asked = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path",
                                    "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.NameHasOwner", name],
                                   env=self.environment, capture_output=True, text=True)
            if "true" in asked.stdout:
                return
            time.sleep(0.05)
        raise AssertionError(f"nobody took the name {name} within {seconds:.0f} s")

    def close(self):
        self.launcher.terminate()
        self.launcher.wait()

    def call(self, bus, path, method, *arguments):
        done = subprocess.run(["gdbus", "call", "--address", self.address, "--dest", bus, "--object-path", path, "--method", method,
                               *arguments], env=self.environment, capture_output=True, text=True)
        return done.stdout.strip()

    def applications(self):
        root = Thing(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return root.children()


class Thing:
    """One accessible object."""

    def __init__(self, bus, name, path):
        self.bus, self.owner, self.path = bus, name, path

    def _call(self, method, *arguments):
        return self.bus.call(self.owner, self.path, method, *arguments)

    def children(self):
        return [Thing(self.bus, owner, path) for owner, path in CHILD.findall(self._call("org.a11y.atspi.Accessible.GetChildren"))]

    def _property(self, interface, name):
        answer = self._call("org.freedesktop.DBus.Properties.Get", interface, name)
        found = re.fullmatch(r"\(<(.*)>,\)", answer, re.S)
        text = found.group(1) if found else ""
        if text[:1] in "'\"":
            return text[1:-1].encode().decode("unicode_escape").encode("latin-1", "surrogatepass").decode("utf-8", "replace") \
                if "\\" in text else text[1:-1]
        return text

    @property
    def name(self):
        return self._property("org.a11y.atspi.Accessible", "Name")

    @property
    def description(self):
        return self._property("org.a11y.atspi.Accessible", "Description")

    @property
    def role(self):
        found = re.search(r"'([^']*)'", self._call("org.a11y.atspi.Accessible.GetRoleName"))
        return found.group(1) if found else ""

    def states(self):
        """The set of state numbers of AT-SPI."""
        words = [int(word) for word in re.findall(r"\d+", self._call("org.a11y.atspi.Accessible.GetState").replace("uint32", ""))]
        return {bit + 32 * i for i, word in enumerate(words) for bit in range(32) if word >> bit & 1}

    def act(self, number=0):
        return "true" in self._call("org.a11y.atspi.Action.DoAction", str(number))

    def text(self):
        found = re.fullmatch(r"\('(.*)',\)", self._call("org.a11y.atspi.Text.GetText", "0", "int32 -1"), re.S)
        return found.group(1) if found else ""

    def set_text(self, text):
        return "true" in self._call("org.a11y.atspi.EditableText.SetTextContents", text)

    def middle(self):
        """Where on the screen it is: x and y of its middle."""
        numbers = re.findall(r"-?\d+", self._call("org.a11y.atspi.Component.GetExtents", "uint32 0"))
        x, y, width, height = (int(number) for number in numbers[-4:])
        return x + width // 2, y + height // 2

    def attributes(self, offset):
        """What the text says of the character at @p offset, by name."""
        answer = self._call("org.a11y.atspi.Text.GetAttributes", str(offset))
        return dict(re.findall(r"'([^']*)': '([^']*)'", answer))

    def everything(self, depth=0):
        """All below, itself first, with how deep it lies; cells left out."""
        yield self, depth
        if self.role in CELLS:
            return
        for child in self.children():
            yield from child.everything(depth + 1)
