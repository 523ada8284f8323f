# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as other programs read them: Python's csv, openpyxl, sqlite3."""
import csv
import datetime
import decimal
import hashlib
import json
import pathlib
import re
import sqlite3
import subprocess
import unittest
import zipfile
from xml.etree import ElementTree

try:
    import openpyxl
except ImportError:
    openpyxl = None

from peer import PeerTest

PLAIN_NUMBER = r"^-?(0|[1-9]\d*)(\.\d+)?$"


def decimal_text(exact):
    """The decimal that a fraction equals, "" where none does."""
    if "/" not in exact:
        return exact
    above, below = map(int, exact.split("/"))
    for places in range(1, 30):
        if above * 10 ** places % below == 0:
            return str(decimal.Decimal(above * 10 ** places // below).scaleb(-places))
    return ""


class TablesTest(PeerTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def rows(self, path, **how):
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True, **how))

    def check_rows(self, rows):
        self.assertEqual([int(row["id"]) for row in rows], [figure["id"] for figure in self.verified])
        for row, figure in zip(rows, self.verified):
            told = {key: str(figure.get(key, "")) for key in row}
            for name in ("value", "upper"):  # a number, and its exact text beside it
                told[name + "_exact"] = told[name]
                told[name] = decimal_text(told[name])
            self.assertEqual(told, dict(row))
            self.assertEqual(self.texts[figure["article"]][int(row["start"]):int(row["end"])], row["quote"])

    def test_csv_and_tsv_are_what_any_reader_reads(self):
        self.check_rows(self.rows(self.export("csv")[0]))
        self.check_rows(self.rows(self.export("tsv", "out.tsv")[0], dialect="excel-tab"))

    def test_the_readme_names_every_field(self):
        path, _ = self.export("csv")
        with open(path, encoding="utf-8", newline="") as file:
            names = next(csv.reader(file)) + ["sentence"]  # in packages and workbooks
        readme = (pathlib.Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
        cells = [line.split("|")[1] for line in readme.splitlines() if line.startswith("| `")]
        told = set(re.findall(r"`(\w+)`", " ".join(cells)))
        self.assertEqual([name for name in names if name not in told], [])

    def test_figures_takes_the_filter_of_an_export(self):
        for where in ("kind:money", "place:\"\" state:confirmed", "KIND：money", "problem:failed-check", "水稻"):
            path, _ = self.export("csv", "out.csv", "--all", "--where", where)
            printed, _ = self.on_workspace("figures", "--format", "csv", "--where", where)
            wanted = [row["id"] for row in self.rows(path)]
            self.assertEqual([row["id"] for row in csv.DictReader(printed.splitlines())], wanted, where)
        _, err = self.on_workspace("figures", "--where", "kinds:money", code=2)
        self.assertIn("kinds: there is no such field, but state, ", err)

    def test_what_is_safe_for_spreadsheets_comes_back_by_taking_one_quote_off(self):
        path, _ = self.export("csv", "safe.csv", "--safe", "--bom")
        raw = path.read_bytes()
        self.assertTrue(raw.startswith(b'\xef\xbb\xbf"id"'))
        rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines(keepends=True), strict=True))
        for row in rows:
            for name, cell in row.items():
                if name in ("value", "upper", "id", "confidence"):
                    self.assertRegex(cell, PLAIN_NUMBER + "|^$")
                else:
                    self.assertFalse(cell[:1] and cell[0] in "=+-@\t\r\n＝＋－＠", cell)
        self.assertEqual(rows[0]["note"][:3], "''=")
        self.check_rows([{k: v[1:] if v.startswith("'") else v for k, v in row.items()} for row in rows])

    def test_what_was_left_out_is_counted_beside_the_file(self):
        path, told = self.export("csv", "out.csv")
        about = json.loads((self.folder / "out.csv.about.json").read_text(encoding="utf-8"))
        self.assertEqual(about["left_out"], {"proposed": 1, "rejected": 1})
        self.assertEqual(about["as_of"], max(figure["decided_at"] for figure in self.figures()))
        self.assertEqual((about["figures"], told["written"], told["left_out"]), (len(self.verified), len(self.verified), 2))
        self.assertEqual(about["files"], [{"name": "out.csv", "bytes": path.stat().st_size,
                                           "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}])

    def test_a_filter_keeps_what_fits_and_counts_the_rest(self):
        wanted = [figure for figure in self.verified if figure["unit"] in ("元", "亩")]
        self.assertGreater(len(wanted), 1)
        path, told = self.export("csv", "out.csv", "--where", "unit:元,亩")
        self.assertEqual([int(row["id"]) for row in self.rows(path)], [figure["id"] for figure in wanted])
        everything = len(self.figures())
        self.assertEqual((told["written"], told["written"] + told["left_out"]), (len(wanted), everything))
        path, _ = self.export("csv", "out.csv", "--where", "野家 kind:money")
        self.assertEqual([row["quote"] for row in self.rows(path)], ["1.5亿元"])
        path, _ = self.export("csv", "out.csv", "--where", "state:rejected")
        self.assertEqual([row["state"] for row in self.rows(path)], ["rejected"])
        _, err = self.on_workspace("export", "--where", "units:元", "out.csv", code=2)
        self.assertIn("units", err)

    def test_units_are_converted_exactly(self):
        path, _ = self.export("csv", "out.csv", "--unit", "万元", "--unit", "亩=公顷")
        rows = self.rows(path)
        seen = set()
        for row, figure in zip(rows, self.verified):
            factor = None if "per" in figure else {"元": (10000, "万元"), "亩": (15, "公顷")}.get(figure["unit"])
            if not factor:
                self.assertEqual((row["value"], row["unit"], row["original_unit"]), (figure["value"], figure["unit"], ""))
                continue
            seen.add(row["unit"])
            self.assertEqual((row["unit"], row["original_value"], row["original_unit"]), (factor[1], figure["value"], figure["unit"]))
            self.assertEqual(decimal.Decimal(row["value"]) * factor[0], decimal.Decimal(figure["value"]))
        self.assertEqual(seen, {"万元", "公顷"})
        self.on_workspace("export", "--unit", "光年", "out.csv", code=2)

    def test_wide_holds_every_figure_in_a_cell(self):
        cells = [cell for row in self.rows(self.export("csv", "out.csv", "--wide")[0])
                 for name, cell in row.items() if name not in ("place", "period", "row") and cell]
        values = {figure["value"] for figure in self.verified} | {figure["upper"] for figure in self.verified if "upper" in figure}
        self.assertEqual(set(cells), values)

    def test_wide_keeps_exact_text_where_cells_are_typed(self):
        self.decide({"figure": self.verified[1]["id"], "action": "correct", "fields": {"value": "1/3"}},
                    {"figure": self.verified[2]["id"], "action": "correct", "fields": {"qualifier": "~"}})
        self.verified = [figure for figure in self.figures() if figure["state"] in ("confirmed", "corrected", "added")]
        path, _ = self.export("sqlite", "out.sqlite", "--wide")
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            database.row_factory = sqlite3.Row
            rows = [dict(row) for row in database.execute("SELECT * FROM figures")]
        exact = [name for name in rows[0] if name.endswith(" exact")]
        fractions = [figure["value"] for figure in self.verified if "/" in figure["value"]]
        self.assertTrue(fractions)
        told = {row[name]: row[name.removesuffix(" exact")] for row in rows for name in exact if row[name]}
        self.assertTrue(set(fractions) <= set(told))
        for text, number in told.items():
            self.assertEqual(number, None if "/" in text else float(text))
        about = [figure for figure in self.verified if figure["qualifier"] != "="]
        self.assertTrue(about)
        qualifiers = {row[name] for row in rows for name in row if name.endswith(" qualifier") and row[name]}
        self.assertTrue({figure["qualifier"] for figure in about} <= qualifiers)
        self.assertFalse([name for name in rows[0] if name.endswith(" state")])  # all are verified
        path, _ = self.export("csv", "all.csv", "--wide", "--all")
        states = {cell for row in self.rows(path) for name, cell in row.items() if name.endswith(" state") and cell}
        self.assertEqual(states, {"proposed", "rejected"})

    def test_standard_output_gets_the_whole_dataset(self):
        path, _ = self.export("jsonl")
        out, err = self.on_workspace("export", "--format", "jsonl", "-")
        self.assertEqual(out.encode(), path.read_bytes())
        self.assertIn(f'"written": {len(self.verified)}', err)

    @unittest.skipUnless(openpyxl, "openpyxl is not to be had here")
    def test_openpyxl_reads_the_workbook(self):
        path, _ = self.export("xlsx", "out.xlsx")
        book = openpyxl.load_workbook(path)
        self.assertEqual(book.sheetnames, ["figures", "articles", "decisions", "dictionary", "about"])
        sheet = book["figures"]
        header, *rows = [[cell for cell in row] for row in sheet.iter_rows()]
        names = [cell.value for cell in header]
        self.assertEqual((sheet.freeze_panes, sheet.auto_filter.ref.split(":")[0]), ("A2", "A1"))
        self.assertEqual(len(rows), len(self.verified))
        for cells, figure in zip(rows, self.verified):
            row = dict(zip(names, cells))
            for name in ("quote", "unit", "place", "indicator", "state", "uid"):
                self.assertEqual(row[name].value or "", figure.get(name, ""), name)
            self.assertEqual(row["value_exact"].value, figure["value"])
            if "/" in figure["value"]:
                self.assertIsNone(row["value"].value)
            else:
                self.assertEqual((row["value"].data_type, decimal.Decimal(str(row["value"].value))), ("n", decimal.Decimal(figure["value"])))
            self.assertIn(figure["quote"], row["sentence"].value)
            self.assertRegex(row["article"].hyperlink.location, "^'?articles'?!A[0-9]+$")
            self.assertTrue(all(cell.data_type != "f" for cell in cells))
        day = rows[-1][names.index("published_on")]
        self.assertEqual((day.value, day.is_date), (datetime.datetime(2024, 10, 8), True))
        self.assertEqual(rows[0][names.index("note")].value, "'=HYPERLINK(\"x\")\t\u202e注")
        documented = {(row[0].value, row[1].value) for row in book["dictionary"].iter_rows(min_row=2)}
        self.assertTrue({("figures", name) for name in names} <= documented)
        about = {row[0].value: row[1].value for row in book["about"].iter_rows(min_row=2)}
        self.assertEqual((about["left_out:rejected"], about["left_out:proposed"]), ("1", "1"))

    def test_the_workbook_is_well_formed_and_holds_no_formula(self):
        path, _ = self.export("xlsx", "out.xlsx")
        with zipfile.ZipFile(path) as parts:
            self.assertIsNone(parts.testzip())
            for name in parts.namelist():
                if name.endswith((".xml", ".rels")):
                    ElementTree.fromstring(parts.read(name))
                self.assertNotIn(b"<f>", parts.read(name))

    def test_sqlite_reads_the_database(self):
        path, _ = self.export("sqlite", "out.sqlite")
        self.assertEqual(subprocess.run(["sqlite3", path, "PRAGMA integrity_check"], capture_output=True, check=True).stdout, b"ok\n")
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            database.row_factory = sqlite3.Row
            rows = database.execute("SELECT figures.*, text FROM figures JOIN articles ON articles.id = article ORDER BY figures.rowid").fetchall()
            left_out = dict(database.execute("SELECT key, value FROM about WHERE key LIKE 'left_out%'").fetchall())
        self.assertEqual(len(rows), len(self.verified))
        for row, figure in zip(rows, self.verified):
            self.assertEqual((row["value_exact"], row["quote"], row["uid"]), (figure["value"], figure["quote"], figure["uid"]))
            self.assertEqual(row["text"], self.texts[figure["article"]])
            self.assertEqual(row["text"][row["start"]:row["end"]], row["quote"])
            self.assertEqual(row["value"], None if "/" in figure["value"] else float(figure["value"]))
        self.assertEqual(left_out, {"left_out:rejected": "1", "left_out:proposed": "1"})

    def test_a_template_keeps_the_choices_under_a_name(self):
        env = {"XDG_CONFIG_HOME": str(self.folder / "config")}
        once, _ = self.on_workspace("export", "--format", "csv", "--where", "unit:元", "--unit", "万元", "--safe", "--save-template", "钱", "a", env=env)
        again, _ = self.on_workspace("export", "--template", "钱", "b", env=env)
        self.assertEqual((self.folder / "a").read_bytes(), (self.folder / "b").read_bytes())
        self.assertEqual(json.loads(once)["written"], json.loads(again)["written"])
        self.on_workspace("export", "--template", "没有", "c", env=env, code=2)

    def test_an_ending_that_no_format_has_is_refused_with_those_there_are(self):
        for name in ("figures.cvs", "figures", "figures.parquet"):
            _, err = self.on_workspace("export", name, code=2)
            self.assertIn(".csv .tsv .jsonl", err)
            self.assertEqual(list(self.folder.glob("figures*")), [])

    def test_a_filter_that_nothing_can_fit_is_a_slip(self):
        for where in ("place:火星", "unit:元,亩元", "year:1066", "analyst:谁", "没有这个词", "产地:元", "untt:元", "kind:monye"):
            _, err = self.on_workspace("export", "--where", where, "out.csv", code=2)
            self.assertTrue(any(f" {part}" in err or f":{part}" in err for part in where.replace(",", ":").split(":")), err)
            self.assertFalse((self.folder / "out.csv").exists(), where)
        self.on_workspace("export", "--where", "state:unsure kind:multiple", "out.csv")  # words of ours that none has today

    def test_a_filter_may_be_chinese_and_ask_for_a_place_by_any_of_its_names(self):
        self.on_workspace("import", self.write("places.txt", "贵州省遵义市湄潭县茶业简报\n2024年，湄潭县新建茶园3600亩，产茶420吨。\n"))

        def rows(where):
            return self.on_workspace("export", "--all", "--format", "jsonl", "--where", where, "-")[0]

        in_county = rows("place:湄潭县")
        self.assertIn("3600", in_county)
        for where in ("place:湄潭", "place:湄潭縣", "地区:湄潭", "地區：湄潭縣"):
            self.assertEqual(rows(where), in_county, where)
        for around in ("place:贵州", "place:遵義市", "地点:贵州省"):
            self.assertIn("3600", rows(around), around)
        self.assertEqual(rows("单位:元 类别:金额"), rows("unit:元 kind:money"))
        _, err = self.on_workspace("export", "--all", "--where", "place:湄谭县", "out.csv", code=2)
        self.assertIn("湄潭县", err)

    def test_units_of_rates_are_converted_when_both_are_told(self):
        self.on_workspace("import", self.write("rates.txt", "青禾县秋收简报\n2024年，青禾县水稻亩产600公斤，补贴每亩150元，投入资金30000元。\n"))
        rows, _ = self.on_workspace("export", "--all", "--format", "csv", "--where", "kind:rate", "--unit", "万元", "-")
        self.assertNotIn("万元", rows)  # 150元 a 亩 stay what they are
        rows, _ = self.on_workspace("export", "--all", "--format", "csv", "--where", "kind:rate", "--unit", "元/亩=元/公顷", "-")
        row = next(row for row in csv.DictReader(rows.splitlines()) if row["per"] == "公顷")
        self.assertEqual((row["value"], row["per"], row["original_value"], row["original_unit"]), ("2250", "公顷", "150", "元/亩"))
        for unit in ("元/亩=公顷", "元=元/公顷", "元/亩=吨/公顷", "元/某"):
            self.on_workspace("export", "--all", "--unit", unit, "out.csv", code=2)

    def test_what_a_format_does_not_have_is_refused(self):
        for form, option in (("xlsx", "--bom"), ("jsonl", "--safe"), ("csv", "--no-text"), ("doccano", "--wide")):
            self.on_workspace("export", "--format", form, option, "out", code=2)
            self.assertFalse((self.folder / "out").exists())
        self.on_workspace("export", "--format", "brat", "-", code=2)


if __name__ == "__main__":
    unittest.main()
