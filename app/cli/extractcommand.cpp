// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/extractcommand.h"

#include "cli/console.h"
#include "cli/texttable.h"
#include "engine/extractor.h"
#include "exchange/readingjson.h"
#include "lexicon/lexicon.h"
#include "text/decoding.h"

#include <CLI/CLI.hpp>
#include <QFile>

namespace jiaoshu::cli {

namespace {

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    auto decoded = text::decode(file.readAll());
    if (!decoded) {
        decoded.error().path = path;
        return fail(decoded.error());
    }
    return std::move(decoded->text);
}

void printJson(const QString &path, const QList<model::Proposal> &proposals)
{
    for (const model::Proposal &proposal : proposals) {
        exchange::JsonLine line;
        line.text(QLatin1StringView("article"), path);
        exchange::addReading(line, proposal.reading);
        line.permille(QLatin1StringView("confidence"), proposal.confidencePermille);
        line.text(QLatin1StringView("rule"), proposal.rule);
        printLine(line.bytes());
    }
}

QString valueText(const model::Reading &reading)
{
    return reading.upper ? QString(reading.value.toString() + u'–' + reading.upper->toString())
                         : reading.value.toString();
}

void printTable(const QString &path, const QList<model::Proposal> &proposals)
{
    TextTable table({QStringLiteral("at"), QStringLiteral("quote"), QStringLiteral("value"),
                     QStringLiteral("unit"), QStringLiteral("?"), QStringLiteral("status"),
                     QStringLiteral("place"), QStringLiteral("period"), QStringLiteral("indicator")});
    for (const model::Proposal &proposal : proposals) {
        const model::Reading &r = proposal.reading;
        table.addRow({QString::number(r.span.begin.value), r.quote, valueText(r),
                      r.per.isEmpty() ? r.unit : QString(r.unit + u'/' + r.per), model::toText(r.qualifier),
                      model::toText(r.status), r.place, r.period, r.indicator});
    }
    printLine(path.toUtf8());
    printLine(table.bytes());
    printLine({});
}

} // namespace

CLI::App *ExtractCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand("extract", "Print the figures the engine sees in articles");
    part->add_option("--format", m_format, "jsonl (one figure a line) or table (for people)")
        ->check(CLI::IsMember({"jsonl", "table"}))
        ->capture_default_str();
    part->add_option("FILE", m_files, "Articles: text files in UTF-8, UTF-16, GB18030 or Big5")->required();
    return part;
}

ExitCode ExtractCommand::run()
{
    const auto lexicon = lexicon::Lexicon::load();
    if (!lexicon) {
        printError(lexicon.error());
        return ExitCode::SomeInputFailed;
    }
    const engine::Extractor extractor(*lexicon);
    ExitCode code = ExitCode::Done;
    for (const std::string &argument : m_files) {
        const QString path = pathFromArgument(argument);
        const auto text = readText(path);
        if (!text) {
            printError(text.error());
            code = ExitCode::SomeInputFailed;
            continue;
        }
        const engine::Extraction extraction = extractor.extract(*text);
        if (m_format == "jsonl")
            printJson(path, extraction.proposals);
        else
            printTable(path, extraction.proposals);
    }
    return code;
}

} // namespace jiaoshu::cli
