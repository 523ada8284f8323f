// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/describing.h"
#include "session/lostfigureplanner.h"
#include "session/parts_p.h"
#include "session/repairsample.h"
#include "store/uids.h"

#include <QSet>

using namespace keepingtesting;

namespace {

constexpr int Articles = 40;
constexpr int Every = 3;

const char *const Places = "SELECT article_id, begin_cp, end_cp FROM figure_state WHERE state <> 'withdrawn' "
                           "ORDER BY article_id, begin_cp";
const char *const Decisions =
    "SELECT uid, figure_id, action FROM decision WHERE action = 'confirm' ORDER BY id";
const char *const Nowhere = "SELECT id FROM figure WHERE id NOT IN (SELECT figure_id FROM figure_state)";

QSet<QString> setOf(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end());
}

qint64 listed(const Session &session)
{
    qint64 figures = 0;
    const auto articles = session.articles();
    for (const model::ArticleSummary &article : *articles)
        figures += session.figures(article.id)->size();
    return figures;
}

store::FigureRecord standing(qint64 id, qsizetype begin, qsizetype end)
{
    store::FigureRecord record;
    record.figure.id = {id};
    record.figure.reading.span = codePointSpan(begin, end);
    return record;
}

store::LostFigure lost(qint64 id, qsizetype begin, qsizetype end)
{
    store::LostFigure figure;
    figure.id = {id};
    figure.reading = figure.basis = {id * 10};
    figure.span = codePointSpan(begin, end);
    return figure;
}

model::Proposal proposalAt(qsizetype begin, qsizetype end)
{
    model::Proposal made;
    made.reading.span = codePointSpan(begin, end);
    return made;
}

} // namespace

/** Figures that a damaged page takes away stand as proposed again, or are told and come back with their file.
 */
class LostFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** 8 KB at each page in turn: every figure stands where it stood, none is unsaid, and what people decided
     * is there or told. */
    void standAgainWhateverPageIsLost()
    {
        Sample sample(true, Articles, Every);
        const QStringList places = rowsOf(sample.fixture.path(), Places);
        const QSet<QString> decided = setOf(rowsOf(sample.fixture.path(), Decisions));
        QVERIFY(sample.pagesOf({"decision"}).size() > 3);
        bool wereProposed = false;
        for (qint64 page = 2; page < sample.whole.size() / Page; page += 2) {
            const auto report = sample.repairWithout({page, page + 1});
            QVERIFY2(report.has_value(), qPrintable(QString::number(page)));
            QVERIFY2(rowsOf(sample.target, Places) == places, qPrintable(QString::number(page)));
            QCOMPARE(rowsOf(sample.target, Nowhere), QStringList());
            QCOMPARE(report->unproposed.size(), 0);
            const QSet<QString> left = setOf(rowsOf(sample.target, Decisions));
            QVERIFY(decided.contains(left));
            QVERIFY(left == decided || !report->isComplete());
            for (const RepairedFigures &figures : report->proposedAgain) {
                wereProposed = true;
                QVERIFY(figures.figures > 0);
                QVERIFY(figures.title.contains(QStringLiteral("合作社")));
            }
            const auto session = sample.openTarget();
            QCOMPARE(faultsOf(*session), QStringList());
            QCOMPARE(workspaceExtent(*session)->figures, places.size());
            QCOMPARE(workspaceExtent(*session)->lost, 0);
            QCOMPARE(listed(*session), places.size());
            QCOMPARE(session->counts()->total(), places.size());
            QVERIFY(sample.exportAll(*session).has_value());
        }
        QVERIFY(wereProposed);
    }

    /** A whole table on pages that are gone: what its rows were is told by those that refer to them, and
     * hashes say that it is so. No decision hangs in the air. */
    void areAsTheyWereWhereTheirTableIsLost_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("extraction") << QByteArrayList{"extraction"} << false;
        QTest::newRow("extraction with its index")
            << QByteArrayList{"extraction", "sqlite_autoindex_extraction_1"} << true;
        QTest::newRow("figure") << QByteArrayList{"figure"} << false;
        QTest::newRow("figure with its index")
            << QByteArrayList{"figure", "sqlite_autoindex_figure_1"} << true;
    }

    void areAsTheyWereWhereTheirTableIsLost()
    {
        QFETCH(QByteArrayList, names);
        QFETCH(bool, isTold);
        Sample sample(true, Articles, Every);
        sample.fixture.open();
        model::Reading own = sample.fixture.figures({7}).first().reading;
        own.span = codePointSpan(0, 3); // 柳溪镇
        own.quote.clear();
        const bool isInIndex =
            !names.contains("sqlite_autoindex_figure_1"); // nothing else says whose that is
        QVERIFY(!isInIndex || addFigure(sample.fixture.session(), {7}, own).has_value());
        sample.fixture.close();
        sample.whole = content(sample.fixture.path());
        const auto report = sample.repairWithout(sample.pagesOf(names));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        for (const char *table : {"extraction", "figure", "reading", "decision", "command"}) {
            const QByteArray rows = "SELECT * FROM " + QByteArray(table) + " ORDER BY id";
            QCOMPARE(rowsOf(sample.target, rows.constData()),
                     rowsOf(sample.fixture.path(), rows.constData()));
        }
        QCOMPARE(derivedState(sample.target), derivedState(sample.fixture.path()));
        QCOMPARE(report->proposedAgain.size(), 0);
        QCOMPARE(report->isComplete(), !isTold); // an index that is gone cannot say that it was all
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        QVERIFY(rowsOf(sample.target, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").size() > 20);
    }

    /** Of readings only those that the engine makes can be made again. */
    void areReadAgainWhereReadingsAreLost()
    {
        Sample sample(true, Articles, Every);
        const auto report = sample.repairWithout("reading");
        QVERIFY2(report.has_value(), report ? "" : qPrintable(toLogLine(report.error())));
        QVERIFY(report->isComplete());
        for (const char *rows : {"SELECT * FROM reading ORDER BY id", "SELECT * FROM decision ORDER BY id",
                                 "SELECT * FROM command ORDER BY id"})
            QCOMPARE(rowsOf(sample.target, rows), rowsOf(sample.fixture.path(), rows));
        QCOMPARE(derivedState(sample.target), derivedState(sample.fixture.path()));
        QCOMPARE(faultsOf(*sample.openTarget()), QStringList());
    }

    /** The engine reads otherwise by now, so nothing says what was confirmed: it waits to be decided again.
     */
    void areNotMadeUpWhereNoHashSaysSo()
    {
        Sample sample(true);
        const QStringList places = rowsOf(sample.fixture.path(), Places);
        tamper(sample.fixture.path(),
               "DROP TRIGGER reading_stays; DROP TRIGGER command_stays; "
               "UPDATE command SET hash = zeroblob(32) WHERE id IN (SELECT command_id FROM decision WHERE "
               "figure_id = 2)");
        sample.whole = content(sample.fixture.path());
        const auto report = sample.repairWithout("reading");
        QVERIFY(report.has_value());
        QVERIFY(!report->isComplete());
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        QCOMPARE(session->figure({2})->state, model::State::Proposed);
        QCOMPARE(session->figure({3})->state, model::State::Confirmed);
        QCOMPARE(report->proposedAgain.size(), 1);
        QCOMPARE(report->proposedAgain.first().figures, 1);
        QCOMPARE(rowsOf(sample.target, Places), places);
    }

    /** Only an article whose text is lost, too, keeps nothing of them. */
    void comeBackWithTheirFile()
    {
        Sample sample(false, 3, 2);
        const QStringList places = rowsOf(sample.fixture.path(), Places);
        const auto report = sample.repairWithout(sample.pagesOf({"article_text", "reading", "decision"}));
        QVERIFY(report.has_value());
        QVERIFY(!report->isComplete());
        QCOMPARE(report->proposedAgain.size(), 0);
        QCOMPARE(report->unproposed.size(), 3);
        for (const RepairedFigures &figures : report->unproposed) {
            QVERIFY(figures.figures > 2);
            QVERIFY(figures.title.contains(QStringLiteral("合作社")));
        }
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        QCOMPARE(workspaceExtent(*session)->figures, 0);
        QCOMPARE(workspaceExtent(*session)->lost, places.size());
        for (int i = 1; i <= 3; ++i) {
            const auto back = importArticle(*session, Sample::prepared(*session, i, true));
            QVERIFY2(back.has_value(), back ? "" : qPrintable(toLogLine(back.error())));
            QVERIFY(back->wasThere);
            QCOMPARE(back->changes.added.size(), session->figures({i})->size());
        }
        QCOMPARE(rowsOf(sample.target, Places), places);
        QCOMPARE(rowsOf(sample.target, Nowhere), QStringList());
        QCOMPARE(workspaceExtent(*session)->lost, 0);
        QCOMPARE(faultsOf(*session), QStringList());
        QVERIFY(session->parts().workspace->harmed()->isEmpty()); // no file is read again for their sake
        const auto again = importArticle(*session, Sample::prepared(*session, 1, true));
        QVERIFY(again->changes.isEmpty());
    }

    /** What an analyst had typed waits as it was, and is not read over. */
    void keepWhatAnAnalystTyped()
    {
        Sample sample(true);
        sample.fixture.open();
        const model::Figure first = sample.fixture.all().first();
        model::Reading other = first.reading;
        other.place = QStringLiteral("柳溪镇");
        QVERIFY(correctFigure(sample.fixture.session(), first.id, other).has_value());
        sample.fixture.close();
        sample.whole = content(sample.fixture.path());
        const auto report = sample.repairWithout("decision");
        QVERIFY(report.has_value());
        const auto session = sample.openTarget();
        const auto back = session->figure(first.id);
        QVERIFY(back.has_value());
        QCOMPARE(back->state, model::State::Proposed);
        QCOMPARE(back->reading, other);
        QVERIFY(confirmFigure(*session, first.id).has_value());
        QCOMPARE(session->figure(first.id)->state, model::State::Corrected);
        QCOMPARE(faultsOf(*session), QStringList());
    }

    /** The copy can be worked in: the step can be taken back and done again, and survives a rebuild. */
    void areAStepAsOthers()
    {
        Sample sample(true);
        const QStringList places = rowsOf(sample.fixture.path(), Places);
        QVERIFY(sample.repairWithout("decision").has_value());
        {
            const auto session = sample.openTarget();
            QVERIFY(undo(*session).has_value());
            QVERIFY(listed(*session) < places.size());
            QVERIFY(redo(*session).has_value());
            QCOMPARE(faultsOf(*session), QStringList());
            QVERIFY(rebuildWorkspace(*session).has_value());
            QCOMPARE(faultsOf(*session), QStringList());
        }
        QCOMPARE(rowsOf(sample.target, Places), places);
    }

    /** By its article; what the journal still says is a state to derive anew. */
    void areFoundByACheck()
    {
        Sample sample(true);
        const QByteArray of = "figure_id IN (SELECT id FROM figure WHERE article_id = 2)";
        const QByteArray guard =
            rowsOf(sample.fixture.path(), "SELECT sql FROM sqlite_schema WHERE name = 'decision_kept'")
                .first()
                .chopped(1)
                .toUtf8();
        const auto lost = [&] {
            sample.fixture.open();
            QStringList articles;
            const auto findings = checkWorkspace(sample.fixture.session());
            for (const CheckFinding &finding : *findings) {
                if (finding.what == QStringLiteral("figure-proposal"))
                    articles.append(finding.place.first());
            }
            sample.fixture.close();
            return articles;
        };
        tamper(sample.fixture.path(), "DELETE FROM figure_state WHERE article_id = 2");
        QCOMPARE(lost(), QStringList());
        tamper(sample.fixture.path(),
               QByteArray("DROP TRIGGER decision_kept; DELETE FROM decision WHERE " + of + ";" + guard)
                   .constData());
        QCOMPARE(lost(), QStringList{QStringLiteral("2")});
    }

    /** An article holds what others marked in it and nothing else; what the engine reads besides was never
     * there. */
    void areNoneThatTheEngineReadsBesides()
    {
        Sample sample(true);
        sample.fixture.open();
        PreparedArticle marked = Sample::prepared(sample.fixture.session(), 9, true);
        QVERIFY(marked.proposals.size() > 3);
        marked.proposals = marked.proposals.mid(1, 2); // as marks take the engine's place
        QVERIFY(importArticle(sample.fixture.session(), marked).has_value());
        sample.fixture.close();
        sample.whole = content(sample.fixture.path());
        const QStringList places = rowsOf(sample.fixture.path(), Places);
        for (const QByteArrayList &names :
             {QByteArrayList{"decision"}, {"reading", "decision"}, {"figure", "reading"}, {"command"}}) {
            const auto report = sample.repairWithout(sample.pagesOf(names));
            QVERIFY2(report.has_value(), names.first().constData());
            QCOMPARE(rowsOf(sample.target, Places), places);
        }
    }

    /** The figures of an article that was taken out wait for its file. */
    void comeBackWithAnArticleThatWasTakenOut()
    {
        Sample sample(true);
        sample.fixture.open();
        const qsizetype figures = sample.fixture.figures({2}).size();
        QVERIFY(takeOutArticles(sample.fixture.session(), {ArticleId{2}}).has_value());
        sample.fixture.close();
        sample.whole = content(sample.fixture.path());
        const auto report = sample.repairWithout("decision");
        QVERIFY(report.has_value());
        QCOMPARE(report->proposedAgain.size(), 2);
        QCOMPARE(report->unproposed.size(), 1);
        QCOMPARE(report->unproposed.first().article, ArticleId{2});
        QCOMPARE(report->unproposed.first().figures, figures);
        const auto session = sample.openTarget();
        QCOMPARE(faultsOf(*session), QStringList());
        const auto back = importArticle(*session, Sample::prepared(*session, 2, true));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(toLogLine(back.error())));
        QCOMPARE(session->figures({2})->size(), figures);
        QCOMPARE(faultsOf(*session), QStringList());
    }

    void takeNoPlaceThatIsTaken()
    {
        store::HarmedArticle harmed;
        harmed.figures = {standing(1, 10, 14), standing(2, 20, 24)};
        harmed.figures[1].isWithdrawn = true;
        harmed.lost = {lost(3, 12, 16), lost(4, 30, 34), lost(5, 40, 44)};
        harmed.lost[2].reading = {};
        harmed.article.sha256 = QByteArray(32, 'x');
        harmed.lost[2].uid = store::figureUid(store::articleUid(harmed.article.sha256), 40, 44);
        const auto plans =
            planLostFigures(harmed, {proposalAt(10, 14), proposalAt(20, 24), proposalAt(30, 34),
                                     proposalAt(40, 44), proposalAt(50, 54)}); // the last was never there
        QCOMPARE(plans.size(), 3);
        QCOMPARE(plans[0].figure, FigureId{3});
        QVERIFY(!plans[0].after.has_value()); // another stands there
        QCOMPARE(plans[1].figure, FigureId{4});
        QCOMPARE(plans[1].after, model::State::Proposed);
        QVERIFY(!plans[1].newReading.has_value());
        QCOMPARE(plans[2].newReading->reading.span, codePointSpan(40, 44));
        harmed.hasNewIssue = true;
        const auto out = planLostFigures(harmed, {proposalAt(40, 44)});
        QCOMPARE(out.size(), 2);
        QVERIFY(!out[1].after.has_value());
        harmed.wasTakenOut = true;
        QVERIFY(planLostFigures(harmed, {proposalAt(40, 44)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LostFiguresTest)
#include "lostfigures_test.moc"
