// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widetable.h"

#include "exchange/conversion.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <memory>

namespace jiaoshu::exchange {

namespace {

QString headOf(const model::Reading &reading)
{
    QStringList inBrackets;
    if (const QString unit =
            reading.per.isEmpty() ? reading.unit : QString(reading.unit + u'/' + reading.per);
        !unit.isEmpty())
        inBrackets.append(unit);
    if (reading.status != model::Status::Actual)
        inBrackets.append(model::toText(reading.status));
    const QString indicator = reading.indicator.isEmpty() ? model::toText(reading.kind) : reading.indicator;
    return inBrackets.isEmpty()
               ? indicator
               : QString(indicator + QStringLiteral(" [") + inBrackets.join(QStringLiteral(", ")) + u']');
}

/** What a figure says in its cell; the state of one that no analyst stands for. */
struct Cell
{
    model::Value value;
    std::optional<model::Value> upper;
    model::Qualifier qualifier = model::Qualifier::Exact;
    QString openState;
    bool operator==(const Cell &) const = default;
};

/** An indicator, and which columns it needs. */
struct Head
{
    QString name;
    bool hasUpper = false;
    bool hasQualifier = false;
    bool hasState = false;
    bool isInexact = false; ///< a double does not hold all of its numbers
};

/** Names of columns that are told apart whatever the case of their letters, as databases demand it. */
class ColumnNames
{
public:
    [[nodiscard]] QString free(const QString &wanted)
    {
        QString name = wanted;
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> m_taken;
};

QString decimalText(const model::Value &value)
{
    const auto decimal = asDecimal(value);
    return decimal ? decimal->toString() : QString();
}

/** The whole table, gathered from the figures. */
class Gathered
{
public:
    void add(const model::Figure &figure, const model::Reading &reading)
    {
        const bool isOpen = !model::isVerified(figure.state);
        const Cell cell{reading.value, reading.upper, reading.qualifier,
                        isOpen ? model::toText(figure.state) : QString()};
        const qsizetype at = headAt(headOf(reading));
        Head &head = m_heads[at];
        head.hasUpper = head.hasUpper || cell.upper;
        head.hasQualifier = head.hasQualifier || cell.qualifier != model::Qualifier::Exact;
        head.hasState = head.hasState || isOpen;
        head.isInexact =
            head.isInexact || !isHeldByDouble(cell.value) || (cell.upper && !isHeldByDouble(*cell.upper));
        put(reading, at, cell);
    }

    [[nodiscard]] QList<Column> columns() const
    {
        ColumnNames names;
        QList<Column> columns = {
            figureColumn(QStringLiteral("place")),
            figureColumn(QStringLiteral("period")),
            {QStringLiteral("row"),
             ColumnType::Integer,
             QStringLiteral("1, and more where figures of the same place and period differ."),
             {},
             true}};
        for (const Column &column : columns)
            std::ignore = names.free(column.name);
        for (const Head &head : m_heads) {
            const auto add = [&](const char *what, ColumnType type, const char *about) {
                columns.append({names.free(QString(head.name + QLatin1StringView(what))),
                                type,
                                QLatin1StringView(about),
                                {},
                                false});
            };
            add("", ColumnType::Number,
                "The indicator in the unit in brackets, empty where no article tells it.");
            if (head.isInexact)
                add(" exact", ColumnType::Text, "The same exactly, a fraction where no decimal equals it.");
            if (head.hasUpper)
                add(" upper", ColumnType::Number, "The upper end of a range.");
            if (head.hasUpper && head.isInexact)
                add(" upper exact", ColumnType::Text, "The same exactly.");
            if (head.hasQualifier)
                add(" qualifier", ColumnType::Text, "How exactly the article states it: = ~ > >= < <=");
            if (head.hasState)
                add(" state", ColumnType::Text, "How it was decided on; empty: it is verified.");
        }
        return columns;
    }

    [[nodiscard]] Outcome each(const UseFields &use) const
    {
        for (const auto &[key, rows] : m_rows) {
            for (qsizetype row = 0; row < rows.size(); ++row) {
                QStringList fields = {key.first, key.second, QString::number(row + 1)};
                for (qsizetype at = 0; at < m_heads.size(); ++at)
                    addFields(fields, m_heads[at], rows[row], at);
                if (auto used = use(fields); !used)
                    return used;
            }
        }
        return {};
    }

private:
    using Cells = QHash<qsizetype, Cell>;

    [[nodiscard]] qsizetype headAt(const QString &name)
    {
        const auto found = m_headOf.constFind(name);
        if (found != m_headOf.constEnd())
            return *found;
        m_heads.append({name});
        m_headOf.insert(name, m_heads.size() - 1);
        return m_heads.size() - 1;
    }

    void addFields(QStringList &fields, const Head &head, const Cells &cells, qsizetype at) const
    {
        const auto found = cells.constFind(at);
        const Cell *cell = found == cells.constEnd() ? nullptr : &*found;
        const auto addNumber = [&](const std::optional<model::Value> &value) {
            fields.append(value ? decimalText(*value) : QString());
            if (head.isInexact)
                fields.append(value ? value->toString() : QString());
        };
        addNumber(cell ? std::optional(cell->value) : std::nullopt);
        if (head.hasUpper)
            addNumber(cell ? cell->upper : std::nullopt);
        if (head.hasQualifier)
            fields.append(cell ? model::toText(cell->qualifier) : QString());
        if (head.hasState)
            fields.append(cell ? cell->openState : QString());
    }

    void put(const model::Reading &reading, qsizetype at, const Cell &cell)
    {
        QList<Cells> &rows = m_rows[{reading.place, reading.period}];
        const auto free = std::find_if(rows.begin(), rows.end(), [&](const Cells &row) {
            const auto there = row.constFind(at);
            return there == row.constEnd() || *there == cell;
        });
        Cells &row = free == rows.end() ? rows.emplaceBack() : *free;
        row.insert(at, cell);
    }

    QList<Head> m_heads;
    QHash<QString, qsizetype> m_headOf;
    std::map<std::pair<QString, QString>, QList<Cells>> m_rows;
};

} // namespace

Table wideTable(Source &source, const WriteOptions &options)
{
    const auto gathered = std::make_shared<Gathered>();
    const Outcome walked = source.eachRow([&](const DatasetRow &row) -> Outcome {
        gathered->add(row.figure, converted(row.figure.reading, options.conversions));
        return {};
    });
    Table table;
    table.name = QStringLiteral("figures");
    table.columns = gathered->columns();
    table.key = {QStringLiteral("place"), QStringLiteral("period"), QStringLiteral("row")};
    table.each = [gathered, walked](const UseFields &use) -> Outcome {
        return walked ? gathered->each(use) : walked;
    };
    return table;
}

} // namespace jiaoshu::exchange
