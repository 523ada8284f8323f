// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/models/figurecolumns.h"
#include "ui/reader/articleaccess.h"

#include "ui/reader/articlelayout.h"
#include "ui/reader/markpainter.h"

#include <QApplication>
#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Reading wants larger type than menus do. */
constexpr qreal ReadingSize = 1.3;

} // namespace

ArticleView::ArticleView(QWidget *parent) : QPlainTextEdit(parent), m_layout(new ArticleLayout(document()))
{
    ArticleAccess::install();
    setObjectName(QStringLiteral("articleView"));
    document()->setDocumentLayout(m_layout);
    document()->setDocumentMargin(12);
    document()->setUndoRedoEnabled(false);
    setUndoRedoEnabled(false);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursorWidth(0);
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    applyColours();
    applyFont();
    retranslate();
}

void ArticleView::setArticle(const model::Article &article, const QList<model::Figure> &figures)
{
    setArticle(ArticleContent(article, figures));
}

void ArticleView::setArticle(ArticleContent &&content)
{
    m_article = content.article;
    m_current = {};
    m_evidence.clear();
    m_strongEvidence.clear();
    m_uncovered.clear();
    m_furniture.clear();
    m_revealWhenShown = false;
    m_revealWhenFilled = false;
    m_topWhenFilled.reset();
    m_text = std::move(content.text);
    m_marks = std::move(content.marks);
    if (const auto script = detectScript(m_text.raw(), m_fallbackScript); script != m_script) {
        m_script = script;
        setPlainText({});
        applyFont();
    }
    beginFilling();
    verticalScrollBar()->setValue(0);
    setFindText(m_findText);
}

void ArticleView::clearArticle()
{
    setArticle({}, {});
}

void ArticleView::patch(const QList<model::Figure> &present, const QList<FigureId> &removed)
{
    QList<model::Figure> mine;
    std::copy_if(present.cbegin(), present.cend(), std::back_inserter(mine),
                 [this](const model::Figure &figure) { return figure.article == m_article; });
    const auto changed = m_marks.patch(m_text, mine, removed);
    if (!changed) {
        if (m_marks.find(m_current) < 0)
            m_current = {};
        viewport()->update();
        return;
    }
    for (const qsizetype at : *changed)
        updateMark(at);
}

void ArticleView::setCurrentFigure(FigureId figure)
{
    const qsizetype at = m_marks.find(figure);
    const FigureId wanted = at < 0 ? FigureId() : figure;
    if (wanted == m_current)
        return;
    updateMark(m_marks.find(m_current));
    m_current = wanted;
    m_revealWhenFilled = false;
    m_topWhenFilled.reset();
    // Screen readers say it when it changes.
    setAccessibleDescription(summaryOf(wanted).replace(u'\n', QStringLiteral(", ")));
    if (at < 0)
        return;
    const ShownSpan span = m_marks.mark(at).span;
    m_revealWhenFilled = span.end > m_filled;
    if (m_revealWhenFilled)
        return;
    if (isVisible())
        reveal(span);
    else
        m_revealWhenShown = true;
    setCaret(span.begin);
    updateMark(at);
}

QString ArticleView::summaryOf(FigureId figure) const
{
    const bool isAsked = m_figureOf && figure.isValid();
    const model::Figure *const known = isAsked ? m_figureOf(figure) : nullptr;
    return known ? figureSummary(*known) : QString();
}

void ArticleView::setEvidence(const QList<CodePointSpan> &words, const QList<CodePointSpan> &strong)
{
    const auto shown = [this](const QList<CodePointSpan> &spans) {
        QList<ShownSpan> found;
        for (const CodePointSpan span : spans)
            found.append(m_text.toShown(span));
        return found;
    };
    const QList<ShownSpan> evidence = shown(words);
    const QList<ShownSpan> tinted = shown(strong);
    if (evidence == m_evidence && tinted == m_strongEvidence)
        return;
    QRegion changed;
    for (const QList<ShownSpan> &spans : {m_evidence, m_strongEvidence, evidence, tinted}) {
        for (const ShownSpan span : spans)
            changed += regionOf(visiblePieces(span));
    }
    m_evidence = evidence;
    m_strongEvidence = tinted;
    viewport()->update(changed);
}

void ArticleView::setUncovered(const QList<CodePointSpan> &numbers)
{
    QList<ShownSpan> shown;
    for (const CodePointSpan number : numbers)
        shown.append(m_text.toShown(number));
    if (shown == m_uncovered)
        return;
    m_uncovered = shown;
    viewport()->update();
}

void ArticleView::setProblems(const QSet<FigureId> &figures)
{
    if (figures == m_problems)
        return;
    m_problems = figures;
    viewport()->update();
}

void ArticleView::setProblem(FigureId figure, bool hasProblem)
{
    if (hasProblem == m_problems.contains(figure))
        return;
    if (hasProblem)
        m_problems.insert(figure);
    else
        m_problems.remove(figure);
    updateMark(m_marks.find(figure));
}

void ArticleView::setFurniture(const QList<CodePointSpan> &lines)
{
    m_furniture.clear();
    for (const CodePointSpan line : lines)
        m_furniture.append(m_text.toShown(line));
    viewport()->update();
}

void ArticleView::reveal(ShownSpan span)
{
    fillTo(span.end);
    if (isWellInSight(span))
        return;
    setCaret(span.begin);
    centerCursor();
    // A reader goes downwards: what follows matters more than what was.
    const int linesInSight = static_cast<int>(viewport()->height() / m_layout->linePitch());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + linesInSight / 6);
}

