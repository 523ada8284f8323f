# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages for archives and offices of statistics: what their specifications demand, the data read by the types they tell."""
import csv
import datetime
import decimal
import hashlib
import json
import re
import subprocess
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

from peer import PeerTest

# What the published profiles of a data package demand of ours, in our own words (version 1 and 2).
DATA_PACKAGE = {
    "type": "object", "required": ["resources", "$schema", "profile", "name"],
    "properties": {
        "created": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"},
        "sources": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["title"]}},
        "resources": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["name", "path", "profile", "type", "schema", "hash", "bytes", "encoding"],
            "properties": {
                "name": {"pattern": "^[-a-z0-9._/]+$"}, "path": {"pattern": r"^(?!/)(?!.*\.\./)[^.].*$"},
                "profile": {"const": "tabular-data-resource"}, "type": {"const": "table"},
                "hash": {"pattern": "^sha256:[a-f0-9]{64}$"}, "bytes": {"type": "integer"},
                "schema": {"type": "object", "required": ["fields", "primaryKey"], "properties": {
                    "primaryKey": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "fields": {"type": "array", "minItems": 1, "items": {
                        "type": "object", "required": ["name", "type"],
                        "properties": {"type": {"enum": ["string", "number", "integer", "date", "datetime"]},
                                       "constraints": {"type": "object", "properties": {"required": {"type": "boolean"},
                                                                                        "enum": {"type": "array", "uniqueItems": True, "minItems": 1}},
                                                       "additionalProperties": False}}}}}}}}}}}

CASTS = {"string": str, "number": decimal.Decimal, "integer": int, "date": datetime.date.fromisoformat,
         "datetime": lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00")),
         "decimal": decimal.Decimal, "dateTime": lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))}


