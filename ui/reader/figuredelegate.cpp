// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/figuredelegate.h"

#include "ui/models/contrast.h"
#include "ui/models/figuretablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QToolTip>

namespace jiaoshu::ui {

namespace {

model::State stateOf(const QModelIndex &index)
{
    return static_cast<model::State>(index.data(FigureTableModel::StateRole).toInt());
}

/** Bar at the left edge of the current row. */
constexpr int BarWidth = 3;

bool isCut(const QStyleOptionViewItem &option, const QString &text)
{
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const bool hasSign = option.features.testFlag(QStyleOptionViewItem::HasDecoration);
    const int sign = hasSign ? option.decorationSize.width() + 2 * margin : 0;
    return option.rect.isValid() &&
           option.fontMetrics.horizontalAdvance(text) + 2 * margin + sign > option.rect.width();
}

/** As wide as a digit and a half: the words beside it keep their room. */
QIcon problemIcon(const QSize &size, qreal ratio, const MarkPalette &palette)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintProblemSign(painter, QRectF(QPointF(), QSizeF(size)), palette.problem(), palette.paper());
    painter.end();
    return QIcon(pixmap);
}

} // namespace

void FigureDelegate::setColours(const QPalette &palette)
{
    m_palette = MarkPalette(palette);
    // The row is wide: half the strength keeps the article's own mark the first thing seen.
    m_currentPalette = MarkPalette(mixed(m_palette.paper(), m_palette.currentFill(), 0.5), m_palette.text());
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool current = option->state.testFlag(QStyle::State_Selected);
    option->state.setFlag(QStyle::State_Selected, false);
    option->state.setFlag(QStyle::State_HasFocus, false);
    // 5,025.98万 and 5,025.98亿 part at their end.
    const bool isNumber =
        index.column() == FigureTableModel::ValueColumn || index.column() == FigureTableModel::QuoteColumn;
    option->textElideMode = isNumber ? Qt::ElideMiddle : Qt::ElideRight;
    if (current)
        option->backgroundBrush = m_currentPalette.paper();
    if (stateOf(index) == model::State::Rejected) {
        const MarkPalette &ground = current ? m_currentPalette : m_palette;
        const auto share = static_cast<double>(ground.veil().alphaF());
        option->palette.setColor(QPalette::Text, mixed(ground.text(), ground.paper(), share));
    }
    if (index.column() == FigureTableModel::QuoteColumn &&
        index.data(FigureTableModel::ProblemRole).toBool()) {
        const int side = option->fontMetrics.ascent();
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {side, side};
        option->icon = problemIcon(option->decorationSize, ratio, current ? m_currentPalette : m_palette);
    }
    if (index.column() == FigureTableModel::StateColumn)
        option->text.clear(); // drawn as a sign
    else if (isCut(*option, option->text))
        if (const QString brief = index.data(FigureTableModel::ShortRole).toString(); !brief.isEmpty())
            option->text = brief;
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (const QVariant group = index.data(FigureTableModel::GroupRole); group.isValid()) {
        paintGroup(*painter, option, group.toString());
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != FigureTableModel::StateColumn)
        return;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const qreal size = qMin<qreal>(option.rect.height() * 0.62, option.rect.width());
    QRectF sign(0, 0, size, size);
    sign.moveCenter(QRectF(option.rect).center());
    paintStateSign(*painter, sign, stateOf(index), current ? m_currentPalette : m_palette);
    if (current) {
        const QRect bar(option.rect.left(), option.rect.top(), BarWidth, option.rect.height());
        painter->fillRect(bar, m_palette.currentFrame());
    }
}

/** Each cell draws its part of a line that goes through all of them, so that no cell draws over it. */
void FigureDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                const QString &name) const
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    constexpr int Margin = 8;
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, mixed(m_palette.paper(), m_palette.text(), 0.07));
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_palette.text());
    const QRect line(Margin, option.rect.top(), width - 2 * Margin, option.rect.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(name, Qt::ElideMiddle, line.width()));
    painter.restore();
}

/** "Status: Target", a line for each. */
QString FigureDelegate::leftOutText(const QModelIndex &index) const
{
    QStringList lines;
    for (const int column : m_leftOut) {
        const QString text = index.siblingAtColumn(column).data().toString();
        if (!text.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(
                index.model()->headerData(column, Qt::Horizontal).toString(), text));
    }
    return lines.join(u'\n');
}

bool FigureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() ||
        index.data(FigureTableModel::GroupRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!isCut(option, text) && tip == text)
        tip.clear();
    if (const QString more = leftOutText(index); !more.isEmpty())
        tip = tip.isEmpty() ? more : QString(tip + u'\n' + more);
    if (tip.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    const QString html = tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    QToolTip::showText(event->globalPos(), QString(QStringLiteral("<p>") + html + QStringLiteral("</p>")),
                       view, option.rect);
    return true;
}

} // namespace jiaoshu::ui
