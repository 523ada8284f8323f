// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/commands.h"
#include "session/session.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::ui {

/** The review: which article and figure are current, what the analyst decides about them, and where to go
 * next. Knows no widget. Every decision is saved before its signal is sent; one that could not be saved is
 * kept until it is retried or another one is. */
class ReviewController : public QObject
{
    Q_OBJECT

public:
    explicit ReviewController(QObject *parent = nullptr);
    ~ReviewController() override;

    /** Takes over a workspace and goes to its first unreviewed figure; null closes the one there is. */
    void setSession(std::unique_ptr<session::Session> session);
    [[nodiscard]] session::Session *session() const { return m_session.get(); }
    [[nodiscard]] ArticleId article() const { return m_at.article; }
    [[nodiscard]] FigureId figure() const { return m_at.figure; }
    [[nodiscard]] bool hasUnsaved() const { return static_cast<bool>(m_unsaved); }

    /** Makes an article current, at its first unreviewed figure, else its first. */
    void showArticle(ArticleId article);
    void showFigure(session::FigureAt at);

    /** Right as it stands, or with the fields of @p edited; then on to the next unreviewed figure. */
    void confirm(const std::optional<model::Reading> &edited = {});
    void reject();
    void markUnsure();
    /** Back to unreviewed; stays there. */
    void reopen();
    /** Has the engine read @p selection as a figure of the current article and makes it current. */
    void addFigure(CodePointSpan selection);
    void undo();
    void redo();
    /** Tries the decision again that could not be saved. */
    void retry();

    void nextOpen(session::Direction direction);
    /** In reading order within the article, whatever the state; at its end the next article's first. */
    void stepFigure(session::Direction direction);
    void stepArticle(session::Direction direction);
    /** Tells the views of changes that were made elsewhere, e.g. by an import; shows their article if there
     * was none. */
    void notice(const session::Changes &changes);

Q_SIGNALS:
    void sessionReplaced();
    void articleShown(ArticleId article);
    void figureShown(FigureId figure); ///< invalid where the article has none
    void changed(const session::Changes &changes);
    void decided(const QString &action, const QDateTime &savedAt);
    void notSaved(const Error &error); ///< the decision is kept for retry()
    void refused(
        const Error &error); ///< nothing to keep: a bad selection, nothing to undo, an unreadable workspace
    void wrapped();          ///< went on from the other end of the workspace
    void everythingReviewed();

private:
    using Decision = std::function<Result<session::Changes>()>;
    enum class After { GoOn, Stay };

    void decide(After after, const Decision &decision);
    void finish(After after, const session::Changes &changes);
    void goOn();
    [[nodiscard]] QList<model::Figure> figures(ArticleId article);
    [[nodiscard]] std::optional<ArticleId> neighbour(session::Direction direction);

    std::unique_ptr<session::Session> m_session;
    session::FigureAt m_at;
    Decision m_unsaved;
    After m_unsavedAfter = After::Stay;
};

} // namespace jiaoshu::ui
