#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the figures that agreed with the truth as they were recorded, and no longer do; an indicator also where it was the truth's word for word.

    lost.py RECORDED FOUND

RECORDED is an article's NAME.expected.jsonl beside its NAME.figures.jsonl, FOUND what the engine reads now. Ends with 1 where there are any."""
import sys
from pathlib import Path

from score import lines, verdicts

ENDING = ".expected.jsonl"


def read(path):
    return {figure["start"]: figure for figure in lines(path.read_text(encoding="utf-8"))} if path.is_file() else {}


def judged(truth, figure):
    right = verdicts(truth, figure)
    words = figure.get("indicator", "")
    right["indicator to the letter"] = words in [truth.get("indicator", "")] + truth.get("also", {}).get("indicator", [])
    return right


def main(recorded_path, found_path):
    truth = read(recorded_path.with_name(recorded_path.name.removesuffix(ENDING) + ".figures.jsonl"))
    recorded, found = read(recorded_path), read(found_path)
    lost = 0
    for start, figure in truth.items():
        if start not in recorded or figure.get("optional"):
            continue
        was = judged(figure, recorded[start])
        now = judged(figure, found[start]) if start in found else {}
        for field in (field for field, right in was.items() if right and not now.get(field, False)):
            lost += 1
            before, after, true = (f.get(field.split()[0], "") for f in (recorded[start], found.get(start, {}), figure))
            print(f"worse: {recorded_path.name.removesuffix(ENDING)} {figure['quote']} {field}: {before} -> {after} (truth: {true})")
    return 1 if lost else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
