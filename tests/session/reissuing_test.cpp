// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reissuing.h"

#include "session/checking.h"
#include "session/keeping.h"
#include "session/workspacefixture.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** One sentence a figure: "有N户。" behind a heading, so that one can be corrected without the others. */
PreparedArticle issue(const QString &title, const QStringList &sentences)
{
    PreparedArticle made;
    QString text = title + QLatin1Char('\n');
    for (const QString &sentence : sentences) {
        const qsizetype at = sentence.indexOf(QLatin1Char('#')); // before the number
        const qsizetype end = sentence.indexOf(QStringLiteral("户"));
        if (at >= 0)
            made.proposals.append(
                WorkspaceFixture::proposal(text.size() + at, sentence.mid(at + 1, end - at - 1)));
        text += QString(sentence).remove(QLatin1Char('#'));
    }
    made.article.path = title;
    made.article.title = title;
    made.article.encoding = QStringLiteral("UTF-8");
    made.article.text = text;
    return made;
}

/** Confirmed, corrected, rejected, unsure, not decided on, added by hand. */
struct Decided
{
    WorkspaceFixture fixture;
    ArticleId from;
    QList<model::Proposal> proposals; ///< of the first issue
    QList<model::Figure> figures;
    FigureId added;

    Decided()
    {
        const PreparedArticle first =
            issue(QStringLiteral("初版"), {QStringLiteral("东村有#11户。"), QStringLiteral("南村有#12户。"),
                                           QStringLiteral("西村有#13户。"), QStringLiteral("北村有#14户。"),
                                           QStringLiteral("中村有#15户。"), QStringLiteral("另有十六户。")});
        proposals = first.proposals;
        from = importArticle(fixture.session(), first)->article;
        figures = fixture.figures(from);
        model::Reading other = figures[1].reading;
        other.place = QStringLiteral("南村");
        std::ignore = confirmFigure(fixture.session(), figures[0].id);
        std::ignore = correctFigure(fixture.session(), figures[1].id, other);
        std::ignore = rejectFigure(fixture.session(), figures[2].id, QStringLiteral("不是"));
        std::ignore = markUnsure(fixture.session(), figures[3].id);
        const QString text = fixture.session().article(from)->text;
        model::Reading sixteen;
        const qsizetype at = text.indexOf(QStringLiteral("十六户"));
        sixteen.span = codePointSpan(at, at + 3);
        sixteen.value = Decimal(16);
        added = addFigure(fixture.session(), from, sixteen)->added.first();
        fixture.advanceClock();
    }

    ArticleId take(const PreparedArticle &prepared)
    {
        return importArticle(fixture.session(), prepared)->article;
    }
    [[nodiscard]] QStringList states(ArticleId article)
    {
        QStringList list;
        for (const model::Figure &figure : fixture.figures(article))
            list.append(QString(figure.reading.quote + QLatin1Char(' ') + model::toText(figure.state)));
        return list;
    }
    [[nodiscard]] QStringList waiting()
    {
        QStringList list;
        const auto all = strays(fixture.session());
        for (const Stray &stray : *all)
            list.append(stray.figure.reading.quote);
        return list;
    }
    void isWhole()
    {
        const auto findings = checkWorkspace(fixture.session());
        QVERIFY(findings.has_value());
        for (const CheckFinding &finding : *findings)
            QFAIL(qPrintable(QString(finding.what + finding.detail)));
    }
};

/** All sentences are there, in another order, with another heading. */
PreparedArticle reordered()
{
    return issue(QStringLiteral("更正版"),
                 {QStringLiteral("中村有#15户。"), QStringLiteral("另有十六户。"),
                  QStringLiteral("东村有#11户。"), QStringLiteral("南村有#12户。"),
                  QStringLiteral("西村有#13户。"), QStringLiteral("北村有#14户。")});
}

