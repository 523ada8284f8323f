// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewcontroller_p.h"

#include "session/accepting.h"
#include "session/articlechecks.h"
#include "session/coverage.h"
#include "session/history.h"
#include "session/walking.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

using session::Changes;
using session::Direction;
using session::FigureAt;

namespace {

/** @p work, where it would take too long for a key. */
std::function<LargeStepper::Work()> ifMany(const QList<FigureId> &figures, LargeStepper::Work work)
{
    return [isLarge = session::isLargeDecision(figures.size()), work = std::move(work)] {
        return isLarge ? work : LargeStepper::Work();
    };
}

} // namespace

ReviewController::ReviewController(QObject *parent)
    : QObject(parent),
      m_unsaved([this] { return m_session && m_session->isTurnTaken(); }, [this] { saveWaiting(false); })
{}
ReviewController::~ReviewController() = default;

void ReviewController::setSession(std::unique_ptr<session::Session> session)
{
    if (m_session)
        Q_EMIT sessionAboutToBeReplaced();
    m_search.cancel();
    m_stepper.stop();
    m_session = std::move(session);
    m_at = {};
    m_isAside = false;
    m_unsaved.clear();
    m_lastSaved.reset();
    m_lastTakenBack.reset();
    m_mayHaveProblems = true;
    m_secondLook = false;
    Q_EMIT sessionReplaced();
    if (!m_session)
        return;
    if (const auto left = m_beginning ? m_beginning(*m_session) : std::nullopt)
        showFigure(*left);
    else if (const auto open = told(m_session->nextOpen({})))
        showFigure(*open);
    else if (const auto first = neighbour(m_at.article, Direction::Forward))
        showArticle(*first);
}

void ReviewController::showArticle(ArticleId article)
{
    showFigure({article, beginningOf(article)});
}

FigureId ReviewController::beginningOf(ArticleId article)
{
    if (m_wantedHere) {
        auto figures = m_session->figures(article);
        if (figures)
            figures->removeIf([this](const model::Figure &figure) { return !m_wantedHere(figure); });
        if (figures && !figures->isEmpty()) {
            const auto open = std::ranges::find_if(
                *figures, [](const model::Figure &figure) { return model::isOpen(figure.state); });
            return open == figures->end() ? figures->first().id : open->id;
        }
    }
    return told(session::figureToBeginWith(*m_session, article)).value_or(FigureId());
}

void ReviewController::showFigure(FigureAt at)
{
    const bool otherArticle = at.article != m_at.article;
    const bool otherFigure = otherArticle || at.figure != m_at.figure;
    m_at = at;
    m_isAside = false;
    if (otherArticle)
        Q_EMIT articleShown(at.article);
    if (otherFigure)
        Q_EMIT figureShown(at.figure);
}

void ReviewController::confirm(const std::optional<model::Reading> &edited)
{
    if (!mayDecide())
        return;
    const FigureId id = m_at.figure;
    if (!edited) {
        decide(After::GoOn, [this, id] { return session::confirmFigure(*m_session, id); });
        return;
    }
    const auto before = std::make_shared<model::Reading>();
    decide(
        After::GoOn,
        [this, id, before, edited = *edited]() -> Result<Changes> {
            const auto figure = m_session->figure(id);
            if (!figure)
                return fail(figure.error());
            *before = figure->reading;
            return session::correctFigure(*m_session, id, edited);
        },
        DecisionQueue::Kind::Decision,
        [this, id, before] {
            const auto after = m_session ? m_session->figure(id) : Result<model::Figure>();
            if (m_session && after && after->reading != *before)
                Q_EMIT corrected(id, *before, after->reading);
        });
}

void ReviewController::confirmShown(const model::Reading &shown)
{
    decide(After::GoOn,
           [this, id = m_at.figure, shown] { return session::confirmFigure(*m_session, id, shown); });
}

/** What the views show of the current figure is no longer so. */
void ReviewController::showAnew()
{
    Changes changes;
    changes.action = QStringLiteral("reextract");
    changes.articles = {m_at.article};
    (m_session->figure(m_at.figure) ? changes.changed : changes.removed) = {m_at.figure};
    notice(changes);
}

void ReviewController::confirmAll(const QList<FigureId> &figures)
{
    if (mayDecide(figures))
        decide(
            After::GoOn, [this, figures] { return session::confirmFigures(*m_session, figures); }, {}, {},
            ifMany(figures, [figures](session::Session &beside, const session::StepProgress &progress) {
                return session::confirmInPieces(beside, figures, progress);
            }));
}

void ReviewController::acceptAll(const QList<FigureId> &figures, int fromPermille,
                                 const std::function<void()> &whenSaved)
{
    if (mayDecide(figures))
        decide(
            After::Stay,
            [this, figures, fromPermille] {
                return session::acceptFigures(*m_session, figures, fromPermille);
            },
            {}, whenSaved,
            ifMany(figures, [=](session::Session &beside, const session::StepProgress &progress) {
                return session::acceptInPieces(beside, figures, fromPermille, progress);
            }));
}

