#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a program extracts against the truth of tests/data/articles, and the result against the floors below.

    score.py PROGRAM [--misses]

PROGRAM is called as `PROGRAM extract --format jsonl FILE`. A field is right where it equals the truth or one of its further
readings (`also`); an indicator where the two share half of their character pairs. Figures marked optional count neither way."""
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

ARTICLES = Path(__file__).resolve().parents[1] / "data" / "articles"
# Per cent of the truth's figures (found, touchless), of what was extracted (right), of what was found (the fields).
FLOORS = {"found": 97, "right": 97, "span": 97, "value": 98, "unit": 97, "kind": 97, "qualifier": 95, "status": 85, "period": 85, "place": 85,
          "indicator": 75, "touchless": 60}
PLAIN = ["kind", "status", "period", "qualifier"]
DEFAULTS = {"qualifier": "=", "status": "actual"}


def lines(text):
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def pairs_of(text):
    return {text[i:i + 2] for i in range(len(text) - 1)} or {text}


def alike(truth, found):
    if truth in found or found in truth:
        return min(len(truth), len(found)) >= 2 or truth == found
    a, b = pairs_of(truth.replace("的", "")), pairs_of(found.replace("的", ""))
    return 4 * len(a & b) >= len(a) + len(b)


def number(text):
    return Decimal(text) if text and "/" not in text else text or None


def verdicts(truth, found):
    """Field -> whether it is right."""
    also = truth.get("also", {})

    def readings(key):
        return [truth.get(key, DEFAULTS.get(key, ""))] + also.get(key, [])

    def given(key):
        return found.get(key, DEFAULTS.get(key, ""))

    right = {key: given(key) in readings(key) for key in PLAIN}
    right["span"] = found["start"] == truth["start"] and found["end"] in [truth["end"]] + also.get("span", [])
    right["value"] = (number(found["value"]) in [number(v) for v in readings("value")]
                      and number(found.get("upper")) == number(truth.get("upper")))
    right["unit"] = given("unit") in readings("unit") and given("per") in readings("per")
    right["place"] = any(p == given("place") or (p and given("place") and (p.endswith(given("place")) or given("place").endswith(p)))
                         for p in readings("place"))
    right["indicator"] = any(alike(i, given("indicator")) for i in readings("indicator"))
    return right


def overlap(a, b):
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return shared / (max(a["end"], b["end"]) - min(a["start"], b["start"])) if shared > 0 else 0


def matched(truth, found):
    """The figure found for each of the truth's, by the largest overlap of at least one half."""
    by_overlap = sorted(((overlap(t, f), i, j) for i, t in enumerate(truth) for j, f in enumerate(found)), key=lambda m: (-m[0], m[1:]))
    partner, taken = {}, set()
    for share, i, j in by_overlap:
        if share >= 0.5 and i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return partner


def score(truth, found, tally, misses):
    partner = matched(truth, found)
    for i, t in enumerate(truth):
        if t.get("optional"):
            continue
        tally["truth"] += 1
        if i not in partner:
            misses.append(f"missed {t['quote']}")
            continue
        tally["found"] += 1
        right = verdicts(t, found[partner[i]])
        for key, is_right in right.items():
            tally[key] += is_right
        tally["touchless"] += all(right.values())
        misses += [f"{t['quote']}: {key}: {found[partner[i]].get(key)}, not {t.get(key)}" for key, is_right in right.items() if not is_right]
    for j, f in enumerate(found):
        if j not in partner.values() and not any(t.get("optional") and overlap(t, f) for t in truth):
            tally["extra"] += 1
            misses.append(f"extra {f['quote']}")


def shares(tally):
    result = {key: 100 * tally[key] / max(tally["found"], 1) for key in ["span", "value", "unit", "indicator", "place"] + PLAIN}
    for key in ("found", "touchless"):
        result[key] = 100 * tally[key] / max(tally["truth"], 1)
    result["right"] = 100 * tally["found"] / max(tally["found"] + tally["extra"], 1)
    return result


def main(program, show_misses):
    tally = dict.fromkeys(["truth", "found", "extra", "touchless", "span", "value", "unit", "indicator", "place"] + PLAIN, 0)
    truths = sorted(ARTICLES.glob("*.figures.jsonl"))
    for truth in truths:
        name = truth.name.removesuffix(".figures.jsonl")
        ran = subprocess.run([program, "extract", "--format", "jsonl", str(ARTICLES / f"{name}.txt")], capture_output=True, check=True)
        misses = []
        score(lines(truth.read_text(encoding="utf-8")), lines(ran.stdout.decode()), tally, misses)
        if show_misses:
            print(name, *misses, sep="\n    ")
    measured = shares(tally)
    print(f"{len(truths)} articles, {tally['truth']} figures: " + ", ".join(f"{key} {value:.1f} %" for key, value in measured.items()))
    low = [f"{key} {measured[key]:.1f} % is below {floor} %" for key, floor in FLOORS.items() if measured[key] < floor]
    print("\n".join(low))
    return 1 if low or not truths else 0


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--misses"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    sys.exit(main(arguments[0], "--misses" in sys.argv))
