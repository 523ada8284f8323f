// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/faultcase.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"

#include <QDir>
#include <QRandomGenerator>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <fcntl.h>
#include <unistd.h>

using namespace faultcase;

namespace {

constexpr qsizetype PageBytes = 4096;

/** How many damaged files each test makes: 0 says the few of the normal run; -1 in the test of bits says all.
 */
int wanted(int few)
{
    const int asked = qEnvironmentVariableIntValue("JIAOSHU_DAMAGES");
    return asked != 0 ? asked : few;
}

/** What opening and checking say: nothing where all seems well. */
QString foundIn(const QString &path)
{
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return toLogLine(session.error());
    const auto findings = checkWorkspace(**session);
    if (!findings)
        return toLogLine(findings.error());
    return findings->isEmpty() ? QString() : findings->first().what;
}

/** All that a file says: schema, and each row of each table. */
QByteArray meaning(const QString &path)
{
    QByteArray all;
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY);
    const auto append = [&](const std::string &sql) {
        SQLite::Statement rows(database, sql);
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i)
                all += rows.getColumn(i).isNull() ? QByteArray("NULL|")
                                                  : QByteArray(rows.getColumn(i).getText()) + '|';
            all += '\n';
        }
    };
    append("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
    append("PRAGMA application_id");
    append("PRAGMA user_version");
    append("PRAGMA encoding");
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep())
        append("SELECT * FROM \"" + tables.getColumn(0).getString() + "\" ORDER BY 1, 2");
    return all;
}

/** Where the file says something else than it should, for a message. */
QByteArray difference(const QString &path, const QByteArray &expected, qint64 at)
{
    const auto now = meaning(path).split('\n');
    const auto then = expected.split('\n');
    qsizetype line = 0;
    while (line < now.size() && line < then.size() && now[line] == then[line])
        ++line;
    return "at " + QByteArray::number(at) + ": " + now.value(line) + " instead of " + then.value(line);
}

/** A small workspace with figures, decisions, an undo and a second reading; its log apart. */
struct Sample
{
    QTemporaryDir folder{scratchTemplate()};
    QByteArray whole; ///< closed
    QByteArray early; ///< as it stood when the log began
    QByteArray log;
    qint64 commandsEarly = 0;
    qint64 commandsAll = 0;

    Sample()
    {
        WorkspaceFixture fixture;
        auto prepared =
            WorkspaceFixture::prepared(QStringLiteral("甲村"), {QStringLiteral("921"), QStringLiteral("12")});
        prepared.outlet = QStringLiteral("甲州日报");
        prepared.origin = {prepared.article.path, {}, prepared.article.text.toUtf8()};
        const auto article = importArticle(fixture.session(), prepared)->article;
        const auto figures = fixture.figures(article);
        std::ignore = confirmFigure(fixture.session(), figures[0].id);
        fixture.close();
        early = content(fixture.path());
        fixture.open();
        commandsEarly = workspaceExtent(fixture.session())->commands;
        model::Reading other = figures[1].reading;
        other.place = QStringLiteral("青禾镇");
        std::ignore = correctFigure(fixture.session(), figures[1].id, other);
        std::ignore = rejectFigure(fixture.session(), figures[0].id, QStringLiteral("与原文不符"));
        std::ignore = undo(fixture.session());
        std::ignore = reextractArticle(fixture.session(), article, {});
        commandsAll = workspaceExtent(fixture.session())->commands;
        log = content(fixture.path() + QStringLiteral("-wal"));
        fixture.close();
        whole = content(fixture.path());
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("w.jiaoshu")); }
    void putBoth(const QByteArray &file, const QByteArray &itsLog) const
    {
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder.filePath(name));
        put(path(), file);
        if (!itsLog.isEmpty())
            put(path() + QStringLiteral("-wal"), itsLog);
    }
};

} // namespace

