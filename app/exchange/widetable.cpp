// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widetable.h"

#include "exchange/conversion.h"

#include <QHash>

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

/** The whole table, gathered from the figures. */
class Gathered
{
public:
    void add(const model::Reading &reading)
    {
        const QString head = headOf(reading);
        const QString upperHead = QString(head + QStringLiteral(" upper"));
        const qsizetype lower = column(head);
        if (reading.upper)
            put(reading, {lower, reading.value.toString()}, {column(upperHead), reading.upper->toString()});
        else
            put(reading, {lower, reading.value.toString()}, {m_columnOf.value(upperHead, -1), {}});
    }

    [[nodiscard]] const QStringList &heads() const { return m_heads; }

    [[nodiscard]] Outcome each(const UseFields &use) const
    {
        for (const auto &[key, rows] : m_rows) {
            for (qsizetype row = 0; row < rows.size(); ++row) {
                QStringList fields = {key.first, key.second, QString::number(row + 1)};
                for (qsizetype i = 0; i < m_heads.size(); ++i)
                    fields.append(rows[row].value(i));
                if (auto used = use(fields); !used)
                    return used;
            }
        }
        return {};
    }

private:
    using Cells = QHash<qsizetype, QString>;

    [[nodiscard]] qsizetype column(const QString &head)
    {
        const auto found = m_columnOf.constFind(head);
        if (found != m_columnOf.constEnd())
            return *found;
        m_heads.append(head);
        m_columnOf.insert(head, m_heads.size() - 1);
        return m_heads.size() - 1;
    }

    struct Cell
    {
        qsizetype at;
        QString text;
    };

    void put(const model::Reading &reading, const Cell &lower, const Cell &upper)
    {
        const auto takes = [&](const Cells &row) {
            return !row.contains(lower.at) ||
                   (row.value(lower.at) == lower.text && row.value(upper.at) == upper.text);
        };
        QList<Cells> &rows = m_rows[{reading.place, reading.period}];
        qsizetype row = 0;
        while (row < rows.size() && !takes(rows[row]))
            ++row;
        if (row == rows.size())
            rows.emplaceBack();
        rows[row].insert(lower.at, lower.text);
        if (!upper.text.isEmpty())
            rows[row].insert(upper.at, upper.text);
    }

    QStringList m_heads;
    QHash<QString, qsizetype> m_columnOf;
    std::map<std::pair<QString, QString>, QList<Cells>> m_rows;
};

} // namespace

Table wideTable(Source &source, const WriteOptions &options)
{
    const auto gathered = std::make_shared<Gathered>();
    const Outcome walked = source.eachRow([&](const DatasetRow &row) -> Outcome {
        gathered->add(converted(row.figure.reading, options.conversions));
        return {};
    });
    Table table;
    table.name = QStringLiteral("figures");
    table.columns = {figureColumn(QStringLiteral("place")),
                     figureColumn(QStringLiteral("period")),
                     {QStringLiteral("row"),
                      ColumnType::Integer,
                      QStringLiteral("1, and more where figures of the same place and period differ."),
                      {},
                      true}};
    for (const QString &head : gathered->heads())
        table.columns.append(
            {head,
             ColumnType::Number,
             QStringLiteral("The indicator in the unit in brackets, empty where no article tells it."),
             {},
             false});
    table.key = {QStringLiteral("place"), QStringLiteral("period"), QStringLiteral("row")};
    table.each = [gathered, walked](const UseFields &use) -> Outcome {
        return walked ? gathered->each(use) : walked;
    };
    return table;
}

} // namespace jiaoshu::exchange
