// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/article.h"
#include "model/figure.h"
#include "ui/models/markpalette.h"
#include "ui/reader/articlecontent.h"
#include "ui/reader/spanmover.h"
#include "ui/widgets/cjkfonts.h"

#include <QBasicTimer>
#include <QPlainTextEdit>
#include <QSet>

#include <functional>
#include <optional>

namespace jiaoshu::ui {

class ArticleLayout;
struct MarkPiece;

/** An article to be read, its figures marked in place. It shows the raw text and never is its source: every
 * offset that goes in or out counts code points of the raw article. Marks are painted for visible lines only,
 * and a change repaints only the marks it is about. Takes no text input, so single keys reach the window's
 * shortcuts while an input method is on. */
class ArticleView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int SmallestZoom = 50;
    static constexpr int LargestZoom = 300;

    explicit ArticleView(QWidget *parent = nullptr);

    /** Shows @p article from its begin with no current figure; of a very long text the rest goes into the
     * widget bit by bit. */
    void setArticle(const model::Article &article, const QList<model::Figure> &figures);
    void setArticle(ArticleContent &&content);
    void clearArticle();
    [[nodiscard]] ArticleId article() const { return m_article; }
    /** Brings the marks up to date after a command, as FigureTableModel::patch() does for the table;
     * selection and scroll position stay. */
    void patch(const QList<model::Figure> &present, const QList<FigureId> &removed);

    /** Marks the figure as the one in hand, puts the caret at it, and scrolls only where it is not well in
     * sight. An id that is unknown means none. */
    void setCurrentFigure(FigureId figure);
    [[nodiscard]] FigureId currentFigure() const { return m_current; }

    /** The words that the figure in hand was read from, framed; those of @p strong tinted as well. */
    void setEvidence(const QList<CodePointSpan> &words, const QList<CodePointSpan> &strong);
    /** Who knows what its figures say; null for one that is unknown. */
    using FigureOf = std::function<const model::Figure *(FigureId)>;
    void setFigureSource(FigureOf figureOf) { m_figureOf = std::move(figureOf); }
    [[nodiscard]] QString summaryOf(FigureId figure) const; ///< empty where that is not known
    /** What the tool tip of a figure says beyond the figure itself, a line each. */
    using Explainer = std::function<QStringList(const model::Figure &)>;
    void setExplainer(Explainer explainer) { m_explainer = std::move(explainer); }
    void setUncovered(const QList<CodePointSpan> &numbers); ///< that no figure covers, in brackets
    /** Figures that checks find fault with, each with a sign and a line over its words. */
    void setProblems(const QSet<FigureId> &figures);
    void setProblem(FigureId figure, bool hasProblem); ///< the same of one
    [[nodiscard]] bool hasProblem(FigureId figure) const { return m_problems.contains(figure); }
    void setFurniture(const QList<CodePointSpan> &lines); ///< of the page, paler than the rest; ascending
    /** The place in the article that stands at the upper left of what is seen. */
    [[nodiscard]] CodePointOffset topOffset() const;
    /** Scrolls its line to the top, as far as the text goes, once it is in the widget. */
    void scrollToTop(CodePointOffset place);
    /** The text as it is shown, in the widget's positions, and the marks in it. */
    [[nodiscard]] const QString &shownText() const { return m_text.shown(); }
    /** Puts the text into the widget up to @p position at least. */
    void fillTo(int position);
    [[nodiscard]] bool isFilled() const { return m_filled == m_text.shown().size(); }
    [[nodiscard]] const MarkList &marks() const { return m_marks; }
    /** Nothing where the selection is empty. */
    [[nodiscard]] std::optional<CodePointSpan> selectedSpan() const;
    /** The raw text of selectedSpan(). */
    [[nodiscard]] QString selectedText() const;
    void select(CodePointSpan span);
    [[nodiscard]] QString textOf(CodePointSpan span) const; ///< the raw text
    /** @p span with its ends moved. */
    [[nodiscard]] CodePointSpan moved(CodePointSpan span, SpanMove move) const;
    /** What the article is written in. */
    [[nodiscard]] ChineseScript script() const { return m_script; }
    /** The figure whose mark lies under @p position in the viewport, the innermost; invalid where none does.
     */
    [[nodiscard]] FigureId figureAt(const QPoint &position) const;
    /** Where the visible part of a figure's mark is painted, in the viewport. */
    [[nodiscard]] QRegion markRegion(FigureId figure) const;

