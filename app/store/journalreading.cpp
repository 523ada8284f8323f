// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal tells of the past.
#include "store/articleedits.h"
#include "store/figurerows.h"
#include "store/journal.h"

#include <sqlite3.h>

namespace jiaoshu::store {

namespace {

Journal::CommandRow takeCommand(Query &query)
{
    Journal::CommandRow row;
    row.id = {query.number()};
    row.uid = query.text();
    row.counter = query.number();
    row.at = query.text();
    row.analyst = query.text();
    row.action = query.text();
    row.targetUid = query.text();
    row.previousHash = query.bytes();
    row.hash = query.bytes();
    row.firstDecision = query.number();
    row.lastDecision = query.number();
    return row;
}

} // namespace

QList<WaitingFigure> Journal::waitingFigures()
{
    QList<WaitingFigure> list;
    if (version() < ReissueVersion)
        return list;
    Query rows(m_connection, "carried/list_waiting");
    while (rows.next()) {
        WaitingFigure waiting;
        waiting.figure = {rows.number()};
        waiting.outcome = rows.text() == QStringLiteral("moved") ? CarriedFigure::Outcome::Moved
                                                                 : CarriedFigure::Outcome::Lost;
        waiting.from = {rows.number()};
        waiting.to = {rows.number()};
        list.append(waiting);
    }
    return list;
}

std::optional<Journal::CommandRow> Journal::command(CommandId id)
{
    Query row(m_connection, "command/get");
    return row.bind(":command", id.value).next() ? std::optional(takeCommand(row)) : std::nullopt;
}

void Journal::visitCommands(const std::function<void(const CommandRow &)> &visit)
{
    Query query(m_connection, "command/list");
    while (query.next())
        visit(takeCommand(query));
}

std::optional<CommandName> Journal::undoableBelow(CommandId below)
{
    Query query(m_connection, "command/find_undoable");
    if (!query.bind(":below", below.value).next())
        return {};
    const CommandId id{query.number()};
    return CommandName{id, query.text()};
}

QList<CommandName> Journal::redoable()
{
    QList<CommandName> names;
    Query query(m_connection, "command/list_redoable");
    while (query.next()) {
        const CommandId id{query.number()};
        names.append({id, query.text()});
    }
    return names;
}

QList<ArticleId> Journal::takenIn(CommandId intake)
{
    QList<ArticleId> articles;
    Query begin(m_connection, "command/hash_of");
    if (!begin.bind(":command", intake.value).next())
        return articles;
    QByteArray last = begin.bytes();
    Query rows(m_connection, "command/list_behind");
    rows.bind(":after", intake.value);
    while (rows.next()) {
        rows.skip(); // id
        const bool isImport = rows.text() == QStringLiteral("import");
        if (rows.bytes() != last) // of another journal that was joined with this one
            continue;
        if (!isImport)
            break;
        last = rows.bytes();
        if (const ArticleId article{rows.number()}; article.isValid())
            articles.append(article);
    }
    return articles;
}

/** As many as takenIn() gives, without a walk where no other journal was joined in between. */
qint64 Journal::countTakenIn(CommandId intake)
{
    Query row(m_connection, "command/count_taken_in");
    if (!row.bind(":intake", intake.value).next())
        return 0;
    const qint64 articles = row.number();
    return row.number() != 0 ? articles : takenIn(intake).size();
}

CommandId Journal::lastUndoOf(CommandId command)
{
    Query row(m_connection, "command/last_undo");
    return row.bind(":target", command.value).next() ? CommandId{row.number()} : CommandId();
}

QList<PastDecision> Journal::decisionsOf(CommandId command)
{
    QList<PastDecision> decisions;
    Query query(m_connection, "decision/list_by_command");
    query.bind(":command", command.value);
    while (query.next()) {
        PastDecision past;
        past.figure = {query.number()};
        past.article = {query.number()};
        const QString before = query.text();
        past.wasThere = !before.isEmpty();
        past.before = past.wasThere ? takeStanding(before) : Standing();
        past.after = takeStanding(query.text());
        past.beforeReading = {query.number()};
        past.afterReading = {query.number()};
        past.afterBasis = {query.number()};
        past.afterSettled = {query.number()};
        past.beforeBasis = {query.number()};
        past.beforeSettled = {query.number()};
        past.reason = query.text();
        decisions.append(past);
    }
    return decisions;
}

QList<PastCommand> Journal::history(const PastQuery &wanted)
{
    QList<PastCommand> commands;
    Query row(m_connection, "command/list_history");
    row.bind(":figure", wanted.figure.value).bind(":analyst", wanted.analyst);
    row.bind(":below", wanted.below.value).bind(":limit", wanted.limit);
    const auto standing = [&row] {
        const QString word = row.text();
        return word.isEmpty() ? Standing() : takeStanding(word);
    };
    while (row.next()) {
        PastCommand past;
        past.id = {row.number()};
        past.at = row.text();
        past.analyst = row.text();
        past.action = row.text();
        past.targetAction = row.text();
        past.figures = row.number();
        past.isUndone = row.text() == QStringLiteral("undo");
        past.figure = {row.number()};
        past.article = {row.number()};
        past.before = standing();
        past.after = standing();
        past.beforeReading = {row.number()};
        past.afterReading = {row.number()};
        past.reason = row.text();
        past.edits = editsOf(m_connection, past.id);
        if (past.action == QStringLiteral("intake"))
            past.takenIn = countTakenIn(past.id);
        commands.append(past);
    }
    return commands;
}

QStringList Journal::analysts()
{
    QStringList names;
    Query row(m_connection, "command/list_analysts");
    while (row.next())
        names.append(row.text());
    return names;
}

QString Journal::lastReason(FigureId figure)
{
    Query query(m_connection, "decision/last_reason");
    return query.bind(":figure", figure.value).next() ? query.text() : QString();
}

} // namespace jiaoshu::store
