// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the journal's rows: hashes, where figures stand, counts.
#include "store/articleedits.h"
#include "store/digest.h"
#include "store/journal.h"
#include "store/sources.h"

#include <algorithm>

namespace jiaoshu::store {

qint64 Journal::version()
{
    Query row(m_connection, "meta/get_version");
    return row.next() ? row.number() : 0;
}

QByteArray Journal::hashOf(const CommandRow &row)
{
    // A file that is only read is taken as it is.
    const qint64 version = this->version();
    return hashOf(row, version < ReissueVersion       ? Kin::ExtractionOfOld
                       : version < ArticleEditVersion ? Kin::WithoutEdits
                       : version < SourceVersion      ? Kin::WithoutSources
                                                      : Kin::All);
}

QByteArray Journal::hashOf(const CommandRow &row, Kin kin)
{
    Digest digest("jiaoshu-command-1");
    digest.add(row.previousHash)
        .add(row.uid)
        .add(row.counter)
        .add(row.at)
        .add(row.analyst)
        .add(row.action)
        .add(row.targetUid);
    if (kin != Kin::DecisionsOnly) {
        Query extraction(m_connection, kin == Kin::ExtractionOfOld ? "extraction/get_by_command_of_2"
                                                                   : "extraction/get_by_command");
        if (extraction.bind(":command", row.id.value).next()) {
            for (int column = 0; column < 8; ++column) // uid … engine_version
                digest.add(extraction.bytes());
        }
    }
    Query decisions(m_connection, "decision/digest_parts");
    decisions.bind(":command", row.id.value);
    decisions.bind(":first", row.firstDecision).bind(":last", row.lastDecision);
    while (decisions.next()) {
        for (int column = 0; column < 10; ++column) // uid … reason
            digest.add(decisions.bytes());
    }
    if (kin == Kin::DecisionsOnly || kin == Kin::ExtractionOfOld)
        return digest.result();
    if (Query reissue(m_connection, "reissue/get_uids"); reissue.bind(":command", row.id.value).next()) {
        digest.add(QStringLiteral("reissue")).add(reissue.bytes()).add(reissue.bytes());
        Query carried(m_connection, "carried/digest_parts");
        carried.bind(":command", row.id.value);
        while (carried.next())
            digest.add(carried.bytes()).add(carried.bytes()).add(carried.bytes());
    }
    if (kin == Kin::WithoutEdits)
        return digest.result();
    Query edits(m_connection, "article_edit/digest_parts");
    edits.bind(":command", row.id.value);
    while (edits.next())
        digest.add(QStringLiteral("edit"))
            .add(edits.bytes())
            .add(edits.bytes())
            .add(edits.bytes())
            .add(edits.bytes());
    if (kin == Kin::WithoutSources)
        return digest.result();
    Query sources(m_connection, "source/digest_parts");
    sources.bind(":command", row.id.value);
    while (sources.next()) {
        digest.add(QStringLiteral("source"));
        for (int column = 0; column < 5; ++column) // article's uid … part
            digest.add(sources.bytes());
    }
    return digest.result();
}

void Journal::countUpTo(qint64 last)
{
    constexpr qint64 AtOnce = 100'000; // so that no more than these are sorted
    Query mark(m_connection, "count/get_mark");
    qint64 after = mark.next() ? mark.number() : 0;
    while (after < last) {
        const qint64 next = std::min(last, after + AtOnce);
        for (const char *counts : {"count/add_to_articles", "count/add_to_workspace"})
            Query(m_connection, counts).bind(":after", after).bind(":last", next).run();
        after = next;
    }
    Query(m_connection, "count/put_mark").bind(":decision", last).run();
}

qint64 Journal::lastDecisionOf(FigureId figure)
{
    Query state(m_connection, "figure_state/get");
    if (!state.bind(":figure", figure.value).next())
        return 0;
    state.goTo(4);
    return state.number();
}

/** Where each figure stands after each decision in turn, and from that which decision each follows. */
void Journal::replay()
{
    CommandRow command;
    const auto putDecisions = [&] {
        if (command.id.isValid())
            Query(m_connection, "command/put_decisions")
                .bind(":command", command.id.value)
                .bind(":first", command.firstDecision)
                .bind(":last", command.lastDecision)
                .run();
    };
    Query rows(m_connection, "decision/list_to_replay");
    while (rows.next()) {
        const qint64 decision = rows.number();
        if (const CommandId id{rows.number()}; id != command.id) {
            putDecisions();
            command = {};
            command.id = id;
            command.firstDecision = decision;
        }
        command.lastDecision = decision;
        const FigureId figure{rows.number()};
        if (const qint64 previous = lastDecisionOf(figure); previous != rows.number())
            Query(m_connection, "decision/put_previous")
                .bind(":decision", decision)
                .bind(":previous", previous)
                .run();
        Query(m_connection, "figure_state/put").bind(":decision", decision).run();
    }
    putDecisions();
}

void Journal::rebuildStates()
{
    for (const char *step :
         {"figure_state/clear", "count/clear_articles", "count/clear_workspace", "command/forget_decisions"})
        Query(m_connection, step).run();
    replay();
    Query(m_connection, "count/put_mark").bind(":decision", qint64(0)).run();
    if (Query last(m_connection, "decision/last_id"); last.next())
        countUpTo(last.number());
}

} // namespace jiaoshu::store
