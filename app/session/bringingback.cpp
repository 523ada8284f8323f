// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bringingback.h"

#include "engine/extractor.h"
#include "exchange/format.h"
#include "exchange/packagereader.h"
#include "session/decisionplanner.h"
#include "session/importplan_p.h"
#include "session/parts_p.h"
#include "session/reextractplanner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace jiaoshu::session {

using exchange::DatasetRow;
using model::State;

namespace {

/** The rows of each article by its number in the export, in the order in which the figures were made. */
using RowsByArticle = std::map<qint64, QList<DatasetRow>>;

/** What an export holds: the rows, and of a data package the articles. */
struct Dataset
{
    RowsByArticle rows;
    QMap<qint64, exchange::PackageArticle> articles;
};

RowsByArticle byArticle(QList<DatasetRow> all)
{
    RowsByArticle rows;
    for (DatasetRow &row : all)
        rows[row.figure.article.value].append(std::move(row));
    for (auto &[article, figures] : rows) {
        std::sort(figures.begin(), figures.end(),
                  [](const DatasetRow &a, const DatasetRow &b) { return a.figure.id < b.figure.id; });
    }
    return rows;
}

Result<Dataset> readPackage(const QString &dataset)
{
    const QFileInfo place(dataset);
    auto content = exchange::readPackage(place.isDir() ? dataset : place.path());
    if (!content)
        return fail(content.error());
    return Dataset{byArticle(std::move(content->rows)), std::move(content->articles)};
}

Result<Dataset> readRows(const QString &dataset, const QString &format)
{
    const exchange::Format *known = exchange::findFormat(format);
    QFile file(dataset);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), dataset);
    const auto reader = known == nullptr ? nullptr : known->makeReader(file);
    if (!reader)
        return fail(ErrorCode::BadField, QString(format + QStringLiteral(": it cannot be read back")),
                    dataset);
    QList<DatasetRow> rows;
    while (true) {
        auto row = reader->next();
        if (!row)
            return fail(row.error().code, row.error().detail, dataset, row.error().line);
        if (!*row)
            return Dataset{byArticle(std::move(rows)), {}};
        rows.append(std::move(**row));
    }
}

Outcome checkQuotes(const QString &text, const QList<DatasetRow> &rows)
{
    const TextAtHand at{{}, text, text::CodePointIndex(text)};
    for (const DatasetRow &row : rows) {
        const model::Reading &reading = row.figure.reading;
        if (!at.contains(reading.span) || at.slice(reading.span) != reading.quote)
            return fail(ErrorCode::BadSpan, reading.quote, row.path);
    }
    return {};
}

store::CommandPlan importOf(const text::DecodedText &decoded, const QList<DatasetRow> &rows)
{
    store::CommandPlan command;
    command.action = QStringLiteral("import");
    command.engineVersion = engine::Extractor::Version;
    model::Article article;
    article.path = rows.first().path;
    article.title = rows.first().title;
    article.publishedOn = rows.first().publishedOn;
    article.text = decoded.text;
    article.encoding = decoded.encoding;
    article.sha256 = QCryptographicHash::hash(decoded.text.toUtf8(), QCryptographicHash::Sha256);
    command.newArticle = std::move(article);
    for (const DatasetRow &row : rows) {
        if (row.figure.state == State::Added)
            continue;
        command.decisions.append(
            planProposal({row.figure.reading, row.figure.confidencePermille, row.figure.rule}));
        command.decisions.last().uid = row.uid;
    }
    return command;
}

const char *actionFor(State state)
{
    switch (state) {
    case State::Confirmed:
        return "confirm";
    case State::Corrected:
        return "correct";
    case State::Rejected:
        return "reject";
    case State::Unsure:
        return "unsure";
    case State::Added:
        return "add";
    case State::Proposed:
        return "reopen";
    }
    Q_UNREACHABLE();
}