class PackagesTest(PeerTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def records(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.reader(file, strict=True))

    def check_cells(self, path, fields):
        """Each row by the types told; gives the columns."""
        header, *rows = self.records(path)
        self.assertEqual(header, [field["name"] for field in fields])
        for row in rows:
            self.assertEqual(len(row), len(header))
            for cell, field in zip(row, fields):
                constraints = field.get("constraints", {})
                if cell == "":
                    self.assertFalse(constraints.get("required"), field)
                    continue
                CASTS[field.get("type", field.get("datatype"))](cell)
                self.assertIn(cell, constraints.get("enum", [cell]))
        return {name: [row[at] for row in rows] for at, name in enumerate(header)}

    def check_files(self, folder):
        """about.json names every file with its hash, and what was left out."""
        about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
        there = {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()} - {"about.json"}
        self.assertEqual({file["name"] for file in about["files"]}, there)
        for file in about["files"]:
            content = (folder / file["name"]).read_bytes()
            self.assertEqual((file["bytes"], file["sha256"]), (len(content), hashlib.sha256(content).hexdigest()))
        self.assertEqual(about["left_out"], {"proposed": 1, "rejected": 1})

    def check_tables(self, figures, articles):
        self.assertEqual(figures["value_exact"], [figure["value"] for figure in self.verified])
        self.assertEqual(figures["value"], ["" if "/" in figure["value"] else figure["value"] for figure in self.verified])
        for key in (figures["uid"], articles["uid"], articles["id"]):
            self.assertEqual(len(set(key)), len(key))
        self.assertTrue(set(figures["article"]) <= set(articles["id"]))
        for article, text, sha256 in zip(articles["id"], articles["text"], articles["sha256"]):
            self.assertEqual(text, self.texts[int(article)])
            self.assertEqual(hashlib.sha256(text.encode()).hexdigest(), sha256)

    def test_data_package(self):
        folder, _ = self.export("datapackage", "package")
        self.check_files(folder)
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        if jsonschema:
            jsonschema.Draft7Validator.check_schema(DATA_PACKAGE)
            jsonschema.validate(package, DATA_PACKAGE)
        tables = {}
        for resource in package["resources"]:
            content = (folder / resource["path"]).read_bytes()
            self.assertEqual((resource["bytes"], resource["hash"]), (len(content), "sha256:" + hashlib.sha256(content).hexdigest()))
            fields = resource["schema"]["fields"]
            names = [field["name"] for field in fields]
            self.assertEqual(len(set(names)), len(names))
            self.assertTrue(set(resource["schema"]["primaryKey"]) <= set(names))
            for key in resource["schema"].get("foreignKeys", []):
                self.assertTrue(set(key["fields"]) <= set(names))
                self.assertIn(key["reference"]["resource"], [r["name"] for r in package["resources"]])
            tables[resource["name"]] = self.check_cells(folder / resource["path"], fields)
        self.check_tables(tables["figures"], tables["articles"])

    def test_data_package_without_the_text(self):
        folder, _ = self.export("datapackage", "package", "--no-text")
        self.assertNotIn("text", self.records(folder / "articles.csv")[0])
        joined = b"".join(p.read_bytes() for p in folder.iterdir())
        self.assertTrue(all(text.encode() not in joined for text in self.texts.values()))

    def test_csv_on_the_web(self):
        folder, _ = self.export("csvw", "web")
        self.check_files(folder)
        metadata = json.loads((folder / "csv-metadata.json").read_text(encoding="utf-8"))
        self.assertEqual(metadata["@context"], ["http://www.w3.org/ns/csvw", {"@language": "en"}])
        tables = {}
        for table in metadata["tables"]:
            columns = table["tableSchema"]["columns"]
            for column in columns:
                self.assertRegex(column["name"], r"^[A-Za-z0-9.][A-Za-z0-9_.]*$")
                self.assertEqual(column["titles"], column["name"])
                self.assertIn(column["datatype"], CASTS.keys() - {"number"})
                column["constraints"] = {"required": column.get("required", False)}
            tables[table["url"]] = self.check_cells(folder / table["url"], columns)
            for key in table["tableSchema"].get("foreignKeys", []):
                self.assertEqual((key["columnReference"], key["reference"]), ("article", {"resource": "articles.csv", "columnReference": "id"}))
        self.check_tables(tables["figures.csv"], tables["articles.csv"])

    def test_sdmx_csv(self):
        path, told = self.export("sdmx-csv", "out.csv")
        header, *rows = self.records(path)
        self.assertEqual(header[:3], ["STRUCTURE", "STRUCTURE_ID", "ACTION"])
        self.assertEqual(len(set(header)), len(header))
        wanted = {figure["uid"]: figure for figure in self.verified if figure["period"] and "/" not in figure["value"]}
        self.assertGreater(len(wanted), 2)
        self.assertEqual(told["no_period"] + told.get("no_decimal", 0) + len(rows), len(self.verified))
        keys = set()
        for cells in rows:
            row = dict(zip(header, cells))
            self.assertEqual((row["STRUCTURE"], row["ACTION"]), ("datastructure", "A"))
            self.assertRegex(row["STRUCTURE_ID"], r"^[A-Za-z][A-Za-z0-9_]*:[A-Za-z0-9_@$-]+\([0-9.]+\)$")
            self.assertTrue(all(row[name] for name in ("FIGURE_ID", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "UNIT_MULT")))
            self.assertRegex(row["TIME_PERIOD"], r"^\d{4}(-\d\d(-\d\d(/P\d+D)?)?)?$")
            self.assertIn(row["OBS_STATUS"], ("A", "E"))
            figure = wanted[row["FIGURE_ID"]]
            self.assertEqual(decimal.Decimal(row["OBS_VALUE"]) * 10 ** int(row["UNIT_MULT"]), decimal.Decimal(figure["value"]))
            keys.add(tuple(row[name] for name in ("FIGURE_ID", "INDICATOR", "REF_AREA", "TIME_PERIOD")))
        self.assertEqual(len(keys), len(rows))
        self.assertEqual(keys and {key[0] for key in keys}, set(wanted))

    def test_sdmx_tells_an_interval_by_its_days(self):
        self.on_workspace("import", self.write("b.txt", "青禾县年报\n2024年1月至8月，青禾县收割水稻77亩。"))
        figure = next(f for f in self.figures() if f["quote"] == "77亩")
        self.decide({"figure": figure["id"], "action": "correct", "fields": {"period": "2024-01-01/2024-02-29"}})
        path, _ = self.export("sdmx-csv", "out.csv", "--where", "state:corrected")
        self.assertIn("2024-01-01/P60D", path.read_text(encoding="utf-8"))

    def test_ro_crate(self):
        folder, _ = self.export("ro-crate", "crate")
        self.check_files(folder)
        crate = json.loads((folder / "ro-crate-metadata.json").read_text(encoding="utf-8"))
        self.assertEqual(crate["@context"], "https://w3id.org/ro/crate/1.2/context")
        graph = {entity["@id"]: entity for entity in crate["@graph"]}
        self.assertEqual(len(graph), len(crate["@graph"]))
        descriptor = graph["ro-crate-metadata.json"]
        self.assertEqual((descriptor["@type"], descriptor["about"], descriptor["conformsTo"]),
                         ("CreativeWork", {"@id": "./"}, {"@id": "https://w3id.org/ro/crate/1.2"}))
        root = graph["./"]
        self.assertEqual(root["@type"], "Dataset")
        self.assertTrue(all(root[name] for name in ("name", "description", "license")))
        datetime.date.fromisoformat(root["datePublished"])

        def check(value, at_top=True):
            """Flat: an object within an entity is a reference alone, to an entity of the graph."""
            if isinstance(value, list):
                for item in value:
                    check(item, False)
            elif isinstance(value, dict):
                if not at_top:
                    self.assertEqual(list(value), ["@id"])
                    self.assertTrue(value["@id"] in graph or re.match("https?:", value["@id"]), value)
                else:
                    for inner in value.values():
                        check(inner, False)
        for entity in crate["@graph"]:
            check(entity)
        parts = {part["@id"] for part in root["hasPart"]}
        there = {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}
        self.assertEqual(parts, there - {"ro-crate-metadata.json"})
        self.assertTrue(all(graph[part]["@type"] == "File" for part in parts))
        texts = sorted((folder / part).read_bytes().decode() for part in parts if part.startswith("articles/"))
        self.assertEqual(texts, sorted(self.texts.values()))
        review = next(e for e in crate["@graph"] if e["@id"].startswith("#review"))
        self.assertEqual(graph[review["agent"][0]["@id"]]["name"], "老王")
        self.assertLessEqual(review["startTime"], review["endTime"])
        self.assertEqual(graph[review["instrument"][0]["@id"]]["@type"], "SoftwareApplication")

    def test_a_flipped_byte_is_found_by_the_hashes(self):
        folder, _ = self.export("datapackage", "package")
        names = [file["name"] for file in json.loads((folder / "about.json").read_text(encoding="utf-8"))["files"]]
        sums = "".join(f'{file["sha256"]}  {file["name"]}\n' for file in json.loads((folder / "about.json").read_text())["files"])
        check = ["sha256sum", "--check", "--quiet", "-"]
        self.assertEqual(subprocess.run(check, input=sums.encode(), cwd=folder, capture_output=True, check=False).returncode, 0)
        content = bytearray((folder / names[0]).read_bytes())
        content[len(content) // 2] ^= 1
        (folder / names[0]).write_bytes(content)
        self.assertEqual(subprocess.run(check, input=sums.encode(), cwd=folder, capture_output=True, check=False).returncode, 1)


if __name__ == "__main__":
    unittest.main()