/** Files as bad disks, bad copies and bad people leave them. JIAOSHU_DAMAGES=10000 makes so many of each
 * kind, and -1 flips every single bit. */
class DamagedFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Each flipped bit is found, or it stands where nothing is kept: then the file says the same to the
     * letter. */
    void findsEachFlippedBitThatMeansSomething()
    {
        Sample sample;
        sample.putBoth(sample.whole, {});
        QCOMPARE(foundIn(sample.path()), QString());
        const QByteArray expected = meaning(sample.path());
        const int handle = ::open(QFile::encodeName(sample.path()).constData(), O_WRONLY);
        QVERIFY(handle >= 0);
        const qint64 bits = sample.whole.size() * 8;
        const int times = wanted(1500);
        // A stride that shares no factor with the size comes by every bit.
        const qint64 stride = times < 0 ? 1 : 7919;
        qint64 silent = 0;
        qint64 made = 0;
        for (qint64 i = 0; i < (times < 0 ? bits : qint64(times)); ++i) {
            const qint64 bit = i * stride % bits;
            const char was = sample.whole[bit / 8];
            const char flipped = static_cast<char>(was ^ (1 << (bit % 8)));
            QCOMPARE(::pwrite(handle, &flipped, 1, bit / 8), 1);
            if (foundIn(sample.path()).isEmpty()) {
                ++silent;
                QVERIFY2(meaning(sample.path()) == expected,
                         difference(sample.path(), expected, bit / 8).constData());
            }
            QCOMPARE(::pwrite(handle, &was, 1, bit / 8), 1);
            ++made;
        }
        ::close(handle);
        qInfo("%lld of %lld bits flipped, %lld of them where nothing is kept", static_cast<long long>(made),
              static_cast<long long>(bits), static_cast<long long>(silent));
    }

    /** The same in every byte that is in use, whatever the stride would have met. */
    void findsAFlippedBitInEachByteThatIsNotEmpty()
    {
        Sample sample;
        sample.putBoth(sample.whole, {});
        const QByteArray expected = meaning(sample.path());
        const int handle = ::open(QFile::encodeName(sample.path()).constData(), O_WRONLY);
        QRandomGenerator random(4);
        const qint64 stride = wanted(0) != 0 ? 1 : 13;
        for (qint64 at = random.bounded(static_cast<int>(stride)); at < sample.whole.size(); ++at) {
            const char was = sample.whole[at];
            if (was == 0)
                continue;
            const char flipped = static_cast<char>(was ^ (1 << random.bounded(8)));
            QCOMPARE(::pwrite(handle, &flipped, 1, at), 1);
            if (foundIn(sample.path()).isEmpty())
                QVERIFY2(meaning(sample.path()) == expected,
                         difference(sample.path(), expected, at).constData());
            QCOMPARE(::pwrite(handle, &was, 1, at), 1);
            at += stride - 1;
        }
        ::close(handle);
    }

    void refusesEachCutFile()
    {
        Sample sample;
        for (qsizetype keep = 0; keep < sample.whole.size(); keep += 512) {
            for (const qsizetype length : {keep, keep + 1, keep + 511}) {
                if (length >= sample.whole.size())
                    continue;
                const QByteArray cut = sample.whole.left(length);
                sample.putBoth(cut, {});
                QVERIFY2(!foundIn(sample.path()).isEmpty(), qPrintable(QString::number(length)));
                QVERIFY(!Session::open({sample.path(), {}, Access::ReadWrite}).has_value());
                QCOMPARE(content(sample.path()), cut);
            }
        }
    }

    /** What a power cut leaves of a log: a whole number of commands, none of them by half. */
    void opensATornLogAsTheCommandsBeforeIt()
    {
        Sample sample;
        QRandomGenerator random(5);
        QSet<qint64> seen;
        for (int i = 0; i < wanted(120); ++i) {
            QByteArray log = sample.log;
            switch (i % 3) {
            case 0:
                log.truncate(random.bounded(static_cast<int>(log.size())));
                break;
            case 1: {
                const int from = random.bounded(static_cast<int>(log.size()));
                for (qsizetype at = from; at < log.size(); ++at)
                    log[at] = static_cast<char>(random.bounded(256));
                break;
            }
            default: {
                const int at = random.bounded(static_cast<int>(log.size()));
                log[at] = static_cast<char>(log[at] ^ (1 << random.bounded(8)));
            }
            }
            sample.putBoth(sample.early, log);
            const auto session = Session::open({sample.path(), {}, Access::ReadWrite});
            QVERIFY2(session.has_value(), session ? "" : qPrintable(toLogLine(session.error())));
            QCOMPARE(checkWorkspace(**session)->size(), 0);
            const qint64 commands = workspaceExtent(**session)->commands;
            QVERIFY(commands >= sample.commandsEarly && commands <= sample.commandsAll);
            seen.insert(commands);
        }
        QVERIFY(seen.size() > 2); // prefixes of several lengths
    }

    /** The log of another file, or of another time, beside this one. */
    void findsALogThatIsNotItsOwn()
    {
        Sample sample;
        WorkspaceFixture other;
        for (int i = 0; i < 12; ++i)
            other.import(QStringLiteral("第%1村").arg(i),
                         {QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9")});
        const QByteArray foreign = content(other.path() + QStringLiteral("-wal"));
        QVERIFY(foreign.size() > 0);
        sample.putBoth(sample.whole, foreign);
        QVERIFY(!foundIn(sample.path()).isEmpty());
        const auto opened = Session::open({sample.path(), {}, Access::ReadWrite});
        if (!opened) {
            QCOMPARE(content(sample.path()), sample.whole);
            QCOMPARE(content(sample.path() + QStringLiteral("-wal")), foreign);
        }
        QVERIFY(!opened.has_value());
    }

    /** Bytes, runs, pages exchanged and lengths changed at random: it may be refused or repaired, never
     * crash, hang or be changed by looking at it. */
    void standsAnyImage()
    {
        Sample sample;
        QRandomGenerator random(6);
        for (int i = 0; i < wanted(150); ++i) {
            QByteArray bytes = sample.whole;
            const int pages = static_cast<int>(bytes.size() / PageBytes);
            for (int change = 0; change < 1 + random.bounded(4); ++change) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.replace(at, 64, QByteArray(64, static_cast<char>(random.bounded(256))));
                    break;
                case 2: {
                    const qsizetype a = PageBytes * random.bounded(pages);
                    const qsizetype b = PageBytes * random.bounded(pages);
                    const QByteArray page = bytes.mid(a, PageBytes);
                    bytes.replace(a, PageBytes, bytes.mid(b, PageBytes));
                    bytes.replace(b, PageBytes, page);
                    break;
                }
                case 3:
                    bytes.replace(PageBytes * random.bounded(pages), PageBytes, QByteArray(PageBytes, '\0'));
                    break;
                default: // what a page's header and its table of cells say
                    bytes[PageBytes * random.bounded(pages) + random.bounded(40)] =
                        static_cast<char>(random.bounded(256));
                }
            }
            sample.putBoth(bytes, {});
            std::ignore = foundIn(sample.path());
            QCOMPARE(content(sample.path()), bytes);
            const QString target = sample.folder.filePath(QStringLiteral("saved.jiaoshu"));
            const auto report = repairWorkspace(sample.path(), target, noon());
            QCOMPARE(content(sample.path()), bytes);
            if (report)
                QCOMPARE(foundIn(target), QString());
            else
                QVERIFY(!QFile::exists(target));
            const auto opened = Session::open({sample.path(), QStringLiteral("乙"), Access::ReadWrite});
            if (!opened)
                QCOMPARE(content(sample.path()), bytes);
        }
    }
};

QTEST_GUILESS_MAIN(DamagedFilesTest)
#include "damagedfiles_test.moc"
