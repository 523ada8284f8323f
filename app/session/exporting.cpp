// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exporting.h"

#include "exchange/format.h"
#include "exchange/replacement.h"
#include "session/parts_p.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace jiaoshu::session {

namespace {

exchange::Format formatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return *exchange::findFormat(u"csv");
    case ExportFormat::JsonLines:
        return *exchange::findFormat(u"jsonl");
    }
    Q_UNREACHABLE();
}

/** Walks through the rows of one export, in their order; the same rows each time within a snapshot. */
class Rows
{
public:
    Rows(Session::Parts &parts, bool everything) : m_parts(parts), m_everything(everything) {}

    /** Stops at the first fault of @p use, which is returned. */
    [[nodiscard]] Outcome each(const std::function<Outcome(const exchange::DatasetRow &)> &use)
    {
        if (auto loaded = loadArticles(); !loaded)
            return loaded;
        Outcome outcome;
        auto visited = m_parts.workspace->visitFigures({}, [&](const store::FigureRecord &record) {
            if (!outcome || !isWanted(record.figure.state))
                return;
            const model::ArticleSummary article = m_articles.value(record.figure.article);
            outcome = use({record.uid, record.figure, article.path, article.title, article.publishedOn});
        });
        return visited ? outcome : visited;
    }

    [[nodiscard]] bool isWanted(model::State state) const { return m_everything || model::isVerified(state); }

private:
    Outcome loadArticles()
    {
        const auto articles = m_parts.workspace->articles();
        if (!articles)
            return fail(articles.error());
        for (const model::ArticleSummary &article : *articles)
            m_articles.insert(article.id, article);
        return {};
    }

    Session::Parts &m_parts;
    bool m_everything;
    QHash<ArticleId, model::ArticleSummary> m_articles;
};

/** That the row's quote stands in its article, and that the article is what was taken in. */
Outcome checkAgainstArticle(Session::Parts &parts, const exchange::DatasetRow &row)
{
    const ArticleId id = row.figure.article;
    if (!parts.lastText || parts.lastText->article != id) {
        const auto article = parts.workspace->article(id);
        if (!article)
            return fail(article.error());
        if (QCryptographicHash::hash(article->text.toUtf8(), QCryptographicHash::Sha256) != article->sha256)
            return fail(ErrorCode::DamagedWorkspace,
                        QStringLiteral("the text of article %1 is not what was taken in").arg(id.value),
                        parts.workspace->path());
        parts.lastText = TextAtHand{id, article->text, text::CodePointIndex(article->text)};
    }
    const CodePointSpan span = row.figure.reading.span;
    if (!parts.lastText->contains(span) || parts.lastText->slice(span) != row.figure.reading.quote)
        return fail(
            ErrorCode::DamagedWorkspace,
            QStringLiteral("the quote of figure %1 does not stand in its article").arg(row.figure.id.value),
            parts.workspace->path());
    return {};
}

Outcome writeAll(Session::Parts &parts, Rows &rows, exchange::RowWriter &writer, qint64 &written)
{
    if (auto begun = writer.begin(); !begun)
        return begun;
    parts.lastText.reset(); // every text is read anew, and checked
    return rows.each([&](const exchange::DatasetRow &row) {
        auto checked = checkAgainstArticle(parts, row);
        ++written;
        return checked ? writer.write(row) : checked;
    });
}

Outcome compareAll(Rows &rows, exchange::RowReader &reader, const QString &path)
{
    const auto differs = [&](const QString &detail) {
        return fail(ErrorCode::ReadBackDiffers, detail, path);
    };
    auto compared = rows.each([&](const exchange::DatasetRow &row) -> Outcome {
        const auto read = reader.next();
        if (!read)
            return differs(toLogLine(read.error()));
        if (!*read || **read != row)
            return differs(QStringLiteral("figure %1").arg(row.figure.id.value));
        return {};
    });
    if (!compared)
        return compared;
    const auto end = reader.next();
    return end && !*end ? Outcome() : differs(QStringLiteral("there is more than was written"));
}

/** Where a dataset would take the place of the workspace it comes from, or of what SQLite keeps beside it. */
bool isOfTheWorkspace(const QString &path, const QString &workspace)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString place =
        info.exists() ? info.canonicalFilePath() : QString(folder + QLatin1Char('/') + info.fileName());
    const QStringList suffixes = {{},
                                  QStringLiteral("-wal"),
                                  QStringLiteral("-shm"),
                                  QStringLiteral("-journal"),
                                  QStringLiteral(".lock")};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const QString &suffix) { return place == workspace + suffix; });
}

} // namespace

Outcome visitRows(const Session &session, std::optional<model::State> state,
                  const std::function<Outcome(const exchange::DatasetRow &)> &use)
{
    Session::Parts &parts = session.parts();
    return parts.workspace->inSnapshot([&] {
        return Rows(parts, true).each([&](const exchange::DatasetRow &row) {
            return state && row.figure.state != *state ? Outcome() : use(row);
        });
    });
}

Result<ExportReport> exportFigures(const Session &session, const ExportRequest &request)
{
    Session::Parts &parts = session.parts();
    if (isOfTheWorkspace(request.path, session.path()))
        return fail(ErrorCode::CannotWrite, QStringLiteral("the workspace itself stands there"),
                    request.path);
    const exchange::Format format = formatOf(request.format);
    // What goes out is proof: not from a file in which a value, a state or a decision is not what was
    // written.
    const auto faults = parts.workspace->verify();
    if (!faults)
        return fail(faults.error());
    if (!faults->isEmpty())
        return fail(ErrorCode::DamagedWorkspace, faults->first().detail, parts.workspace->path());
    exchange::Replacement file(request.path);
    Rows rows(parts, request.everything);
    ExportReport report;
    auto written = parts.workspace->inSnapshot([&]() -> Outcome {
        if (auto begun = file.begin(); !begun)
            return begun;
        const auto writer =
            format.makeWriter(file.device(), {request.withByteOrderMark && format.canHaveByteOrderMark});
        if (auto wrote = writeAll(parts, rows, *writer, report.written); !wrote)
            return wrote;
        if (auto onDisk = file.readBack(); !onDisk)
            return onDisk;
        const auto reader = format.makeReader(file.device());
        if (auto same = compareAll(rows, *reader, request.path); !same)
            return same;
        const auto counts = parts.workspace->counts();
        if (!counts)
            return fail(counts.error());
        for (const model::State state : model::AllStates) {
            if (!rows.isWanted(state))
                report.leftOut.of(state) = counts->of(state);
        }
        return file.commit();
    });
    if (!written) {
        Error error = written.error();
        if (error.path.isEmpty())
            error.path = request.path;
        return fail(error);
    }
    return report;
}

} // namespace jiaoshu::session
