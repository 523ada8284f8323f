// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurechoicemodel.h"

#include "ui/models/figurecolumns.h"
#include "ui/models/numbertexts.h"
#include "ui/models/termtexts.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

QString withSymbol(const model::Reading &reading)
{
    const QString symbol = symbolText(reading.qualifier);
    return symbol.isEmpty() ? amountText(reading) : QString(symbol + u' ' + amountText(reading));
}

} // namespace

int FigureChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FigureChoiceModel::textOf(const ChoiceRow &row, int column) const
{
    const model::Reading &reading = row.figure.reading;
    switch (column) {
    case BeforeColumn:
        return row.before;
    case QuoteColumn:
        return reading.quote.simplified();
    case AfterColumn:
        return row.after;
    case AmountColumn:
        return withSymbol(reading);
    case IndicatorColumn:
        return reading.indicator;
    case PlaceColumn:
        return reading.place;
    case PeriodColumn:
        return reading.period;
    case StatusColumn:
        return displayText(reading.status);
    case StateColumn:
        return displayText(row.figure.state);
    case BecomesColumn:
        return row.becomes ? differenceText(reading, *row.becomes) : QString();
    default:
        return {};
    }
}

QVariant FigureChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChoiceRow &row = rowAt(index.row());
    const bool struck = isStruck(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (const QString brief = shortColumnText(row.figure, FigureTableModel::PeriodColumn);
            index.column() == PeriodColumn && !brief.isEmpty())
            return brief;
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ChosenColumn ? (struck ? tr("struck out") : tr("chosen"))
                                              : textOf(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == ChosenColumn ? QVariant(struck ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::TextAlignmentRole: // the words meet the figure from both sides
        return index.column() == BeforeColumn  ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
               : index.column() == QuoteColumn ? QVariant(Qt::AlignCenter)
                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(index.column() == QuoteColumn);
        font.setStrikeOut(struck && index.column() != ChosenColumn);
        return font;
    }
    case Qt::ForegroundRole: {
        const bool dim = struck || index.column() == BeforeColumn || index.column() == AfterColumn;
        return dim ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FigureChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == QuoteColumn ? QVariant(Qt::AlignCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuoteColumn:
        return tr("Quote");
    case AmountColumn:
        return tr("Reads as");
    case IndicatorColumn:
        return tr("Indicator");
    case PlaceColumn:
        return tr("Place");
    case PeriodColumn:
        return tr("Period");
    case StatusColumn:
        return tr("Status");
    case StateColumn:
        return tr("State");
    case BecomesColumn:
        return tr("Becomes");
    default:
        return {};
    }
}

bool FigureChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    strike(index.row(), value.toInt() != Qt::Checked);
    return true;
}

Qt::ItemFlags FigureChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == ChosenColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

void FigureChoiceModel::setRows(const QList<ChoiceRow> &rows)
{
    QList<FigureId> figures;
    for (const ChoiceRow &row : rows)
        figures.append(row.figure.id);
    setFigures(figures, [rows](const QList<FigureId> &wanted) {
        QList<ChoiceRow> page;
        for (const FigureId id : wanted)
            page.append(*std::ranges::find(rows, id, [](const ChoiceRow &row) { return row.figure.id; }));
        return page;
    });
    m_hasChanges = std::ranges::any_of(rows, [](const ChoiceRow &row) { return row.becomes.has_value(); });
}

void FigureChoiceModel::setFigures(const QList<FigureId> &figures, Fetch fetch)
{
    beginResetModel();
    m_figures = figures;
    m_fetch = std::move(fetch);
    m_struck.clear();
    m_pages.clear();
    m_hasChanges = false;
    endResetModel();
    Q_EMIT chosenChanged();
}

const ChoiceRow &FigureChoiceModel::rowAt(int row) const
{
    const int number = row / PageSize;
    QList<ChoiceRow> *page = m_pages.object(number);
    if (!page) {
        page = new QList<ChoiceRow>(m_fetch(m_figures.mid(qsizetype(number) * PageSize, PageSize)));
        m_pages.insert(number, page);
    }
    static const ChoiceRow Gone; // a figure that cannot be read any more
    return row % PageSize < page->size() ? page->at(row % PageSize) : Gone;
}

QList<FigureId> FigureChoiceModel::chosen() const
{
    QList<FigureId> left;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isStruck(row))
            left.append(m_figures[row]);
    }
    return left;
}

void FigureChoiceModel::strike(int row, bool struck)
{
    if (isStruck(row) == struck)
        return;
    if (struck)
        m_struck.insert(row);
    else
        m_struck.remove(row);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void FigureChoiceModel::strikeThose(const std::function<bool(FigureId)> &which)
{
    bool any = false;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isStruck(row) && which(m_figures[row])) {
            m_struck.insert(row);
            any = true;
        }
    }
    if (!any)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

qsizetype FigureChoiceModel::chosenCount() const
{
    return m_figures.size() - m_struck.size();
}

QString differenceText(const model::Reading &now, const model::Reading &then)
{
    QStringList parts;
    const auto add = [&parts](const QString &before, const QString &after) {
        if (before != after)
            parts.append(QString((before.isEmpty() ? QStringLiteral("–") : before) + QStringLiteral(" → ") +
                                 (after.isEmpty() ? QStringLiteral("–") : after)));
    };
    add(withSymbol(now), withSymbol(then));
    if (now.kind != then.kind)
        add(displayText(now.kind), displayText(then.kind));
    if (now.status != then.status)
        add(displayText(now.status), displayText(then.status));
    add(now.period, then.period);
    add(now.place, then.place);
    add(now.indicator, then.indicator);
    add(now.note, then.note);
    return parts.join(QStringLiteral(", "));
}

} // namespace jiaoshu::ui