/** The first is corrected around its figure, the second in it. */
PreparedArticle corrected()
{
    return issue(QStringLiteral("更正版"), {QStringLiteral("东庄有#11户。"), QStringLiteral("南村有#22户。"),
                                            QStringLiteral("西村有#13户。"), QStringLiteral("北村有#14户。"),
                                            QStringLiteral("中村有#15户。"), QStringLiteral("另有十六户。")});
}

/** Past the triggers that guard the facts. */
void tamper(const QString &path, const QByteArray &sql)
{
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (database.exec(sql.constData()) == 0)
        qFatal("nothing changed");
}

} // namespace

class ReissuingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesOverWhatStandsThereToTheLetter()
    {
        Decided work;
        const ArticleId to = work.take(reordered());
        const model::Figure before = *work.fixture.session().figure(work.figures[1].id);
        QVERIFY(carryOver(work.fixture.session(), work.from, to).has_value());
        QCOMPARE(work.states(to),
                 (QStringList{QStringLiteral("15户 proposed"), QStringLiteral("十六户 added"),
                              QStringLiteral("11户 confirmed"), QStringLiteral("12户 corrected"),
                              QStringLiteral("13户 rejected"), QStringLiteral("14户 unsure")}));
        QCOMPARE(work.states(work.from), QStringList());
        QCOMPARE(work.waiting(), QStringList());
        const model::Figure after = work.fixture.figures(to)[3];
        QCOMPARE(after.analyst, before.analyst); // who decided it, and when, stays
        QCOMPARE(after.decidedAt, before.decidedAt);
        QCOMPARE(after.reading.place, QStringLiteral("南村"));
        work.isWhole();
    }

    /** Read again, the earlier issue must not propose anew what was carried over: it would count twice. */
    void leavesWhatWasCarriedOverWhereTheOldIssueIsReadAgain()
    {
        Decided work;
        const ArticleId to = work.take(reordered());
        QVERIFY(carryOver(work.fixture.session(), work.from, to).has_value());
        QVERIFY(reextractArticle(work.fixture.session(), work.from, work.proposals).has_value());
        QCOMPARE(work.states(work.from), QStringList());
        work.isWhole();
    }

    void showsFirstWhatItWouldDo()
    {
        Decided work;
        const ArticleId to = work.take(corrected());
        const auto steps = compareIssues(work.fixture.session(), work.from, to);
        QList<Anchoring> found;
        for (const IssueStep &step : *steps)
            found.append(step.anchor.anchoring);
        QCOMPARE(found, (QList<Anchoring>{Anchoring::Moved, Anchoring::Lost, Anchoring::Exact,
                                          Anchoring::Exact, Anchoring::Exact}));
        QCOMPARE(work.states(work.from).size(), 6); // nothing was done
        QCOMPARE(work.waiting(), QStringList());
    }

    void keepsWhatItDoesNotFindAndLetsItWait()
    {
        Decided work;
        const ArticleId to = work.take(corrected());
        QVERIFY(carryOver(work.fixture.session(), work.from, to).has_value());
        QCOMPARE(work.states(work.from),
                 (QStringList{QStringLiteral("11户 confirmed"), QStringLiteral("12户 corrected")}));
        QCOMPARE(work.waiting(), (QStringList{QStringLiteral("11户"), QStringLiteral("12户")}));
        const QList<Stray> all = *strays(work.fixture.session());
        QCOMPARE(all[0].newIssue, to);
        QCOMPARE(all[0].anchor.candidates.size(), 1);
        QCOMPARE(all[1].anchor.anchoring, Anchoring::Lost);
        work.fixture.open(); // the queue is in the file
        QCOMPARE(work.waiting().size(), 2);
        work.isWhole();
    }

    void placesWhatWaitsWhereAPersonSays()
    {
        Decided work;
        const ArticleId to = work.take(corrected());
        std::ignore = carryOver(work.fixture.session(), work.from, to);
        const Stray stray = strays(work.fixture.session())->first();
        QCOMPARE(
            placeStray(work.fixture.session(), work.figures[2].id, stray.anchor.candidates[0]).error().code,
            ErrorCode::UnknownFigure); // does not wait
        QCOMPARE(placeStray(work.fixture.session(), stray.figure.id, codePointSpan(900, 901)).error().code,
                 ErrorCode::BadSpan);
        QVERIFY(placeStray(work.fixture.session(), stray.figure.id, stray.anchor.candidates[0]).has_value());
        QCOMPARE(work.states(to).first(), QStringLiteral("11户 confirmed"));
        QCOMPARE(work.waiting(), QStringList{QStringLiteral("12户")});
        QVERIFY(rejectFigure(work.fixture.session(), work.figures[1].id).has_value());
        QCOMPARE(work.waiting(), QStringList());
        QVERIFY(undo(work.fixture.session()).has_value());
        QVERIFY(undo(work.fixture.session()).has_value());
        QCOMPARE(work.waiting().size(), 2);
        work.isWhole();
    }

    void isOneStepThatCanBeUndone()
    {
        Decided work;
        const ArticleId to = work.take(corrected());
        const QStringList earlier = work.states(work.from);
        const QStringList later = work.states(to);
        QVERIFY(carryOver(work.fixture.session(), work.from, to).has_value());
        const QStringList carried = work.states(to);
        QVERIFY(carried != later);
        QVERIFY(undo(work.fixture.session()).has_value());
        QCOMPARE(work.states(work.from), earlier);
        QCOMPARE(work.states(to), later);
        QCOMPARE(work.waiting(), QStringList());
        QVERIFY(redo(work.fixture.session()).has_value());
        QCOMPARE(work.states(to), carried);
        QCOMPARE(work.waiting().size(), 2);
        work.isWhole();
    }

    void leavesWhatWasDecidedOnTheNewIssue()
    {
        Decided work;
        const ArticleId to = work.take(reordered());
        const model::Figure eleven = work.fixture.figures(to)[1];
        QCOMPARE(eleven.reading.quote, QStringLiteral("11户"));
        QVERIFY(rejectFigure(work.fixture.session(), eleven.id, QStringLiteral("旧数")).has_value());
        QVERIFY(carryOver(work.fixture.session(), work.from, to).has_value());
        QCOMPARE(work.fixture.session().figure(eleven.id)->state, model::State::Rejected);
        QCOMPARE(work.waiting(), QStringList());
    }

    void makesRoomForWhatItPutsIn()
    {
        Decided work;
        PreparedArticle later = reordered();
        later.proposals[1].reading.span.begin.value -= 1; // the engine now reads "有11户"
        later.proposals[1].reading.quote.prepend(QStringLiteral("有"));
        const ArticleId to = work.take(later);
        QVERIFY(carryOver(work.fixture.session(), work.from, to).has_value());
        QVERIFY(work.states(to).contains(QStringLiteral("11户 added")));
        QVERIFY(!work.states(to).contains(QStringLiteral("有11户 proposed")));
    }

    void isCoveredByTheHashOfItsCommand_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("outcome") << QByteArray("UPDATE carried SET outcome = 'lost' WHERE outcome = 'moved'");
        QTest::newRow("gone") << QByteArray("DELETE FROM carried WHERE outcome = 'lost'");
        QTest::newRow("issues") << QByteArray(
            "UPDATE reissue SET old_article_id = new_article_id, new_article_id = old_article_id");
    }

    void isCoveredByTheHashOfItsCommand()
    {
        QFETCH(QByteArray, sql);
        Decided work;
        std::ignore = carryOver(work.fixture.session(), work.from, work.take(corrected()));
        work.isWhole();
        work.fixture.close();
        tamper(work.fixture.path(), sql);
        work.fixture.open();
        QVERIFY(!checkWorkspace(work.fixture.session())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReissuingTest)
#include "reissuing_test.moc"
