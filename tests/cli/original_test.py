# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that articles were read from come out again, byte for byte."""
import hashlib
import sqlite3
import unittest
import zipfile

from program import ProgramTest, json_lines

PAGE = "<html><head><title>青禾县秋收简报</title></head><body><h1>青禾县秋收简报</h1><p>青禾县收割水稻{}亩，投入收割机420台。</p>" \
       "<p>全县粮食总产量达18万吨。</p></body></html>"


class OriginalTest(ProgramTest):
    def original(self, article, *more, **how):
        return self.on_workspace("original", article, *more, **how)

    def test_a_file_comes_out_as_it_went_in(self):
        data = PAGE.format(3100).encode("gb18030")
        self.on_workspace("import", self.write("页.html", data))
        lines = json_lines(self.original(1)[0])
        self.assertEqual([(line["sha256"], line["size"], line["kept"], line["part"]) for line in lines],
                         [(hashlib.sha256(data).hexdigest(), len(data), True, "")])
        self.original(1, "-o", "out.html")
        self.assertEqual((self.folder / "out.html").read_bytes(), data)
        with sqlite3.connect(self.workspace) as database:
            self.assertEqual(database.execute("SELECT DISTINCT source_sha256 FROM verified_figure").fetchall(), [])

    def test_pages_of_an_archive_are_kept_each(self):
        pages = {f"p/{n}.html": PAGE.format(3000 + n).encode() for n in range(30)}
        with zipfile.ZipFile(self.folder / "news.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in pages.items():
                archive.writestr(name, data)
        taken = json_lines(self.on_workspace("import", self.folder / "news.zip")[0])
        self.assertEqual(len(taken), 30)
        for line in taken[::7]:
            kept = json_lines(self.original(line["article"])[0])[0]
            self.assertTrue(line["path"].endswith(kept["part"]))
            self.original(line["article"], "-o", "one")
            self.assertEqual((self.folder / "one").read_bytes(), pages[kept["part"].removeprefix("!/")])
        # The same archive again, and one that goes on from it: what is in is passed over unread.
        again = json_lines(self.on_workspace("import", self.folder / "news.zip")[0])
        self.assertEqual([(line["article"], line["new"], line["path"]) for line in again],
                         [(line["article"], False, line["path"]) for line in taken])
        self.assertEqual({line["format"] for line in again}, {""})
        read = json_lines(self.on_workspace("import", "--again", self.folder / "news.zip")[0])
        self.assertEqual({(line["new"], line["format"]) for line in read}, {(False, "html")})
        self.on_workspace("check")

    def test_to_standard_output_and_what_is_not_there(self):
        self.import_article()
        out = self.original(1, "-o", "-")[0]
        self.assertIn("青禾县秋收简报", out)
        self.original(1, "--number", 2, "-o", "x", code=1)
        self.assertFalse((self.folder / "x").exists())
        self.original(7, code=1)


if __name__ == "__main__":
    unittest.main()
