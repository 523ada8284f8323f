# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project as the checks see them."""
import os
import subprocess
from pathlib import Path

LEFT_OUT = {"build", ".git", ".cache", "__pycache__"}


class Tree:
    """Paths, relative to the top with `/`, and their bytes. From a folder, or from a dict in the checks' own tests."""

    def __init__(self, contents, executable=()):
        self._contents = contents
        self._executable = set(executable)
        self.paths = sorted(contents)

    @staticmethod
    def of_folder(root):
        root = Path(root)
        paths = [p for p in listed(root) if (root / p).is_file()]
        return Tree({p: (root / p).read_bytes() for p in paths}, [p for p in paths if os.access(root / p, os.X_OK)])

    def bytes(self, path):
        content = self._contents[path]
        return content.encode() if isinstance(content, str) else content

    def text(self, path):
        return self.bytes(path).decode("utf-8", "replace")

    def lines(self, path):
        """(number, line) from 1 on."""
        return enumerate(self.text(path).splitlines(), 1)

    def is_executable(self, path):
        return path in self._executable

    def __contains__(self, path):
        return path in self._contents

    def under(self, *folders):
        return [p for p in self.paths if p.startswith(tuple(f + "/" for f in folders))]


def listed(root):
    """What git knows or would take in; every file where this is no checkout of one's own."""
    asked = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                           capture_output=True, check=False)
    if asked.returncode == 0 and asked.stdout:
        return sorted(set(asked.stdout.decode().split("\0")) - {""})
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = [f for f in folders if f not in LEFT_OUT]
        found += [os.path.relpath(os.path.join(folder, f), root) for f in files]
    return sorted(found)


def is_source(path):
    return path.endswith((".cpp", ".h"))
