# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real console program, each test in a folder of its own."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("JIAOSHU_CLI", str(ROOT / "build" / "dev" / "bin" / "jiaoshu-cli"))
SAMPLES = ROOT / "resources" / "samples"

ARTICLE = """青禾县秋收简报
发布日期：2024-10-08
截至9月底，青禾县收割水稻31.5万亩，投入收割机420台，惠及1.2万户。
全县粮食总产量达18万吨，同比增长3.5%。😀其中，𠮷山镇收割2100亩。
"""


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.workspace = self.folder / "工作.jiaoshu"

    def run_cli(self, *arguments, stdin="", code=0, **more):
        """Runs it and demands the exit code, if not None; gives standard output and standard error."""
        done = subprocess.run([CLI, *map(str, arguments)], input=stdin.encode() if isinstance(stdin, str) else stdin,
                              capture_output=True, timeout=120, cwd=self.folder, check=False, **more)
        if code is not None:
            self.assertEqual(done.returncode, code, done.stderr.decode(errors="replace"))
        return done.stdout.decode(), done.stderr.decode()

    def on_workspace(self, command, *arguments, **more):
        return self.run_cli(command, "--workspace", self.workspace, *arguments, **more)

    def decide(self, *decisions, code=0, analyst="老王"):
        """Each decision a dict, or a raw line; gives the answers and standard error."""
        lines = [d if isinstance(d, str) else json.dumps(d, ensure_ascii=False) for d in decisions]
        out, err = self.on_workspace("decide", "--as", analyst, stdin="".join(line + "\n" for line in lines), code=code)
        return json_lines(out), err

    def figures(self, *arguments):
        return json_lines(self.on_workspace("figures", *arguments)[0])

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def import_article(self, text=ARTICLE, name="简报.txt"):
        self.on_workspace("import", self.write(name, text))
        return self.figures()


def json_lines(text):
    return [json.loads(line) for line in text.splitlines()]