    // The base's own zoom would lose the script's fonts.
    void zoomIn() { setZoom(m_zoom + 10); }
    void zoomOut() { setZoom(m_zoom - 10); }
    void zoomReset() { setZoom(100); }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /** In percent of the comfortable size, kept between SmallestZoom and LargestZoom. */
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /** A family of the reader's own, or what the script asks for; @p points are added to the usual size. */
    void setTextFont(const QString &family, int points);
    /** The script for texts that do not tell it themselves. */
    void setFallbackScript(ChineseScript script) { m_fallbackScript = script; }

    /** Marks every place of @p text, case not minded; empty marks none. Emits findChanged(). */
    void setFindText(const QString &text);
    /** Marks these places instead, ascending; findNext() and findPrevious() go through them. */
    void setFindPlaces(const QList<CodePointSpan> &places);
    /** Scrolls to the first of the places that are marked; selects nothing. */
    void showFirstPlace();
    /** Selects the next or previous place from the selection on and goes round at the end. */
    void findNext();
    void findPrevious();
    /** To the first place from the selection on, which may be the selection; round where there is none. */
    void findFromHere();

Q_SIGNALS:
    void figureClicked(jiaoshu::FigureId figure);
    void zoomChanged(int percent);
    /** @param current from 1; 0 where no place is selected. */
    void findChanged(qsizetype current, qsizetype total);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    using BlockVisitor = std::function<void(const QTextBlock &, const QPointF &)>;

    void applyColours();
    void applyFont();
    void retranslate();
    void beginFilling();
    void fill(qsizetype to);
    void selectShown(ShownSpan span);
    void setCaret(int position);
    void reveal(ShownSpan span);
    [[nodiscard]] bool isWellInSight(ShownSpan span) const;
    void updateMark(qsizetype at);
    void click(const QPoint &position);
    [[nodiscard]] QList<qsizetype> marksAt(const QPoint &position) const;
    [[nodiscard]] QPoint snappedToLine(const QPoint &position) const;
    void goToMatch(qsizetype at);
    [[nodiscard]] ShownSpan selection() const;

    void visitVisibleBlocks(const QRect &within, const BlockVisitor &visit) const;
    void appendPieces(const QTextBlock &block, const QPointF &offset, ShownSpan span,
                      QList<MarkPiece> &pieces) const;
    [[nodiscard]] QList<MarkPiece> visiblePieces(ShownSpan span) const;
    [[nodiscard]] QRegion regionOf(const QList<MarkPiece> &pieces) const;
    void paintGround(QPainter &painter, const QTextBlock &block, const QPointF &offset) const;
    void paintVeil(QPainter &painter, const QTextBlock &block, const QPointF &offset) const;
    void paintLines(QPainter &painter, const QTextBlock &block, const QPointF &offset) const;
    void paintPointer(QPainter &painter) const;
    [[nodiscard]] QRect pointerRect(const MarkPiece &piece) const;

    ArticleLayout *m_layout;
    ArticleId m_article;
    DisplayText m_text;
    MarkList m_marks;
    FigureId m_current;
    MarkPalette m_palette;
    ChineseScript m_script = ChineseScript::Simplified;
    ChineseScript m_fallbackScript = ChineseScript::Simplified;
    QString m_family;
    int m_points = 0;
    int m_zoom = 100;
    int m_wheel = 0;
    QPoint m_pressedAt;
    bool m_revealWhenShown = false;
    bool m_revealWhenFilled = false;
    std::optional<CodePointOffset> m_topWhenFilled; ///< to be scrolled to
    qsizetype m_filled = 0;                         ///< of the shown text, what is in the widget
    qsizetype m_breaks = 0;                         ///< of its added line ends, those that are marked there
    QBasicTimer m_filling;
    QList<ShownSpan> m_evidence;
    QList<ShownSpan> m_strongEvidence;
    QSet<FigureId> m_problems;
    QList<ShownSpan> m_uncovered; ///< ascending
    QList<ShownSpan> m_furniture; ///< the same
    QString m_findText;
    FigureOf m_figureOf;
    Explainer m_explainer;
    QList<ShownSpan> m_matches;
};

} // namespace jiaoshu::ui