/** What was decided on a figure that stands as @p figure here; of one that was added, that. */
store::CommandPlan decisionOn(const DatasetRow &row, ArticleId article, FigureId figure)
{
    store::CommandPlan command;
    command.action = QLatin1StringView(actionFor(row.figure.state));
    command.analyst = row.figure.analyst;
    command.at = QDateTime::fromString(row.figure.decidedAt, Qt::ISODateWithMs);
    store::DecisionPlan plan;
    if (row.figure.state == State::Added) {
        command.article = article;
        plan = planAdd(row.figure.reading, row.figure.rule);
        plan.uid = row.uid;
    } else {
        plan.figure = figure;
        plan.action = command.action;
        plan.after = row.figure.state;
    }
    command.decisions.append(plan);
    return command;
}

/** A decided row with where it stands in the new workspace. */
struct Decided
{
    DatasetRow row;
    ArticleId article;
    FigureId figure;
};

/** The text that figures stand in. Where a package has but quotes of it, its file may be there. */
Result<text::DecodedText> textFor(const exchange::PackageArticle &listed, const QString &path,
                                  const TextOfArticle &textOf)
{
    if (!listed.text)
        return textOf(path);
    if (listed.isTextLost) {
        auto found = textOf(path);
        if (found &&
            QCryptographicHash::hash(found->text.toUtf8(), QCryptographicHash::Sha256) == listed.sha256)
            return found;
    }
    return text::DecodedText{*listed.text, listed.encoding};
}

/** Takes in the articles. @return the decided rows, in the order of their times. */
Result<QList<Decided>> takeIn(Session::Parts &parts, const Dataset &dataset, const TextOfArticle &textOf,
                              BroughtBack &done)
{
    QList<Decided> decided;
    for (const auto &[number, figures] : dataset.rows) {
        const QString path = figures.first().path;
        const exchange::PackageArticle listed = dataset.articles.value(number);
        const auto decoded = textFor(listed, path, textOf);
        const Outcome good = decoded ? checkQuotes(decoded->text, figures) : fail(decoded.error());
        if (!good) {
            done.refused.append(good.error());
            done.refused.last().path = path;
            continue;
        }
        const auto committed = parts.commitImports({importOf(*decoded, figures)});
        if (!committed)
            return fail(committed.error());
        ++done.articles;
        done.figures += figures.size();
        qsizetype next = 0;
        for (const DatasetRow &row : figures) {
            const bool isAdded = row.figure.state == State::Added;
            const FigureId figure = isAdded ? FigureId() : committed->first().figures.value(next++);
            if (!row.figure.decidedAt.isEmpty())
                decided.append({row, committed->first().article, figure});
        }
    }
    std::stable_sort(decided.begin(), decided.end(), [](const Decided &a, const Decided &b) {
        return std::tie(a.row.figure.decidedAt, a.row.figure.id) <
               std::tie(b.row.figure.decidedAt, b.row.figure.id);
    });
    return decided;
}

/** Each decision as a command of its own: who took it, and when, is what the journal is for. */
Outcome decide(Session::Parts &parts, const QList<Decided> &decided)
{
    QList<store::CommandPlan> commands;
    for (const Decided &one : decided)
        commands.append(decisionOn(one.row, one.article, one.figure));
    if (commands.isEmpty())
        return {};
    const auto committed = parts.workspace->commitAll(commands);
    return committed ? Outcome() : fail(committed.error());
}

} // namespace

Result<BroughtBack> bringBack(Session &session, const QString &dataset, const QString &format,
                              const TextOfArticle &textOf)
{
    Session::Parts &parts = session.parts();
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const auto articles = session.articlesAfter({}, 1);
    if (!articles)
        return fail(articles.error());
    if (!articles->isEmpty())
        return fail(ErrorCode::BadField, QStringLiteral("the workspace holds articles already"),
                    session.path());
    const bool isPackage = format == QStringLiteral("datapackage");
    const auto rows = isPackage ? readPackage(dataset) : readRows(dataset, format);
    if (!rows)
        return fail(rows.error());
    BroughtBack done;
    const OneIntake one(session);
    auto brought = parts.workspace->atOnce(parts.clock->nowUtc(), [&]() -> Outcome {
        const auto decided = takeIn(parts, *rows, textOf, done);
        return decided ? decide(parts, *decided) : fail(decided.error());
    });
    if (brought)
        brought = parts.loadStacks();
    return brought ? Result<BroughtBack>(done) : fail(brought.error());
}

} // namespace jiaoshu::session
