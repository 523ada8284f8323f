#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory whole runs take as they grow: export of ten and a hundred thousand figures, extract --stream of as many articles.
An export is held against the check of the whole workspace that goes in front of it and takes memory by itself.
    export_benchmark.py JIAOSHU_CLI [FEWER MORE]"""
import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

FORMATS = ["csv", "jsonl", "xlsx", "sqlite", "datapackage", "csvw", "sdmx-csv", "ro-crate", "html", "web-annotation", "label-studio",
           "doccano", "conll", "brat"]
SLACK_KIB = 12_000  # caches that fill up and stay


def article(number):
    lines = [f"第{number}号简报", f"发布日期：2024-{number % 12 + 1:02d}-{number % 28 + 1:02d}"]
    lines += [f"青禾县第{k}村收割水稻{300 + number * 7 % 900 + k}亩，投入收割机{20 + number % 50}台。" for k in range(5)]
    return {"id": number, "title": lines[0], "text": "\n".join(lines)}


def peak_of(command, **more):
    """Seconds and the most memory, in KiB, of the command and what it starts; measured by a process of its own."""
    script = ("import resource, subprocess, sys, time; t = time.perf_counter(); subprocess.run(sys.argv[1:], check=True);"
              "print(time.perf_counter() - t, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)")
    done = subprocess.run([sys.executable, "-c", script, *map(str, command)], stderr=subprocess.PIPE, text=True, check=True, **more)
    seconds, kib = done.stderr.split()[-2:]
    return float(seconds), int(kib)


def main():
    cli = pathlib.Path(sys.argv[1]).resolve()
    sizes = [int(n) for n in sys.argv[2:]] or [10_000, 100_000]
    failed = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        told = {}
        for size in sizes:
            crawl = folder / f"{size}.jsonl"
            with crawl.open("w", encoding="utf-8") as file:
                for number in range(size):
                    file.write(json.dumps(article(number), ensure_ascii=False) + "\n")
            with (folder / "stream").open("w") as out:
                told["stream", size] = peak_of([cli, "extract", "--stream", "--jobs", "0", crawl], stdout=out)
            with (folder / "stream").open(encoding="utf-8") as out:
                order = [json.loads(line)["id"] for line in out]
            if order != list(range(size)):
                failed.append(f"extract --stream: {size} articles do not come out in order")
        for size in sizes:
            workspace = folder / f"{size}.jiaoshu"
            few = folder / "few.jsonl"
            with few.open("w", encoding="utf-8") as file:
                for number in range(size // 10):
                    file.write(json.dumps(article(number), ensure_ascii=False) + "\n")
            subprocess.run([cli, "import", "--workspace", workspace, few], stdout=subprocess.DEVNULL, check=True)
            told["check", size] = peak_of([cli, "check", "--workspace", workspace], stdout=subprocess.DEVNULL)
            for form in FORMATS:
                told[form, size] = peak_of([cli, "export", "--workspace", workspace, "--all", "--format", form, folder / f"out-{size}-{form}"],
                                           stdout=subprocess.DEVNULL)
    for what in ["stream", *FORMATS]:
        (_, least), (seconds, most) = (told[what, size] for size in (sizes[0], sizes[-1]))
        check = 0 if what == "stream" else told["check", sizes[-1]][1]
        grows = most > max(least, check) + SLACK_KIB
        unit = "articles" if what == "stream" else "figures"
        print(f"{what}: {sizes[0]} {unit} {least} KiB, {sizes[-1]} {unit} {most} KiB in {seconds:.1f} s{': GROWS' if grows else ''}", flush=True)
        if grows:
            failed.append(what)
    print("failed: " + ", ".join(failed) if failed else "memory does not grow")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
