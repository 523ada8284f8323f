// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/library.h"

#include "session/history.h"
#include "session/libraryquery.h"
#include "session/workspacefixture.h"

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

QString shown(const QList<Library::Value> &values)
{
    QStringList parts;
    for (const Library::Value &value : values)
        parts.append(QStringLiteral("%1%2 %3")
                         .arg(value.isChosen ? QStringLiteral("*") : QString(), value.text)
                         .arg(value.figures));
    return parts.join(QStringLiteral(", "));
}

LibraryFilter with(Facet facet, const QStringList &values, LibraryFilter filter = {})
{
    filter.of(facet) = values;
    return filter;
}

} // namespace

/** 甲: 12户, 34亩 (doubtful), 56户; 乙: 78亩, 90户 of 2022. */
class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_a = import(QStringLiteral("甲"), {{"12", "户"}, {"34", "亩"}, {"56", "户"}});
        m_b = import(QStringLiteral("乙"), {{"78", "亩"}, {"90", "户"}});
        m_library = *Library::read(m_fixture->path());
    }

    void countsTheValuesOfEachFacetMostFirst()
    {
        QCOMPARE(m_library->figures(), 5);
        QCOMPARE(shown(m_library->values(Facet::Unit)), QStringLiteral("户 3, 亩 2"));
        QCOMPARE(shown(m_library->values(Facet::State)), QStringLiteral("proposed 5"));
        QCOMPARE(shown(m_library->values(Facet::Sureness)), QStringLiteral("likely 4, doubtful 1"));
        QCOMPARE(shown(m_library->values(Facet::Year)), QStringLiteral("2023 4, 2022 1"));
        QCOMPARE(shown(m_library->values(Facet::Analyst)), QStringLiteral(" 5"));
    }

    void aPlaceTakesInWhatLiesInIt()
    {
        const auto put = [this](const model::Figure &figure, const QString &place) {
            model::Reading reading = figure.reading;
            reading.place = place;
            return Correction{figure.id, reading};
        };
        const auto all = m_fixture->all();
        const auto changes = amendFigures(m_fixture->session(), {put(all[0], QStringLiteral("贵州省")),
                                                                 put(all[1], QStringLiteral("湄潭县")),
                                                                 put(all[2], QStringLiteral("四川省"))});
        m_library->patch(m_fixture->session(), *changes);
        const auto counts = shown(m_library->values(Facet::Place));
        QVERIFY2(counts.contains(QStringLiteral("贵州省 2")) && counts.contains(QStringLiteral("湄潭县 1")),
                 qPrintable(counts));
        m_library->setFilter(with(Facet::Place, {QStringLiteral("貴州")}));
        QCOMPARE(m_library->figures(), 2);
        QVERIFY(shown(m_library->values(Facet::Place)).startsWith(QStringLiteral("*貴州 2")));
        QCOMPARE(m_library->fitting(), (QList{all[0].id, all[1].id}));
    }

    void aRangeOfYearsIsEachOfThem()
    {
        const auto put = [this](const model::Figure &figure, const QString &period) {
            model::Reading reading = figure.reading;
            reading.period = period;
            return Correction{figure.id, reading};
        };
        const auto all = m_fixture->all();
        const auto changes = amendFigures(m_fixture->session(), {put(all[0], QStringLiteral("2021-03"))});
        m_library->patch(m_fixture->session(), *changes);
        for (const auto &[asked, figures] :
             {std::pair("2021..2022", 2), std::pair("2022..2023", 4), std::pair("2022..", 4),
              std::pair("..2022", 2), std::pair("1999..2020", 0), std::pair("2023", 3)}) {
            const LibraryFilter filter = with(Facet::Year, {QString::fromLatin1(asked)});
            m_library->setFilter(filter);
            QCOMPARE(m_library->figures(), figures);
            qint64 single = 0;
            for (const model::Figure &figure : m_fixture->all())
                single += session::fits(filter, figure, {}) ? 1 : 0;
            QCOMPARE(single, figures);
            // What ticking it shows.
            QCOMPARE(m_library->values(Facet::Year).first(),
                     (Library::Value{QString::fromLatin1(asked), figures, true}));
        }
        for (const auto &[typed, range] :
             {std::pair("2023..2021", "2021..2023"), std::pair("2021-2023", "2021..2023"),
              std::pair("2021 – 2023", "2021..2023"), std::pair("2021～", "2021.."), std::pair("2023", ""),
              std::pair("23..24", ""), std::pair("..", ""), std::pair("", "")})
            QCOMPARE(yearRange(QString::fromUtf8(typed)).value_or(QString()), QString::fromLatin1(range));
    }

    void whatNoFigureHasIsFound()
    {
        const auto unmet = [this](Facet facet, const QString &value) {
            return findUnmet(with(facet, {value}), *m_library);
        };
        QVERIFY(!unmet(Facet::Unit, QStringLiteral("亩")) &&
                !unmet(Facet::Year, QStringLiteral("2020..2022")));
        QVERIFY(!unmet(Facet::Place, {}) && !unmet(Facet::State, QStringLiteral("rejected")));
        QCOMPARE(unmet(Facet::Unit, QStringLiteral("畝")),
                 (UnmetValue{QStringLiteral("unit"), QStringLiteral("畝"), {QStringLiteral("亩")}}));
        QCOMPARE(unmet(Facet::Year, QStringLiteral("2030..2031"))->field, QStringLiteral("year"));
        QCOMPARE(unmet(Facet::Tag, QStringLiteral("要闻"))->near, QStringList());
        QVERIFY(unmet(Facet::Rule, QStringLiteral("unit.before")).has_value());
        QVERIFY(!unmet(Facet::Rule, QStringLiteral("unit.after")));
    }

    void eachRuleThatReadAFigureIsAValue()
    {
        QCOMPARE(shown(m_library->values(Facet::Rule)), QStringLiteral("numeral.arabic 5, unit.after 5"));
        m_library->setFilter(with(Facet::Rule, {QStringLiteral("unit.after")}));
        QCOMPARE(m_library->figures(), 5);
        m_library->setFilter(with(Facet::Rule, {QStringLiteral("unit.before")}));
        QCOMPARE(m_library->figures(), 0);
        QCOMPARE(m_library->figuresWith(Facet::Rule, {QStringLiteral("numeral.arabic")}).size(), 5);
    }

    void aChosenValueNarrowsTheOtherFacetsButNotItsOwn()
    {
        m_library->setFilter(with(Facet::Unit, {QStringLiteral("亩")}));
        QCOMPARE(m_library->figures(), 2);
        QCOMPARE(shown(m_library->values(Facet::Unit)), QStringLiteral("*亩 2, 户 3"));
        QCOMPARE(shown(m_library->values(Facet::Sureness)), QStringLiteral("doubtful 1, likely 1"));
        QCOMPARE(m_library->figuresOf(m_a), 1);
        QCOMPARE(m_library->figuresOf(m_b), 1);
    }

    void onlyWordsThatNothingElseHasAreTheAnalystsOwn()
    {
        const auto figures = m_fixture->figures(m_a);
        QVERIFY(m_library->ownValues(Facet::Unit).isEmpty());
        model::Reading reading = figures[0].reading;
        reading.unit = QStringLiteral("筐");
        m_library->patch(m_fixture->session(), *correctFigure(m_fixture->session(), figures[0].id, reading));
        QCOMPARE(shown(m_library->ownValues(Facet::Unit)), QStringLiteral("筐 1"));
        reading = figures[1].reading;
        reading.place = QStringLiteral("丁乡"); // the unit is the engine's
        m_library->patch(m_fixture->session(), *correctFigure(m_fixture->session(), figures[1].id, reading));
        QCOMPARE(shown(m_library->ownValues(Facet::Unit)), QStringLiteral("筐 1"));
        QCOMPARE(shown(m_library->ownValues(Facet::Place)), QStringLiteral("丁乡 1"));
        QCOMPARE(shown(m_library->commonest(Facet::Unit, 1)), QStringLiteral("亩 2"));
    }

    void valuesOfOneFacetAddAndFacetsNarrow()
    {
        auto filter = with(Facet::Unit, {QStringLiteral("亩"), QStringLiteral("户")});
        m_library->setFilter(filter);
        QCOMPARE(m_library->figures(), 5);
        m_library->setFilter(with(Facet::Year, {QStringLiteral("2022")}, filter));
        QCOMPARE(m_library->figures(), 1);
        QCOMPARE(m_library->figuresOf(m_a), 0);
    }

    void aSearchKeepsToItsArticles()
    {
        LibraryFilter filter;
        filter.within = QList<ArticleId>{m_b};
        m_library->setFilter(filter);
        QCOMPARE(m_library->figures(), 2);
        QCOMPARE(m_library->figuresOf(m_a), 0);
        filter.within = QList<ArticleId>{};
        m_library->setFilter(filter);
        QCOMPARE(m_library->figures(), 0);
    }

    void aValueThatIsGoneStaysChosenAndShowsNothing()
    {
        m_library->setFilter(with(Facet::Unit, {QStringLiteral("吨")}));
        QCOMPARE(m_library->figures(), 0);
        QCOMPARE(shown(m_library->values(Facet::Unit)), QStringLiteral("*吨 0, 户 3, 亩 2"));
    }

    void countsFollowEachDecisionAsIfReadAnew_data()
    {
        QTest::addColumn<int>("filtered");
        QTest::newRow("unfiltered") << 0;
        QTest::newRow("what awaits a decision") << 1;
        QTest::newRow("a unit") << 2;
    }

    void countsFollowEachDecisionAsIfReadAnew()
    {
        QFETCH(int, filtered);
        if (filtered == 1)
            m_library->setFilter(with(Facet::State, {QStringLiteral("proposed")}));
        if (filtered == 2)
            m_library->setFilter(with(Facet::Unit, {QStringLiteral("户")}));
        Session &session = m_fixture->session();
        const auto figures = m_fixture->all();
        follow(confirmFigure(session, figures[0].id));
        model::Reading other = figures[2].reading;
        other.unit = QStringLiteral("吨"); // a word that was not there
        follow(correctFigure(session, figures[2].id, other));
        follow(rejectFigure(session, figures[4].id));
        follow(undo(session));
        follow(undo(session));
        follow(redo(session));
        follow(addFigure(
            session, m_a,
            WorkspaceFixture::proposal(figures[1].reading.span.begin.value, QStringLiteral("3")).reading));
        follow(undo(session));
        QList<FigureId> all;
        for (const auto &figure : m_fixture->all())
            all.append(figure.id);
        follow(confirmFigures(session, all));
    }

    void manyFiguresAtOnceAreFollowedToo()
    {
        QStringList many;
        for (int i = 1; i <= 100; ++i)
            many.append(QString::number(i));
        const auto imported =
            importArticle(m_fixture->session(), WorkspaceFixture::prepared(QStringLiteral("丙"), many));
        follow(imported->changes);
        QCOMPARE(m_library->figures(), 105);
        QList<FigureId> all;
        for (const auto &figure : m_fixture->all())
            all.append(figure.id);
        follow(confirmFigures(m_fixture->session(), all));
        QCOMPARE(shown(m_library->values(Facet::State)), QStringLiteral("confirmed 105"));
    }

    void stepsToOpenFiguresThatFit()
    {
        const auto figures = m_fixture->all();
        m_library->setFilter(with(Facet::Unit, {QStringLiteral("户")}));
        const auto next = [&](FigureId from, Direction direction) {
            return m_library->nextIn(model::State::Proposed, {m_a, from}, direction);
        };
        QCOMPARE(next({}, Direction::Forward), std::optional(figures[0].id));
        QCOMPARE(next(figures[0].id, Direction::Forward), std::optional(figures[2].id));
        QCOMPARE(next(figures[2].id, Direction::Forward), std::nullopt);
        QCOMPARE(next(figures[2].id, Direction::Backward), std::optional(figures[0].id));
        follow(confirmFigure(m_fixture->session(), figures[2].id));
        QCOMPARE(next(figures[0].id, Direction::Forward), std::nullopt);
    }

    void stepsThroughAllArticlesAndRoundOnce()
    {
        const auto a = m_fixture->figures(m_a);
        const auto b = m_fixture->figures(m_b);
        const auto next = [&](FigureAt from, Direction direction, int below = Library::AnySureness) {
            const auto at = m_library->nextAnywhere(model::State::Proposed, from, direction, below);
            return at ? at->figure : FigureId();
        };
        const auto at = [](const model::Figure &figure) { return FigureAt{figure.article, figure.id}; };
        QCOMPARE(next(at(a[2]), Direction::Forward), b[0].id);
        QCOMPARE(next(at(b[1]), Direction::Forward), a[0].id);
        QCOMPARE(next(at(b[0]), Direction::Backward), a[2].id);
        QCOMPARE(next(at(a[0]), Direction::Backward), b[1].id);
        QCOMPARE(next({m_b, {}}, Direction::Forward), b[0].id);
        QCOMPARE(next({m_a, {}}, Direction::Backward), a[2].id);
        QCOMPARE(next(at(b[1]), Direction::Forward, 500), a[1].id);
        QVERIFY(!next(at(a[1]), Direction::Forward, 500).isValid()); // itself alone
        follow(confirmFigure(m_fixture->session(), b[0].id));
        QCOMPARE(next(at(a[2]), Direction::Forward), b[1].id);
    }

    void stepsToWhatTheEngineDoubts()
    {
        const auto figures = m_fixture->all();
        const auto doubted = [&](FigureId from) {
            return m_library->nextIn(model::State::Proposed, {m_a, from}, Direction::Forward,
                                     Session::DoubtfulBelow);
        };
        QCOMPARE(doubted({}), std::optional(figures[1].id));
        QCOMPARE(doubted(figures[1].id), std::nullopt);
        m_library->setFilter(with(Facet::Unit, {QStringLiteral("户")}));
        QCOMPARE(doubted({}), std::nullopt); // 亩 is not wanted
    }

    void stepsToItsLikeAcrossArticlesAndRoundOnce()
    {
        const auto figures = m_fixture->all();
        const auto next = [&](const model::Figure &from, Facet facet, Direction direction) {
            const auto at = m_library->nextLike({from.article, from.id}, facet, direction);
            return at ? at->figure : FigureId();
        };
        QCOMPARE(next(figures[1], Facet::Unit, Direction::Forward), figures[3].id);
        QCOMPARE(next(figures[3], Facet::Unit, Direction::Forward), figures[1].id);
        QCOMPARE(next(figures[0], Facet::Unit, Direction::Backward), figures[4].id);
        QCOMPARE(next(figures[4], Facet::Year, Direction::Forward), FigureId()); // none other of 2022
    }

    void isReadBesideWhatWorksOnIt()
    {
        const auto figures = m_fixture->all();
        QVERIFY(confirmFigure(m_fixture->session(), figures[0].id)); // in the log, not yet in the file
        const auto again = *Library::read(m_fixture->path());
        QCOMPARE(shown(again->values(Facet::State)), QStringLiteral("proposed 4, confirmed 1"));
        QCOMPARE(shown(again->values(Facet::Analyst)), QStringLiteral(" 4, 甲 1"));
    }

    void followsTheProblemsOfAFewFigures()
    {
        const auto figures = m_fixture->figures(m_b);
        m_library->setProblems({{figures[0].id, Problem::FailedCheck}, {figures[1].id, Problem::Conflict}});
        session::ProblemChanges changes;
        changes.articles[m_b] = {{figures[0].id, std::nullopt}, {figures[1].id, Problem::FailedCheck}};
        changes.articles[m_a] = {{m_fixture->figures(m_a)[0].id, Problem::Conflict}};
        m_library->patchProblems(changes);
        const auto patched = m_library->values(Facet::Problem);
        const auto other = *Library::read(m_fixture->path());
        other->setProblems(
            {{figures[1].id, Problem::FailedCheck}, {m_fixture->figures(m_a)[0].id, Problem::Conflict}});
        QVERIFY(patched == other->values(Facet::Problem));
        m_library->setFilter(with(Facet::Problem, {QStringLiteral("conflict")}));
        QCOMPARE(m_library->figuresOf(m_a), 1);
        QCOMPARE(m_library->figuresOf(m_b), 0);
    }

    void endsWhereItIsNotWanted()
    {
        QCOMPARE(Library::read(m_fixture->path(), [] { return true; }).error().code, ErrorCode::Cancelled);
        QCOMPARE(Library::read(m_fixture->path(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

    void tellsWhatChecksFindAndWhatTheEngineDoubts()
    {
        QCOMPARE(shown(m_library->values(Facet::Problem)), QStringLiteral(" 4, low-confidence 1"));
        const auto figures = m_fixture->figures(m_b);
        m_library->setProblems({{figures[0].id, Problem::FailedCheck}, {figures[1].id, Problem::Conflict}});
        m_library->setFilter(
            with(Facet::Problem, {QStringLiteral("failed-check"), QStringLiteral("conflict")}));
        QCOMPARE(m_library->figures(), 2);
        QCOMPARE(m_library->figuresOf(m_a), 0);
        QVERIFY(m_library->fits(figures[0]));
        // It stays one whatever is decided, until the checks say otherwise.
        m_library->patch(m_fixture->session(), *confirmFigure(m_fixture->session(), figures[0].id));
        QCOMPARE(m_library->figures(), 2);
        m_library->setProblems({});
        QCOMPARE(m_library->figures(), 0);
        QVERIFY(!m_library->fits(figures[0]));
    }

private:
    ArticleId import(const QString &title, const QList<std::pair<const char *, const char *>> &figures)
    {
        QStringList counts;
        for (const auto &[count, unit] : figures)
            counts.append(QString::fromUtf8(count));
        auto made = WorkspaceFixture::prepared(title, counts);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            made.proposals[i].reading.unit = QString::fromUtf8(figures[i].second);
            made.proposals[i].reading.period =
                counts[i] == QStringLiteral("90") ? QStringLiteral("2022-03") : QStringLiteral("2023");
            if (counts[i] == QStringLiteral("34"))
                made.proposals[i].confidencePermille = 300;
        }
        return importArticle(m_fixture->session(), made)->article;
    }

    void follow(const Result<Changes> &changes)
    {
        QVERIFY(changes);
        m_library->patch(m_fixture->session(), *changes);
        const auto anew = *Library::read(m_fixture->path());
        anew->setFilter(m_library->filter());
        QCOMPARE(m_library->figures(), anew->figures());
        for (const Facet facet : AllFacets)
            QCOMPARE(shown(m_library->values(facet)), shown(anew->values(facet)));
        for (const ArticleId article : {m_a, m_b})
            QCOMPARE(m_library->figuresOf(article), anew->figuresOf(article));
        for (const model::Figure &figure : m_fixture->all())
            QCOMPARE(m_library->fits(figure), anew->fits(figure));
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::shared_ptr<Library> m_library;
    ArticleId m_a;
    ArticleId m_b;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
