#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks themselves: each finds its planted fault and leaves alone what is right."""
import tempfile
import unittest
from pathlib import Path

import house
import layers
import run
from tree import Tree

QT = {"QString": "QtCore", "QFile": "QtCore", "QDate": "QtCore", "QDateTime": "QtCore", "QColor": "QtGui", "QWidget": "QtWidgets",
      "QSqlQuery": "QtSql", "QJsonObject": "QtCore"}
HEAD = "// SPDX-FileCopyrightText: The Jiaoshu authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Layers(unittest.TestCase):
    def setUp(self):
        names = ["app/base/ids.h", "app/base/clock.h", "app/text/folded.h", "app/model/figure.h", "app/engine/extractor.h",
                 "app/store/database.h", "app/session/session.h", "ui/mainwindow.h", "ui/models/rows.h", "ui/reader/page.h",
                 "ui/inspector/form.h", "ui/widgets/bar.h", "tests/helper.h"]
        self.files = dict.fromkeys(names, "#pragma once\n")

    def faults(self, path, line):
        return list(layers.problems(Tree(self.files | {path: line + "\n"}), QT))

    def test_arrows_down_are_allowed(self):
        for path, line in [
            ("app/text/a.cpp", '#include "base/ids.h"'), ("app/text/a.cpp", "#include <unicode/ucnv.h>"),
            ("app/text/a.cpp", '#include "folded.h"'), ("app/engine/rules/a.cpp", '#include "engine/extractor.h"'),
            ("app/engine/a.cpp", "#include <QDate>"), ("app/store/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>"),
            ("app/session/a.cpp", '#include "store/database.h"'), ("app/cli/main.cpp", '#include "engine/extractor.h"'),
            ("app/exchange/a.cpp", "#include <QFile>"), ("ui/models/a.cpp", '#include "session/session.h"'),
            ("ui/models/a.cpp", "#include <QColor>"), ("ui/main.cpp", '#include "ui/reader/page.h"'),
            ("ui/reader/a.cpp", '#include "ui/widgets/bar.h"'), ("ui/reader/a.cpp", '#include "text/folded.h"'), ("ui/reader/a.cpp", '#include "ui_page.h"'),
            ("ui/reader/a.cpp", "#include <QtWidgets/QWidget>"), ("ui/reader/a.cpp", 'label->setText(tr("Place"));'),
            ("app/base/a.cpp", "#include <vector>"), ("app/base/a.cpp", "str(attribute.tr);"),
        ]:
            self.assertEqual(self.faults(path, line), [], f"{path}: {line}")

    def test_every_other_arrow_is_found(self):
        for path, line in [
            ("app/base/a.cpp", '#include "model/figure.h"'), ("app/model/a.cpp", '#include "text/folded.h"'),
            ("app/engine/a.cpp", '#include "store/database.h"'), ("app/store/a.cpp", '#include "engine/extractor.h"'),
            ("app/store/a.cpp", '#include "text/folded.h"'), ("app/exchange/a.cpp", '#include "store/database.h"'),
            ("app/engine/rules/a.cpp", '#include "session/session.h"'), ("app/session/a.cpp", '#include "ui/mainwindow.h"'),
            ("ui/reader/a.cpp", '#include "engine/extractor.h"'), ("ui/reader/a.cpp", '#include "ui/inspector/form.h"'),
            ("ui/reader/a.cpp", '#include "ui/mainwindow.h"'), ("ui/widgets/a.cpp", '#include "model/figure.h"'),
            ("ui/widgets/a.cpp", '#include "base/ids.h"'), ("ui/models/a.cpp", '#include "store/database.h"'),
            ("app/drawer/a.cpp", '#include "base/ids.h"'), ("ui/drawer/a.cpp", "#include <QWidget>"),
            ("ui/inspector/a.cpp", '#include "text/folded.h"'),
        ]:
            self.assertNotEqual(self.faults(path, line), [], f"{path}: {line}")

    def test_what_is_never_included_is_found(self):
        for path, line in [
            ("app/base/a.cpp", "#include <QtWidgets/QWidget>"), ("app/base/a.cpp", "#include <QWidget>"),
            ("app/session/a.cpp", "#include <QColor>"), ("app/store/a.cpp", "#include <QSqlQuery>"),
            ("app/engine/a.cpp", "#include <unicode/uchar.h>"), ("ui/main.cpp", "#include <unicode/uchar.h>"),
            ("app/session/a.cpp", "#include <sqlite3.h>"), ("ui/main.cpp", "#include <SQLiteCpp/SQLiteCpp.h>"),
            ("app/engine/a.cpp", "#include <QFile>"), ("app/engine/a.cpp", "#include <QDateTime>"),
            ("app/engine/a.cpp", '#include "base/clock.h"'), ("app/engine/a.cpp", "#include <chrono>"),
            ("app/store/a.cpp", "#include <QJsonObject>"), ("ui/models/a.cpp", "#include <QWidget>"),
            ("ui/main.cpp", "#include <QSqlQuery>"), ("app/base/a.cpp", '#include "tests/helper.h"'),
            ("app/base/a.cpp", '#include "nowhere.h"'), ("app/engine/a.cpp", 'return QObject::tr("No figure");'),
            ("app/engine/a.cpp", 'return tr("No figure");'),
        ]:
            self.assertNotEqual(self.faults(path, line), [], f"{path}: {line}")

    def test_a_machine_without_qt_headers_does_not_pass(self):
        self.assertNotEqual(list(layers.problems(Tree(self.files), {})), [])

    def test_the_installed_qt_is_known(self):
        modules = layers.installed_qt()
        self.assertEqual([modules.get(n) for n in ("QString", "QColor", "QLabel")], ["QtCore", "QtGui", "QtWidgets"])


