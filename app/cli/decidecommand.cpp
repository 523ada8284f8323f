// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decidecommand.h"

#include "cli/console.h"
#include "cli/decisionfields.h"
#include "cli/decisionline.h"
#include "engine/extractor.h"
#include "exchange/jsonline.h"
#include "exchange/readingfields.h"
#include "session/commands.h"
#include "session/fieldwriting.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <cerrno>
#include <cstdio>

namespace jiaoshu::cli {

namespace {

/** Longer lines are no decisions. */
constexpr qsizetype MaximumLineBytes = 1024 * 1024;

/** The next line with its end, empty at the end of the input; of one that is too long only what shows it. */
QByteArray readLine(QFile &input)
{
    const QByteArray line = input.readLine(MaximumLineBytes + 2); // Qt keeps one byte for a NUL
    QByteArray rest = line;
    while (rest.size() > MaximumLineBytes && !rest.endsWith('\n'))
        rest = input.readLine(MaximumLineBytes + 2);
    return line;
}

/** Decides line by line, and tells what a line makes one ask. */
class Decider
{
public:
    Decider(session::Session &session, bool isStrict)
        : m_session(session), m_doubts(session), m_isStrict(isStrict)
    {}

    Result<session::Changes> decide(const DecisionLine &line)
    {
        m_told.clear();
        if (line.action == QStringLiteral("confirm"))
            return session::confirmFigure(m_session, line.figure);
        if (line.action == QStringLiteral("correct"))
            return correct(line);
        if (line.action == QStringLiteral("reject"))
            return session::rejectFigure(m_session, line.figure, line.reason);
        if (line.action == QStringLiteral("unsure"))
            return session::markUnsure(m_session, line.figure, line.reason);
        if (line.action == QStringLiteral("reopen"))
            return session::reopenFigure(m_session, line.figure);
        return add(line);
    }

    /** What the last line makes one ask. */
    [[nodiscard]] const QStringList &doubts() const { return m_told; }

private:
    Result<session::Changes> correct(const DecisionLine &line)
    {
        const auto figure = m_session.figure(line.figure);
        if (!figure)
            return fail(figure.error());
        model::Reading reading = figure->reading;
        if (auto applied = apply(reading, figure->article, line); !applied)
            return fail(applied.error());
        return session::correctFigure(m_session, line.figure, std::move(reading));
    }

    /** As the engine reads the span, with what the line says put over it; where the engine sees no number,
     * from the line alone. */
    Result<session::Changes> add(const DecisionLine &line)
    {
        if (line.fields.isEmpty())
            return session::addFigure(m_session, line.article, line.span);
        const auto article = m_session.article(line.article);
        if (!article)
            return fail(article.error());
        const auto proposal = m_session.extractor().readSelection(article->text, line.span);
        if (!proposal &&
            (proposal.error().code != ErrorCode::NoFigure || !line.fields.contains(QStringLiteral("value"))))
            return fail(proposal.error());
        model::Reading reading;
        if (proposal)
            reading = proposal->reading;
        reading.span = line.span;
        if (auto applied = apply(reading, line.article, line); !applied)
            return fail(applied.error());
        return session::addFigure(m_session, line.article, std::move(reading));
    }

    /** Puts the line's fields into @p reading, written as the engine writes them. */
    Outcome apply(model::Reading &reading, ArticleId article, const DecisionLine &line)
    {
        const model::Reading before = reading;
        if (auto applied = exchange::applyFields(reading, line.fields); !applied)
            return fail(applied.error());
        session::FieldWriter(m_session, article).write(reading, before);
        m_told = m_doubts.of(article, reading, line.fields);
        if (m_isStrict && !m_told.isEmpty())
            return fail(ErrorCode::BadField, m_told.takeFirst());
        return {};
    }

