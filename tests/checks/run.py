#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sources against one rule of the house:   run.py NAME   (without a name: all of them).

Prints each fault as `path:line: what` and exits with 1 where there is one; a line that begins with `warning: ` is none."""
import shutil
import subprocess
import sys
from pathlib import Path

import house
import layers
from tree import Tree, is_source

ROOT = Path(__file__).resolve().parents[2]


def formatted(tree, root=ROOT):
    """clang-format 14 would change nothing."""
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    if program is None or "version 14." not in subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout:
        yield "clang-format 14 is not installed (package clang-format-14)"
        return
    sources = [p for p in tree.paths if is_source(p)]
    asked = subprocess.run([program, "--dry-run", "-Werror", *sources], cwd=root, capture_output=True, text=True, check=False)
    if asked.returncode:
        yield from sorted({line.split(": error:")[0] + ": clang-format would change it"
                           for line in asked.stderr.splitlines() if ": error:" in line}) or [asked.stderr]


CHECKS = {
    "layers": layers.problems,
    "format": formatted,
    "style": house.style,
    "spdx": house.spdx,
    "sizes": house.sizes,
    "unused": house.unused,
    "sql": house.sql,
    "links": house.links,
    "opens": house.opens,
    "words": house.words,
    "packages": house.packages,
}


def main(names):
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        sys.exit(f"no such check: {' '.join(unknown)}; there are {' '.join(CHECKS)}")
    tree = Tree.of_folder(ROOT)
    said = [fault for name in names or CHECKS for fault in CHECKS[name](tree)]
    faults = [fault for fault in said if not fault.startswith("warning: ")]
    print("\n".join(said + ([] if faults else [f"{len(tree.paths)} files, no fault"])))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
