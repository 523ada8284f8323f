// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/extractcommand.h"

#include "checks/articlechecker.h"
#include "checks/figuresentence.h"
#include "cli/checkline.h"
#include "cli/console.h"
#include "cli/readingcells.h"
#include "cli/streamedarticle.h"
#include "cli/texttable.h"
#include "engine/extractor.h"
#include "exchange/datasetrow.h"
#include "exchange/readingjson.h"
#include "exchange/reasonjson.h"
#include "lexicon/lexicon.h"
#include "session/importing.h"
#include "session/tablecolumns.h"
#include "text/codepointindex.h"
#include "text/decoding.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

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

void printChecks(const QString &path, const session::PreparedArticle &prepared)
{
    static const auto cues = checks::loadCheckCues(); // the tests read them
    QList<model::Reading> readings;
    for (const model::Proposal &proposal : prepared.proposals)
        readings.append(proposal.reading);
    for (const checks::Check &check : checks::checkArticle(*cues, prepared.article.text, readings))
        printLine(checkLine(path, check, readings));
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
    part->add_flag(
        "--checks", m_checks,
        "Instead of figures, the sums, shares and changes among them, and whether they hold, as jsonl");
    m_encoding.declare(*part);
    m_columns.declare(*part);
    part->add_flag("--why", m_why,
                   "With each figure the reasons of its fields: rule, confidence, words, rival (jsonl)");
    part->add_flag(
        "--stream", m_isStream,
        "Articles as JSON Lines, {\"id\", \"text\"} a line; one line of figures for each, in order");
    part->add_flag("--flat", m_isFlat, "With --stream: one line a figure, with the article's id")
        ->needs("--stream");
    part->add_option("--jobs", m_jobs, "With --stream: articles read at the same time; 0 for one a core")
        ->needs("--stream")
        ->check(CLI::Range(0, 256));
    part->add_option(
        "FILE", m_files,
        "Articles: texts, web pages, documents, tables, archives, as import takes them; folders of "
        "them; - for standard input");
    part->footer("Examples:\n"
                 "  jiaoshu-cli extract --format table news.txt\n"
                 "  curl -s https://example.org/a.txt | jiaoshu-cli extract -\n"
                 "  jiaoshu-cli extract --stream --jobs 0 < crawl.jsonl > figures.jsonl\n"
                 "A line of --stream that cannot be read is answered by {\"id\", \"line\", \"error\", "
                 "\"detail\"}, and\nmakes the exit code 1.");
    return part;
}

namespace {

/** One answer is on its way when it is put: whoever waits for it gets it. */
void put(const Answer &answer, bool isIdle)
{
    std::fwrite(answer.bytes.constData(), 1, static_cast<size_t>(answer.bytes.size()), stdout);
    if (isIdle)
        std::fflush(stdout);
}

} // namespace

ExitCode ExtractCommand::stream(const engine::Extractor &extractor) const
{
    const int jobs =
        m_jobs > 0 ? m_jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const StreamShape shape{m_isFlat, m_why};
    ExitCode code = ExitCode::Done;
    for (const std::string &file : m_files.empty() ? std::vector<std::string>{"-"} : m_files) {
        const bool isInput = file == "-";
        const int descriptor = isInput ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        LineSource source(descriptor, LongestStreamLine);
        const qint64 faults = answerInOrder(
            source, jobs,
            [&](const LineSource::Line &line, qint64 number) {
                return figuresOf(extractor, line, number, shape);
            },
            put);
        if (source.fault() != 0)
            printError({ErrorCode::CannotRead, qt_error_string(source.fault()), pathFromArgument(file)});
        if (source.fault() != 0 || faults > 0)
            code = ExitCode::SomeInputFailed;
        if (!isInput && descriptor >= 0)
            ::close(descriptor);
    }
    return code;
}

ExitCode ExtractCommand::run()
{
    if (m_isStream && (m_coverage || m_article || m_format != "jsonl")) {
        printError({ErrorCode::BadField, QStringLiteral("--stream gives figures as jsonl alone")});
        return ExitCode::WrongUsage;
    }
    if (m_files.empty() && !m_isStream) {
        printError({ErrorCode::BadField, QStringLiteral("FILE is required")});
        return ExitCode::WrongUsage;
    }
    const auto lexicon = lexicon::Lexicon::load();
    if (!lexicon) {
        printError(lexicon.error());
        return ExitCode::SomeInputFailed;
    }
    const engine::Extractor extractor(*lexicon);
    return m_isStream ? stream(extractor) : extractFiles(extractor);
}

ExitCode ExtractCommand::extractFiles(const engine::Extractor &extractor)
{
    if (m_format == "csv" && !m_coverage && !m_article && !m_checks)
        printCsvHeader();
    const auto print = m_format == "csv" ? printCsv : m_format == "table" ? printTable : printJson;
    readers::SourceReader reader({m_encoding.told(), m_columns.told(), {}, session::knownColumns()});
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
        else if (m_checks)
            printChecks(path, prepared);
        else if (m_coverage)
            printUncovered(path, prepared);
        else
            print(path, prepared);
        return flushOutput();
    };
    for (const QString &file : articleFilesOf(m_files, code)) {
        const Outcome read = session::prepareFile(extractor, reader, file, listener, m_why);
        if (!read && read.error().code == ErrorCode::Cancelled)
            break; // nobody reads on
        if (!read)
            failed(read.error());
    }
    return code;
}

} // namespace jiaoshu::cli
