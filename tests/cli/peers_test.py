# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each format is read by programs that are not ours. What is not installed is left out, and says how to get it."""
import csv
import decimal
import io
import json
import os
import re
import shutil
import subprocess
import unittest
import zipfile

from peer import PeerTest
from program import CLI, ROOT

PEERS = ROOT / "build" / "peers"
HAS_PEERS = shutil.which("node") and (PEERS / "node_modules" / "datapackage").is_dir()
needs_peers = unittest.skipUnless(HAS_PEERS, "scripts/peers was not run: it gets what npm has")


def needs(program, package):
    return unittest.skipUnless(shutil.which(program), f"{program} is not to be had here: apt-get install {package}")


class PeersTest(PeerTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def run_peer(self, *command, code=0, **more):
        done = subprocess.run([str(part) for part in command], capture_output=True, timeout=240, check=False, cwd=self.folder, **more)
        self.assertEqual(done.returncode, code, done.stderr.decode(errors="replace")[-2000:])
        return done.stdout.decode()

    def node(self, script, *arguments, code=0):
        env = {**os.environ, "JIAOSHU_PEERS": str(PEERS), "NODE_PATH": str(PEERS / "node_modules")}
        out = self.run_peer("node", ROOT / "tests" / "peers" / script, *arguments, env=env, code=code)
        return json.loads(out) if code == 0 else None

    def check_numbers(self, rows, name="value"):
        """Each number of the verified figures, as exactly as a double holds it."""
        self.assertEqual(len(rows), len(self.verified))
        for row, figure in zip(rows, self.verified):
            if "/" in figure["value"]:
                self.assertIn(row[name], ("", None))
            else:
                self.assertEqual(float(row[name]), float(figure["value"]))

    @needs_peers
    def test_datapackage_js_validates_and_reads_a_data_package(self):
        folder, _ = self.export("datapackage", "package")
        told = self.node("datapackage.cjs", folder)
        self.assertEqual(told["faults"], [])
        figures = told["tables"]["figures"]
        self.check_numbers(figures)
        self.assertEqual([row["uid"] for row in figures], [figure["uid"] for figure in self.verified])
        self.assertEqual({row["article"]: row["text"] for row in [{**a, "article": a["id"]} for a in told["tables"]["articles"]]}, self.texts)
        # It finds what is wrong.
        path = folder / "figures.csv"
        path.write_bytes(path.read_bytes().replace(b"confirmed", b"done", 1))
        self.node("datapackage.cjs", folder, code=1)
        descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        descriptor["resources"][0]["path"] = "../figures.csv"
        (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
        self.node("datapackage.cjs", folder, code=1)

    @needs_peers
    def test_rdf_parser_csvw_reads_csv_on_the_web_by_its_types(self):
        folder, _ = self.export("csvw", "web")
        tables = self.node("csvw.mjs", folder)
        figures = tables["figures.csv"]
        self.assertEqual(figures["uid"]["values"], [figure["uid"] for figure in self.verified])
        self.assertEqual(figures["value_exact"]["values"], [figure["value"] for figure in self.verified])
        self.assertEqual([decimal.Decimal(v) for v in figures["value"]["values"]],
                         [decimal.Decimal(figure["value"]) for figure in self.verified if "/" not in figure["value"]])
        types = {name: figures[name]["type"] for name in ("id", "value", "uid", "decided_at", "published_on")}
        self.assertEqual(types, {"id": "integer", "value": "decimal", "uid": "string", "decided_at": "dateTime", "published_on": "date"})
        self.assertEqual(sorted(tables["articles.csv"]["text"]["values"]), sorted(self.texts.values()))

    @needs_peers
    def test_ro_crate_js_finds_nothing_wrong(self):
        folder, _ = self.export("ro-crate", "crate")
        told = self.node("rocrate.cjs", folder)
        self.assertEqual((told["errors"], told["warnings"]), ([], []))
        there = {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()} - {"ro-crate-metadata.json"}
        self.assertEqual(set(told["files"]), there)
        metadata = folder / "ro-crate-metadata.json"
        metadata.write_text(metadata.read_text(encoding="utf-8").replace('"datePublished"', '"dateOf"'), encoding="utf-8")
        self.assertNotEqual(self.node("rocrate.cjs", folder)["errors"], [])

    @needs_peers
    def test_duckdb_reads_tables_and_makes_parquet_of_them(self):
        lines, _ = self.export("jsonl", "figures.jsonl")
        table, _ = self.export("csv", "figures.csv")
        parquet = self.folder / "figures.parquet"
        rows = self.node("duckdb.cjs", f"COPY (SELECT * FROM read_json_auto('{lines}')) TO '{parquet}'",
                         f"SELECT uid, quote, value, indicator FROM '{parquet}'")
        self.assertEqual(rows, [[figure["uid"], figure["quote"], figure["value"], figure["indicator"]] for figure in self.verified])
        rows = self.node("duckdb.cjs", f"SELECT uid, quote, value FROM read_csv('{table}', all_varchar = true)")
        self.assertEqual(rows, [[figure["uid"], figure["quote"], figure["value"]] for figure in self.verified])

    @needs_peers
    def test_duckdb_reads_the_stream_of_an_extraction(self):
        crawl = self.write("crawl.jsonl", "".join(json.dumps({"id": n, "text": text}, ensure_ascii=False) + "\n" for n, text in self.texts.items()))
        flat, _ = self.run_cli("extract", "--stream", "--flat", "--jobs", "0", crawl)
        sql = "SELECT id, quote, value, unit FROM read_json_auto('/dev/stdin', format = 'newline_delimited') WHERE kind = 'money'"
        env = {**os.environ, "NODE_PATH": str(PEERS / "node_modules")}
        rows = json.loads(self.run_peer("node", ROOT / "tests" / "peers" / "duckdb.cjs", sql, env=env, input=flat.encode()))
        wanted = [json.loads(line) for line in flat.splitlines()]
        self.assertEqual(rows, [[str(f["id"]), f["quote"], f["value"], f["unit"]] for f in wanted if f["kind"] == "money"])
        self.assertGreater(len(rows), 1)

    @unittest.skipUnless(shutil.which("node") and (PEERS / "node_modules" / "chdb").is_dir(), "scripts/peers was not run: it gets what npm has")
    def test_clickhouse_runs_the_extraction_as_a_table_function(self):
        """The command of docs/exchange.md, and what one process gives."""
        articles = self.write("articles.jsonl", "".join(json.dumps({"id": n, "text": f"青禾县第{n}村收割水稻{300 + n}亩，补贴{n + 1}万元。"}, ensure_ascii=False) + "\n" for n in range(500)))
        flat, _ = self.run_cli("extract", "--stream", "--flat", articles)
        scripts = self.folder / "ch" / "user_scripts"
        scripts.mkdir(parents=True)
        (scripts / "figures.sh").write_text(f"#!/bin/sh\nexec {CLI} extract --stream --flat\n", encoding="utf-8")
        (scripts / "figures.sh").chmod(0o755)
        rows = self.node("clickhouse.cjs", self.folder / "ch",
                         "SELECT toUInt32(id), place, period, indicator, value, unit FROM executable('figures.sh', JSONEachRow, "
                         "'id UInt64, place String, period String, indicator String, value String, unit String', "
                         f"(SELECT id, text FROM file('{articles}', JSONEachRow, 'id UInt64, text String'))) "
                         "SETTINGS input_format_skip_unknown_fields = 1")
        wanted = [json.loads(line) for line in flat.splitlines()]
        self.assertEqual(sorted(rows), sorted([f["id"], f["place"], f["period"], f["indicator"], f["value"], f["unit"]] for f in wanted))
        self.assertGreater(len(rows), 900)

    @needs("csvclean", "csvkit")
    def test_csvkit_finds_no_bad_line(self):
        for form, name, options in (("csv", "out.csv", []), ("tsv", "out.tsv", ["-t"]), ("sdmx-csv", "sdmx.csv", [])):
            path, told = self.export(form, name)
            self.assertIn("No errors.", self.run_peer("csvclean", "-n", *options, path))
            rows = list(csv.DictReader(io.StringIO(self.run_peer("csvformat", *options, path), newline="")))
            self.assertEqual(len(rows), told["written"])
            if form != "sdmx-csv":
                self.assertEqual([row["quote"] for row in rows], [figure["quote"] for figure in self.verified])
        ragged = self.write("ragged.csv", "a,b\n1,2,3\n")
        self.assertNotIn("No errors.", self.run_peer("csvclean", "-n", ragged))

    def convert(self, path, sheets=False):
        """What LibreOffice makes of it, as rows; of a workbook those of each sheet."""
        out = self.folder / "office"
        shutil.rmtree(out, ignore_errors=True)
        every = ",-1" if sheets else ""
        self.run_peer("soffice", f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to",
                      f'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false{every}', "--outdir", out, path,
                      env={**os.environ, "LC_ALL": "C.UTF-8"})  # it writes numbers as the language has them
        return {p.stem.split("-", 1)[-1]: list(csv.DictReader(io.StringIO(p.read_text(encoding="utf-8"), newline=""))) for p in out.iterdir()}

    @needs("soffice", "libreoffice-calc-nogui")
    def test_libreoffice_reads_the_workbook(self):
        path, _ = self.export("xlsx", "out.xlsx")
        sheets = self.convert(path, True)
        self.assertEqual(set(sheets), {"figures", "articles", "decisions", "dictionary", "about"})
        figures = sheets["figures"]
        self.check_numbers(figures)
        for row, figure in zip(figures, self.verified):
            self.assertEqual(row["value_exact"], figure["value"])
            self.assertEqual(re.sub(r"\s", "", row["quote"]), re.sub(r"\s", "", figure["quote"]))
        self.assertEqual(len(sheets["articles"]), len(self.texts))
        self.assertEqual({row["figure"] for row in sheets["decisions"]}, {figure["uid"] for figure in self.verified})

    @needs("soffice", "libreoffice-calc-nogui")
    def test_libreoffice_runs_no_text_of_a_safe_table(self):
        safe, _ = self.export("csv", "safe.csv", "--safe", "--bom")
        rows = next(iter(self.convert(safe).values()))
        self.assertEqual(len(rows), len(self.verified))
        noted = [row["note"] for row in rows if row["note"]]
        self.assertTrue(noted and all("HYPERLINK" in note for note in noted), noted)
        self.assertFalse(any(cell.startswith(("#NAME", "Err:")) for row in rows for cell in row.values()))

    @needs("xmllint", "libxml2-utils")
    def test_xmllint_reads_what_is_xml(self):
        tasks, _ = self.export("label-studio", "tasks.json")
        self.run_peer("xmllint", "--noout", "--nonet", f"{tasks}.config.xml")
        book, _ = self.export("xlsx", "out.xlsx")
        with zipfile.ZipFile(book) as parts:
            parts.extractall(self.folder / "parts")
        found = [p for p in (self.folder / "parts").rglob("*") if p.suffix in (".xml", ".rels")]
        self.assertGreater(len(found), 8)
        self.run_peer("xmllint", "--noout", "--nonet", *found)
        report, _ = self.export("html", "report.html")
        self.run_peer("xmllint", "--html", "--noout", "--nonet", report)

    @needs("sqlite3", "sqlite3")
    def test_the_shell_of_sqlite_joins_the_tables(self):
        path, _ = self.export("sqlite", "out.sqlite")
        sql = ("SELECT f.uid, f.value_exact, a.title, count(d.decision) AS times FROM figures f JOIN articles a ON a.id = f.article "
               "JOIN decisions d ON d.figure = f.uid GROUP BY f.uid ORDER BY f.id")
        rows = json.loads(self.run_peer("sqlite3", "-json", path, sql))
        self.assertEqual([row["uid"] for row in rows], [figure["uid"] for figure in self.verified])
        self.assertTrue(all(row["times"] >= 1 for row in rows))
        self.assertEqual(self.run_peer("sqlite3", path, "PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok\n")

    def test_nltk_makes_trees_of_conll(self):
        try:
            from nltk.chunk import conlltags2tree, tree2conlltags
        except ImportError:
            self.skipTest("nltk is not to be had here: apt-get install python3-nltk")
        path, _ = self.export("conll")
        found = []
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            rows = [tuple(line.split(" ")) for line in block.split("\n")]
            tags = [(word, pos, tag) for word, pos, _, tag in rows]
            tree = conlltags2tree(tags, strict=True)
            self.assertEqual(tree2conlltags(tree), tags)
            found += [("".join(word for word, _ in part.leaves()), part.label()) for part in tree if hasattr(part, "label")]
        self.assertEqual(found, [(re.sub(r"\s", "", figure["quote"]), figure["kind"].upper()) for figure in self.verified])


if __name__ == "__main__":
    unittest.main()
