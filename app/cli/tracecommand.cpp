// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tracecommand.h"

#include "cli/console.h"
#include "cli/texttable.h"
#include "engine/tracer.h"
#include "exchange/datasetrow.h"
#include "exchange/reasonjson.h"
#include "lexicon/lexicon.h"
#include "session/importing.h"
#include "text/codepointindex.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace jiaoshu::cli {

namespace {

using engine::TraceItem;
using engine::TraceStep;

/** The raw text of an article by code points. */
struct Source
{
    QString text;
    text::CodePointIndex index;

    [[nodiscard]] QString at(CodePointSpan span) const
    {
        const Utf16Span units = index.toUtf16(span);
        return text.mid(units.begin.value, units.length());
    }
};

QString spanText(CodePointSpan span)
{
    return QStringLiteral("%1-%2").arg(span.begin.value).arg(span.end.value);
}

QString shown(const QString &words)
{
    return escapedForLog(onOneLine(words));
}

/** One line: `   13-18   money  53万元  value=530000 unit=元  <- 13-16 53万`. */
QString line(const TraceItem &item, const Source &source)
{
    QString out = spanText(item.span).rightJustified(13) + QStringLiteral("  ") +
                  item.what.leftJustified(12) + QStringLiteral("  ") + shown(source.at(item.span));
    for (const auto &[name, value] : item.details)
        out += QStringLiteral("  ") + name + QLatin1Char('=') + shown(value);
    for (const CodePointSpan words : item.words)
        out += QStringLiteral("  <- ") + spanText(words) + QLatin1Char(' ') + shown(source.at(words));
    return out;
}

void printText(const QList<TraceStep> &steps, const Source &source)
{
    for (const TraceStep &step : steps) {
        printLine("== " + step.name.toUtf8() + " (" + QByteArray::number(step.items.size()) + ')');
        for (const TraceItem &item : step.items)
            printLine(line(item, source).toUtf8());
    }
}

void printJson(const QList<TraceStep> &steps, const Source &source)
{
    for (const TraceStep &step : steps) {
        for (const TraceItem &item : step.items) {
            exchange::JsonLine line;
            line.text(QLatin1StringView("step"), step.name);
            line.text(QLatin1StringView("what"), item.what);
            exchange::addSpan(line, item.span, source.text, source.index);
            exchange::JsonLine details;
            for (const auto &[name, value] : item.details)
                details.text(QLatin1StringView(name.toLatin1()), value);
            line.object(QLatin1StringView("details"), details);
            QList<exchange::JsonLine> words;
            for (const CodePointSpan span : item.words)
                exchange::addSpan(words.emplaceBack(), span, source.text, source.index);
            line.list(QLatin1StringView("words"), words);
            printLine(line.bytes());
        }
    }
}

void printJson(const text::DecodedText &decoded, const QString &path)
{
    exchange::JsonLine line;
    line.text(QLatin1StringView("step"), QStringLiteral("decoding"));
    line.text(QLatin1StringView("article"), path);
    line.text(QLatin1StringView("encoding"), decoded.encoding);
    line.permille(QLatin1StringView("certainty"), decoded.certaintyPermille);
    printLine(line.bytes());
}

const QList<TraceItem> &sentencesOf(const QList<TraceStep> &steps)
{
    return std::find_if(steps.begin(), steps.end(),
                        [](const TraceStep &step) { return step.name == QStringLiteral("sentences"); })
        ->items;
}

/** The sentence that was asked for. @return BadSpan where there is none. */
Result<CodePointSpan> sentenceSpan(const QList<TraceItem> &sentences, long number, long offset)
{
    if (number > 0) {
        if (number > sentences.size())
            return fail(ErrorCode::BadSpan,
                        QStringLiteral("sentence %1 of %2").arg(number).arg(sentences.size()));
        return sentences[number - 1].span;
    }
    for (const TraceItem &sentence : sentences) {
        if (sentence.span.contains(CodePointOffset{offset}))
            return sentence.span;
    }
    return fail(ErrorCode::BadSpan, QStringLiteral("no sentence at %1").arg(offset));
}

} // namespace

CLI::App *TraceCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand("trace", "Show what each step of the engine sees in an article");
    CLI::Option *sentence = part->add_option("--sentence", m_sentence, "Only the N-th sentence, from 1");
    sentence->check(CLI::PositiveNumber);
    part->add_option("--at", m_at, "Only the sentence at this offset, in code points")
        ->check(CLI::NonNegativeNumber)
        ->excludes(sentence);
    part->add_option("--format", m_format, "text (for people), or jsonl (one thing seen a line)")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->capture_default_str();
    m_encoding.declare(*part);
    part->add_option("FILE", m_file, "An article: a text file in UTF-8, UTF-16, GB18030 or Big5")->required();
    return part;
}

ExitCode TraceCommand::run()
{
    const auto lexicon = lexicon::Lexicon::load();
    if (!lexicon) {
        printError(lexicon.error());
        return ExitCode::SomeInputFailed;
    }
    const QString path = pathFromArgument(m_file);
    const auto decoded = session::readText(path, m_encoding.told());
    if (!decoded) {
        m_encoding.printFault(decoded.error());
        return ExitCode::SomeInputFailed;
    }
    EncodingOption::warnIfUnsure(path, decoded->encoding, decoded->certaintyPermille);
    const Source source{decoded->text, text::CodePointIndex(decoded->text)};
    QList<TraceStep> steps = engine::Tracer(*lexicon).trace(source.text);
    if (m_sentence > 0 || m_at >= 0) {
        const auto span = sentenceSpan(sentencesOf(steps), m_sentence, m_at);
        if (!span) {
            printError({span.error().code, span.error().detail, path});
            return ExitCode::SomeInputFailed;
        }
        steps = engine::within(std::move(steps), *span);
    }
    if (m_format == "jsonl") {
        printJson(*decoded, path);
        printJson(steps, source);
    } else {
        printLine(escapedForLog(path).toUtf8() + ": " + decoded->encoding.toLatin1() + ", certainty " +
                  exchange::permilleText(decoded->certaintyPermille).toLatin1());
        printText(steps, source);
    }
    return ExitCode::Done;
}

} // namespace jiaoshu::cli
