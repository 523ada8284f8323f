// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurecolumns.h"
#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markpainter.h"
#include "ui/reader/wordfinder.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

// How ArticleView answers to mouse and keys.

namespace jiaoshu::ui {

namespace {

/** The same event elsewhere in the viewport. */
QMouseEvent at(const QMouseEvent &event, const QPoint &position)
{
    return QMouseEvent(event.type(), position, event.scenePosition(), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

} // namespace

QPoint ArticleView::snappedToLine(const QPoint &position) const
{
    // The base takes a point between two lines for the end of the upper one.
    QPoint snapped = position;
    visitVisibleBlocks(QRect(position, QSize(1, 1)), [&](const QTextBlock &block, const QPointF &offset) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QRectF band = m_layout->lineBand(line).translated(offset);
            if (position.y() >= band.top() && position.y() < band.bottom())
                snapped.setY(qRound(offset.y() + line.rect().center().y()));
        }
    });
    return snapped;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QMouseEvent snapped = at(*event, snappedToLine(m_pressedAt));
    QPlainTextEdit::mousePressEvent(&snapped);
    event->setAccepted(snapped.isAccepted());
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(marksAt(position).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    QMouseEvent snapped = at(*event, snappedToLine(position));
    QPlainTextEdit::mouseMoveEvent(&snapped);
    event->setAccepted(snapped.isAccepted());
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    QMouseEvent snapped = at(*event, snappedToLine(position));
    QPlainTextEdit::mouseReleaseEvent(&snapped);
    event->setAccepted(snapped.isAccepted());
    const bool stayed = (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && stayed && !textCursor().hasSelection())
        click(position);
}

void ArticleView::click(const QPoint &position)
{
    const QList<qsizetype> marks = marksAt(position);
    if (marks.isEmpty())
        return;
    // Where marks lie on one another, a further click goes on to the next of them.
    const qsizetype current = marks.indexOf(m_marks.find(m_current));
    Q_EMIT figureClicked(m_marks.mark(marks[(current + 1) % marks.size()]).figure);
}

QList<qsizetype> ArticleView::marksAt(const QPoint &position) const
{
    QList<qsizetype> found;
    visitVisibleBlocks(QRect(position, QSize(1, 1)), [&](const QTextBlock &block, const QPointF &offset) {
        for (const qsizetype mark :
             m_marks.overlapping({block.position(), block.position() + block.length() - 1})) {
            QList<MarkPiece> pieces;
            appendPieces(block, offset, m_marks.mark(mark).span, pieces);
            if (std::any_of(pieces.cbegin(), pieces.cend(),
                            [&](const MarkPiece &p) { return p.rect.contains(position); }))
                found.append(mark);
        }
    });
    std::stable_sort(found.begin(), found.end(), [this](qsizetype a, qsizetype b) {
        const auto length = [this](qsizetype mark) { return m_marks.mark(mark).raw.length(); };
        return length(a) < length(b);
    });
    return found;
}

FigureId ArticleView::figureAt(const QPoint &position) const
{
    const QList<qsizetype> marks = marksAt(position);
    return marks.isEmpty() ? FigureId() : m_marks.mark(marks.first()).figure;
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = snappedToLine(event->position().toPoint());
    // A cursor stands between characters; the one under the pointer begins before or at it.
    int character = cursorForPosition(position).position();
    QTextCursor cursor(document());
    cursor.setPosition(character);
    if (cursorRect(cursor).left() > position.x())
        cursor.movePosition(QTextCursor::PreviousCharacter);
    character = cursor.position();
    const ShownSpan word = findWord(m_text.shown(), character);
    if (!word.isEmpty())
        selectShown(word);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && textCursor().hasSelection()) {
        setCaret(textCursor().selectionStart());
        return;
    }
    const QTextCursor before = textCursor();
    QPlainTextEdit::keyPressEvent(event);
    if (textCursor() != before)
        setCursorWidth(1); // from here on the keys need a caret to be seen
}

QVariant ArticleView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // The base says yes even where its attribute says no.
    return query == Qt::ImEnabled ? QVariant(false) : QPlainTextEdit::inputMethodQuery(query);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    constexpr int Notch = 120;
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / Notch;
    m_wheel -= notches * Notch;
    setZoom(m_zoom + notches * 10);
    event->accept();
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<qsizetype> marks = marksAt(help->pos());
    if (marks.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const FigureId id = m_marks.mark(marks.first()).figure;
    const model::Figure *const figure = m_figureOf ? m_figureOf(id) : nullptr;
    // Plain text that is shown as such, whatever an article or a note may hold.
    const auto html = [](const QString &text) {
        return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    QString tip = QStringLiteral("<p style='white-space:pre'>%1</p>").arg(html(summaryOf(id)));
    const QStringList why = m_explainer && figure ? m_explainer(*figure) : QStringList();
    if (!why.isEmpty())
        tip += QStringLiteral("<p>%1</p>").arg(html(why.join(u'\n')));
    QToolTip::showText(help->globalPos(), tip, viewport(), markRegion(id).boundingRect());
    return true;
}

} // namespace jiaoshu::ui
