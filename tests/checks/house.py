# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small checks: style, spdx, sizes, unused files, SQL that no code names, words that do not belong, packages."""
import posixpath
import re

from tree import is_source

# Samples and test articles are kept as they came, with whatever white space they have.
AS_IT_CAME = ("tests/data/", "resources/samples/", "tests/fuzz/corpus/")
BINARY = (".png", ".ico", ".svg", ".db", ".sqlite", ".qm")
LARGEST_LINES = {".cpp": 500, ".h": 200}
LONGEST_FUNCTION = 80
PLAIN_NAME = re.compile(r"[A-Za-z0-9._/+-]+")


def texts(tree):
    return [p for p in tree.paths if not p.startswith(AS_IT_CAME) and not p.endswith(BINARY) and p != "LICENSE"]


def style(tree):
    """White space, line ends, executable bits, and names that no shell takes for more than a name."""
    for path in texts(tree):
        content = tree.text(path)
        if not content:
            continue
        if "\r" in content:
            yield f"{path}: line ends are LF here"
        if not content.endswith("\n") or content.endswith("\n\n"):
            yield f"{path}: ends with one line end"
        for number, line in tree.lines(path):
            if "\t" in line and not path.endswith(".tsv"):
                yield f"{path}:{number}: a tab"
            if line != line.rstrip(" \t") and not path.endswith(".tsv"):
                yield f"{path}:{number}: white space at the end of the line"
    for path in tree.paths:
        if not PLAIN_NAME.fullmatch(path):
            yield f"{path}: a name has letters, digits and . _ + - alone"
        starts = tree.bytes(path).startswith(b"#!")
        if starts != tree.is_executable(path):
            yield f"{path}: " + ("is a script but not executable" if starts else "is executable but no script")


def spdx(tree):
    """Who holds it and under which licence, at the head of each source file."""
    for path in texts(tree):
        name = posixpath.basename(path)
        if not (is_source(path) or name == "CMakeLists.txt" or path.endswith((".cmake", ".py", ".sh", ".sql"))
                or tree.text(path).startswith("#!")):
            continue
        head = "\n".join(tree.text(path).splitlines()[:3])
        if "SPDX-FileCopyrightText: The Jiaoshu authors" not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            yield f"{path}: the two SPDX lines are missing at its head"


def functions(lines):
    """(first line, length) of each function body: the formatter puts its braces alone at the begin of a line."""
    begin = None
    for number, line in lines:
        if line == "{":
            begin = number
        elif line == "}" and begin:
            yield begin, number - begin
            begin = None
        elif line.startswith("}"):
            begin = None


def sizes(tree):
    """Long files and functions are split. A long test is said, and passes: a table of cases is data."""
    for path in tree.under("app", "ui", "tests"):
        if not is_source(path):
            continue
        largest = LARGEST_LINES[posixpath.splitext(path)[1]]
        prefix = "warning: " if path.startswith("tests/") else ""
        length = len(tree.text(path).splitlines())
        if length > largest:
            yield f"{prefix}{path}: {length} lines, at most {largest}"
        for begin, lines in functions(tree.lines(path)):
            if lines > LONGEST_FUNCTION:
                yield f"{prefix}{path}:{begin}: a function of {lines} lines, at most {LONGEST_FUNCTION}"


def unused(tree):
    """Files that no CMakeLists on the way up names; headers of tests that no test includes."""
    included = set(re.findall(r'#include "(?:[^"]*/)?([^"/]+)"', "\n".join(tree.text(p) for p in tree.under("tests") if is_source(p))))
    for path in tree.under("app", "ui", "tests", "resources", "translations"):
        if not path.endswith((".cpp", ".h", ".ui", ".tsv", ".ts")) or path.startswith("tests/data/"):
            continue
        name = posixpath.basename(path)
        if path.startswith("tests/") and name in included:
            continue
        folder, named = posixpath.dirname(path), False
        lists = {p for p in tree.paths if p.endswith("CMakeLists.txt")}
        if path.startswith(("resources/", "translations/")):
            candidates = lists
        else:
            candidates = set()
            while True:
                candidates.add(posixpath.join(folder, "CMakeLists.txt"))
                if not folder:
                    break
                folder = posixpath.dirname(folder)
        pattern = re.compile(r"(?<![\w.])" + re.escape(name) + r"(?![\w.])")
        bare = re.compile(r"(?<![\w.])" + re.escape(posixpath.splitext(name)[0]) + r"(?![\w.])")
        for file in candidates & lists:
            text = re.sub(r"#.*", "", tree.text(file))
            named = named or bool(pattern.search(text)) or (not is_source(path) and bool(bare.search(text)))
        if not named:
            yield f"{path}: no CMakeLists.txt names it"