    session::Session &m_session;
    DecisionDoubts m_doubts;
    QStringList m_told; ///< of the last line
    bool m_isStrict;
};

/** Says that the decision of @p number is saved; it is, so this never runs before COMMIT. */
bool acknowledge(const session::Session &session, qint64 number, const DecisionLine &line,
                 const session::Changes &changes)
{
    const FigureId id = line.figure.isValid() ? line.figure : changes.focus.value_or(FigureId{});
    const auto figure = session.figure(id);
    exchange::JsonLine answer;
    answer.number(QLatin1StringView("line"), number);
    answer.number(QLatin1StringView("figure"), id.value);
    answer.text(QLatin1StringView("action"), line.action);
    answer.text(QLatin1StringView("state"), figure ? model::toText(figure->state) : QString());
    answer.boolean(QLatin1StringView("changed"), !changes.isEmpty());
    printLine(answer.bytes());
    return flushOutput();
}

void printLineError(Error error, qint64 number)
{
    error.path = QStringLiteral("standard input");
    error.line = number;
    // A bare name is a field that was refused: by what it may be, and not by a sentence of its own.
    if (error.code == ErrorCode::BadField && !error.detail.contains(u':'))
        error.detail += QStringLiteral(": ") + howFieldIsWritten(error.detail);
    printError(error);
}

/** Whether the faults of one line would be those of each line after it. */
bool isOfTheWorkspace(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::ReadOnly ||
           code == ErrorCode::DamagedWorkspace || code == ErrorCode::StoreFailed ||
           code == ErrorCode::Locked || code == ErrorCode::NotFound;
}

} // namespace

CLI::App *DecideCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand(
        "decide", "Decide figures: JSON lines on standard input, each answered when it is saved");
    m_workspace.declare(*part);
    part->add_option("--as", m_analyst, "Who decides; kept with each decision")
        ->required()
        ->check([](const std::string &name) {
            return name.empty() ? std::string("a name is needed") : std::string();
        });
    part->add_flag(
        "--strict", m_isStrict,
        "Refuse a place that nobody knows or that may be one of several, and a value that the words "
        "contradict; without it they are saved, with a warning");
    part->footer(
        "{\"figure\": 7, \"action\": \"confirm\"}\n"
        "{\"figure\": 7, \"action\": \"correct\", \"fields\": {\"value\": \"1.5\", \"place\": \"…\"}}\n"
        "{\"figure\": 7, \"action\": \"reject\", \"reason\": \"…\"}   also: unsure, reopen\n"
        "{\"article\": 2, \"action\": \"add\", \"start\": 10, \"end\": 14, \"fields\": {…}}\n"
        "A period is 2023, 2023-08, 2023-08-31 or from/to: 2023-01-01/2023-10-31. Places, units and "
        "indicators "
        "are saved as the engine writes them: 恩施州 as 恩施土家族苗族自治州, 戶 as 户.");
    return part;
}

ExitCode DecideCommand::run()
{
    const auto session = m_workspace.openForWriting(m_analyst, false);
    if (!session)
        return ExitCode::SomeInputFailed;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        printError({ErrorCode::CannotRead, input.errorString(), QStringLiteral("standard input")});
        return ExitCode::SomeInputFailed;
    }
    Decider decider(*session, m_isStrict);
    ExitCode code = ExitCode::Done;
    qint64 number = 0;
    for (QByteArray bytes = readLine(input); !bytes.isEmpty(); bytes = readLine(input)) {
        ++number;
        if (bytes.trimmed().isEmpty())
            continue;
        auto line = bytes.size() > MaximumLineBytes
                        ? Result<DecisionLine>(fail(ErrorCode::BadJson, QStringLiteral("it is too long")))
                        : parseDecision(bytes);
        const auto changes = line ? decider.decide(*line) : Result<session::Changes>(fail(line.error()));
        if (!changes) {
            printLineError(changes.error(), number);
            code = ExitCode::SomeInputFailed;
            if (isOfTheWorkspace(changes.error().code))
                return code;
            continue;
        }
        if (!acknowledge(*session, number, *line, *changes))
            return ExitCode::SomeInputFailed; // nobody listens any more; main() says so
        for (const QString &doubt : decider.doubts())
            printWarning(QStringLiteral("standard input: line %1: saved, but %2")
                             .arg(number)
                             .arg(escapedForLog(doubt)));
    }
    if (std::ferror(stdin) != 0) { // QFile takes it for the end
        printError({ErrorCode::CannotRead, qt_error_string(errno), QStringLiteral("standard input")});
        return ExitCode::SomeInputFailed;
    }
    return code;
}

} // namespace jiaoshu::cli
