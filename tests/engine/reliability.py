#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the confidence of what a program extracts against how often it is right, over tests/data/articles.

    reliability.py PROGRAM

Right is a figure of which nothing had to be corrected. Fails where figures at 0.95 and more are right less often than 98 times of 100, or are
less than a tenth of all, and where a row of 50 figures or more is right less often than the lower end of its confidences says. The folders in
JIAOSHU_MORE_ARTICLES (NAME.txt with NAME.figures.jsonl, parted by ':') are measured each by itself; of them only the first is demanded."""
import os
import subprocess
import sys
from pathlib import Path

import score

HIGH, DEMANDED, ENOUGH, LEAST_SURE = 0.95, 0.98, 50, 0.1
BOUNDS = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 1.001]


def confidences(program, folder):
    """(confidence, right) of each extracted figure but those that truth calls optional."""
    for truth_path in sorted(folder.glob("*.figures.jsonl")):
        article = truth_path.with_name(truth_path.name.removesuffix(".figures.jsonl") + ".txt")
        ran = subprocess.run([program, "extract", "--format", "jsonl", str(article)], capture_output=True, check=True)
        truth, found = score.lines(truth_path.read_text(encoding="utf-8")), score.lines(ran.stdout.decode())
        partner = {j: i for i, j in score.matched(truth, found).items()}
        for j, figure in enumerate(found):
            if j in partner:
                if not truth[partner[j]].get("optional"):
                    yield figure["confidence"], all(score.verdicts(truth[partner[j]], figure).values())
            elif not any(t.get("optional") and score.overlap(t, figure) for t in truth):
                yield figure["confidence"], False


def share(part):
    return sum(right for _, right in part) / len(part) if part else 1.0


def holds(program, folder, each_row):
    pairs = list(confidences(program, folder))
    print(f"{folder}: {len(pairs)} figures, {100 * share(pairs):.1f} % right as they stand")
    print("   confidence   figures    right")
    kept = True
    for low, high in zip(BOUNDS, BOUNDS[1:]):
        part = [pair for pair in pairs if low <= pair[0] < high]
        if part:
            print(f"  {low:.2f} - {min(high, 1):.2f}  {len(part):7}  {100 * share(part):6.1f} %")
        if each_row and len(part) >= ENOUGH and share(part) < low:
            print("  less than they claim: run scripts/calibrate, build, and look at what changed")
            kept = False
    sure = [pair for pair in pairs if pair[0] >= HIGH]
    print(f"  at {HIGH} and more: {100 * len(sure) / max(len(pairs), 1):.1f} % of all, {100 * share(sure):.1f} % right")
    if each_row and len(sure) < LEAST_SURE * len(pairs):
        print("  too few for anybody to accept without a look")
        kept = False
    return kept and bool(pairs) and (len(sure) < ENOUGH or share(sure) >= DEMANDED)


def main(program):
    folders = [score.ARTICLES] + [Path(name) for name in os.environ.get("JIAOSHU_MORE_ARTICLES", "").split(":") if name]
    return 0 if all([holds(program, folder, folder == score.ARTICLES) for folder in folders]) else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
