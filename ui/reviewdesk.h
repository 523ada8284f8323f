// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/summary.h"
#include "session/commands.h"
#include "session/concordance.h"
#include "ui/models/unsavededit.h"
#include "ui/placecheck.h"
#include "ui/reader/spanmover.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QSplitter;

namespace jiaoshu::ui {

struct ArticleContent;
class ActionSet;
class ArticleListModel;
class ArticleLister;
class ArticleOpener;
class ArticlePanel;
class ArticleView;
class CheckDesk;
class CheckList;
class CoverageDesk;
class CoverageKeeper;
class Evidence;
class FigureForm;
enum class FormField;
class FigurePanel;
class FigureTable;
class FigureGroups;
class FigureTableModel;
class FilterBar;
class FilterDesk;
class FittingDesk;
class LibraryDesk;
class Preferences;
class ReaderPanel;
class ReviewController;
class TableOrder;
class Vocabulary;

/** The three panes of the review, kept on the same article and figure: articles; text; figures above the
 * form. */
class ReviewDesk : public QWidget
{
    Q_OBJECT

public:
    ReviewDesk(ReviewController &review, ActionSet &actions, Preferences &preferences,
               QWidget *parent = nullptr);
    ~ReviewDesk() override;

    [[nodiscard]] ArticleListModel *articles() const { return m_articles; }
    [[nodiscard]] ArticlePanel *articlePanel() const { return m_articlePanel; }
    [[nodiscard]] LibraryDesk *library() const { return m_library; }
    [[nodiscard]] CoverageDesk *coverage() const { return m_coverage; }
    [[nodiscard]] CheckDesk *checks() const { return m_checks; }
    [[nodiscard]] ArticleView *text() const { return m_text; }
    [[nodiscard]] const Evidence *evidence() const { return m_evidence; }
    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] FigureForm *form() const { return m_form; }
    [[nodiscard]] Vocabulary &vocabulary() const { return *m_vocabulary; }

    /** What is seen is right: saves the form's fields where they were edited. */
    void confirm();
    void edit();
    /** Asks in the form for a note to leave the figure for later with. */
    void noteUnsure();
    /** Opens the bar to find words in the article; @p step 1 and -1 go to the next and previous place. */
    void find(int step = 0);
    void filterFigures();
    /** To the figure beside the current one: in the table that is sorted, where the keyboard is there, else
     * in the text. */
    void step(session::Direction direction);
    /** The list of articles, where it was put away, has its place again. */
    void showArticles();
    void copyWithSource() const; ///< what is selected, else the figure in hand, and where it stands
    void addSelection();
    void takeSelectionAsSpan();
    /** Moves an end of the current figure's span, in the form: saved or discarded with the rest. */
    void moveSpan(SpanMove move);
    /** What the table shows, in its order. */
    [[nodiscard]] QList<model::Figure> shownFigures() const;
    /** The undecided figure beside the current one where it matters most: by how likely it is wrong (a failed
     * sum, a contradiction, a doubt of the engine) and by where it stands (headline, first paragraph, further
     * on); of those alike the first. What was left for later comes last. */
    [[nodiscard]] std::optional<FigureId> heaviest() const;
    void setFonts(const Preferences &preferences);
    [[nodiscard]] QList<model::Figure> articleFigures() const; ///< all of them, in reading order
    /** Figures whose fields were edited and neither saved nor discarded. */
    [[nodiscard]] qsizetype unsavedEdits() const;
    [[nodiscard]] bool isEdited(FigureId figure) const;
    void goToEdited();                       ///< to one of these, where the one in hand is none
    void showFault(const QString &sentence); ///< beside the fields: why nothing could be decided

    void restoreLayout(const Preferences &preferences);
    void storeLayout(Preferences &preferences) const;
    void resetLayout();
    /** All figures in one list again, its columns as at first. */
    void resetTable();
    /** How the width is shared: the text wide, the table and form wide, or everything as on the first day. */
    enum class Shares { Usual, Reading, Figures };
    void shareWidth(Shares shares);

Q_SIGNALS:
    void contentShown(); ///< of the article in hand, which was read beside the window
    /** The fields of a figure were left edited; they are kept for when it is current again. */
    void draftKept(const QString &quote);
    void draftDiscarded(); ///< what was kept of the figure in hand is given up
    void nothingSelected();
    void orderedByTable();   ///< the work goes down the table from now on
    void detailsRequested(); ///< of the article that is read
    void openRequested();    ///< of articles, where there is none to read
    void zoomed(int steps);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectReview();
    void connectForm();
    void retranslate();
    void reloadAll();
    void showArticle(ArticleId article);
    void show(ArticleId article, ArticleContent &&content);
    /** One with very many figures, as soon as it is read. */
    void openBeside(const model::ArticleSummary &summary);
    void showFigure(FigureId figure);
    void patch(const session::Changes &changes);
    void keepDraft();
    void findOpening(const QString &text);
    void markFound(); ///< marks what was searched in the library
    /** To a figure where that stands, so that what Enter confirms is in sight. */
    void goToFound();
    [[nodiscard]] QStringList wordsFor(FormField field, const QString &typed);
    [[nodiscard]] QString written(FormField field, const QString &typed);
    void showOrigins();
    /** Where the fields of a figure come from and what sums say of it. */
    [[nodiscard]] QStringList whyOf(const model::Figure &figure) const;
    void showReason(const model::Figure &figure);
    void backToReading();
    /** What was typed and not saved stays where a decision did not touch the fields. */
    void rebaseDraft(FigureId figure);
    void showAgain(const model::Figure &figure);
    [[nodiscard]] QList<FigureId> edited() const;
    void dateChecks(); ///< of what is saved, or of what is typed
    class RoomForText;

    ReviewController &m_review;
    ArticleListModel *m_articles;
    ArticleLister *m_lister;
    ArticleOpener *m_opener;
    FigureTableModel *m_figures;
    ArticlePanel *m_articlePanel;
    ReaderPanel *m_reader;
    ArticleView *m_text;
    FigurePanel *m_figurePanel;
    FigureTable *m_table;
    FigureForm *m_form;
    LibraryDesk *m_library;
    Evidence *m_evidence;
    CoverageDesk *m_coverage;
    CheckList *m_checkList;
    CheckDesk *m_checks;
    FigureGroups *m_groups;
    FilterBar *m_filterBar;
    FilterDesk *m_filter;
    FittingDesk *m_fitting = nullptr;
    TableOrder *m_order;
    Vocabulary *m_vocabulary;
    PlaceCheck m_placeCheck;
    CoverageKeeper *m_coverageKeeper;
    QScrollArea *m_formArea;
    QSplitter *m_panes;
    QSplitter *m_right;
    RoomForText *m_room = nullptr;
    QList<CodePointSpan> m_words;       ///< that the current figure was read from
    QList<CodePointSpan> m_strongWords; ///< that the field in hand was read from
    QHash<FigureId, UnsavedEdit> m_drafts;
    FigureId m_saving; ///< whose edit is being saved
    QByteArray m_storedPanes;
    QByteArray m_storedRight;
    int m_storedList = 0;                    ///< its width, where it was put away
    QList<session::ConcordanceLine> m_found; ///< in the article that is read
    CodePointOffset m_headlineEnd;           ///< of the article that is read
    CodePointOffset m_leadEnd;               ///< of its first paragraph
    bool m_laidOut = false;
};

} // namespace jiaoshu::ui
