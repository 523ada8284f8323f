# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What shells complete and what the manual page says are the program's own commands and options."""
import os
import re
import shutil
import subprocess
import unittest

from program import ProgramTest


class ShellTextsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        listed = self.run_cli("--help")[0].split("Subcommands:\n")[1]
        self.commands = re.findall(r"^  ([a-z-]+) ", listed, re.M)
        self.assertGreater(len(self.commands), 10)
        self.options = {command: sorted(set(re.findall(r"^ +(?:-\w,)?(--[a-z-]+)", self.run_cli(command, "--help")[0], re.M)))
                        for command in self.commands}

    def completed(self, *words):
        """What bash offers for the last of @p words."""
        script = self.write("completion", self.run_cli("shell-text", "bash")[0])
        quoted = " ".join(f"'{word}'" for word in ("jiaoshu-cli", *words))
        asked = f"source {script}; COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; _jiaoshu_cli; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        return subprocess.run(["bash", "--norc", "-c", asked], capture_output=True, text=True, check=True).stdout.split()

    def test_bash_completes_every_command_option_and_choice(self):
        self.assertEqual([word for word in self.completed("") if word[0] != "-"], self.commands)
        for command in self.commands:
            self.assertEqual(sorted(self.completed(command, "--")), self.options[command], command)
        self.assertEqual(self.completed("extract", "--format", ""), ["jsonl", "csv", "table"])
        self.assertEqual(self.completed("ex"), ["extract", "export"])
        self.assertIn("datapackage", self.completed("export", "--workspace", "a b", "--format", "d"))

    def test_other_shells_take_theirs(self):
        for shell, check in (("zsh", ["zsh", "-n"]), ("fish", ["fish", "--no-execute"])):
            text = self.run_cli("shell-text", shell)[0]
            for command in self.commands:
                self.assertIn(command, text)
                for option in self.options[command]:
                    self.assertIn(option if shell == "zsh" else f"-l {option[2:]}", text)
            if shutil.which(shell):
                subprocess.run([*check, self.write("script", text)], check=True, capture_output=True)

    def test_the_manual_page_names_all_of_them(self):
        page = self.run_cli("shell-text", "man")[0]
        plain = page.replace("\\-", "-").replace("\\(aq", "'")
        sections = dict(re.findall(r"^\.SS ([a-z-]+)\n(.*?)(?=^\.S[SH] )", plain, re.M | re.S))
        self.assertEqual(list(sections), self.commands)
        for command in self.commands:
            for option in self.options[command]:
                self.assertIn(f"\\fB{option}\\fR", sections[command])
        self.assertIn(".SH EXIT STATUS", page)
        if shutil.which("man"):
            shown = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", self.write("a.1", page)], capture_output=True, text=True, check=True,
                                   env={**os.environ, "LC_ALL": "C.UTF-8"})
            # A long list of choices fills a line without a space to stretch.
            self.assertEqual([line for line in shown.stderr.splitlines() if "cannot adjust line" not in line], [])
            self.assertIn("jiaoshu-cli", shown.stdout)

    def test_the_examples_in_the_help_are_there(self):
        for command in ("extract", "export"):
            self.assertIn("Examples:", self.run_cli(command, "--help")[0])


if __name__ == "__main__":
    unittest.main()