class Style(unittest.TestCase):
    def test_clean_files_pass(self):
        tree = Tree({"a.cpp": "int a;\n", "x.tsv": "a\tb\t\n", "run": "#!/bin/sh\n", "tests/data/b.txt": "a \r\n"}, ["run"])
        self.assertEqual(list(house.style(tree)), [])

    def test_each_fault_is_found(self):
        for content in ["\tint a;\n", "int a; \n", "int a;\r\n", "int a;", "int a;\n\n", "#!/bin/sh\n"]:
            self.assertEqual(len(list(house.style(Tree({"a.cpp": content})))), 1, repr(content))
        self.assertEqual(len(list(house.style(Tree({"a.cpp": "int a;\n"}, ["a.cpp"])))), 1)

    def test_names_that_a_shell_would_expand_are_found(self):
        for name in ["data/*", "data/a b.txt", "data/[a].txt", "数据.txt"]:
            self.assertEqual(len(list(house.style(Tree({name: ""})))), 1, name)


class Spdx(unittest.TestCase):
    def test_a_source_with_its_head_passes(self):
        hashed = HEAD.replace("//", "#")
        tree = Tree({"a.cpp": HEAD, "CMakeLists.txt": hashed, "run": "#!/bin/sh\n" + hashed, "README.md": "text\n"})
        self.assertEqual(list(house.spdx(tree)), [])

    def test_a_source_without_it_is_found(self):
        for path in ["a.cpp", "b.h", "x/CMakeLists.txt", "x.cmake", "x.py", "x.sql"]:
            self.assertEqual(len(list(house.spdx(Tree({path: "nothing\n"})))), 1, path)
        self.assertEqual(len(list(house.spdx(Tree({"run": "#!/bin/sh\n"})))), 1)
        self.assertEqual(len(list(house.spdx(Tree({"a.cpp": HEAD.splitlines()[0] + "\n"})))), 1)


class Sizes(unittest.TestCase):
    def function(self, lines):
        return "void f()\n{\n" + "    g();\n" * (lines - 1) + "}\n"

    def test_at_the_limit_passes(self):
        tree = Tree({"app/a.cpp": self.function(80), "ui/b.cpp": "\n" * 500, "ui/c.h": "\n" * 200,
                     "app/d.h": "struct D\n{\n" + "    int a;\n" * 90 + "};\n", "tools.cpp": "\n" * 900})
        self.assertEqual(list(house.sizes(tree)), [])

    def test_beyond_it_is_found(self):
        for path, content in [("app/a.cpp", self.function(81)), ("ui/b.cpp", "\n" * 501), ("ui/c.h", "\n" * 201)]:
            self.assertEqual(len(list(house.sizes(Tree({path: content})))), 1, path)


