# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `decide` makes of fields that are typed: written as the engine writes them, and told where they make one ask."""
import json
import unittest

from program import ProgramTest


class DecideTest(ProgramTest):
    def correct(self, figure, strict=(), code=0, **fields):
        line = json.dumps({"figure": figure, "action": "correct", "fields": fields}, ensure_ascii=False)
        return self.on_workspace("decide", "--as", "老王", *strict, stdin=line + "\n", code=code)

    def test_places_units_and_indicators_are_written_as_the_engine_writes_them(self):
        figure = self.import_article()[0]["id"]
        _, err = self.correct(figure, place="恩施州", unit="畝", indicator="收割水稻面積")
        self.assertEqual(err, "")
        now = self.figures()[0]
        self.assertEqual((now["place"], now["unit"], now["indicator"]), ("恩施土家族苗族自治州", "亩", "收割水稻面积"))
        self.correct(figure, place="巴東縣")
        self.assertEqual(self.figures()[0]["place"], "巴东县")

    def test_a_place_that_nobody_knows_is_told_once(self):
        figures = self.import_article()
        _, err = self.correct(figures[0]["id"], place="湄谭县")
        self.assertIn("line 1: saved, but place: no 湄谭县 is known; there is 湄潭县", err)
        self.assertEqual(self.figures()[0]["place"], "湄谭县")
        _, err = self.correct(figures[1]["id"], place="湄谭县")  # a figure has it now
        self.assertEqual(err, "")
        _, err = self.correct(figures[2]["id"], place="朝阳区")
        self.assertIn("朝阳区 may be one of 北京市朝阳区, 长春市朝阳区", err)

    def test_a_value_that_its_words_contradict_is_told(self):
        figure = self.import_article()[1]
        self.assertEqual(figure["quote"], "420台")
        _, err = self.correct(figure["id"], value="4200")
        self.assertIn("line 1: saved, but value: the words 420台 print 420, and not 4200", err)
        _, err = self.correct(figure["id"], value="420")
        self.assertEqual(err, "")

    def test_strict_saves_no_such_thing(self):
        figure = self.import_article()[1]
        for fields in ({"value": "4200"}, {"place": "湄谭县"}, {"place": "朝阳区"}):
            out, err = self.correct(figure["id"], strict=("--strict",), code=1, **fields)
            self.assertEqual(out, "")
            self.assertIn("line 1: ", err)
            self.assertNotIn("saved, but", err)
        self.assertEqual(self.figures()[1]["state"], "proposed")

    def test_a_field_that_is_refused_says_how_it_is_written(self):
        figure = self.import_article()[0]["id"]
        for field, value, how in (("period", "2024年", "2023-08-31, or from/to"), ("kind", "counts", "one of count, money"),
                                  ("value", "1e5", "a decimal as text"), ("plase", "x", "there are value, upper")):
            _, err = self.correct(figure, code=1, **{field: value})
            self.assertIn(f"{field}: ", err)
            self.assertIn(how, err)


if __name__ == "__main__":
    unittest.main()
