// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/similar.h"

#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

model::Value value(const char *text)
{
    return model::Value::parse(QString::fromLatin1(text)).value();
}

model::Reading reading(const char *number, const char *unit = "元")
{
    model::Reading made;
    made.quote = QString::fromLatin1(number);
    made.span = codePointSpan(0, made.quote.size());
    made.value = value(number);
    made.unit = QString::fromUtf8(unit);
    made.kind = model::Kind::Money;
    made.place = QStringLiteral("甲县");
    made.period = QStringLiteral("2023");
    return made;
}

template <typename Change>
model::Reading with(model::Reading made, Change change)
{
    change(made);
    return made;
}

} // namespace

class SimilarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScaleGoesOverToFiguresOfTheSameUnit()
    {
        const auto before = reading("12");
        const auto after = with(before, [](auto &r) { r.value = value("120000"); });
        const auto made = sameChange(before, after, reading("7.5"));
        QVERIFY(made);
        QCOMPARE(made->value, value("75000"));
        QCOMPARE(made->unit, QStringLiteral("元"));
        QVERIFY(!sameChange(before, after, reading("7.5", "人")));
        QVERIFY(!sameChange(before, after, reading("0")));
    }

    void aRangeIsScaledAtBothEnds()
    {
        const auto before = reading("12");
        const auto after = with(before, [](auto &r) { r.value = value("-120000"); });
        const auto range = with(reading("3"), [](auto &r) { r.upper = value("5"); });
        const auto made = sameChange(before, after, range);
        QVERIFY(made);
        QCOMPARE(made->value, value("-50000"));
        QCOMPARE(made->upper, std::optional(value("-30000")));
    }

    void aPlaceGoesOverWhereItWasTheSame()
    {
        const auto before = reading("12");
        const auto after = with(before, [](auto &r) { r.place = QStringLiteral("乙县"); });
        QCOMPARE(sameChange(before, after, reading("9"))->place, QStringLiteral("乙县"));
        const auto elsewhere = with(reading("9"), [](auto &r) { r.place = QStringLiteral("丙县"); });
        QVERIFY(!sameChange(before, after, elsewhere));
        const auto already = with(reading("9"), [](auto &r) { r.place = QStringLiteral("乙县"); });
        QVERIFY(!sameChange(before, after, already));
    }

    void twoChangesGoOverTogetherOrNotAtAll()
    {
        const auto before = reading("12");
        const auto after = with(before, [](auto &r) {
            r.period = QStringLiteral("2024");
            r.qualifier = model::Qualifier::About;
        });
        const auto made = sameChange(before, after, reading("9"));
        QCOMPARE(made->period, QStringLiteral("2024"));
        QCOMPARE(made->qualifier, model::Qualifier::About);
        const auto over = with(reading("9"), [](auto &r) { r.qualifier = model::Qualifier::MoreThan; });
        QVERIFY(!sameChange(before, after, over));
    }

    void whatIsOneFiguresOwnGoesNowhere()
    {
        const auto before = reading("12");
        for (const auto &after : {with(before, [](auto &r) { r.value = value("13"); }),
                                  with(before, [](auto &r) { r.note = QStringLiteral("看一遍"); }),
                                  with(before, [](auto &r) { r.indicator = QStringLiteral("收入"); }), before,
                                  with(before, [](auto &r) { r.span = codePointSpan(3, 5); })})
            QVERIFY(!sameChange(before, after, reading("9")));
    }

    void findsTheOpenFiguresOfTheArticle()
    {
        WorkspaceFixture fixture;
        const QStringList four = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                  QStringLiteral("4")};
        const ArticleId article = fixture.import(QStringLiteral("甲村"), four);
        fixture.import(QStringLiteral("乙村"), four);
        const auto figures = fixture.figures(article);
        QVERIFY(confirmFigure(fixture.session(), figures[1].id).has_value());
        QVERIFY(markUnsure(fixture.session(), figures[3].id).has_value());
        const model::Reading before = figures[0].reading;
        const auto after = with(before, [](auto &r) { r.place = QStringLiteral("甲村"); });
        const auto similar = similarFigures(fixture.figures(article), figures[0].id, before, after);
        QCOMPARE(similar.size(), 2);
        QCOMPARE(similar[0].figure, figures[2].id);
        QCOMPARE(similar[1].figure, figures[3].id);
        QCOMPARE(similar[0].reading.place, QStringLiteral("甲村"));
        QCOMPARE(similar[0].reading.quote, figures[2].reading.quote);
        QVERIFY(amendFigures(fixture.session(), similar).has_value());
        QCOMPARE(fixture.figures(article)[3].reading.place, QStringLiteral("甲村"));
    }

    void whatTheWordsContradictIsCarriedNowhere()
    {
        const auto figure = [](qint64 id, const model::Reading &of, const char *quote) {
            model::Figure made;
            made.id = FigureId{id};
            made.reading = of;
            made.reading.quote = QString::fromUtf8(quote);
            made.reading.span = codePointSpan(0, made.reading.quote.size());
            return made;
        };
        const QList figures = {figure(1, reading("36"), "36"), figure(2, reading("48"), "48"),
                               figure(3, reading("570000"), "57万元")};
        const model::Reading &before = figures[0].reading;
        const auto scaled = [&](const char *to) {
            return with(before, [=](auto &r) { r.value = value(to); });
        };
        const auto similar = similarFigures(figures, FigureId{1}, before, scaled("360000"));
        QCOMPARE(similar.size(), 1); // 57万 in a column of 万 is not meant
        QCOMPARE(similar[0].figure, FigureId{2});
        QVERIFY(similarFigures(figures, FigureId{1}, before, scaled("360")).isEmpty());
        const auto slipped = with(scaled("360"), [](auto &r) { r.place = QStringLiteral("乙县"); });
        QVERIFY(similarFigures(figures, FigureId{1}, before, slipped).isEmpty());
    }

    void aGroupCrossesArticlesAndLeavesOutWhatIsDecided()
    {
        WorkspaceFixture fixture;
        const QStringList two = {QStringLiteral("1"), QStringLiteral("2")};
        fixture.import(QStringLiteral("甲村"), two);
        const ArticleId second = fixture.import(QStringLiteral("乙村"), two);
        auto other = fixture.figures(second)[1].reading;
        other.unit = QStringLiteral("人");
        other.indicator = QStringLiteral("人口");
        Session &session = fixture.session();
        QVERIFY(amendFigures(session, {{fixture.figures(second)[1].id, other}}).has_value());
        const auto all = fixture.all();
        QVERIFY(confirmFigure(session, all[1].id).has_value());
        const auto idsLike = [&](FigureId id, Likeness likeness) {
            QList<FigureId> ids;
            const auto likes = likeFigures(session, id, likeness);
            for (const LikeFigure &like : *likes)
                ids.append(like.figure);
            return ids;
        };
        const auto ids = [&](Likeness likeness) { return idsLike(all[2].id, likeness); };
        QCOMPARE(ids(Likeness::Unit), (QList{all[2].id, all[0].id}));
        QCOMPARE(ids(Likeness::Indicator), (QList{all[2].id, all[0].id}));
        QCOMPARE(ids(Likeness::Kind), (QList{all[2].id, all[0].id, all[3].id}));
        QCOMPARE(idsLike(all[1].id, Likeness::Unit), (QList{all[0].id, all[2].id})); // decided
        QVERIFY(markUnsure(session, all[0].id, QStringLiteral("见表")));
        const auto likes = likeFigures(session, all[2].id, Likeness::Unit);
        QVERIFY(likes.has_value());
        for (const LikeFigure &like : *likes)
            QCOMPARE(like.isDoubted, like.figure == all[0].id);
        QCOMPARE(likeFigures(session, all[2].id, Likeness::Unit, [] { return true; }).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(likeFigures(session, FigureId{99}, Likeness::Kind).error().code, ErrorCode::UnknownFigure);
    }

    void aContextIsOneLineOfTheArticle()
    {
        WorkspaceFixture fixture;
        const ArticleId article = fixture.import(QStringLiteral("甲村"), {QStringLiteral("1")});
        const auto contexts = contextsOf(fixture.session(), fixture.figures(article), 7);
        QVERIFY(contexts.has_value());
        QCOMPARE(contexts->first().before, QStringLiteral("\U00020bb7村报告：有"));
        QCOMPARE(contexts->first().after, QStringLiteral("，"));
        const auto wide = contextsOf(fixture.session(), fixture.figures(article), 100);
        QVERIFY(wide->first().before.startsWith(QStringLiteral("甲村 ")));
    }
};

QTEST_GUILESS_MAIN(SimilarTest)
#include "similar_test.moc"