CodePointOffset ArticleView::topOffset() const
{
    // the uppermost line may begin below the edge, under the space of its paragraph
    const int at = cursorForPosition(QPoint(0, static_cast<int>(m_layout->linePitch() / 2))).position();
    return m_text.toCodePoints({at, at}).begin;
}

void ArticleView::scrollToTop(CodePointOffset place)
{
    const int position = m_text.toShown({place, place}).begin;
    m_topWhenFilled.reset();
    if (position > m_filled) {
        m_topWhenFilled = place;
        return;
    }
    const QTextCursor caret = textCursor();
    QTextCursor there(document());
    there.setPosition(position);
    setTextCursor(there);
    centerCursor();
    setTextCursor(caret);
    // The scroll bar counts lines, and paragraphs stand apart: so line by line, of which few are left.
    QScrollBar *const bar = verticalScrollBar();
    for (int before = -1; before != bar->value();) {
        before = bar->value();
        const int top = cursorRect(there).top();
        if (top >= m_layout->linePitch())
            bar->setValue(before + 1);
        else if (top < 0)
            bar->setValue(before - 1);
    }
}

bool ArticleView::isWellInSight(ShownSpan span) const
{
    const QList<MarkPiece> pieces = visiblePieces(span);
    if (pieces.isEmpty() || !pieces.first().first || !pieces.last().last)
        return false;
    const qreal margin = viewport()->height() > 6 * m_layout->linePitch() ? m_layout->linePitch() : 0;
    const bool startsAtTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    const bool endsAtBottom = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    return pieces.first().rect.top() >= (startsAtTop ? 0 : margin) &&
           pieces.last().rect.bottom() <= viewport()->height() - (endsAtBottom ? 0 : margin);
}

void ArticleView::setCaret(int position)
{
    QTextCursor caret(document());
    caret.setPosition(position);
    setTextCursor(caret);
    setCursorWidth(0); // the mark says where we are
}

ShownSpan ArticleView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

std::optional<CodePointSpan> ArticleView::selectedSpan() const
{
    const CodePointSpan span = m_text.toCodePoints(selection());
    return span.isEmpty() ? std::nullopt : std::optional(span);
}

QString ArticleView::selectedText() const
{
    const Utf16Span span = m_text.toRaw(selection());
    return m_text.raw().sliced(span.begin.value, span.length());
}

void ArticleView::select(CodePointSpan span)
{
    selectShown(m_text.toShown(span));
}

QString ArticleView::textOf(CodePointSpan span) const
{
    const Utf16Span raw = m_text.toRaw(m_text.toShown(span));
    return m_text.raw().sliced(raw.begin.value, raw.length());
}

CodePointSpan ArticleView::moved(CodePointSpan span, SpanMove move) const
{
    const Utf16Span raw = movedSpan(m_text.raw(), m_text.toRaw(m_text.toShown(span)), move);
    return m_text.toCodePoints(m_text.toShown(raw));
}

void ArticleView::selectShown(ShownSpan span)
{
    fillTo(span.end);
    QTextCursor cursor(document());
    cursor.setPosition(span.begin);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // the caller owns it
    mime->setText(selectedText());
    return mime;
}

void ArticleView::setZoom(int percent)
{
    const int zoom = qBound(SmallestZoom, percent, LargestZoom);
    if (zoom == m_zoom)
        return;
    const qsizetype current = m_marks.find(m_current);
    const bool keepCurrent = current >= 0 && isWellInSight(m_marks.mark(current).span);
    m_zoom = zoom;
    applyFont();
    if (keepCurrent)
        reveal(m_marks.mark(current).span);
    Q_EMIT zoomChanged(m_zoom);
}

void ArticleView::applyFont()
{
    QFont base = QApplication::font(this);
    base.setPointSizeF((base.pointSizeF() * ReadingSize + m_points) * m_zoom / 100);
    setFont(cjkFont(base, m_script, m_family));
}

void ArticleView::setTextFont(const QString &family, int points)
{
    const QFont before = font();
    m_family = family;
    m_points = points;
    const qsizetype current = m_marks.find(m_current);
    applyFont(); // also where the program's own font is another one now
    if (font() != before && current >= 0 && isVisible())
        reveal(m_marks.mark(current).span);
}

void ArticleView::applyColours()
{
    m_palette = MarkPalette(palette());
    // The selection is painted under the words together with the marks, over the full height of the line.
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, Qt::transparent);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        colours.setColor(group, QPalette::HighlightedText, colours.color(group, QPalette::Text));
    if (colours != palette())
        setPalette(colours);
    viewport()->update();
}

void ArticleView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        applyColours();
        break;
    case QEvent::ApplicationFontChange:
        applyFont();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
}

void ArticleView::retranslate()
{
    setAccessibleName(tr("Article"));
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    const qsizetype current = m_marks.find(m_current);
    const bool inSight = current >= 0 && isVisible() && !visiblePieces(m_marks.mark(current).span).isEmpty();
    m_layout->setWidth(viewport()->width());
    QPlainTextEdit::resizeEvent(event);
    if (inSight)
        reveal(m_marks.mark(current).span);
}

void ArticleView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    const qsizetype at = m_marks.find(m_current);
    if (m_revealWhenShown && !m_revealWhenFilled && at >= 0)
        reveal(m_marks.mark(at).span);
    m_revealWhenShown = false;
}

} // namespace jiaoshu::ui
