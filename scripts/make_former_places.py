#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/lexicon/formerplaces.tsv: scripts/make_former_places.py GB2260_FOLDER

GB2260_FOLDER is the unpacked npm package gb2260, the revisions of GB/T 2260 since 2002. Taken are the divisions that places.tsv no
longer has under any kind of name: 绍兴县, 襄樊市. One whose last word alone has changed (崇礼县, now 崇礼区) is known without."""
import json
import re
import sys
from pathlib import Path

LEXICON = Path(__file__).resolve().parents[1] / "resources" / "lexicon"
PLACEHOLDERS = ("市辖区", "县", "市", "省直辖县级行政区划", "省直辖行政单位", "自治区直辖县级行政区划", "自治区直辖县级行政单位")
KINDS = "县市区"
ENDS = ("县", "市", "区", "旗", "地区", "盟")
PLAIN_WORDS = re.compile("[东西南北中新城市郊站红星动力永]{1,3}区")  # 市郊区 is no name to most readers
SLIPS = ("荷泽市", "廛河回族区", "师河区", "乔口区", "虎亭区", "墉桥区", "荔蒲县", "华莹市")  # of the revisions themselves


def current():
    """Code, name, shorts, level of each row of places.tsv."""
    rows = [line.split("\t") for line in (LEXICON / "places.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {row[0]: row for row in rows[1:]}


def known_names(places):
    """The names that are understood already, by the first two digits of their codes."""
    known = set()
    for code, name, shorts, level, _ in places.values():
        known.add((code[:2], name))
        if level == "county" and shorts != "-":
            known.update((code[:2], short + kind) for short in shorts.split() for kind in KINDS)
    return known


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: make_former_places.py GB2260_FOLDER")
    folder = Path(sys.argv[1])
    version = json.loads((folder / "package.json").read_text())["version"]
    places = current()
    known = known_names(places)
    districts = {row[1] for row in places.values() if row[1].endswith("区")}
    former = {}
    for revision in json.loads((folder / "lib" / "revisions.json").read_text()):
        for code, name in json.loads((folder / "lib" / f"{revision}.json").read_text(encoding="utf-8")).items():
            if name in PLACEHOLDERS or len(name) < 3 or not name.endswith(ENDS) or (code[:2], name) in known:
                continue
            if name in SLIPS or name in districts or PLAIN_WORDS.fullmatch(name) or "市辖" in name or "特别" in name:
                continue
            former.setdefault((code[:2], name), code)
    print(f"# source: npm package gb2260, the revisions of GB/T 2260 from 2002 to 2016\n# version: {version}\n# licence: MIT")
    print("# Divisions that are no more and whose name no other has taken over; the code is followed by the letter F.")
    print("# Made by scripts/make_former_places.py; do not edit.\ncode\tname\tshort\tlevel\tparent")
    for (province, name), code in sorted(former.items(), key=lambda item: (item[1], item[0][1])):
        level = "prefecture" if code.endswith("00") else "county"
        above = code[:4] + "00"
        parent = above if level == "county" and above in places else province + "0000"
        if parent in places:
            short = name[:-1] if level == "prefecture" and name.endswith("市") else "-"
            print(f"{code}F\t{name}\t{short}\t{level}\t{parent}")


main()
