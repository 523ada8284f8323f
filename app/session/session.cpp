// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/parts_p.h"

#include <QFileInfo>

#include <limits>

namespace jiaoshu::session {

Session::Session(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const OpenRequest &request)
{
    const auto access =
        request.access == Access::ReadOnly ? store::Access::ReadOnly : store::Access::ReadWrite;
    store::OpenSpec spec{request.path, access, request.createIfMissing, request.clock->nowUtc()};
    spec.isCheckpointedElsewhere = request.isCheckpointedElsewhere;
    spec.checkUpToBytes = request.checkUpToBytes;
    spec.fileSystem = request.fileSystem;
    spec.isCancelled = request.isCancelled;
    auto workspace = store::Workspace::open(spec);
    if (!workspace)
        return fail(workspace.error());
    auto parts = std::make_unique<Parts>();
    parts->workspace = std::move(*workspace);
    parts->analyst = request.analyst;
    parts->clock = request.clock;
    if (auto loaded = parts->loadStacks(); !loaded)
        return fail(loaded.error());
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Result<std::unique_ptr<Session>> Session::openBeside(std::function<bool()> isCancelled, Engine engine)
{
    auto workspace = m_parts->workspace->openBeside(m_parts->clock->nowUtc(), std::move(isCancelled));
    if (!workspace)
        return fail(workspace.error());
    if (engine == Engine::Shared)
        std::ignore = extractor(); // made in this thread
    auto parts = std::make_unique<Parts>();
    parts->workspace = std::move(*workspace);
    parts->analyst = m_parts->analyst;
    parts->clock = m_parts->clock;
    parts->extractor = m_parts->extractor;
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Outcome Session::noteChanges()
{
    return m_parts->loadStacks(); // a text that is there never changes under its id
}

QString Session::path() const
{
    return m_parts->workspace->path();
}
QString Session::analyst() const
{
    return m_parts->analyst;
}
void Session::setAnalyst(const QString &analyst)
{
    m_parts->analyst = analyst;
}
bool Session::isReadOnly() const
{
    return m_parts->workspace->access() == store::Access::ReadOnly;
}
bool Session::isOnNetwork() const
{
    return m_parts->workspace->notices().contains(store::Notice::NetworkFolder);
}
bool Session::wasLeftUnclean() const
{
    return m_parts->workspace->notices().contains(store::Notice::UncleanEnd);
}
std::optional<Session::MissingEnd> Session::missingEnd() const
{
    const auto missing = m_parts->workspace->missingEnd();
    if (!missing)
        return {};
    return MissingEnd{missing->counter, QDateTime::fromString(missing->at, Qt::ISODateWithMs)};
}
int Session::logPages() const
{
    return m_parts->workspace->logPages();
}
bool Session::isTurnTaken() const
{
    return m_parts->workspace->isTurnTaken();
}
bool Session::isUnchecked() const
{
    return m_parts->workspace->notices().contains(store::Notice::Unchecked);
}

namespace {

model::ArticleSummary titled(model::ArticleSummary summary)
{
    if (summary.title.isEmpty())
        summary.title = QFileInfo(summary.path).fileName();
    return summary;
}

Result<QList<model::ArticleSummary>> titled(Result<QList<model::ArticleSummary>> list)
{
    if (list) {
        list->removeIf([](const model::ArticleSummary &summary) { return summary.wasTakenOut; });
        for (model::ArticleSummary &summary : *list)
            summary = titled(std::move(summary));
    }
    return list;
}

} // namespace

Result<QList<model::ArticleSummary>> Session::articles() const
{
    return titled(m_parts->workspace->articles());
}

Result<QList<model::ArticleSummary>> Session::articlesAfter(ArticleId after, int limit) const
{
    for (;;) {
        auto page = m_parts->workspace->articlePage(after, limit);
        if (!page || page->isEmpty())
            return page;
        after = page->last().id;
        page = titled(std::move(page));
        if (!page->isEmpty()) // else all of them were taken out
            return page;
    }
}

Result<QList<model::ArticleSummary>> Session::newestArticles(int limit) const
{
    return titled(m_parts->workspace->newestArticles(limit));
}

Result<model::ArticleSummary> Session::articleSummary(ArticleId article) const
{
    return m_parts->workspace->articleSummary(article).map(
        [](model::ArticleSummary summary) { return titled(std::move(summary)); });
}

Result<model::Article> Session::article(ArticleId article) const
{
    auto found = m_parts->workspace->article(article);
    if (found) // what is asked of it next needs no second look into the file
        m_parts->lastText =
            TextAtHand{article, found->text, text::CodePointIndex(found->text), found->isTextLost};
    return found;
}

Result<QList<model::Figure>> Session::figures(ArticleId article) const
{
    return m_parts->workspace->standingFigures(article);
}

Result<model::Figure> Session::figure(FigureId figure) const
{
    auto record = m_parts->workspace->figure(figure);
    if (!record)
        return fail(record.error());
    if (record->isWithdrawn)
        return fail(ErrorCode::UnknownFigure, QString::number(figure.value));
    return record->figure;
}

Result<QList<model::Figure>> Session::allFigures(std::optional<model::State> state) const
{
    QList<model::Figure> figures;
    auto visited = m_parts->workspace->visitFigures(
        state, [&](const store::FigureRecord &record) { figures.append(record.figure); });
    if (!visited)
        return fail(visited.error());
    return figures;
}

Result<model::StateCounts> Session::counts() const
{
    return m_parts->workspace->counts();
}

namespace {

store::Place edgeOf(Direction direction)
{
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    return direction == Direction::Forward ? store::Place{} : store::Place{{far}, far, far, {far}};
}

/** Where the search starts: at the figure, before the article's first one, or at the edge of the workspace.
 */
Result<store::Place> placeOf(const store::Workspace &workspace, FigureAt from, Direction direction)
{
    if (!from.figure.isValid())
        return from.article.isValid() ? store::Place{from.article, -1, -1, {}} : edgeOf(direction);
    auto record = workspace.figure(from.figure);
    if (!record)
        return fail(record.error());
    const CodePointSpan span = record->figure.reading.span;
    return store::Place{record->figure.article, span.begin.value, span.end.value, from.figure};
}

} // namespace

Result<std::optional<FigureAt>> Session::nextOpen(FigureAt from, Direction direction) const
{
    const store::Workspace &workspace = *m_parts->workspace;
    const auto start = placeOf(workspace, from, direction);
    if (!start)
        return fail(start.error());
    for (const model::State state : {model::State::Proposed, model::State::Unsure}) {
        for (const store::Place &place : {*start, edgeOf(direction)}) {
            const auto next = workspace.nextIn(state, place, direction == Direction::Forward);
            if (!next)
                return fail(next.error());
            if (*next && (*next)->figure != from.figure)
                return FigureAt{(*next)->article, (*next)->figure};
        }
    }
    if (!from.figure.isValid())
        return std::nullopt;
    const auto itself = workspace.figure(from.figure);
    if (!itself)
        return fail(itself.error());
    if (itself->isWithdrawn || !model::isOpen(itself->figure.state))
        return std::nullopt;
    return FigureAt{itself->figure.article, from.figure};
}

Result<std::optional<FigureAt>> Session::nextProblem(FigureAt from, Direction direction) const
{
    const store::Workspace &workspace = *m_parts->workspace;
    const auto start = placeOf(workspace, from, direction);
    if (!start)
        return fail(start.error());
    for (const store::Place &place : {*start, edgeOf(direction)}) {
        const auto next = workspace.nextDoubtful(place, direction == Direction::Forward, DoubtfulBelow);
        if (!next)
            return fail(next.error());
        if (*next && (*next)->figure != from.figure)
            return FigureAt{(*next)->article, (*next)->figure};
    }
    return std::nullopt;
}

Result<QString> Session::lastReason(FigureId figure) const
{
    return m_parts->workspace->lastReason(figure);
}

bool Session::canUndo() const
{
    return !isReadOnly() && m_parts->undoTop.has_value();
}
bool Session::canRedo() const
{
    return !isReadOnly() && !m_parts->redoStack.isEmpty();
}
QString Session::undoAction() const
{
    return canUndo() ? m_parts->undoTop->action : QString();
}
QString Session::redoAction() const
{
    return canRedo() ? m_parts->redoStack.last().action : QString();
}
std::optional<CommandId> Session::undoStep() const
{
    return m_parts->undoTop ? std::optional(m_parts->undoTop->id) : std::nullopt;
}
std::optional<CommandId> Session::redoStep() const
{
    return m_parts->redoStack.isEmpty() ? std::nullopt : std::optional(m_parts->redoStack.last().id);
}

} // namespace jiaoshu::session
