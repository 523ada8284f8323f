// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exporting.h"

#include "session/commands.h"
#include "session/describing.h"
#include "session/workspacefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace jiaoshu;
using namespace jiaoshu::session;
using model::State;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/** Each file below @p folder with its name. */
QByteArray everything(const QString &folder)
{
    QStringList paths;
    QDirIterator there(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (there.hasNext())
        paths.append(there.next());
    paths.sort();
    QByteArray all;
    for (const QString &path : paths)
        all += QDir(folder).relativeFilePath(path).toUtf8() + '\n' + content(path) + '\n';
    return all;
}

/** Five figures: confirmed, corrected, rejected, unsure, proposed. */
void review(WorkspaceFixture &fixture)
{
    const ArticleId article =
        fixture.import(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                                QStringLiteral("4"), QStringLiteral("5")});
    const auto figures = fixture.figures(article);
    QVERIFY(confirmFigure(fixture.session(), figures[0].id).has_value());
    model::Reading reading = figures[1].reading;
    reading.place = QStringLiteral("=甲市,\"乙\"");
    QVERIFY(correctFigure(fixture.session(), figures[1].id, reading).has_value());
    QVERIFY(rejectFigure(fixture.session(), figures[2].id).has_value());
    QVERIFY(markUnsure(fixture.session(), figures[3].id).has_value());
}

} // namespace

class ExportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString printer =
            QFileInfo(QStringLiteral(JIAOSHU_CLI)).dir().filePath(QStringLiteral("jiaoshu-print"));
        qputenv("JIAOSHU_PRINT", QFile::encodeName(printer));
    }

    void writesWhatIsVerifiedAndCountsTheRest()
    {
        WorkspaceFixture fixture;
        review(fixture);
        const QString out = fixture.path(QStringLiteral("out.csv"));
        const auto report = exportFigures(fixture.session(), {out, {}});
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QCOMPARE(report->written, 2);
        QCOMPARE(report->leftOut.total(), 3);
        QCOMPARE(report->leftOut.of(State::Rejected), 1);
        QCOMPARE(report->leftOut.of(State::Unsure), 1);
        QCOMPARE(report->leftOut.of(State::Proposed), 1);
        const QByteArray bytes = content(out);
        QCOMPARE(bytes.count("\r\n"), 3);
        QVERIFY(bytes.contains("\"=甲市,\"\"乙\"\"\""));
        QVERIFY(!bytes.contains("rejected"));
    }

    void writesEverythingWhenAsked()
    {
        WorkspaceFixture fixture;
        review(fixture);
        ExportRequest request{fixture.path(QStringLiteral("out.jsonl")), {}};
        request.choice.format = QStringLiteral("jsonl");
        request.choice.everything = true;
        const auto report = exportFigures(fixture.session(), request);
        QCOMPARE(report->written, 5);
        QCOMPARE(report->leftOut.total(), 0);
        QCOMPARE(content(request.path).count('\n'), 5);
        QVERIFY(content(request.path).contains("\"state\": \"rejected\""));
    }

    void writesTheSameBytesForTheSameWorkspace()
    {
        WorkspaceFixture fixture;
        review(fixture);
        for (const FormatTraits &format : exportFormats()) {
            ExportChoice choice;
            choice.format = format.name;
            const auto made = [&](const QString &folder) {
                QDir().mkpath(fixture.path(folder));
                const QString path = QDir(fixture.path(folder)).filePath(QStringLiteral("out"));
                const auto report = exportFigures(fixture.session(), {path, choice});
                return report ? everything(fixture.path(folder))
                              : QByteArray(qPrintable(toLogLine(report.error())));
            };
            const QByteArray first = made(QString(QStringLiteral("a") + format.name));
            fixture.advanceClock();
            fixture.open();
            QVERIFY2(first.contains("out"), first.constData());
            QCOMPARE(made(QString(QStringLiteral("b") + format.name)), first);
        }
    }

    void aFilterByOutletOrTagLooksAtTheArticle()
    {
        WorkspaceFixture fixture;
        const ArticleId a =
            fixture.import(QStringLiteral("甲村"), {QStringLiteral("1"), QStringLiteral("2")});
        const ArticleId b = fixture.import(QStringLiteral("乙村"), {QStringLiteral("3")});
        for (const model::Figure &figure : fixture.all())
            QVERIFY(confirmFigure(fixture.session(), figure.id).has_value());
        ArticleDetails details = detailsOf(*fixture.session().articleSummary(a));
        details.outlet = QStringLiteral("青岭日报");
        QVERIFY(describeArticle(fixture.session(), a, details).has_value());
        QVERIFY(tagArticles(fixture.session(), {b}, QStringLiteral("农业"), true).has_value());
        const auto counted = [&](const QString &where) {
            ExportRequest request{fixture.path(QStringLiteral("out.csv")), {}};
            request.choice.where = where;
            const auto report = exportFigures(fixture.session(), request);
            return report ? std::pair(report->written, report->notFitting)
                          : std::pair(qint64(-1), qint64(-1));
        };
        QCOMPARE(counted(QStringLiteral("outlet:青岭日报")), std::pair(qint64(2), qint64(1)));
        QCOMPARE(counted(QStringLiteral("tag:农业")), std::pair(qint64(1), qint64(2)));
        QCOMPARE(counted(QStringLiteral("outlet:青岭日报 tag:农业")), std::pair(qint64(0), qint64(3)));
        QCOMPARE(counted(QStringLiteral("outlet:别家")), std::pair(qint64(-1), qint64(-1))); // a slip
    }

    void whatChecksFindIsAskedForLikeAnythingElse()
    {
        WorkspaceFixture fixture;
        for (const auto &[title, value] :
             {std::pair("一", "1324"), std::pair("二", "1342"), std::pair("三", "77")}) {
            auto made = WorkspaceFixture::prepared(QString::fromUtf8(title), {QString::fromLatin1(value)});
            model::Reading &reading = made.proposals[0].reading;
            reading.place = QStringLiteral("柳河县");
            reading.period = QStringLiteral("2023");
            reading.indicator = QStringLiteral("受访农户");
            made.proposals[0].confidencePermille = 300;
            QVERIFY(importArticle(fixture.session(), made));
        }
        const auto counted = [&fixture](const char *where) {
            ExportRequest request{fixture.path(QStringLiteral("out.csv")), {}};
            request.choice.where = QString::fromUtf8(where);
            request.choice.everything = true;
            const auto report = exportFigures(fixture.session(), request);
            return report ? report->written : -1;
        };
        QCOMPARE(counted("problem:conflict"), 2);
        QCOMPARE(counted("problem:failed-check"), 0);
        QCOMPARE(counted("problem:low-confidence"), 1); // of the others the problem is that they contradict
        QCOMPARE(counted("problem:low-confidence,conflict"), 3);
        QCOMPARE(counted("problem:conflict 二"), 1); // an article is found by its title, too
    }

    void whatNobodyVerifiedIsNotCalledSo()
    {
        WorkspaceFixture fixture;
        review(fixture);
        const auto textOf = [&fixture](const char *format, bool everything, const char *file) {
            ExportRequest request{fixture.path(QLatin1StringView(format)), {}};
            request.choice.format = QLatin1StringView(format);
            request.choice.everything = everything;
            if (!exportFigures(fixture.session(), request))
                return QByteArray();
            return content(file == nullptr ? request.path
                                           : QDir(request.path).filePath(QLatin1StringView(file)));
        };
        QVERIFY(textOf("html", false, nullptr).contains("<title>Verified figures"));
        QVERIFY(textOf("html", true, nullptr).contains("<title>Figures"));
        QVERIFY(!textOf("html", true, nullptr).contains("Verified figures"));
        QVERIFY(textOf("html", true, nullptr).contains("rejected · 甲"));
        QVERIFY(textOf("datapackage", false, "datapackage.json").contains("each verified by a person"));
        const QByteArray package = textOf("datapackage", true, "datapackage.json");
        QVERIFY(package.contains("verified by a person where the column state says so"));
        QVERIFY(!package.contains("each verified"));
        QVERIFY(textOf("ro-crate", false, "ro-crate-metadata.json").contains("2 figures of 1"));
        const QByteArray crate = textOf("ro-crate", true, "ro-crate-metadata.json");
        QVERIFY(crate.contains("5 figures of 1") && !crate.contains("verified"));
    }

    void whatPeopleDidGoesOutWithTheFigures()
    {
        WorkspaceFixture fixture;
        review(fixture);
        const FigureId first = fixture.all()[0].id;
        fixture.advanceClock();
        QVERIFY(undo(fixture.session()).has_value()); // that the fourth is unsure
        QVERIFY(rejectFigure(fixture.session(), first, QStringLiteral("约数")).has_value());
        QVERIFY(undo(fixture.session()).has_value());
        ExportRequest request{fixture.path(QStringLiteral("crate")), {}};
        request.choice.format = QStringLiteral("ro-crate");
        QVERIFY(exportFigures(fixture.session(), request).has_value());
        const QString path = QDir(request.path).filePath(QStringLiteral("decisions.csv"));
        const QList<QByteArray> lines = content(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 5); // two figures go out: confirm, reject, undo; correct
        QVERIFY(lines[1].contains(",甲,confirm,proposed,confirmed,,"));
        QVERIFY(lines[2].contains(",甲,reject,confirmed,rejected,,约数"));
        QVERIFY(lines[3].contains(",甲,undo,rejected,confirmed,,"));
        QVERIFY(lines[4].contains("correct,proposed,corrected,\"place:  → =甲市,\"\"乙\"\"\""));
    }

    void aCancelledExportLeavesNothing()
    {
        WorkspaceFixture fixture;
        review(fixture);
        for (const FormatTraits &format : exportFormats()) {
            ExportRequest request{fixture.path(QString(QStringLiteral("out.") + format.name)), {}};
            request.choice.format = format.name;
            const auto report =
                exportFigures(fixture.session(), request, [](qint64, qint64 total) { return total == 0; });
            QVERIFY2(!report.has_value(), qPrintable(format.name));
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFileInfo::exists(request.path));
        }
        const QStringList left = QDir(fixture.path(QStringLiteral(".")))
                                     .entryList({QStringLiteral(".out*")}, QDir::AllEntries | QDir::Hidden);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    void writesAByteOrderMarkInCsvOnly()
    {
        WorkspaceFixture fixture;
        review(fixture);
        ExportRequest request{fixture.path(QStringLiteral("out")), {}};
        request.choice.withByteOrderMark = true;
        QVERIFY(exportFigures(fixture.session(), request).has_value());
        QVERIFY(content(request.path).startsWith("\xef\xbb\xbfid,"));
        request.choice.format = QStringLiteral("jsonl");
        QCOMPARE(exportFigures(fixture.session(), request).error().code, ErrorCode::BadField);
        QVERIFY(content(request.path).startsWith("\xef\xbb\xbfid,"));
    }

    void aPreviewTellsWhatNoFigureHas()
    {
        WorkspaceFixture fixture;
        review(fixture);
        ExportChoice choice;
        choice.where = QStringLiteral("place:丙市");
        const auto none = previewExport(fixture.path(), choice, 3);
        QVERIFY(none.has_value());
        QVERIFY(none->unmet.has_value());
        QCOMPARE(none->unmet->field, QStringLiteral("place"));
        QCOMPARE(none->unmet->value, QStringLiteral("丙市"));
        QVERIFY(none->rows.isEmpty());
        choice.where = QStringLiteral("state:proposed");
        const auto some = previewExport(fixture.path(), choice, 3);
        QVERIFY(some.has_value());
        QVERIFY(!some->unmet.has_value());
        QCOMPARE(some->figures, 1);
        QCOMPARE(some->unverified, 1);
    }

    void onlyWhatIsWrittenCountsAsUnverified()
    {
        WorkspaceFixture fixture;
        review(fixture);
        ExportRequest request{fixture.path(QStringLiteral("out")), {}};
        request.choice.format = QStringLiteral("doccano");
        request.choice.everything = true; // one of the five is rejected, and that is no annotation
        const auto report = exportFigures(fixture.session(), request);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QCOMPARE(report->written, 4);
        QCOMPARE(report->unverified, 2);
    }

    void writesAnEmptyDatasetWithItsHeader()
    {
        WorkspaceFixture fixture;
        const QString out = fixture.path(QStringLiteral("out.csv"));
        QCOMPARE(exportFigures(fixture.session(), {out, {}})->written, 0);
        QCOMPARE(content(out).count("\r\n"), 1);
    }

    void refusesToWriteOverTheWorkspaceItself()
    {
        WorkspaceFixture fixture;
        review(fixture);
        const QByteArray before = content(fixture.path());
        const QString link = fixture.path(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(fixture.path(), link));
        const QString log = QString(fixture.path() + QStringLiteral("-wal"));
        for (const QString &place : {fixture.path(), link, log}) {
            const auto report = exportFigures(fixture.session(), {place, {}});
            QVERIFY2(!report.has_value(), qPrintable(place));
            QCOMPARE(report.error().code, ErrorCode::CannotWrite);
            QCOMPARE(report.error().path, place);
        }
        QCOMPARE(content(fixture.path()), before);
        fixture.open();
        QCOMPARE(fixture.all().size(), 5);
    }

    void leavesTheOldFileWhereItCannotWrite()
    {
        WorkspaceFixture fixture;
        review(fixture);
        const QString folder = fixture.path(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(folder));
        const auto intoFolder = exportFigures(fixture.session(), {folder, {}});
        QCOMPARE(intoFolder.error().code, ErrorCode::CannotWrite);
        QCOMPARE(intoFolder.error().path, folder);
        const auto nowhere =
            exportFigures(fixture.session(), {fixture.path(QStringLiteral("none/out.csv")), {}});
        QCOMPARE(nowhere.error().code, ErrorCode::CannotWrite);
    }
};

QTEST_GUILESS_MAIN(ExportingTest)
#include "exporting_test.moc"
