// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articlechecks.h"

#include "session/checking.h"
#include "workspacefixture.h"

#include <QtTest>

using namespace jiaoshu;
using session::ArticleChecks;

/** Checks of what stands in a workspace, and how they are waived. */
class ArticleChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsUntilTheFigureIsCorrected();
    void isWaivedUntilThatIsUndone();
    void isWaivedOfAConfirmedFigureToo();
    void aCorrectionEndsTheWaiver();
    void saysNothingOfRejectedFigures();
    void waivingTwiceIsWaivingOnce();
};

namespace {

model::Proposal at(const QString &text, const QString &quote, const QString &value)
{
    model::Proposal made;
    const qsizetype begin = text.indexOf(quote);
    made.reading.quote = quote;
    made.reading.span = codePointSpan(begin, begin + quote.size());
    made.reading.value = *model::Value::parse(value);
    made.reading.unit = QStringLiteral("户");
    made.reading.indicator = QStringLiteral("农户");
    made.confidencePermille = 970;
    made.rule = QStringLiteral("numeral.arabic+unit.after");
    return made;
}

/** 1342 is printed for 1324. */
ArticleId importSlip(WorkspaceFixture &fixture)
{
    session::PreparedArticle made;
    made.article.text = QStringLiteral("全乡共有农户1342户，其中东片921户，西片403户。");
    made.article.title = QStringLiteral("滑了一位");
    made.article.path = QStringLiteral("slip.txt");
    made.article.encoding = QStringLiteral("UTF-8");
    for (const char *value : {"1342", "921", "403"}) {
        const QString digits = QString::fromLatin1(value);
        made.proposals.append(at(made.article.text, QString(digits + u'户'), digits));
    }
    return session::importArticle(fixture.session(), made)->article;
}

int problems(WorkspaceFixture &fixture, ArticleId article)
{
    const auto checks = session::checkArticle(fixture.session(), article);
    return checks ? static_cast<int>(std::count_if(checks->checks.begin(), checks->checks.end(),
                                                   [](const auto &told) { return told.isProblem(); }))
                  : -1;
}

} // namespace

void ArticleChecksTest::failsUntilTheFigureIsCorrected()
{
    WorkspaceFixture fixture;
    const ArticleId article = importSlip(fixture);
    const model::Figure total = fixture.figures(article)[0];
    const auto checks = session::checkArticle(fixture.session(), article);
    QVERIFY(checks.has_value());
    QCOMPARE(checks->of(total.id).size(), 1);
    session::ArticleChecks lookedThrough = *checks; // without the index it says the same
    lookedThrough.checksOf.clear();
    for (qsizetype i = -1; i <= checks->figures.size(); ++i) {
        const auto quick = checks->of(i);
        const auto slow = lookedThrough.of(i);
        QCOMPARE(quick.size(), slow.size());
        for (qsizetype k = 0; k < quick.size(); ++k)
            QCOMPARE(quick[k].check.figures, slow[k].check.figures);
    }
    QVERIFY(checks->of(total.id)[0].isProblem());
    QCOMPARE(checks->of(total.id)[0].check.expected->low, Decimal(1324));

    model::Reading reading = total.reading;
    reading.value = Decimal(1324);
    QVERIFY(session::correctFigure(fixture.session(), total.id, reading).has_value());
    QCOMPARE(problems(fixture, article), 0);
    QCOMPARE(session::checkArticle(fixture.session(), article)->of(total.id)[0].check.verdict,
             checks::Verdict::Holds);
}

void ArticleChecksTest::isWaivedUntilThatIsUndone()
{
    WorkspaceFixture fixture;
    const ArticleId article = importSlip(fixture);
    const FigureId total = fixture.figures(article)[0].id;
    const auto waived = session::waiveChecks(fixture.session(), total);
    QVERIFY(waived.has_value());
    QCOMPARE(waived->changed, QList<FigureId>{total});
    QCOMPARE(fixture.session().figure(total)->state, model::State::Confirmed);
    QCOMPARE(problems(fixture, article), 0);
    QVERIFY(session::checkArticle(fixture.session(), article)->of(total)[0].isWaived);

    fixture.open(); // it is kept
    QCOMPARE(problems(fixture, article), 0);
    QVERIFY(session::undo(fixture.session()).has_value());
    QCOMPARE(problems(fixture, article), 1);
    QVERIFY(session::redo(fixture.session()).has_value());
    QCOMPARE(problems(fixture, article), 0);
    QCOMPARE(session::checkWorkspace(fixture.session())->size(), 0);
}

void ArticleChecksTest::isWaivedOfAConfirmedFigureToo()
{
    WorkspaceFixture fixture;
    const ArticleId article = importSlip(fixture);
    const FigureId part = fixture.figures(article)[1].id;
    QVERIFY(session::confirmFigure(fixture.session(), part).has_value());
    QCOMPARE(problems(fixture, article), 1);
    QVERIFY(session::waiveChecks(fixture.session(), part).has_value());
    QCOMPARE(problems(fixture, article), 0);
    QVERIFY(session::undo(fixture.session()).has_value());
    QCOMPARE(problems(fixture, article), 1);
    QCOMPARE(fixture.session().figure(part)->state, model::State::Confirmed);
    QCOMPARE(session::checkWorkspace(fixture.session())->size(), 0);
}

void ArticleChecksTest::aCorrectionEndsTheWaiver()
{
    WorkspaceFixture fixture;
    const ArticleId article = importSlip(fixture);
    const model::Figure total = fixture.figures(article)[0];
    QVERIFY(session::waiveChecks(fixture.session(), total.id).has_value());
    model::Reading reading = total.reading;
    reading.value = Decimal(13240);
    QVERIFY(session::correctFigure(fixture.session(), total.id, reading).has_value());
    QCOMPARE(problems(fixture, article), 2); // and it is not what its words print
}

void ArticleChecksTest::saysNothingOfRejectedFigures()
{
    WorkspaceFixture fixture;
    const ArticleId article = importSlip(fixture);
    const FigureId part = fixture.figures(article)[2].id;
    QVERIFY(session::rejectFigure(fixture.session(), part).has_value());
    const auto checks = session::checkArticle(fixture.session(), article);
    QCOMPARE(checks->figures.size(), 2);
    QCOMPARE(checks->indexOf(part), -1);
    QCOMPARE(checks->checks.size(), 0);
}

void ArticleChecksTest::waivingTwiceIsWaivingOnce()
{
    WorkspaceFixture fixture;
    const ArticleId article = importSlip(fixture);
    const FigureId total = fixture.figures(article)[0].id;
    QVERIFY(session::waiveChecks(fixture.session(), total).has_value());
    QVERIFY(session::waiveChecks(fixture.session(), total)->isEmpty());
    QCOMPARE(session::waiveChecks(fixture.session(), FigureId{999}).error().code, ErrorCode::UnknownFigure);
}

QTEST_GUILESS_MAIN(ArticleChecksTest)

#include "articlechecks_test.moc"
