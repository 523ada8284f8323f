// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originals.h"

#include "session/bulkimport.h"
#include "session/checking.h"
#include "session/describing.h"
#include "session/history.h"
#include "session/keeping.h"
#include "session/originpacker.h"
#include "session/workspacefixture.h"

#include <QFile>
#include <QRandomGenerator>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Behind the program's back. */
void execute(const QString &path, const std::string &sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

qint64 number(const QString &path, const std::string &sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement statement(database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : -1;
}

QStringList findings(const QString &path)
{
    QStringList list;
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return {toLogLine(session.error())};
    const auto found = checkWorkspace(**session);
    for (const CheckFinding &finding : *found)
        list.append(finding.what);
    return list;
}

const QByteArray Text = "柏坡乡简报\r\n全乡收割水稻3150亩。\r\n";

} // namespace

/** The bytes that an article was read from stay with it. */
class OriginalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheBytesOfAFile()
    {
        const QString path = put(m_folder, QStringLiteral("a.txt"), "\xef\xbb\xbf" + Text);
        WorkspaceFixture fixture;
        QCOMPARE(importFiles(fixture.session(), {path})->takenIn, 1);
        const auto originals = originalsOf(fixture.session(), {1});
        QCOMPARE(originals->size(), 1);
        const Original &original = originals->first();
        QCOMPARE(original.sha256, sha256("\xef\xbb\xbf" + Text));
        QCOMPARE(original.size, Text.size() + 3);
        QCOMPARE(original.path, path);
        QCOMPARE(original.part, QString());
        QCOMPARE(fileNameOf(original), QStringLiteral("a.txt"));
        QCOMPARE(*originalBytes(fixture.session(), original), "\xef\xbb\xbf" + Text);
        const QString out = m_folder.filePath(QStringLiteral("out.txt"));
        QVERIFY(saveOriginal(fixture.session(), original, out).has_value());
        QCOMPARE(content(out), "\xef\xbb\xbf" + Text);
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
    }

    void articlesOfOneTableShareIt()
    {
        QByteArray table = "title,text\n";
        for (int i = 0; i < 300; ++i)
            table += "第" + QByteArray::number(i) + "村,全村收割水稻" + QByteArray::number(i + 40) + "亩。\n";
        const QString path = put(m_folder, QStringLiteral("rows.csv"), table);
        WorkspaceFixture fixture;
        QCOMPARE(importFiles(fixture.session(), {path})->takenIn, 300);
        const auto first = originalsOf(fixture.session(), {1})->first();
        const auto last = originalsOf(fixture.session(), {300})->first();
        QCOMPARE(first.number, last.number);
        QCOMPARE(first.part, QStringLiteral("#row=2"));
        QCOMPARE(last.part, QStringLiteral("#row=301"));
        QCOMPARE(fileNameOf(last), QStringLiteral("rows.csv"));
        QCOMPARE(*originalBytes(fixture.session(), last), table);
        fixture.close();
        QCOMPARE(number(fixture.path(), "SELECT count(*) FROM original"), 1);
        QVERIFY(number(fixture.path(), "SELECT sum(length(bytes)) FROM original_piece") < table.size() / 2);
    }

    /** Else each import of it would give every row one more source, and the workspace one more command each.
     */
    void aTableThatGrewIsNotNotedAgainForEachRow()
    {
        QByteArray table = "title,text\n";
        const auto grow = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                table +=
                    "第" + QByteArray::number(i) + "村,全村种植油菜" + QByteArray::number(i + 70) + "亩。\n";
            return put(m_folder, QStringLiteral("grows.csv"), table);
        };
        WorkspaceFixture fixture;
        QCOMPARE(importFiles(fixture.session(), {grow(0, 50)})->takenIn, 50);
        fixture.close();
        const char *const Imports = "SELECT count(*) FROM command WHERE action = 'import'";
        const qint64 imports = number(fixture.path(), Imports);
        fixture.open();
        const auto grown = importFiles(fixture.session(), {grow(50, 51)});
        QCOMPARE(grown->takenIn, 1);
        QCOMPARE(grown->wereThere, 50);
        QCOMPARE(originalsOf(fixture.session(), {1})->size(), 1);
        QCOMPARE(*originalBytes(fixture.session(), originalsOf(fixture.session(), {51})->first()), table);
        // One that was taken out comes back, by an import of its own, and another table that holds the same
        // rows is noted.
        QVERIFY(takeOutArticles(fixture.session(), {ArticleId{7}}).has_value());
        const QString same = grow(51, 51);
        QCOMPARE(importFiles(fixture.session(), {same})->takenIn, 1);
        fixture.close();
        QCOMPARE(number(fixture.path(), Imports), imports + 2);
        fixture.open();
        const QString other =
            put(m_folder, QStringLiteral("other.csv"), table + "第99村,全村种植油菜9亩。\n");
        QCOMPARE(importFiles(fixture.session(), {other})->wereThere, 51);
        QCOMPARE(originalsOf(fixture.session(), {1})->size(), 2);
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
    }

    void keepsWhatCannotBePackedAndWhatIsLong()
    {
        QByteArray noise(3'000'000, Qt::Uninitialized);
        QRandomGenerator random(5);
        for (char &c : noise)
            c = static_cast<char>(random.bounded(256));
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("甲"), {QStringLiteral("12")});
        prepared.origin = {QStringLiteral("/x/news.zip"), QStringLiteral("!/in/a.pdf"), noise};
        WorkspaceFixture fixture;
        QVERIFY(importArticle(fixture.session(), prepared).has_value());
        const auto original = originalsOf(fixture.session(), {1})->first();
        QCOMPARE(fileNameOf(original), QStringLiteral("a.pdf"));
        QCOMPARE(*originalBytes(fixture.session(), original), noise);
        fixture.close();
        QCOMPARE(number(fixture.path(), "SELECT count(*) FROM original_piece WHERE packing = 'none'"), 3);
    }

    void keepsNoneOfTextThatWasTyped()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲"), {QStringLiteral("12")});
        QCOMPARE(originalsOf(fixture.session(), {1})->size(), 0);
        QCOMPARE(originalsOf(fixture.session(), {2}).error().code, ErrorCode::UnknownArticle);
    }

    void notesAnotherFileWithTheSameTextOnce()
    {
        const QString one = put(m_folder, QStringLiteral("one.txt"), Text);
        const QString two = put(m_folder, QStringLiteral("two.txt"), "\xef\xbb\xbf" + Text);
        const QString copy = put(m_folder, QStringLiteral("copy.txt"), Text);
        WorkspaceFixture fixture;
        const auto done = importFiles(fixture.session(), {one, two, copy, two});
        QCOMPARE(done->takenIn, 1);
        QCOMPARE(done->wereThere, 3);
        QCOMPARE(importFiles(fixture.session(), {copy, two})->wereThere, 2);
        const auto originals = originalsOf(fixture.session(), {1});
        QCOMPARE(originals->size(), 2);
        QCOMPARE(originals->at(0).path, one);
        QCOMPARE(originals->at(1).path, two);
        QCOMPARE(*originalBytes(fixture.session(), originals->at(1)), "\xef\xbb\xbf" + Text);
        QCOMPARE(nextUndo(fixture.session())->takenIn, 1); // one step, and what was noted is none
        QVERIFY(undo(fixture.session()).has_value());
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
    }

    void passesOverAKnownFileUnread()
    {
        const QByteArray page = "<html><head><title>山口村简报</title></head><body><p>全村收割水稻310亩。</p>"
                                "<p>投入收割机12台。</p></body></html>";
        const QString path = put(m_folder, QStringLiteral("page.html"), page);
        WorkspaceFixture fixture;
        QStringList formats;
        BulkListener listener;
        listener.tookIn = [&](const BulkArticle &article) { formats.append(article.format); };
        QCOMPARE(importFiles(fixture.session(), {path}, listener)->takenIn, 1);
        QCOMPARE(importFiles(fixture.session(), {path}, listener)->wereThere, 1);
        QCOMPARE(importFiles(fixture.session(), {path}, listener, {}, KnownFiles::ReadAgain)->wereThere, 1);
        QCOMPARE(formats, QStringList({QStringLiteral("html"), QString(), QStringLiteral("html")}));
        // One that was taken out comes back.
        QVERIFY(takeOutArticles(fixture.session(), {ArticleId{1}}).has_value());
        QCOMPARE(importFiles(fixture.session(), {path}, listener)->takenIn, 1);
        QVERIFY(!fixture.session().articleSummary({1})->wasTakenOut);
    }

    void keepsOnlyTheHashOfAFileThatIsTooLarge()
    {
        const QString path = put(m_folder, QStringLiteral("large.csv"), "text\n");
        QVERIFY(QFile::resize(path, qint64(257) * 1024 * 1024));
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("甲"), {QStringLiteral("12")});
        prepared.origin = {path, QStringLiteral("#row=2"), {}};
        WorkspaceFixture fixture;
        QVERIFY(importArticle(fixture.session(), prepared).has_value());
        const auto original = originalsOf(fixture.session(), {1})->first();
        QVERIFY(!original.isKept);
        QCOMPARE(original.size, qint64(257) * 1024 * 1024);
        const QString out = m_folder.filePath(QStringLiteral("none"));
        QCOMPARE(saveOriginal(fixture.session(), original, out).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
    }

    void keepsNoneOfAFileThatIsGone()
    {
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("乙"), {QStringLiteral("12")});
        prepared.origin = {m_folder.filePath(QStringLiteral("none.csv")), QStringLiteral("#row=2"), {}};
        WorkspaceFixture fixture;
        QVERIFY(importArticle(fixture.session(), prepared).has_value());
        QCOMPARE(originalsOf(fixture.session(), {1})->size(), 0);
    }

    /** What was packed beforehand is what is kept, whatever became of the file. */
    void keepsWhatWasPackedBeforehand()
    {
        const QByteArray table = "text\n" + QByteArray("丙村收割水稻7亩。\n").repeated(90'000);
        const QString path = put(m_folder, QStringLiteral("packed.csv"), table);
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("丙"), {QStringLiteral("12")});
        prepared.origin = {path, QStringLiteral("#row=2"), {}};
        auto other = WorkspaceFixture::prepared(QStringLiteral("丁"), {QStringLiteral("12")});
        other.origin = {path, QStringLiteral("#row=3"), {}};
        OriginPacker packer;
        packer.pack(prepared.origin, [] { return true; });
        QVERIFY(!prepared.origin.packed);
        packer.pack(prepared.origin);
        packer.pack(other.origin);
        QVERIFY(prepared.origin.packed);
        QCOMPARE(other.origin.packed, prepared.origin.packed);
        QVERIFY(QFile::remove(path));
        WorkspaceFixture fixture;
        QVERIFY(importArticles(fixture.session(), {prepared, other})[1].has_value());
        const auto original = originalsOf(fixture.session(), {2})->first();
        QCOMPARE(original.sha256, sha256(table));
        QCOMPARE(original.size, table.size());
        QCOMPARE(*originalBytes(fixture.session(), original), table);
        QCOMPARE(originalsOf(fixture.session(), {1})->first().number, original.number);
        QCOMPARE(checkWorkspace(fixture.session())->size(), 0);
    }

    /** Brat's marks that cannot be read do not take their text with them. */
    void takesInTheTextBesideMarksThatCannotBeRead()
    {
        const QTemporaryDir folder;
        const QString text = put(folder, QStringLiteral("x.txt"), Text);
        const QString marks = put(folder, QStringLiteral("x.ann"), QByteArray("\0\1\2\3", 4));
        QStringList failed;
        BulkListener listener;
        listener.failed = [&](const Error &error) { failed.append(error.path); };
        WorkspaceFixture fixture;
        QCOMPARE(articleFiles({folder.path()}), QStringList{marks});
        const auto done = importFiles(fixture.session(), articleFiles({folder.path()}), listener);
        QCOMPARE(done->takenIn, 1);
        QCOMPARE(done->failed, 1);
        QCOMPARE(failed, QStringList{marks});
        QCOMPARE(*originalBytes(fixture.session(), originalsOf(fixture.session(), {1})->first()), Text);
        // Where there is no text either, that is one fault.
        QVERIFY(QFile::remove(text));
        QCOMPARE(importFiles(fixture.session(), {marks}, listener)->failed, 1);
    }

    void findsAChangedByte_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const char *change, const char *what) {
            QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(what);
        };
        row("of the bytes", "UPDATE original_piece SET bytes = zeroblob(length(bytes))", "original-hash");
        row("of a piece's size", "UPDATE original_piece SET size = size + 1", "original-hash");
        row("of the size", "UPDATE original SET size = size + 1", "original-hash");
        row("that says it is not kept", "UPDATE original SET is_kept = 0", "original-hash");
        row("of the hash", "UPDATE original SET sha256 = zeroblob(32)", "original-hash");
        row("of the path", "UPDATE source SET path = 'b.txt'", "journal-chain");
        row("of the part", "UPDATE source SET part = '#row=9'", "journal-chain");
        row("of the outlet", "UPDATE byline SET outlet = '乙州日报'", "byline-hash");
        row("of the reporter", "UPDATE byline SET reporter = '某人'", "byline-hash");
    }
    void findsAChangedByte()
    {
        QFETCH(QString, change);
        QFETCH(QString, what);
        WorkspaceFixture fixture;
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("甲"), {QStringLiteral("12")});
        prepared.origin = {QStringLiteral("a.txt"), {}, Text};
        prepared.outlet = QStringLiteral("甲州日报");
        prepared.reporter = QStringLiteral("何苗");
        QVERIFY(importArticle(fixture.session(), prepared).has_value());
        fixture.close();
        QCOMPARE(findings(fixture.path()), QStringList());
        // The guards are put back, or the file would be refused for its schema.
        SQLite::Database database(QFile::encodeName(fixture.path()).toStdString(), SQLite::OPEN_READWRITE);
        QStringList guards;
        {
            SQLite::Statement rows(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND "
                                             "name LIKE '%\\_stays' ESCAPE '\\'");
            while (rows.executeStep())
                guards.append(QString::fromStdString(rows.getColumn(0).getString() + "|" +
                                                     rows.getColumn(1).getString()));
        }
        for (const QString &guard : guards)
            database.exec("DROP TRIGGER " + guard.section(u'|', 0, 0).toStdString());
        QCOMPARE(database.exec(change.toStdString()), 1);
        for (const QString &guard : guards)
            database.exec(guard.section(u'|', 1).toStdString());
        QVERIFY2(findings(fixture.path()).contains(what), qPrintable(findings(fixture.path()).join(u' ')));
    }

    void aRepairBringsThemBack()
    {
        WorkspaceFixture fixture;
        auto prepared = WorkspaceFixture::prepared(QStringLiteral("甲"), {QStringLiteral("12")});
        prepared.origin = {QStringLiteral("a.txt"), {}, Text};
        prepared.outlet = QStringLiteral("甲州日报");
        QVERIFY(importArticle(fixture.session(), prepared).has_value());
        fixture.close();
        const QString target = fixture.path(QStringLiteral("saved.jiaoshu"));
        const FixedClock now(QDateTime({2024, 5, 7}, {9, 0}, Qt::UTC));
        QVERIFY(repairWorkspace(fixture.path(), target, now)->isComplete());
        const auto saved = Session::open({target, {}, Access::ReadOnly});
        QCOMPARE(*originalBytes(**saved, originalsOf(**saved, {1})->first()), Text);
        QCOMPARE((*saved)->articleSummary({1})->outlet, QStringLiteral("甲州日报"));
        QCOMPARE(findings(target), QStringList());
    }

    void aRepairTellsThatATableIsMissing()
    {
        WorkspaceFixture fixture;
        fixture.import(QStringLiteral("甲"), {QStringLiteral("12")});
        fixture.close();
        execute(fixture.path(), "DROP VIEW verified_figure; DROP TABLE byline");
        const QString target = fixture.path(QStringLiteral("saved.jiaoshu"));
        const auto report =
            repairWorkspace(fixture.path(), target, FixedClock(QDateTime({2024, 5, 7}, {9, 0}, Qt::UTC)));
        QVERIFY(report.has_value());
        QVERIFY(!report->isComplete());
        QVERIFY(std::any_of(report->losses.begin(), report->losses.end(), [](const CheckFinding &loss) {
            return loss.what == QStringLiteral("rows-unread") && loss.detail == QStringLiteral("byline 1-");
        }));
        // The next repair keeps what this one told.
        const QString again = fixture.path(QStringLiteral("again.jiaoshu"));
        QVERIFY(
            repairWorkspace(target, again, FixedClock(QDateTime({2024, 5, 8}, {9, 0}, Qt::UTC))).has_value());
        QVERIFY(number(again, "SELECT count(*) FROM loss WHERE detail = 'byline 1-'") >= 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(OriginalsTest)
#include "originals_test.moc"
