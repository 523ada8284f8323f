// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleaccess.h"

#include "ui/models/figurecolumns.h"
#include "ui/models/termtexts.h"
#include "ui/reader/articleview.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ArticleView::staticMetaObject.className()))
        return nullptr;
    return new ArticleAccess(static_cast<ArticleView *>(object));
}

/** The marks that part attributes must not stand in a value. */
QString value(QString text)
{
    return text.replace(u':', u' ').replace(u';', u' ').replace(u'\n', QStringLiteral(", ")).simplified();
}

/** In the words of IAccessible2, which is all that some of the ways to a screen reader let through: a figure
 * is underlined, doubly where it is verified, struck through where it is rejected, bold where it is in hand.
 */
QString howItLooks(model::State state, bool isCurrent)
{
    QString look = model::isVerified(state) ? QStringLiteral("text-underline-type:double;")
                                            : QStringLiteral("text-underline-type:single;");
    if (state == model::State::Rejected)
        look = QStringLiteral("text-line-through-type:single;");
    return look + (isCurrent ? QStringLiteral("font-weight:bold;") : QStringLiteral("font-weight:normal;"));
}

} // namespace

void ArticleAccess::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

ArticleAccess::ArticleAccess(ArticleView *view) : QAccessibleWidget(view, QAccessible::EditableText)
{}

ArticleView *ArticleAccess::view() const
{
    return static_cast<ArticleView *>(widget());
}

QAccessible::State ArticleAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    return state;
}

QString ArticleAccess::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(what);
}

void *ArticleAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ArticleAccess::selection(int index, int *begin, int *end) const
{
    const QTextCursor cursor = view()->textCursor();
    *begin = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int ArticleAccess::selectionCount() const
{
    return view()->textCursor().hasSelection() ? 1 : 0;
}

void ArticleAccess::addSelection(int begin, int end)
{
    setSelection(0, begin, end);
}

void ArticleAccess::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ArticleAccess::setSelection(int index, int begin, int end)
{
    if (index != 0)
        return;
    const int last = characterCount();
    view()->fillTo(std::clamp(std::max(begin, end), 0, last));
    QTextCursor cursor = view()->textCursor();
    cursor.setPosition(std::clamp(begin, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    view()->setTextCursor(cursor);
}

int ArticleAccess::cursorPosition() const
{
    return view()->textCursor().position();
}

void ArticleAccess::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ArticleAccess::text(int begin, int end) const
{
    const QString &shown = view()->shownText();
    const int last = characterCount();
    const int from = std::clamp(begin, 0, last);
    return shown.mid(from, std::clamp(end, from, last) - from);
}

int ArticleAccess::characterCount() const
{
    return static_cast<int>(view()->shownText().size());
}

QRect ArticleAccess::characterRect(int offset) const
{
    const int position = std::clamp(offset, 0, characterCount());
    view()->fillTo(position);
    QTextCursor cursor = view()->textCursor();
    cursor.setPosition(position);
    const QRect caret = view()->cursorRect(cursor);
    const QRect box(caret.topLeft(), QSize(view()->fontMetrics().averageCharWidth(), caret.height()));
    return {view()->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

int ArticleAccess::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = view()->viewport()->mapFromGlobal(point);
    return view()->viewport()->rect().contains(inside) ? view()->cursorForPosition(inside).position() : -1;
}

void ArticleAccess::scrollToSubstring(int begin, int end)
{
    setSelection(0, begin, end);
    view()->ensureCursorVisible();
}

QString ArticleAccess::attributes(int offset, int *begin, int *end) const
{
    const MarkList &marks = view()->marks();
    const int last = characterCount();
    const int at = std::clamp(offset, 0, last);
    // A stretch that is all in the same marks.
    *begin = 0;
    *end = last;
    const Mark *innermost = nullptr;
    constexpr int Around = 400; // further off nobody looks for where a stretch ends
    for (const qsizetype mark : marks.overlapping({std::max(0, at - Around), std::min(last, at + Around)})) {
        const ShownSpan span = marks.mark(mark).span;
        for (const int edge : {span.begin, span.end}) {
            if (edge <= at)
                *begin = std::max(*begin, edge);
            else
                *end = std::min(*end, edge);
        }
        if (span.begin <= at && at < span.end)
            innermost = &marks.mark(mark);
    }
    if (!innermost)
        return {};
    const bool isCurrent = innermost->figure == view()->currentFigure();
    // "invalid" is what IAccessible2 has for words that are at fault.
    const QString fault = view()->hasProblem(innermost->figure) ? QStringLiteral("invalid:true;") : QString();
    return howItLooks(innermost->state, isCurrent) + fault +
           QStringLiteral("mark:figure;state:%1;current:%2;reading:%3;")
               .arg(value(displayText(innermost->state)),
                    isCurrent ? QStringLiteral("true") : QStringLiteral("false"),
                    value(view()->summaryOf(innermost->figure)));
}

} // namespace jiaoshu::ui
