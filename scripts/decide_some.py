#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of a workspace in, as `jiaoshu-cli figures --format jsonl` prints them; decisions on the first ones out, so that a
picture shows every state. Not meant for real work: it confirms what it has not read."""
import json
import sys

ACTIONS = ["confirm", "confirm", "confirm", "correct", "confirm", "reject", "unsure", "confirm", "confirm"]

for action, line in zip(ACTIONS, sys.stdin.readlines()):
    figure = json.loads(line)
    decision = {"figure": figure["id"], "action": action}
    if action == "correct":
        decision["fields"] = {"indicator": "防返贫" + figure["indicator"], "note": "as in the county's own report"}
    print(json.dumps(decision, ensure_ascii=False))
