// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/workspacefixture.h"

#include <QElapsedTimer>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

constexpr qint64 LongestMs = 2000; ///< that anyone waits for an answer

qint64 residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 / 1024 : 0;
}

/** JIAOSHU_LARGE figures in one article; a million takes minutes to write. */
int figuresWanted()
{
    const int asked = qEnvironmentVariableIntValue("JIAOSHU_LARGE");
    return asked > 0 ? asked : 20'000;
}

} // namespace

/** One article of any size: what is too large is refused at once, what is not stays quick to work in. */
class LargeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAFileOfOneEndlessLineAtOnce()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("endless.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray megabyte = QByteArray("全县有91户参加。").repeated(1 << 16).left(1 << 20);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(file.write(megabyte), megabyte.size());
        file.close();
        WorkspaceFixture fixture;
        const qint64 memory = residentMb();
        QElapsedTimer timer;
        timer.start();
        const auto prepared = prepareFile(fixture.session().extractor(), file.fileName());
        QVERIFY(!prepared.has_value());
        QCOMPARE(prepared.error().code, ErrorCode::TooLarge);
        QVERIFY2(timer.elapsed() < LongestMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(residentMb() < memory + 400);
        QVERIFY(fixture.session().articles()->isEmpty());
    }

    void worksInAnArticleOfManyFiguresWithoutAWait()
    {
        WorkspaceFixture fixture;
        const int wanted = figuresWanted();
        QStringList counts;
        counts.reserve(wanted);
        for (int i = 0; i < wanted; ++i)
            counts.append(QString::number(i % 900 + 20));
        const ArticleId article = fixture.import(QStringLiteral("长篇"), counts);
        fixture.close();
        const auto within = [](const char *what, qint64 most, const auto &work) {
            QElapsedTimer timer;
            timer.start();
            work();
            const qint64 ms = timer.elapsed();
            qInfo("%s: %lld ms", what, static_cast<long long>(ms));
            QVERIFY2(ms < most, what);
        };
        within("opening", LongestMs, [&] { fixture.open(); });
        within("the next open figure", LongestMs,
               [&] { QVERIFY(fixture.session().nextOpen({})->has_value()); });
        within("the counts", LongestMs, [&] { QCOMPARE(fixture.session().counts()->total(), wanted); });
        const auto figures = fixture.figures(article);
        QCOMPARE(figures.size(), wanted);
        within("a hundred decisions", 10 * LongestMs, [&] {
            for (int i = 0; i < 100; ++i)
                QVERIFY(confirmFigure(fixture.session(), figures[i * (wanted / 100)].id).has_value());
        });
        within("taking one back", LongestMs, [&] { QVERIFY(undo(fixture.session()).has_value()); });
        // About a kilobyte a figure, with its text; a million stays below 2 GB.
        QVERIFY2(residentMb() < 400 + wanted / 1000 * 2, qPrintable(QString::number(residentMb())));
    }
};

QTEST_GUILESS_MAIN(LargeTest)
#include "large_test.moc"
