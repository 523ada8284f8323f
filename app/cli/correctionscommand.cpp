// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/correctionscommand.h"

#include "cli/console.h"
#include "exchange/readingjson.h"
#include "session/corrections.h"
#include "session/describing.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

using exchange::JsonLine;

JsonLine toJson(const model::Reading &reading)
{
    JsonLine line;
    exchange::addReading(line, reading);
    return line;
}

JsonLine toJson(const session::MadeCorrection &made, const model::Article &article)
{
    const model::Figure &figure = made.figure;
    JsonLine line;
    line.text(QLatin1StringView("path"), article.path);
    line.text(QLatin1StringView("sha256"), QString::fromLatin1(article.sha256.toHex()));
    line.number(QLatin1StringView("figure"), figure.id.value);
    line.text(QLatin1StringView("state"), model::toText(figure.state));
    line.textIfAny(QLatin1StringView("reason"), made.reason);
    line.textIfAny(QLatin1StringView("rule"), figure.rule);
    line.permille(QLatin1StringView("confidence"), figure.confidencePermille);
    line.text(QLatin1StringView("analyst"), figure.analyst);
    line.text(QLatin1StringView("decided_at"), figure.decidedAt);
    if (made.proposed)
        line.object(QLatin1StringView("before"), toJson(*made.proposed));
    if (figure.state != model::State::Rejected)
        line.object(QLatin1StringView("after"), toJson(figure.reading));
    return line;
}

} // namespace

CLI::App *CorrectionsCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "corrections",
        "Print what analysts corrected, rejected and added, each with what the engine had read");
    m_workspace.declare(*part);
    part->add_flag("--now", m_isHeldAgainst,
                   "Read the articles again and say of each whether the present engine gets it right");
    return part;
}

Outcome CorrectionsCommand::print(const session::Session &session, ArticleId article)
{
    const auto corrections = session::correctionsOf(session, article);
    if (!corrections)
        return fail(corrections.error());
    if (corrections->isEmpty())
        return {};
    const auto found = session.article(article);
    if (!found)
        return fail(found.error());
    QList<model::Proposal> proposals;
    if (m_isHeldAgainst)
        proposals = session::prepareText(session.extractor(), found->text, found->path,
                                         session::preparationOf(session, article))
                        .proposals;
    for (const session::MadeCorrection &made : *corrections) {
        JsonLine line = toJson(made, *found);
        ++m_all;
        if (m_isHeldAgainst) {
            const bool isRight = session::isReadNow(made, proposals);
            m_right += isRight ? 1 : 0;
            line.boolean(QLatin1StringView("now"), isRight);
        }
        printLine(line.bytes());
    }
    return {};
}

ExitCode CorrectionsCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto articles = session->articles();
    if (!articles) {
        printError(articles.error());
        return ExitCode::SomeInputFailed;
    }
    for (const model::ArticleSummary &summary : *articles) {
        if (const auto done = print(*session, summary.id); !done) {
            printError(done.error());
            return ExitCode::SomeInputFailed;
        }
    }
    if (m_isHeldAgainst)
        printMessage(QStringLiteral("%1 of %2 are read right now").arg(m_right).arg(m_all));
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
