// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rereadcommand.h"

#include "cli/console.h"
#include "exchange/readingjson.h"
#include "session/describing.h"
#include "session/importing.h"
#include "session/keeping.h"
#include "session/reissuing.h"
#include "session/rereading.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

using exchange::JsonLine;

QLatin1StringView nameOf(session::RereadKind kind)
{
    switch (kind) {
    case session::RereadKind::New:
        return QLatin1StringView("new");
    case session::RereadKind::Changed:
        return QLatin1StringView("changed");
    case session::RereadKind::Withdrawn:
        return QLatin1StringView("withdrawn");
    case session::RereadKind::Differs:
        return QLatin1StringView("differs");
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(session::Anchoring anchoring)
{
    switch (anchoring) {
    case session::Anchoring::Exact:
        return QLatin1StringView("exact");
    case session::Anchoring::Moved:
        return QLatin1StringView("moved");
    case session::Anchoring::Lost:
        return QLatin1StringView("lost");
    }
    Q_UNREACHABLE();
}

JsonLine toJson(const model::Reading &reading)
{
    JsonLine line;
    exchange::addReading(line, reading);
    return line;
}

void print(ArticleId article, const session::RereadStep &step)
{
    JsonLine line;
    line.number(QLatin1StringView("article"), article.value);
    if (step.figure.isValid())
        line.number(QLatin1StringView("figure"), step.figure.value);
    line.text(QLatin1StringView("change"), QString(nameOf(step.kind)));
    if (step.before)
        line.object(QLatin1StringView("before"), toJson(*step.before));
    if (step.after)
        line.object(QLatin1StringView("after"), toJson(*step.after));
    printLine(line.bytes());
}

void print(const model::Figure &figure, const session::Anchor &anchor)
{
    JsonLine line;
    line.number(QLatin1StringView("figure"), figure.id.value);
    line.text(QLatin1StringView("state"), model::toText(figure.state));
    line.text(QLatin1StringView("quote"), figure.reading.quote);
    line.text(QLatin1StringView("found"), QString(nameOf(anchor.anchoring)));
    QList<JsonLine> places;
    const bool isExact = anchor.anchoring == session::Anchoring::Exact;
    for (const CodePointSpan span : isExact ? QList<CodePointSpan>{anchor.span} : anchor.candidates) {
        JsonLine place;
        place.number(QLatin1StringView("start"), span.begin.value);
        place.number(QLatin1StringView("end"), span.end.value);
        places.append(place);
    }
    line.list(QLatin1StringView("places"), places);
    printLine(line.bytes());
}

ExitCode told(const Error &error)
{
    printError(error);
    return ExitCode::SomeInputFailed;
}

/** Before work that touches much. */
Outcome keepBefore(const session::Session &session, const QString &occasion)
{
    if (!session::isBackupDue(session, 0))
        return {};
    const auto kept = session::backUpWorkspace(session.path(), occasion, SystemClock());
    return kept ? Outcome() : fail(kept.error());
}

} // namespace

CLI::App *RereadCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "reread", "Say what the present engine reads otherwise in a workspace; with --apply take it over");
    m_workspace.declare(*part);
    part->add_option("--as", m_analyst, "Who does it");
    part->add_option("--article", m_article, "Only this article, by its number");
    part->add_flag("--apply", m_apply,
                   "Take it over, after a backup; what was decided on stays as it is in any case");
    return part;
}

Outcome RereadCommand::reread(session::Session &session, ArticleId article) const
{
    const auto found = session.article(article);
    if (!found)
        return fail(found.error());
    const auto prepared = session::prepareText(session.extractor(), found->text, found->path,
                                               session::preparationOf(session, found->id));
    const auto steps = session::compareReading(session, article, prepared.proposals);
    if (!steps)
        return fail(steps.error());
    for (const session::RereadStep &step : *steps)
        print(article, step);
    if (!m_apply)
        return {};
    return session::reextractArticle(session, article, prepared.proposals).map([](const session::Changes &) {
    });
}

ExitCode RereadCommand::run()
{
    const auto session =
        m_apply ? m_workspace.openForWriting(m_analyst, false) : m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    if (m_apply) {
        if (const auto kept = keepBefore(*session, QStringLiteral("before-reread")); !kept)
            return told(kept.error());
    }
    QList<ArticleId> articles{ArticleId{m_article}};
    if (m_article == 0) {
        const auto all = session->articles();
        if (!all)
            return told(all.error());
        articles.clear();
        for (const model::ArticleSummary &summary : *all)
            articles.append(summary.id);
    }
    for (const ArticleId article : articles) {
        if (const auto done = reread(*session, article); !done)
            return told(done.error());
    }
    return ExitCode::Done;
}

CLI::App *ReissueCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "reissue",
        "Say where the figures of an article stand in its new issue; with --apply carry them over");
    m_workspace.declare(*part);
    part->add_option("--as", m_analyst, "Who does it");
    CLI::Option *const earlier = part->add_option("--old", m_old, "The article, by its number");
    part->add_option("--new", m_new, "Its new issue, taken in before")->needs(earlier);
    part->add_flag("--apply", m_apply, "Carry over what is found to the letter; the rest waits")
        ->needs(earlier);
    part->add_flag("--waiting", m_waiting, "List the figures that wait for a place")->excludes(earlier);
    CLI::Option *const figure =
        part->add_option("--place", m_figure, "Give the figure with this number its place");
    figure->excludes(earlier);
    part->add_option("--start", m_begin, "Where, in code points")->needs(figure);
    part->add_option("--end", m_end, "Up to where, exclusive")->needs(figure);
    return part;
}

ExitCode ReissueCommand::run()
{
    if (m_figure != 0)
        return place();
    return m_waiting ? listWaiting() : carry();
}

ExitCode ReissueCommand::listWaiting() const
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto waiting = session::strays(*session);
    if (!waiting)
        return told(waiting.error());
    for (const session::Stray &stray : *waiting)
        print(stray.figure, stray.anchor);
    return ExitCode::Done;
}

ExitCode ReissueCommand::place() const
{
    const auto session = m_workspace.openForWriting(m_analyst, false);
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto placed = session::placeStray(*session, FigureId{m_figure}, codePointSpan(m_begin, m_end));
    return placed ? ExitCode::Done : told(placed.error());
}

ExitCode ReissueCommand::carry() const
{
    const auto session =
        m_apply ? m_workspace.openForWriting(m_analyst, false) : m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto steps = session::compareIssues(*session, ArticleId{m_old}, ArticleId{m_new});
    if (!steps)
        return told(steps.error());
    for (const session::IssueStep &step : *steps)
        print(step.figure, step.anchor);
    if (!m_apply)
        return ExitCode::Done;
    if (const auto kept = keepBefore(*session, QStringLiteral("before-reissue")); !kept)
        return told(kept.error());
    const auto carried = session::carryOver(*session, ArticleId{m_old}, ArticleId{m_new});
    return carried ? ExitCode::Done : told(carried.error());
}

} // namespace jiaoshu::cli