void ReviewController::reopenAll(const QList<FigureId> &figures)
{
    if (mayDecide(figures))
        decide(
            After::Stay, [this, figures] { return session::reopenFigures(*m_session, figures); }, {}, {},
            ifMany(figures, [figures](session::Session &beside, const session::StepProgress &progress) {
                return session::reopenInPieces(beside, figures, progress);
            }));
}

void ReviewController::waive(CodePointSpan number, const QString &reason)
{
    if (!mayDecide())
        return;
    decide(After::Stay, [this, article = m_at.article, number, reason] {
        return session::waiveNumber(*m_session, article, number, reason);
    });
}

void ReviewController::waiveChecks()
{
    if (mayDecide())
        decide(After::Stay,
               [this, figure = m_at.figure] { return session::waiveChecks(*m_session, figure); });
}

void ReviewController::amendAll(const QList<session::Correction> &corrections)
{
    QList<FigureId> figures;
    for (const session::Correction &correction : corrections)
        figures.append(correction.figure);
    if (mayDecide(figures))
        decide(
            After::Stay, [this, corrections] { return session::amendFigures(*m_session, corrections); }, {},
            {},
            ifMany(figures, [corrections](session::Session &beside, const session::StepProgress &progress) {
                return session::amendInPieces(beside, corrections, progress);
            }));
}

void ReviewController::reject(const QString &reason)
{
    if (mayDecide())
        decide(After::GoOn,
               [this, id = m_at.figure, reason] { return session::rejectFigure(*m_session, id, reason); });
}

void ReviewController::markUnsure(const QString &note)
{
    if (mayDecide())
        decide(After::GoOn,
               [this, id = m_at.figure, note] { return session::markUnsure(*m_session, id, note); });
}

void ReviewController::reopen()
{
    if (mayDecide())
        decide(After::Stay, [this, id = m_at.figure] { return session::reopenFigure(*m_session, id); });
}

void ReviewController::addFigure(CodePointSpan selection)
{
    if (!m_session || !m_at.article.isValid() || !mayDecide())
        return;
    const ArticleId article = m_at.article;
    decide(After::Stay,
           [this, article, selection] { return session::proposeFigure(*m_session, article, selection); });
}

void ReviewController::restore(FigureId figure, CommandId step)
{
    if (mayDecide({figure}))
        decide(After::Stay,
               [this, figure, step] { return session::restoreFigure(*m_session, figure, step); });
}

void ReviewController::describe(ArticleId article, const session::ArticleDetails &details,
                                const QStringList &tags)
{
    decide(After::Stay, [this, article, details, tags] {
        return session::describeArticle(*m_session, article, details, tags);
    });
}

bool ReviewController::tag(const QList<ArticleId> &articles, const QString &tag, bool isOn)
{
    return decide(After::Stay, [this, articles, tag, isOn] {
        return session::tagArticles(*m_session, articles, tag, isOn);
    });
}

/** Where the work goes on while @p out are no more: towards the end of the list, else towards its head. */
std::optional<ArticleId> ReviewController::besideThose(const QSet<ArticleId> &out) const
{
    for (const Direction direction : {Direction::Forward, Direction::Backward}) {
        auto beside = neighbour(m_at.article, direction);
        while (beside && out.contains(*beside))
            beside = neighbour(*beside, direction);
        if (beside)
            return beside;
    }
    return {};
}

void ReviewController::goOnBeside(const std::optional<ArticleId> &article)
{
    if (article)
        showArticle(*article);
    else if (m_wantedElsewhere) // there may be others, which nobody sees
        standAside();
    else
        leaveArticle();
}

std::optional<FigureAt> ReviewController::focusOf(const Changes &changes) const
{
    if (!changes.focus || m_isAside) // else what nobody sees would be in hand
        return {};
    const auto figure = m_session->figure(*changes.focus);
    const bool isAskedFor = changes.isEmpty() || changes.action == QStringLiteral("add");
    if (!figure || (!isAskedFor && figure->id != m_at.figure && !isWanted(*figure)))
        return {};
    return FigureAt{figure->article, figure->id};
}

void ReviewController::tellLeftOut(const Changes &changes)
{
    const auto figure = changes.focus ? m_session->figure(*changes.focus) : Result<model::Figure>();
    if (changes.focus && figure && m_at.article.isValid() && !isWanted(*figure))
        Q_EMIT leftOut({figure->article, figure->id});
}

void ReviewController::standAside()
{
    m_isAside = true; // when it is told that none is in hand
    leaveArticle();
}

void ReviewController::leaveArticle()
{
    Q_EMIT articleAboutToBeLeft();
    m_at = {};
    Q_EMIT articleLeft();
    Q_EMIT figureShown({});
}

void ReviewController::setInSight(bool inSight)
{
    m_isInSight = inSight;
    m_unreadable.reset();
}

void ReviewController::setUnreadable(const Error &error)
{
    m_isInSight = false;
    m_unreadable = error;
    Q_EMIT refused(error);
}

