// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/session.h"

#include <QObject>

#include <memory>
#include <optional>

namespace jiaoshu::ui {

class ArticleListModel;

/** Fills the list of articles from a workspace: the first ones at once, what is more than anyone sees then
 * page by page, read beside the window, so that a workspace of any size is open at once. */
class ArticleLister : public QObject
{
    Q_OBJECT

public:
    /** So many are there at once, and then with each page. */
    static constexpr int AtOnce = 1000;
    static constexpr int Page = 5000;

    explicit ArticleLister(ArticleListModel &articles, QObject *parent = nullptr);
    ~ArticleLister() override;

    /** Lists the articles of @p session, none where it is null, instead of those that were listed. */
    void list(const session::Session *session);
    /** All of them are listed; not after failed(). */
    [[nodiscard]] bool isDone() const { return !m_isListing; }
    /** The one behind @p article that is still to be listed; nothing where all are, or in another
     * order than they were taken in. */
    [[nodiscard]] std::optional<ArticleId> beyond(ArticleId article, session::Direction direction) const;
    /** The article changed, came or went. */
    void follow(const session::Session &session, ArticleId article);

Q_SIGNALS:
    /** More of them, after list() returned. */
    void pageListed();
    /** More of them were read, and are listed when all are. */
    void pageHeld();
    /** Some could not be read, and are not listed; what changes from then on is. */
    void failed(const jiaoshu::Error &error);

private:
    using Articles = QList<model::ArticleSummary>;
    /** Used by one job after another. */
    struct Beside
    {
        QString path;
        std::unique_ptr<session::Session> session;
    };
    void readPage(ArticleId after);
    void take(const Articles &page);
    void finish();
    void giveUp(const Error &error);
    void patch(const session::Session &session, ArticleId article);

    ArticleListModel &m_articles;
    const session::Session *m_session = nullptr;
    std::shared_ptr<Beside> m_beside;
    bool m_isListing = false;
    Articles m_held;            ///< read, and to be put in order with all others
    QList<ArticleId> m_changed; ///< while they were listed
    jobs::CancelToken m_reading;
    jobs::JobRunner m_runner{1}; ///< the last member
};

} // namespace jiaoshu::ui
