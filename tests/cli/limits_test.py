# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to do harm: ways out of an archive, too much of anything, names that are no names. Each costs itself alone."""
import io
import json
import pathlib
import random
import resource
import struct
import subprocess
import tarfile
import time
import unittest
import zipfile

from program import CLI, ProgramTest, json_lines

OTHER = "柳沟村收割1860吨。"
PART = 3  # as readers/wire.h has it


class LimitsTest(ProgramTest):
    def take_in(self, name, content, code=0, seconds=20):
        path = self.write(name, content)
        started = time.monotonic()
        out, err = self.on_workspace("import", path, code=code)
        self.assertLess(time.monotonic() - started, seconds)
        self.on_workspace("check")
        return [line["path"][len(str(path)):] for line in json_lines(out)], err

    @staticmethod
    def computed():
        """Seconds that all programs run so far have computed."""
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    def zipped(self, *entries):
        raw = io.BytesIO()
        with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as file:
            for name, content in entries:
                file.writestr(name, content)
        return raw.getvalue()

    def test_no_name_leads_out_of_an_archive(self):
        names = ["../../a.txt", "/etc/b.txt", "C:\\c.txt", "..\\..\\d.txt", "\\\\server\\e.txt", "./././f.txt"]
        before = set(self.folder.iterdir())
        found, _ = self.take_in("out.zip", self.zipped(*((name, f"{OTHER}{i}") for i, name in enumerate(names))))
        self.assertEqual(found, ["!/a.txt", "!/etc/b.txt", "!/c.txt", "!/d.txt", "!/server/e.txt", "!/f.txt"])
        new = {p.name for p in set(self.folder.iterdir()) - before}
        self.assertEqual({name for name in new if not name.startswith(self.workspace.name)}, {"out.zip"})

    def test_links_and_devices_are_no_files(self):
        raw = io.BytesIO()
        with zipfile.ZipFile(raw, "w") as file:
            for name, mode in (("link.txt", 0o120777), ("device.txt", 0o020644)):
                info = zipfile.ZipInfo(name)
                info.create_system, info.external_attr = 3, mode << 16
                file.writestr(info, "/etc/passwd")
            file.writestr("real.txt", OTHER)
        found, err = self.take_in("links.zip", raw.getvalue(), code=1)
        self.assertEqual(found, ["!/real.txt"])
        self.assertEqual(err.count("a link or a device, not a file"), 2)

    def test_what_was_read_is_handed_on_before_the_program_ends(self):
        """Entries wait for one another; the one that takes all memory takes none of them with it."""
        names = ["a.txt", "b.txt", "c.txt"]
        rng = random.Random(7)
        large = "".join("亩，" * 200 + str(rng.getrandbits(200)) for _ in range(44_000))  # a thirtieth when it is compressed
        raw = io.BytesIO()
        with tarfile.open(fileobj=raw, mode="w:gz") as file:
            for name, content in [*((name, OTHER + name) for name in names), ("large.txt", large)]:
                info = tarfile.TarInfo(name)
                info.size = len(content.encode())
                file.addfile(info, io.BytesIO(content.encode()))

        def text(value):
            value = value if isinstance(value, bytes) else value.encode()
            return struct.pack("<I", len(value)) + value
        body = b"".join(map(text, ["tar", "a.tar.gz", "", "", *[""] * 5])) + struct.pack("<I", 0) + text(raw.getvalue())
        program = subprocess.Popen([pathlib.Path(CLI).with_name("jiaoshu-reader")], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        time.sleep(0.5)  # it has taken its limits
        status = pathlib.Path(f"/proc/{program.pid}/status").read_text(encoding="utf-8")
        size = next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmSize:"))
        resource.prlimit(program.pid, resource.RLIMIT_AS, (size + 40 * 2**20,) * 2)
        out, _ = program.communicate(struct.pack("<IB", len(body), 1) + body, timeout=60)
        self.assertEqual(program.returncode, 3)  # out of memory
        parts = []
        while out:
            length, kind = struct.unpack("<IB", out[:5])
            part, out = out[5:5 + length], out[5 + length:]
            self.assertEqual((kind, len(part)), (PART, length))
            named = struct.unpack("<I", part[:4])[0]
            parts.append((part[4:4 + named].decode(), part[8 + named:].decode()))
        self.assertEqual(parts, [(name, OTHER + name) for name in names])

    def test_names_that_are_none_are_shown_as_they_can_be(self):
        names = ["\x1b[31m红.txt", "a\u202etxt.exe.txt", "双.txt", "双.txt"]
        with self.assertWarns(UserWarning):
            raw = self.zipped(*((name, f"{OTHER}{i}") for i, name in enumerate(names)))
        found, err = self.take_in("names.zip", raw)
        self.assertEqual(found, ["!/\ufffd[31m红.txt", "!/a\ufffdtxt.exe.txt", "!/双.txt", "!/双.txt"])
        for encoding in ("gb18030", "big5"):
            name = "農業.txt".encode(encoding)
            raw = self.zipped(("x" * len(name), OTHER + encoding)).replace(b"x" * len(name), name)
            found, _ = self.take_in(f"{encoding}.zip", raw)
            self.assertEqual(found[0][-4:], ".txt")
            self.assertNotIn("\ufffd", found[0])
        # Latin-1 bytes that are no name in any of them are written out.
        raw = self.zipped(("xxxx.txt", OTHER + "3")).replace(b"xxxx", b"\xff\xfe\xfd\xfc")
        self.assertEqual(self.take_in("bytes.zip", raw)[0], ["!/%FF%FE%FD%FC.txt"])

    def test_a_hundred_thousand_entries_are_enough(self):
        raw = io.BytesIO()
        with zipfile.ZipFile(raw, "w") as file:
            file.writestr("first.txt", OTHER)
            for number in range(100_050):
                file.writestr(f"{number}/", b"")
        found, err = self.take_in("many.zip", raw.getvalue(), code=1, seconds=60)
        self.assertEqual(found, ["!/first.txt"])
        self.assertIn("more than 100000 entries", err)

    def test_a_size_that_lies_is_found_out(self):
        raw = bytearray(self.zipped(("small.txt", OTHER), ("next.txt", OTHER + "2")))
        at = raw.index(b"PK\x01\x02")
        raw[at + 24:at + 28] = struct.pack("<I", 3)  # what the directory tells of its size
        at = raw.index(b"PK\x03\x04")
        raw[at + 22:at + 26] = struct.pack("<I", 3)
        found, err = self.take_in("lies.zip", bytes(raw), code=1)
        self.assertEqual(found, ["!/next.txt"])
        self.assertIn("!/small.txt: it is damaged", err)

    def test_an_archive_that_holds_itself_ends(self):
        raw = self.zipped(("a.txt", OTHER))
        for _ in range(12):
            raw = self.zipped(("inner.zip", raw), ("inner2.zip", raw))
        found, err = self.take_in("quine.zip", raw, code=1, seconds=60)
        self.assertEqual(found, [])
        self.assertIn("too deep in other containers", err)

    def test_a_page_of_a_million_tags_costs_itself_alone(self):
        pages = {"deep": "<html><body>" + "<div>" * 1_000_000 + OTHER, "table": "<html><body>" + "<table><tr><td>" * 20_000 + OTHER,
                 "open": "<html><body><b><i><u>" * 5_000 + OTHER, "nul": "<html><body><p>甲\0村" + OTHER,
                 "charsets": "<html><head><meta charset='gbk'><meta charset='big5'></head><body><p>" + OTHER}
        for name, page in pages.items():
            with self.subTest(name):
                path = self.write(f"{name}.html", page)
                other = self.write(f"{name}.txt", OTHER + name)
                before = self.computed()
                done = subprocess.run([CLI, "import", "--workspace", self.workspace, path, other], capture_output=True, check=False)
                self.assertIn(done.returncode, (0, 1))
                self.assertLess(self.computed() - before, 30)  # a page may compute for 20 seconds, however busy the machine is
                self.assertIn(f"{name}.txt", done.stdout.decode())
        self.on_workspace("check")

    def test_entities_are_what_browsers_make_of_them(self):
        out, _ = self.run_cli("extract", "--article", self.write("a.html", "<html><title>甲&#0;乙&#xD800;丙&#x110000;丁&#128;</title><body><p>" + OTHER))
        self.assertEqual(json_lines(out)[0]["title"], "甲\ufffd乙\ufffd丙\ufffd丁€")

    def test_mails_that_are_broken_give_what_they_have(self):
        head = "Subject: =?x-none?B?////?=\nFrom: a@b\nDate: never\nMIME-Version: 1.0\n"
        cases = {
            "boundary": head + "Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\n" + OTHER,
            "base64": head + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n****" + "5p+z5rKf5p2R" * 3 + "\n",
            "charset": head + "Content-Type: text/plain; charset=klingon\n\n" + OTHER,
            "name": head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
                    "Content-Disposition: attachment; filename*=utf-8''%E6%B0%B4.txt\n\n" + OTHER + "\n--b--\n",
        }
        for name, mail in cases.items():
            with self.subTest(name):
                done = subprocess.run([CLI, "extract", "--article", self.write(f"{name}.eml", mail)], capture_output=True, timeout=60, check=False)
                self.assertIn(done.returncode, (0, 1), done.stderr)
                if name == "name":
                    self.assertIn("!/水.txt", done.stdout.decode())

    def test_lines_of_json_that_are_none(self):
        lines = ['{"text": "' + OTHER + '", "n": 12345678901234567890}', '{"text": NaN}', '{"text": "' + OTHER + '2", "text": "' + OTHER + '3"}',
                 '{"text": ' + "[" * 3000 + "]" * 3000 + "}", '{"text": "a\\u0000b"}', "\ufeff", '{"text": "' + OTHER + '4"}']
        found, err = self.take_in("lines.jsonl", "\ufeff" + "\r\n".join(lines), code=1)
        self.assertEqual((found[0], found[-1]), ("#line=1", "#line=7"))
        for line in (2, 4):
            self.assertIn(f"line {line}: ", err)

    def test_rows_that_are_none(self):
        text = "text,n\n" + OTHER + ",1\n\"" + OTHER + "\n2\",2\n" + OTHER + "\0,3\n" + OTHER + "5,4,5,6\n" + OTHER + "6,1\n"
        found, err = self.take_in("rows.csv", text * 4, code=1)
        self.assertEqual(found[:3], ["#row=2", "#row=3", "#row=6"])
        self.assertIn("the row has 4 cells", err)
        self.assertIn("rows.csv#row=4: it is not a text file", err)
        wide = "text" + ",c" * 1_000_000 + "\n" + OTHER + "9" + ",1" * 1_000_000 + "\n"
        self.take_in("wide.csv", wide, seconds=60)
        _, err = self.take_in("doubled.csv", "text,text\n" + OTHER + "a,b\n")

    def test_one_line_of_a_hundred_megabytes_is_refused_and_the_file_after_it_read(self):
        big = self.folder / "big.jsonl"
        with big.open("w") as file:
            file.write('{"text": "' + "1" * 100_000_000 + '"}\n')
        out, err = self.on_workspace("import", big, self.write("b.txt", OTHER), code=1)
        self.assertIn("one row is longer than a file may be", err)
        self.assertEqual([pathlib.Path(line["path"]).name for line in json_lines(out)], ["b.txt"])

    def test_a_deep_object_of_marks_is_refused(self):
        deep = json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld"})[:-1] + ', "body": ' + "[" * 5000 + "]" * 5000 + "}"
        _, err = self.take_in("deep.jsonld", deep, code=1)
        self.assertIn("deep.jsonld", err)


if __name__ == "__main__":
    unittest.main()