class Unused(unittest.TestCase):
    def faults(self, **files):
        return list(house.unused(Tree({k.replace("__", "/"): v for k, v in files.items()})))

    def test_named_files_pass(self):
        tree = Tree({"app/x/CMakeLists.txt": "add(a.cpp rules/b.cpp)\n", "app/x/a.cpp": "", "app/x/rules/b.cpp": "",
                     "resources/lexicon/units.tsv": "", "app/lexicon/CMakeLists.txt": "set(data units.tsv)\n",
                     "tests/x/a_test.cpp": '#include "x/helper.h"\n', "tests/x/helper.h": "", "tests/CMakeLists.txt": "t(x/a_test.cpp)"})
        self.assertEqual(list(house.unused(tree)), [])

    def test_a_file_that_nothing_names_is_found(self):
        for files in [{"app/x/a.cpp": "", "app/x/CMakeLists.txt": "add(b.cpp aa.cpp)\n"},
                      {"app/x/a.cpp": "", "app/x/CMakeLists.txt": "# a.cpp\n"},
                      {"app/x/a.cpp": "", "app/y/CMakeLists.txt": "add(a.cpp)\n"},
                      {"resources/lexicon/units.tsv": ""}, {"tests/helper.h": ""}]:
            self.assertEqual(len(list(house.unused(Tree(files)))), 1, files)


class Sql(unittest.TestCase):
    def test_a_named_statement_passes(self):
        tree = Tree({"app/store/sql/article/get.sql": "", "app/store/article.cpp": 'load("article/get")'})
        self.assertEqual(list(house.sql(tree)), [])

    def test_a_dead_statement_is_found(self):
        tree = Tree({"app/store/sql/article/get.sql": "", "app/store/article.cpp": 'load("figure/get")'})
        self.assertEqual(len(list(house.sql(tree))), 1)


class Opens(unittest.TestCase):
    def test_what_stands_in_the_list_and_other_folders_pass(self):
        tree = Tree({"app/store/head.cpp": "    QFile file(place());\n", "app/session/a.cpp": "    QFile file(path);\n",
                     "app/store/b.cpp": "    QFile::remove(path);\n    // a QFile of its own\n"})
        self.assertEqual(list(house.opens(tree)), [])

    def test_a_file_that_is_opened_beside_sqlite_is_found(self):
        for line in ["    QFile file(path);", "    if (QFile::copy(path, to))", "    const int f = ::open(QFile::encodeName(p).constData(), O_RDONLY);"]:
            self.assertEqual(len(list(house.opens(Tree({"app/store/verifier.cpp": line + "\n"})))), 1, line)


class Links(unittest.TestCase):
    def test_what_shows_an_address_passes(self):
        self.assertEqual(list(house.links(Tree({"ui/a.cpp": "    m_view = new QTextBrowser(this);\n    m_view->setOpenLinks(false);\n",
                                                "app/cli/b.cpp": "    printLine(address);\n"}))), [])

    def test_what_opens_one_is_found(self):
        for line in ["    QDesktopServices::openUrl(url);", "    label->setOpenExternalLinks(true);", "    auto *view = new QTextBrowser(this);",
                     "    QProcess::startDetached(QStringLiteral(\"xdg-open\"), {url});"]:
            self.assertEqual(len(list(house.links(Tree({"ui/library/a.cpp": line + "\n"})))), 1, line)


class Words(unittest.TestCase):
    def test_what_belongs_here_passes(self):
        for line in ["// TODO(#12): more", "see build/work/x", "${HOME}/work/x", "Debian's apt", "AXXXB", "no `TODO` here"]:
            self.assertEqual(list(house.words(Tree({"a.cpp": line}))), [], line)

    def test_what_does_not_is_found(self):
        for line in ["// TODO more", "cp /work/main/x .", "open('/home/me/x')", "https://pypi.org/simple", "http://deb.debian.org/debian"]:
            self.assertEqual(len(list(house.words(Tree({"a.cpp": line})))), 1, line)


class Packages(unittest.TestCase):
    def faults(self, packages, readme):
        return list(house.packages(Tree({"scripts/packages.txt": packages, "README.md": readme})))

    def test_a_package_with_its_reason_passes(self):
        self.assertEqual(self.faults("# c\ncmake build\n", "| `cmake`, `ninja` | describes the build |\n"), [])

    def test_a_package_without_is_found(self):
        for packages, readme in [("cmake build\n", "`cmake` builds it\n"), ("cmake build\n", "| `cmake` | |\n"),
                                 ("cmake build\ncmake test\n", "| `cmake` | describes the build |\n")]:
            self.assertEqual(len(self.faults(packages, readme)), 1, readme)


class Format(unittest.TestCase):
    def faults(self, content):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.cpp").write_text(content)
            return list(run.formatted(Tree({"a.cpp": content}), folder))

    def test_formatted_code_passes(self):
        self.assertEqual(self.faults("int a;\n"), [])

    def test_other_code_is_found(self):
        self.assertEqual(len(self.faults("int   a ;\n")), 2)


if __name__ == "__main__":
    unittest.main()