# Whoever opens and closes a file gives up all locks that his process has on it, SQLite's too. What these open is named.
OPENS_FILES = {
    "app/store/head.cpp": "what is known of the newest command, beside the workspace",
    "app/store/lentschema.cpp": "the scratch copy of a repair",
    "app/store/place.cpp": "copies and syncs of files that no connection has open",
    "app/store/salvage.cpp": "the scratch copy of a repair",
    "app/store/sources.cpp": "the files that articles were read from",
    "app/store/sqltext.cpp": "statements among the program's resources",
    "app/store/workspacelock.cpp": "the folder, and the lock files",
}


def opens(tree):
    """SQLite alone opens a workspace: code of the store that opens files by itself is named above, with what it opens."""
    for path in tree.under("app/store"):
        if not is_source(path) or path in OPENS_FILES:
            continue
        for number, line in tree.lines(path):
            if re.search(r"\bQFile \w+\(|\bQSaveFile\b|::open\(Q|\bfopen\(|\bQFile::copy\(|std::ifstream", line):
                yield f"{path}:{number}: opens a file beside SQLite"


def links(tree):
    """An address that stands in an article opens nothing: no code hands one to the desktop, and what shows rich text follows none."""
    for path in tree.under("app", "ui"):
        if not is_source(path):
            continue
        for number, line in tree.lines(path):
            if re.search(r"\bQDesktopServices\b|setOpenExternalLinks\(true\)|xdg-open", line):
                yield f"{path}:{number}: opens an address"
        text = tree.text(path)
        if re.search(r"new QTextBrowser\b|\bQTextBrowser \w+[;(]", text) and "setOpenLinks(false)" not in text:
            yield f"{path}: its QTextBrowser follows links"


def sql(tree):
    """A statement that no code names is dead."""
    code = "\n".join(tree.text(p) for p in tree.under("app", "tests") if is_source(p) or p.endswith("CMakeLists.txt"))
    for path in tree.under("app/store/sql"):
        if path.endswith(".sql"):
            name = path[len("app/store/sql/"):]
            if name not in code and name[:-len(".sql")] not in code:
                yield f"{path}: no code names it"


FOREIGN = [
    (re.compile(r"(?<![\w.$}])/(work|home|root|Users)/\w"), "a path of someone's own machine"),
    (re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|crates\.io|proxy\.golang\.org|rubygems\.org|artifactory|"
                r"artifact-registry|(deb|security|snapshot|ftp\.\w+)\.debian\.org", re.I), "the host of a package registry"),
    (re.compile(r"(?<!`)\b(TODO|FIXME|XXX)\b(?!.*#\d)"), "a note to oneself without the number of an issue"),
]


def words(tree):
    """What belongs to one workplace, or to a list of issues, and not into the project."""
    for path in texts(tree):
        if path.startswith("tests/checks/"):
            continue
        for number, line in tree.lines(path):
            for pattern, what in FOREIGN:
                found = pattern.search(line)
                if found:
                    yield f"{path}:{number}: {found[0]}: {what}"


def packages(tree):
    """scripts/packages.txt and the README's table of dependencies name the same packages, each with its reason."""
    needed = [line.split()[0] for _, line in tree.lines("scripts/packages.txt") if line.strip() and not line.startswith("#")]
    if needed and "README.md" not in tree:
        yield "README.md: is missing"
        return
    reasons = {}
    for _, line in tree.lines("README.md"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(cells) >= 2:
            for name in re.findall(r"`([^`]+)`", cells[0]):
                reasons[name] = cells[-1]
    for name in needed:
        if name not in reasons:
            yield f"README.md: the table of dependencies does not name {name}"
        elif len(reasons[name]) < 10:
            yield f"README.md: the table of dependencies gives no reason for {name}"
    for name in sorted(set(needed)):
        if needed.count(name) > 1:
            yield f"scripts/packages.txt: {name} stands there twice"