bool ReviewController::mayDecide()
{
    if (!m_isInSight && m_unreadable)
        Q_EMIT refused(*m_unreadable);
    return m_isInSight;
}

bool ReviewController::mayDecide(const QList<FigureId> &figures)
{
    if (m_isInSight || !m_session)
        return true;
    const bool isHere = std::ranges::any_of(figures, [this](FigureId id) {
        const auto figure = m_session->figure(id);
        return !figure || figure->article == m_at.article;
    });
    return !isHere || mayDecide();
}

void ReviewController::finishElsewhere(const Changes &changes)
{
    const QSet<ArticleId> out = takenOut(changes);
    if (out.contains(m_at.article) || changes.removed.contains(m_at.figure)) {
        finish(After::Stay, changes);
        return;
    }
    if (changes.isEmpty())
        return;
    m_mayHaveProblems = true;
    Q_EMIT changed(changes);
    tellDecided(changes);
}

void ReviewController::tellDecided(const Changes &changes)
{
    Q_EMIT decided(changes.action, QDateTime::currentDateTime());
    if (changes.changed.size() > 1 && !changes.command.isValid())
        Q_EMIT decidedMany();
    Q_EMIT decisionMade();
}

void ReviewController::finish(After after, const Changes &changes)
{
    const QSet<ArticleId> out = takenOut(changes);
    // While the list still has it.
    const auto beside = out.contains(m_at.article) ? besideThose(out) : std::nullopt;
    if (!changes.isEmpty()) {
        m_mayHaveProblems = m_mayHaveProblems || after == After::Stay;
        Q_EMIT changed(changes);
        tellDecided(changes);
    }
    if (after == After::GoOn) {
        goOn();
        return;
    }
    if (const auto focus = focusOf(changes)) {
        showFigure(*focus);
    } else if (out.contains(m_at.article)) {
        goOnBeside(beside);
    } else if (awaitsArticle() && !changes.articles.isEmpty()) {
        showArticle(changes.articles.first());
    } else if (changes.removed.contains(m_at.figure)) {
        const ArticleId article = m_at.article;
        m_at.figure = {};
        showArticle(article);
    }
}

void ReviewController::setQueue(Queue queue, Queue problems)
{
    m_queue = std::move(queue);
    m_problems = std::move(problems);
    m_mayHaveProblems = true;
}

QSet<ArticleId> ReviewController::takenOut(const Changes &changes) const
{
    QSet<ArticleId> out;
    if (changes.action != QStringLiteral("describe"))
        return out;
    for (const ArticleId article : changes.articles) {
        if (const auto summary = m_session->articleSummary(article); summary && summary->wasTakenOut)
            out.insert(article);
    }
    return out;
}

void ReviewController::stepFigure(Direction direction)
{
    if (!m_session || !m_at.article.isValid())
        return;
    const auto beside = [&](FigureAt from) -> std::optional<FigureId> {
        while (true) {
            const auto next = told(session::neighbourFigure(*m_session, from, direction));
            const auto figure = next && m_wantedHere ? m_session->figure(*next) : Result<model::Figure>();
            if (!next || !m_wantedHere || !figure || m_wantedHere(*figure))
                return next;
            from.figure = *next;
        }
    };
    if (const auto figure = beside(m_at))
        showFigure({m_at.article, *figure});
    else if (const auto article = neighbour(m_at.article, direction))
        showFigure({*article, beside({*article, {}}).value_or(FigureId())});
}

void ReviewController::stepArticle(Direction direction)
{
    if (!m_session)
        return;
    if (const auto article = neighbour(m_at.article, direction))
        showArticle(*article);
}

std::optional<ArticleId> ReviewController::neighbour(ArticleId of, Direction direction) const
{
    if (m_articleOrder)
        return m_articleOrder(of, direction);
    const auto articles = m_session->articles();
    if (!articles || articles->isEmpty())
        return {};
    if (!of.isValid())
        return articles->first().id;
    const auto here = std::ranges::find(*articles, of, &model::ArticleSummary::id);
    const qsizetype target =
        std::distance(articles->begin(), here) + (direction == Direction::Forward ? 1 : -1);
    return target >= 0 && target < articles->size() ? std::optional(articles->at(target).id) : std::nullopt;
}

void ReviewController::noteOthers()
{
    if (!m_session)
        return;
    if (const Outcome noted = m_session->noteChanges(); !noted)
        Q_EMIT refused(noted.error());
}

void ReviewController::notice(const Changes &changes)
{
    m_mayHaveProblems = true;
    Q_EMIT changed(changes);
    if (awaitsArticle() && !changes.articles.isEmpty())
        showArticle(changes.articles.first());
    else if (changes.removed.contains(m_at.figure)) {
        const ArticleId article = m_at.article;
        m_at.figure = {};
        showArticle(article);
    } else if (!m_at.figure.isValid() && changes.articles.contains(m_at.article))
        showArticle(m_at.article);
}

} // namespace jiaoshu::ui
