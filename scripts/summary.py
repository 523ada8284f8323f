#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what ctest's JUnit file says: each test that failed with its output, then `N passed, N failed`.

    summary.py RESULTS.xml

A test that was skipped or could not be run counts as failed: nothing here may be left out unseen. Exit code 1 where one failed."""
import sys
import xml.etree.ElementTree as xml

MOST_LINES = 60


def failures(suite):
    for case in suite.iter("testcase"):
        if case.get("status") == "run" and case.find("failure") is None and case.find("skipped") is None:
            continue
        yield case.get("name"), (case.findtext("system-out") or "").strip()


def main(path):
    suite = xml.parse(path).getroot()
    total = sum(1 for _ in suite.iter("testcase"))
    failed = list(failures(suite))
    for name, output in failed:
        lines = output.splitlines()
        print(f"FAILED {name}")
        print("\n".join("    " + line for line in lines[-MOST_LINES:]))
    if failed:
        print("Failed: " + " ".join(name for name, _ in failed))
    print(f"{total - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
