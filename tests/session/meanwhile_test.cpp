// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"
#include "session/describing.h"
#include "session/workspacefixture.h"

#include <functional>
#include <utility>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

/** Is asked between a plan and its commit: there the other session comes in between. */
class MeanwhileClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        if (const auto work = std::exchange(meanwhile, nullptr))
            work();
        return QDateTime({2024, 5, 7}, {8, 9, 10}, Qt::UTC);
    }
    mutable std::function<void()> meanwhile;
};

} // namespace

/** What one session plans and the other changes before it is committed. */
class MeanwhileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<MeanwhileClock>();
        m_window = std::move(*Session::open({m_folder->filePath(QStringLiteral("w.jiaoshu")),
                                             QStringLiteral("甲"), Access::ReadWrite, true, m_clock}));
        m_prepared = WorkspaceFixture::prepared(
            QStringLiteral("甲村"), {QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("14")});
        m_article = importArticle(*m_window, m_prepared)->article;
        m_beside = std::move(*m_window->openBeside({}));
    }
    void cleanup()
    {
        QVERIFY(!m_clock->meanwhile); // it came in between
        m_beside.reset();
        m_window.reset();
    }

    void aDecisionStaysThatWasMadeWhileItsArticleWasReadAgain()
    {
        m_clock->meanwhile = [this] { QVERIFY(confirmFigure(*m_window, id(0)).has_value()); };
        const FigureId decided = id(0);
        const auto changes = reextractArticle(*m_beside, m_article, {});
        QVERIFY(changes.has_value());
        QCOMPARE(changes->removed.size(), 2);
        QVERIFY(!changes->removed.contains(decided));
        QCOMPARE(m_window->figure(decided)->state, model::State::Confirmed);
    }

    void aDecisionStaysThatWasMadeWhileItsFigureWasReadOtherwise()
    {
        const FigureId decided = id(0);
        m_clock->meanwhile = [&] {
            QVERIFY(rejectFigure(*m_window, decided, QStringLiteral("duplicate")).has_value());
        };
        QVERIFY(reextractArticle(*m_beside, m_article, readOtherwise()).has_value());
        const auto now = m_window->figure(decided);
        QCOMPARE(now->state, model::State::Rejected);
        QCOMPARE(now->reading.value.toString(), QStringLiteral("12"));
    }

    void aValueThatWasNotShownIsNotConfirmed()
    {
        const FigureId figure = id(0);
        m_clock->meanwhile = [this] {
            QVERIFY(reextractArticle(*m_beside, m_article, readOtherwise()).has_value());
        };
        const auto confirmed = confirmFigure(*m_window, figure);
        QVERIFY(!confirmed.has_value());
        QCOMPARE(confirmed.error().code, ErrorCode::Outdated);
        const auto now = m_window->figure(figure);
        QCOMPARE(now->state, model::State::Proposed);
        QCOMPARE(now->reading.value.toString(), QStringLiteral("99"));
        QVERIFY(confirmFigure(*m_window, figure).has_value()); // it was looked at again
    }

    void norAmongMany()
    {
        m_clock->meanwhile = [this] {
            QVERIFY(reextractArticle(*m_beside, m_article, readOtherwise()).has_value());
        };
        const auto confirmed = confirmFigures(*m_window, {id(2), id(0)});
        QVERIFY(!confirmed.has_value());
        QCOMPARE(confirmed.error().code, ErrorCode::Outdated);
        QCOMPARE(m_window->counts()->of(model::State::Proposed), 3);
    }

    void norWhereItIsReadOtherwiseBeforeItIsLookedUp()
    {
        const model::Figure shown = (*m_window->figures(m_article))[0];
        QVERIFY(reextractArticle(*m_beside, m_article, readOtherwise()).has_value());
        QCOMPARE(confirmFigure(*m_window, shown.id, shown.reading).error().code, ErrorCode::Outdated);
        QVERIFY(confirmFigure(*m_window, shown.id, m_window->figure(shown.id)->reading).has_value());
    }

    void anotherFigureMayBeDecidedWhileAnArticleIsReadAgain()
    {
        const FigureId figure = id(2);
        m_clock->meanwhile = [this] {
            QVERIFY(reextractArticle(*m_beside, m_article, readOtherwise()).has_value());
        };
        QVERIFY(confirmFigure(*m_window, figure).has_value());
        QCOMPARE(m_window->figure(figure)->state, model::State::Confirmed);
    }

    void whatWasAddedMeanwhileIsNotProposedOnceMore()
    {
        QVERIFY(reextractArticle(*m_beside, m_article, {}).has_value()); // all of them are withdrawn
        const model::Reading reading = m_prepared.proposals[1].reading;
        m_clock->meanwhile = [&] { QVERIFY(addFigure(*m_window, m_article, reading).has_value()); };
        QCOMPARE(reextractArticle(*m_beside, m_article, m_prepared.proposals)->added.size(), 2);
        QCOMPARE(m_window->figures(m_article)->size(), 3);
    }

    void whatWasProposedMeanwhileIsNotAddedOnceMore()
    {
        QVERIFY(reextractArticle(*m_beside, m_article, {}).has_value());
        m_clock->meanwhile = [this] {
            QVERIFY(reextractArticle(*m_beside, m_article, m_prepared.proposals).has_value());
        };
        model::Reading reading = m_prepared.proposals[1].reading;
        reading.unit = QStringLiteral("万户");
        QVERIFY(addFigure(*m_window, m_article, reading).has_value());
        const auto figures = m_window->figures(m_article);
        QCOMPARE(figures->size(), 3);
        QCOMPARE((*figures)[1].state, model::State::Corrected);
        QCOMPARE((*figures)[1].reading.unit, QStringLiteral("万户"));
    }

    void marksDoNotComeInWhereAFigureWasAddedMeanwhile()
    {
        auto marked = m_prepared;
        marked.isMarked = true;
        marked.markedIn = QStringLiteral("brat: a.ann");
        QVERIFY(reextractArticle(*m_beside, m_article, {}).has_value());
        m_clock->meanwhile = [&] {
            QVERIFY(addFigure(*m_window, m_article, m_prepared.proposals[0].reading).has_value());
        };
        const auto imported = importArticle(*m_beside, marked);
        QVERIFY(imported.has_value());
        QCOMPARE(imported->changes.added.size(), 2);
        QCOMPARE(m_window->figures(m_article)->size(), 3);
    }

    void anArticleTakenOutMeanwhileStaysOut()
    {
        m_clock->meanwhile = [this] { QVERIFY(takeOutArticles(*m_window, {m_article}).has_value()); };
        QVERIFY(reextractArticle(*m_beside, m_article, readOtherwise())->isEmpty());
        QVERIFY(m_window->figures(m_article)->isEmpty());
        QVERIFY(m_window->articles()->isEmpty());
    }

    void anArticleIsPutBackOnce()
    {
        QVERIFY(takeOutArticles(*m_window, {m_article}).has_value());
        m_clock->meanwhile = [this] {
            QVERIFY(undo(*m_window).has_value());
            QVERIFY(confirmFigure(*m_window, id(1)).has_value());
        };
        const auto back = importArticle(*m_beside, m_prepared);
        QVERIFY(back.has_value());
        QVERIFY(back->wasThere);
        QVERIFY(back->changes.isEmpty());
        QCOMPARE(m_window->figures(m_article)->size(), 3);
        QCOMPARE(m_window->counts()->of(model::State::Confirmed), 1);
    }

private:
    [[nodiscard]] FigureId id(qsizetype i) const { return (*m_window->figures(m_article))[i].id; }
    [[nodiscard]] QList<model::Proposal> readOtherwise() const
    {
        QList<model::Proposal> other = m_prepared.proposals;
        other[0].reading.value = *model::Value::parse(QStringLiteral("99"));
        return other;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<MeanwhileClock> m_clock;
    PreparedArticle m_prepared;
    ArticleId m_article;
    std::unique_ptr<Session> m_window;
    std::unique_ptr<Session> m_beside;
};

QTEST_GUILESS_MAIN(MeanwhileTest)
#include "meanwhile_test.moc"
