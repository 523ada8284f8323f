// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "session/session.h"
#include "ui/librarykeeper.h"
#include "ui/typedfilter.h"

#include <QTimer>

namespace jiaoshu::ui {

class ArticleListModel;
class ArticlePanel;
class FacetTreeModel;
class FilterHints;
struct LibraryView;
class Preferences;
class ReviewController;

/** Joins the list of articles with the library: what is searched and ticked is what is listed, and what a
 * decision leads on to. */
class LibraryDesk : public QObject
{
    Q_OBJECT

public:
    LibraryDesk(ReviewController &review, Preferences &preferences, ArticlePanel *panel,
                ArticleListModel *articles, QObject *parent = nullptr);
    ~LibraryDesk() override;

    [[nodiscard]] LibraryKeeper *keeper() const { return m_keeper; }
    [[nodiscard]] FilterHints *hints() const { return m_hints; }
    void showFacets(bool shown);
    void showAll();
    /** The articles that fit now, though the filter is what it was. */
    void listAnew() { applyFilter(); }
    /** Only these articles, until something else is searched or all are shown. */
    void showOnly(const QList<ArticleId> &articles);
    /** False where articles that came in lately were not searched yet; LibraryKeeper::indexed() tells when.
     */
    [[nodiscard]] bool isIndexComplete() const { return m_isIndexComplete; }
    /** Only figures that hold these words, see session::holdsWords(), and fit what is asked of fields in the
     * language of session::parseLibraryQuery(); empty: any. */
    void setFigureWords(const QString &line);
    /** Takes the words alone back, wherever they were typed. */
    void clearFigureWords();
    /** What setFigureWords() was given, less what has been taken back since. */
    [[nodiscard]] const QString &figureLine() const { return m_figureLine.line(); }
    /** Only figures in one of these states; none: any. */
    void setStates(const QStringList &states);
    /** What is chosen now, for an export, in the language of session::parseLibraryQuery(). Of the states only
     * verified ones: what is not decided is written where it is asked for by the export itself. */
    [[nodiscard]] QString exportFilter() const;
    /** The words that articles are narrowed down by. */
    [[nodiscard]] const QString &searchText() const { return m_searchLine.words(); }
    void clearSearch();
    /** Articles with all of @p words in title or text, ascending, a page of them; none where nothing is
     * asked, and at the end. */
    [[nodiscard]] QList<ArticleId> with(const QString &words, ArticleId after);
    /** To the next figure with the same unit, indicator and so on. */
    void goToNextLike(session::Facet facet);
    /** What is chosen now, kept under a name for later. */
    void saveView(const QString &name);
    /** What is chosen now, for goBackTo(); empty where everything is listed as it was taken in. */
    [[nodiscard]] QByteArray present() const;
    void goBackTo(const QByteArray &json);

Q_SIGNALS:
    void searched();                                  ///< for other words, whether others are found or not
    void figureFaultChanged(const QString &sentence); ///< in the words of setFigureWords(); empty: none
    void viewNameWanted();
    void noOtherLike(jiaoshu::session::Facet facet);
    void failed(const Error &error);

private:
    void connectPanel();
    void search();
    /** The articles that a search line asks for by words and by number; nothing where it asks for neither. */
    [[nodiscard]] std::optional<QList<ArticleId>> within();
    /** By number alone. */
    [[nodiscard]] std::optional<QList<ArticleId>> typedArticles() const;
    /** The lines that were typed say what the filter asks for, and no more. */
    void followFilter();
    /** Articles with all of @p words in title or text; nothing where nothing is asked. Of very many the first
     * at once, the others come from another thread. */
    [[nodiscard]] std::optional<QList<ArticleId>> found(const QString &words);
    [[nodiscard]] session::LibraryFilter withWords(session::LibraryFilter filter, const QString &words);
    void findHolding(const QString &words);
    void findMore(const QString &words, const QList<ArticleId> &found, ArticleId after);
    void applyFilter();
    void showCounts();
    void applyView(const LibraryView &view);
    void listViews();
    [[nodiscard]] std::optional<session::FigureAt> nextInQueue(session::FigureAt from,
                                                               session::Direction direction) const;
    [[nodiscard]] std::optional<session::FigureAt> nextWhileReading(session::FigureAt from,
                                                                    session::Direction direction) const;
    [[nodiscard]] std::optional<session::FigureAt> nextProblem(session::FigureAt from,
                                                               session::Direction direction) const;
    [[nodiscard]] std::optional<session::FigureAt>
    nextInState(model::State state, session::FigureAt from, session::Direction direction,
                int belowPermille = session::Library::AnySureness) const;

    ReviewController &m_review;
    Preferences &m_preferences;
    ArticlePanel *m_panel;
    ArticleListModel *m_articles;
    FacetTreeModel *m_facets;
    LibraryKeeper *m_keeper;
    TypedFilter m_searchLine{TypedFilter::Words::OfArticles};
    TypedFilter m_figureLine{TypedFilter::Words::OfFigures};
    FilterHints *m_hints;
    bool m_isIndexComplete = true;
    jobs::JobRunner m_searcher;
    jobs::CancelToken m_searching;
    jobs::JobRunner m_holder;
    jobs::CancelToken m_holding;
    QTimer m_searchSoon;
    QTimer m_countSoon;
};

} // namespace jiaoshu::ui
