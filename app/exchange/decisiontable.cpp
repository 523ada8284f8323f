// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people did, as a table.
#include "exchange/table.h"

namespace jiaoshu::exchange {

namespace {

/** "place: 甲市 → 乙市; note: → 存疑" */
QString changesOf(const model::Reading &before, const model::Reading &after)
{
    const QStringList was = toFields(before);
    const QStringList is = toFields(after);
    QStringList changes;
    for (qsizetype i = 0; i < is.size(); ++i) {
        if (was[i] == is[i])
            continue;
        const QString name = readingColumnNames()[i];
        changes.append(QString(name + QStringLiteral(": ") + was[i] + QStringLiteral(" → ") + is[i]));
    }
    return changes.join(QStringLiteral("; "));
}

QStringList fieldsOf(const DatasetDecision &decision)
{
    const auto word = [](std::optional<model::State> state) {
        return state ? model::toText(*state) : QString();
    };
    return {decision.uid,         decision.figure,
            decision.at,          decision.analyst,
            decision.action,      word(decision.before),
            word(decision.after), changesOf(decision.beforeReading, decision.afterReading),
            decision.reason};
}

} // namespace

Table decisionTable(Source &source)
{
    const auto column = [](const char *name, ColumnType type, const char *about, bool isRequired) {
        return Column{QLatin1StringView(name), type, QLatin1StringView(about), {}, isRequired};
    };
    Table table;
    table.name = QStringLiteral("decisions");
    table.columns = {
        column("decision", ColumnType::Text, "The decision, the same in every copy of the workspace.", true),
        column("figure", ColumnType::Text, "The uid of the figure it was about.", true),
        column("at", ColumnType::Moment, "When it was taken.", true),
        column("analyst", ColumnType::Text, "Who took it.", false),
        column("action", ColumnType::Text,
               "confirm, correct, reject, unsure, reopen, add; undo and redo of an earlier one.", true),
        column("before_state", ColumnType::Text, "The figure's state before it; empty: it was not there.",
               false),
        column("after_state", ColumnType::Text, "The figure's state after it; empty: it was taken back.",
               false),
        column("changes", ColumnType::Text, "The fields that became others, before → after.", false),
        column("reason", ColumnType::Text, "The reason the analyst gave.", false)};
    table.key = {QStringLiteral("decision")};
    table.each = [&source](const UseFields &use) {
        return source.eachDecision([&](const DatasetDecision &decision) { return use(fieldsOf(decision)); });
    };
    return table;
}

} // namespace jiaoshu::exchange
