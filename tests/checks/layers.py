# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every #include under app/ and ui/ held against the arrows of the house (app/README.md). To change a table here is a decision
about the architecture and is told in the commit's body."""
import posixpath
import re
import subprocess
from pathlib import Path

BELOW_SESSION = {"base", "text", "model", "lexicon", "engine", "checks", "store", "exchange", "fetching", "readers", "jobs"}
APP = {
    "base": set(),
    "text": {"base"},
    "model": {"base"},
    "lexicon": {"base", "text", "model"},
    "engine": {"base", "text", "model", "lexicon"},
    "checks": {"base", "text", "model", "lexicon"},
    "store": {"base", "model"},
    "exchange": {"base", "text", "model"},
    "fetching": {"base"},
    "readers": {"base", "text"},
    "parsers": {"base", "text", "readers"},  # the program jiaoshu-reader; nothing else may link a foreign parser
    "jobs": {"base"},
    "session": BELOW_SESSION,
    "cli": BELOW_SESSION | {"session"},
}
SEEN_FROM_UI = {"base", "model", "session"}
PANELS = {"library", "reader", "inspector", "transfer", "keeping", "trace", "settings"}
# ui folder -> (folders of app/, folders of ui/); "" is ui/ itself, where all is wired together.
UI = {
    "models": (SEEN_FROM_UI, set()),
    "actions": (set(), set()),
    "widgets": (set(), set()),
    "print": (set(), set()),  # the program jiaoshu-print: HTML to PDF, knows nothing of figures
    "": (SEEN_FROM_UI | {"jobs"}, {"", "models", "actions", "widgets"} | PANELS),
} | {panel: (SEEN_FROM_UI, {"models", "actions", "widgets"}) for panel in PANELS}
# The reader shows UTF-16 text with spans in code points, and only text/ converts between the two.
UI["reader"] = (SEEN_FROM_UI | {"text"}, UI["reader"][1])

# Outside headers that have one home only.
HOMES = [(re.compile(r"unicode/"), "app/text", "ICU"),
         (re.compile(r"(SQLiteCpp/|sqlite3\.h)"), "app/store", "SQLite"),
         (re.compile(r"(gumbo|archive|archive_entry|seccomp)\.h$|(poppler|gmime)"), "app/parsers", "a parser of others"),
         (re.compile(r"(xlsxwriter\.h|minizip/)"), "app/exchange", "the workbook")]
# (folder, forbidden Qt modules)
MODULES = [("app", {"QtGui", "QtWidgets", "QtSql", "QtNetwork", "QtPrintSupport", "QtQml"}),
           ("ui", {"QtSql", "QtNetwork"}),
           ("ui/models", {"QtWidgets"})]
# (folder, forbidden headers, why)
NEVER = [
    ("app/engine", re.compile(r"(Q(File|FileInfo|Dir|SaveFile|Settings|Locale|DateTime|Time|TimeZone|ElapsedTimer|StandardPaths|Process)"
                              r"|base/clock\.h|fstream|filesystem|chrono|ctime|time\.h|locale|cstdio)$"),
     "the engine asks no file, clock, locale or setting"),
    ("app/store", re.compile(r"QJson"), "the store knows no JSON"),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TRANSLATED = re.compile(r"(?<![\w.])(tr|QT_TR_NOOP)\s*\(")
GENERATED = re.compile(r"(^|/)(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")


def qt_modules(folder):
    """header -> module, from the installed Qt, so that QLabel is known to be QtWidgets."""
    headers = {}
    for module in Path(folder).glob("Qt*"):
        for header in module.iterdir():
            headers.setdefault(header.name, module.name)
        headers[module.name] = module.name
    return headers


def installed_qt():
    for program in ("qmake6", "qtpaths6"):
        try:
            asked = subprocess.run([program, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
            return qt_modules(asked.stdout.strip())
        except (OSError, subprocess.CalledProcessError):
            continue
    return {}


def folder_of(path):
    """("app", "engine") of app/engine/rules/x.h; ("ui", "") of ui/main.cpp."""
    parts = path.split("/")
    return parts[0], (parts[1] if len(parts) > 2 else "")


def resolve(tree, path, name):
    for base in (posixpath.dirname(path), "app", ""):
        found = posixpath.normpath(posixpath.join(base, name))
        if found in tree:
            return found
    return None


def allowed(here, there):
    (top, folder), (there_top, there_folder) = here, there
    if here == there:
        return True
    if top == "app":
        return there_top == "app" and there_folder in APP.get(folder, set())
    app, ui = UI.get(folder, (set(), set()))
    return there_folder in (app if there_top == "app" else ui if there_top == "ui" else set())


def judge(tree, path, quoted, name, modules):
    """Why this include may not stand here, or nothing."""
    target = resolve(tree, path, name)
    if target and target.startswith(("app/", "ui/")):
        here, there = folder_of(path), folder_of(target)
        if not allowed(here, there):
            return f"{'/'.join(filter(None, here))} may not include {'/'.join(filter(None, there))}"
    elif quoted and not target and not GENERATED.search(name):
        return "is no file of the project"
    elif target:
        return "code may not include what lies outside app/ and ui/"
    for pattern, home, what in HOMES:
        if pattern.match(name) and not path.startswith(home + "/"):
            return f"{what} has one home, {home}/"
    module = modules.get(name.split("/")[-1]) if not name.startswith("Qt") else name.split("/")[0]
    for folder, forbidden in MODULES:
        if path.startswith("app/fetching/") and module == "QtNetwork":
            continue  # its one home
        if path.startswith(folder + "/") and not target and module in forbidden:
            return f"{folder}/ may not see {module}"
    for folder, pattern, why in NEVER:
        if path.startswith(folder + "/") and pattern.match(name):
            return why
    return None


def problems(tree, modules=None):
    modules = installed_qt() if modules is None else modules
    if "QWidget" not in modules:
        yield "the headers of Qt were not found, so nothing could be held against them"
        return
    for path in tree.under("app", "ui"):
        if not path.endswith((".cpp", ".h")):
            continue
        top, folder = folder_of(path)
        if (top == "app" and folder not in APP) or (top == "ui" and folder not in UI):
            yield f"{path}: {top}/{folder} is no folder of the house; see app/README.md"
        for number, line in tree.lines(path):
            include = INCLUDE.match(line)
            if include:
                why = judge(tree, path, include[1] == '"', include[2], modules)
                if why:
                    yield f"{path}:{number}: {include[2]}: {why}"
            elif top == "app" and TRANSLATED.search(line):
                yield f"{path}:{number}: text for people is made in ui/, the core knows no language"
