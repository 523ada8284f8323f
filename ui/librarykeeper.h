// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/library.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace jiaoshu::ui {

class ReviewController;

/** Keeps the library of the open workspace: reads it beside the window when it is first wanted, keeps it up
 * with every change, and holds what is chosen in it. Knows no widget. */
class LibraryKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LibraryKeeper(ReviewController &review, QObject *parent = nullptr);
    ~LibraryKeeper() override;

    /** Reads the library if that was not done yet; loaded() follows. */
    void want();
    /** Brings the index that articles are searched by up to date, in the background; indexed() follows. */
    void wantIndex();
    /** Null while it is not read. */
    [[nodiscard]] session::Library *library() const { return m_library.get(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /** Articles came in that it does not know yet. */
    [[nodiscard]] bool isBehind() const { return !m_arrived.isEmpty(); }

    /** What checks find; kept also while the library is not read, and laid on it then. */
    void setProblems(const QHash<FigureId, session::Problem> &problems);
    /** The same of those that @p changes name. */
    void patchProblems(const session::ProblemChanges &changes);
    /** Kept also while the library is still being read, and laid on it then. */
    void choose(session::Facet facet, const QString &value, bool chosen);
    void setFilter(const session::LibraryFilter &filter);
    [[nodiscard]] const session::LibraryFilter &filter() const { return m_filter; }
    /** Some articles or figures are not wanted. */
    [[nodiscard]] bool isFiltered() const;
    /** An article has a figure that is wanted, or nothing is asked of its figures and it is among those
     * wanted. */
    [[nodiscard]] bool shows(ArticleId article) const;
    /** A figure is wanted. */
    [[nodiscard]] bool wants(const model::Figure &figure) const;
    /** All that are wanted; nothing where all are. Quick where the library is read. */
    [[nodiscard]] std::optional<QSet<FigureId>> fitting() const;
    /** The same of the figures of one article, whether that is listed or not: only what is asked of figures
     * themselves. */
    [[nodiscard]] bool wantsHere(const model::Figure &figure) const;
    /** What wantsHere() asks for; what it asks of articles is left out. */
    [[nodiscard]] const session::LibraryFilter &filterHere() const { return m_filterHere; }

Q_SIGNALS:
    void loaded();
    void filterChanged();
    void countsChanged();
    void problemsChanged(); ///< of figures, see setProblems()
    void indexed();
    void failed(const Error &error);

private:
    void reset();
    void take(const Result<std::shared_ptr<session::Library>> &read);
    void follow(const session::Changes &changes);
    /** Those that came in, as many as take no longer than one notices. */
    void takeArrived();

    ReviewController &m_review;
    jobs::JobRunner m_runner;
    jobs::CancelToken m_job;
    jobs::JobRunner m_indexer;
    jobs::CancelToken m_indexing;
    QTimer m_indexSoon;
    bool m_isIndexing = false;
    bool m_indexAgain = false; ///< articles came while it was brought up to date
    std::shared_ptr<session::Library> m_library;
    [[nodiscard]] QString problemOf(const model::Figure &figure) const;

    session::LibraryFilter m_filter;
    session::LibraryFilter m_filterHere; ///< without what is asked of articles
    QHash<FigureId, session::Problem> m_problems;
    QList<session::Changes> m_missed; ///< that came while it was read
    QList<ArticleId> m_arrived;       ///< that the library does not know yet
    QTimer m_takeSoon;
    bool m_isReading = false;
};

} // namespace jiaoshu::ui
