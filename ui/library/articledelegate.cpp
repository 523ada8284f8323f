// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articledelegate.h"

#include "ui/models/articlelistmodel.h"
#include "ui/models/markpalette.h"
#include "ui/widgets/cjkfonts.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace jiaoshu::ui {

namespace {

constexpr int Padding = 8;
constexpr int LineGap = 3;
constexpr int BarHeight = 3;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

QString ArticleDelegate::progressText(qint64 open, qint64 total, std::optional<qint64> uncovered)
{
    if (open > 0)
        return tr("%1 of %2 left", "figures to review").arg(open).arg(total);
    if (uncovered && *uncovered > 0)
        return tr("%n number(s) uncovered", nullptr, static_cast<int>(*uncovered));
    if (total == 0)
        return tr("No figures");
    return uncovered ? tr("Done · %n figure(s)", nullptr, static_cast<int>(total))
                     : tr("All decided", "figures of an article");
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    panel.icon = {};
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, panel.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dimmed = selected ? ink : palette.color(QPalette::PlaceholderText);
    const qint64 open = index.data(ArticleListModel::OpenRole).toLongLong();
    const qint64 total = index.data(ArticleListModel::TotalRole).toLongLong();
    QRect area = option.rect.adjusted(Padding, Padding - 2, -Padding, -Padding);

    painter->save();
    const QString text = index.data(ArticleListModel::TitleRole).toString();
    // A title has the glyphs of its own script, whatever the interface is written in.
    QFont title = cjkFont(option.font, detectScript(text, scriptOf(QLocale())));
    title.setBold(open > 0);
    painter->setFont(title);
    painter->setPen(ink);
    const QFontMetrics metrics(title);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(text, Qt::ElideRight, area.width()));

    painter->setFont(smaller(option.font));
    painter->setPen(dimmed);
    area.setTop(area.top() + metrics.height() + LineGap);
    QRect facts = area;
    if (const auto problems = index.data(ArticleListModel::ProblemsRole).toLongLong(); problems > 0) {
        const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Base);
        painter->setPen(selected ? ink : MarkPalette(palette).problem());
        facts.setRight(paintProblems(*painter, facts, problems, ground));
        painter->setPen(dimmed);
    }
    paintFacts(*painter, facts, index);

    QRect bar(area.left(), option.rect.bottom() - BarHeight - 3, area.width(), BarHeight);
    QColor track = dimmed;
    track.setAlphaF(0.25F);
    painter->fillRect(bar, track);
    if (total > 0) {
        bar.setWidth(static_cast<int>(area.width() * (total - open) / total));
        painter->fillRect(bar, selected ? ink : palette.color(QPalette::Highlight));
    }
    painter->restore();
}

void ArticleDelegate::paintFacts(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const qint64 open = index.data(ArticleListModel::OpenRole).toLongLong();
    const qint64 total = index.data(ArticleListModel::TotalRole).toLongLong();
    const QVariant known = index.data(ArticleListModel::UncoveredRole);
    const auto uncovered = known.isValid() ? std::optional(known.toLongLong()) : std::nullopt;
    const QString facts = progressText(open, total, uncovered);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(facts, Qt::ElideRight, area.width()));
    if (index.data(ArticleListModel::LinkedRole).toBool())
        painter.drawText(area, Qt::AlignRight | Qt::AlignTop, tr("≈ linked", "with another article"));
}

int ArticleDelegate::paintProblems(QPainter &painter, const QRect &area, qint64 problems,
                                   const QColor &ground)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString count = QLocale().toString(problems);
    const int side = metrics.ascent();
    const int gap = side / 3;
    const int left = area.right() - metrics.horizontalAdvance(count) - gap - side;
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, count);
    const QRectF sign(left, area.top() + (metrics.height() - side) / 2.0, side, side);
    paintProblemSign(painter, sign, painter.pen().color(), ground);
    return left - 2 * gap;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(option.font).height() + LineGap + QFontMetrics(smaller(option.font)).height();
    return {160, Padding - 2 + lines + Padding + BarHeight};
}

} // namespace jiaoshu::ui
