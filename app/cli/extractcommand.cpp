// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/extractcommand.h"

#include "cli/console.h"
#include "cli/readingcells.h"
#include "cli/texttable.h"
#include "engine/extractor.h"
#include "exchange/datasetrow.h"
#include "exchange/readingjson.h"
#include "exchange/reasonjson.h"
#include "lexicon/lexicon.h"
#include "session/importing.h"
#include "text/codepointindex.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

void printJson(const QString &path, const session::PreparedArticle &prepared)
{
    const text::CodePointIndex index(prepared.article.text);
    for (qsizetype i = 0; i < prepared.proposals.size(); ++i) {
        const model::Proposal &proposal = prepared.proposals[i];
        exchange::JsonLine line;
        line.text(QLatin1StringView("article"), path);
        exchange::addReading(line, proposal.reading);
        line.permille(QLatin1StringView("confidence"), proposal.confidencePermille);
        line.text(QLatin1StringView("rule"), proposal.rule);
        if (i < prepared.reasons.size())
            exchange::addReasons(line, prepared.reasons[i], prepared.article.text, index);
        printLine(line.bytes());
    }
}

void printUncovered(const QString &path, const session::PreparedArticle &prepared)
{
    const text::CodePointIndex index(prepared.article.text);
    for (const CodePointSpan span : prepared.uncovered) {
        exchange::JsonLine line;
        line.text(QLatin1StringView("article"), path);
        exchange::addSpan(line, span, prepared.article.text, index);
        printLine(line.bytes());
    }
}

void printArticle(const QString &path, const session::PreparedArticle &prepared)
{
    exchange::JsonLine line;
    line.text(QLatin1StringView("article"), path);
    line.text(QLatin1StringView("title"), prepared.article.title);
    line.text(QLatin1StringView("published_on"), prepared.article.publishedOn);
    line.text(QLatin1StringView("outlet"), prepared.outlet);
    line.text(QLatin1StringView("reporter"), prepared.reporter);
    line.text(QLatin1StringView("encoding"), prepared.article.encoding);
    line.permille(QLatin1StringView("encoding_certainty"), prepared.encodingPermille);
    line.number(QLatin1StringView("figures"), prepared.proposals.size());
    printLine(line.bytes());
}

void printCsvHeader()
{
    printRecord(QStringList{QStringLiteral("article")} + exchange::readingColumnNames() +
                QStringList{QStringLiteral("confidence"), QStringLiteral("rule")});
}

void printCsv(const QString &path, const session::PreparedArticle &prepared)
{
    for (const model::Proposal &proposal : prepared.proposals)
        printRecord(QStringList{path} + exchange::toFields(proposal.reading) +
                    QStringList{exchange::permilleText(proposal.confidencePermille), proposal.rule});
}

void printTable(const QString &path, const session::PreparedArticle &prepared)
{
    TextTable table(QStringList{QStringLiteral("at")} + readingHeader());
    for (const model::Proposal &proposal : prepared.proposals)
        table.addRow(QStringList{QString::number(proposal.reading.span.begin.value)} +
                     readingCells(proposal.reading));
    printLine(escapedForLog(path).toUtf8());
    printLine(table.bytes());
    printLine({});
}

} // namespace

CLI::App *ExtractCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand("extract", "Print the figures the engine sees in articles");
    part->add_option("--format", m_format, "jsonl (one figure a line), csv, or table (for people)")
        ->check(CLI::IsMember({"jsonl", "csv", "table"}))
        ->capture_default_str();
    part->add_flag(
        "--coverage", m_coverage,
        "Instead of figures, the numerals that are neither a figure nor a known non-figure, as jsonl");
    part->add_flag(
        "--article", m_article,
        "Instead of figures, what each article says of itself: title, day, outlet, reporter, as jsonl");
    m_encoding.declare(*part);
    part->add_flag("--why", m_why,
                   "With each figure the reasons of its fields: rule, confidence, words, rival (jsonl)");
    part->add_option("FILE", m_files, "Articles: text in UTF-8, UTF-16, GB18030 or Big5, web pages")
        ->required();
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
    if (m_format == "csv" && !m_coverage && !m_article)
        printCsvHeader();
    const auto print = m_format == "csv" ? printCsv : m_format == "table" ? printTable : printJson;
    readers::SourceReader reader({m_encoding.told()});
    ExitCode code = ExitCode::Done;
    const auto failed = [&](const Error &error) {
        m_encoding.printFault(error);
        code = ExitCode::SomeInputFailed;
    };
    session::ArticleListener listener;
    listener.failed = failed;
    listener.article = [&](session::PreparedArticle &&prepared) {
        const QString &path = prepared.article.path;
        EncodingOption::warnIfUnsure(path, prepared.article.encoding, prepared.encodingPermille);
        if (m_article)
            printArticle(path, prepared);
        else if (m_coverage)
            printUncovered(path, prepared);
        else
            print(path, prepared);
        return flushOutput();
    };
    for (const std::string &argument : m_files) {
        const Outcome read =
            session::prepareFile(extractor, reader, pathFromArgument(argument), listener, m_why);
        if (!read && read.error().code == ErrorCode::Cancelled)
            break; // nobody reads on
        if (!read)
            failed(read.error());
    }
    return code;
}

} // namespace jiaoshu::cli
