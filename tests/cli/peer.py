# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports of a reviewed workspace, to be read by other programs, and articles that are hard to export."""
import json
import pathlib

from program import ProgramTest, json_lines

# The test vector: characters outside the basic plane, and several code points that are one character to a reader.
VECTOR = "2023年😀GDP增长5.2%，𠮷野家收入1.5亿元👨\u200d👩\u200d👧"
NASTY = ("青禾县「=SUM(A1)」简报\r\n发布日期：2024-10-08\r\n"
         "截至9月底，青禾县\t收割水稻31.5万亩，\"投入\"收割机420台，惠及1.2万户，\r\n占比下降5.2%。𠮷山镇补贴12.5万元，\u200b人均30元。\r\n"
         "=1+1；@SUM(1)；总投入8亿元；另有三分之一的村已通路，约3至5万人受益。\r\n")


class PeerTest(ProgramTest):
    def make_workspace(self, *texts):
        """Each text an article, every figure confirmed but the last of the whole, and one rejected."""
        for number, text in enumerate(texts or (VECTOR, NASTY)):
            self.on_workspace("import", self.write(f"{number}.txt", text))
        figures = self.figures()
        self.assertGreater(len(figures), 2)
        decisions = [{"figure": figure["id"], "action": "confirm"} for figure in figures[:-2]]
        note = "'=HYPERLINK(\"x\")\t\u202e注"
        decisions[0] = {"figure": figures[0]["id"], "action": "correct", "fields": {"note": note}}
        decisions.append({"figure": figures[-2]["id"], "action": "reject", "reason": "约数"})
        self.decide(*decisions)
        self.texts = {}
        for article in {figure["article"] for figure in figures}:
            path = next(figure["path"] for figure in figures if figure["article"] == article)
            self.texts[article] = pathlib.Path(path).read_bytes().decode()
        self.verified = [figure for figure in self.figures() if figure["state"] in ("confirmed", "corrected", "added")]

    def export(self, form, name="out", *options):
        """Exports twice: the bytes are the same. Gives the path and what the program told."""
        self.on_workspace("export", "--format", form, *options, "again")
        told = json.loads(self.on_workspace("export", "--format", form, *options, name)[0])
        path, again = self.folder / name, self.folder / "again"
        if path.is_dir():
            names = sorted(p.relative_to(path) for p in path.rglob("*") if p.is_file())
            self.assertEqual(names, sorted(p.relative_to(again) for p in again.rglob("*") if p.is_file()))
            for inner in names:
                self.assertEqual((path / inner).read_bytes(), (again / inner).read_bytes(), inner)
        else:
            self.assertEqual(path.read_bytes(), again.read_bytes())
        return path, told

    def json_lines_of(self, path):
        return json_lines(path.read_text(encoding="utf-8"))
