// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/duplicatescommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/duplicates.h"
#include "session/linking.h"
#include "session/textdifference.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

Outcome print(const session::Session &session, const session::Duplicate &pair)
{
    const auto article = session.articleSummary(pair.article);
    const auto earlier = session.articleSummary(pair.earlier);
    const auto group = session::linkedWith(session, pair.article);
    if (!article || !earlier || !group)
        return fail(!article ? article.error() : !earlier ? earlier.error() : group.error());
    exchange::JsonLine line;
    line.number(QLatin1StringView("article"), pair.article.value);
    line.number(QLatin1StringView("earlier"), pair.earlier.value);
    line.number(QLatin1StringView("resemblance_permille"), pair.resemblance);
    line.number(QLatin1StringView("containment_permille"), pair.containment);
    line.boolean(QLatin1StringView("linked"), group->contains(pair.earlier));
    line.boolean(QLatin1StringView("told_apart"), pair.isToldApart);
    line.text(QLatin1StringView("title"), article->title);
    line.text(QLatin1StringView("earlier_title"), earlier->title);
    line.text(QLatin1StringView("path"), article->path);
    line.text(QLatin1StringView("earlier_path"), earlier->path);
    printLine(line.bytes());
    return {};
}

void print(const session::SharedDecision &shared)
{
    exchange::JsonLine line;
    line.number(QLatin1StringView("figure"), shared.open.id.value);
    line.number(QLatin1StringView("article"), shared.open.article.value);
    line.text(QLatin1StringView("quote"), shared.open.reading.quote);
    line.text(QLatin1StringView("state"), model::toText(shared.decided.state));
    line.number(QLatin1StringView("as_figure"), shared.decided.id.value);
    line.number(QLatin1StringView("as_article"), shared.decided.article.value);
    line.text(QLatin1StringView("analyst"), shared.decided.analyst);
    line.text(QLatin1StringView("value"), shared.becomes.value.toString());
    line.text(QLatin1StringView("unit"), shared.becomes.unit);
    line.text(QLatin1StringView("place"), shared.becomes.place);
    line.text(QLatin1StringView("period"), shared.becomes.period);
    line.text(QLatin1StringView("indicator"), shared.becomes.indicator);
    printLine(line.bytes());
}

QByteArray sign(session::DifferencePart::In in)
{
    switch (in) {
    case session::DifferencePart::In::Both:
        return "both";
    case session::DifferencePart::In::First:
        return "first";
    case session::DifferencePart::In::Second:
        return "second";
    }
    Q_UNREACHABLE();
}

} // namespace

CLI::App *DuplicatesCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "duplicates", "Find articles that are nearly the same, say how they differ, link them, and take "
                      "decisions over from one to the other");
    m_workspace.declare(*part);
    part->add_option("--as", m_analyst, "Who links and decides");
    auto *const what = part->add_option_group("what", "One of these; without any, all pairs");
    what->add_option("--of", m_of, "Only those like this article, by its number");
    what->add_option("--differences", m_differences, "How the second of two articles differs from the first")
        ->expected(2);
    what->add_option("--link", m_link, "Link articles that tell the same, two or more")->expected(2, 1000);
    what->add_option("--unlink", m_unlink, "Take this article out of those it is linked with");
    what->add_option("--apart", m_apart, "Say that two articles are no duplicates: they are told no more")
        ->expected(2);
    what->add_option("--apart-no-more", m_apartNoMore, "Take that back")->expected(2);
    CLI::Option *const decisions = what->add_option(
        "--decisions", m_decisions,
        "The decisions that hold for the same figure of a linked article, among those linked with this one");
    what->require_option(0, 1);
    part->add_flag("--with-apart", m_withApart, "Tell also pairs of which somebody said that they are none");
    part->add_flag("--apply", m_apply, "Take them over, as one step")->needs(decisions);
    return part;
}

QList<ArticleId> DuplicatesCommand::ids(const std::vector<qint64> &numbers)
{
    QList<ArticleId> list;
    for (const qint64 number : numbers)
        list.append(ArticleId{number});
    return list;
}

Outcome DuplicatesCommand::list(const session::Session &session) const
{
    if (m_of != 0) {
        if (const auto known = session.articleSummary({m_of}); !known)
            return fail(known.error());
    }
    session::DuplicateQuery query;
    query.article = {m_of};
    query.withToldApart = m_withApart;
    const auto pairs = session::findDuplicates(session, query);
    if (!pairs)
        return fail(pairs.error());
    for (const session::Duplicate &pair : *pairs) {
        if (auto printed = print(session, pair); !printed)
            return printed;
    }
    return {};
}

Outcome DuplicatesCommand::showDifferences(const session::Session &session) const
{
    const auto first = session.article({m_differences[0]});
    const auto second = session.article({m_differences[1]});
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    for (const session::DifferencePart &part : session::differencesOf(first->text, second->text)) {
        exchange::JsonLine line;
        line.text(QLatin1StringView("in"), QString::fromLatin1(sign(part.in)));
        line.text(QLatin1StringView("text"), part.text);
        printLine(line.bytes());
    }
    return {};
}

Outcome DuplicatesCommand::showDecisions(session::Session &session) const
{
    const auto shared = session::sharedDecisions(session, {m_decisions});
    if (!shared)
        return fail(shared.error());
    QList<FigureId> figures;
    for (const session::SharedDecision &one : *shared) {
        print(one);
        figures.append(one.open.id);
    }
    if (!m_apply)
        return {};
    return session::takeOverDecisions(session, {m_decisions}, figures).map([](const session::Changes &) {});
}

Outcome DuplicatesCommand::act(session::Session &session) const
{
    const auto nothing = [](const session::Changes &) {};
    if (!m_link.empty())
        return session::linkArticles(session, ids(m_link)).map(nothing);
    if (m_unlink != 0)
        return session::unlinkArticle(session, {m_unlink}).map(nothing);
    if (!m_apart.empty())
        return session::tellApart(session, {m_apart[0]}, {m_apart[1]}).map(nothing);
    if (!m_apartNoMore.empty())
        return session::tellApartNoMore(session, {m_apartNoMore[0]}, {m_apartNoMore[1]}).map(nothing);
    if (m_decisions != 0)
        return showDecisions(session);
    return m_differences.empty() ? list(session) : showDifferences(session);
}

ExitCode DuplicatesCommand::run()
{
    const bool writes =
        !m_link.empty() || m_unlink != 0 || m_apply || !m_apart.empty() || !m_apartNoMore.empty();
    const auto session = writes ? m_workspace.openForWriting(m_analyst, false) : m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    if (const Outcome done = act(*session); !done) {
        printError(done.error());
        return ExitCode::SomeInputFailed;
    }
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
