// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/bulkimport.h"
#include "session/duplicates.h"
#include "session/keeping.h"
#include "session/tablecolumns.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <utility>

namespace jiaoshu::cli {

namespace {

constexpr qsizetype Many = 20; ///< from so many files on a backup is made first, where one is due

volatile std::sig_atomic_t s_isStopped = 0;

void stop(int)
{
    s_isStopped = 1;
}

} // namespace

/** What became of each article, a line of JSON each, written as it goes. */
class ImportCommand::Report
{
public:
    /** @param workspace that is open, by its canonical path: nothing is written over it. */
    Report(const QString &path, QString workspace) : m_file(path), m_workspace(std::move(workspace)) {}

    /** @return CannotWrite. */
    [[nodiscard]] Outcome open()
    {
        if (m_file.fileName().isEmpty())
            return {};
        const QFileInfo place(m_file);
        if (place.exists() && place.canonicalFilePath() == m_workspace)
            return fail(ErrorCode::CannotWrite, QStringLiteral("it is the workspace itself"),
                        m_file.fileName());
        if (m_file.open(QIODevice::WriteOnly))
            return {};
        return fail(ErrorCode::CannotWrite, m_file.errorString(), m_file.fileName());
    }
    void add(const session::BulkArticle &article)
    {
        exchange::JsonLine line;
        line.text(QLatin1StringView("path"), article.path);
        line.text(QLatin1StringView("outcome"),
                  article.imported.wasThere ? QStringLiteral("was there") : QStringLiteral("taken in"));
        line.number(QLatin1StringView("article"), article.imported.article.value);
        line.text(QLatin1StringView("format"), article.format);
        line.text(QLatin1StringView("encoding"), article.encoding);
        line.text(QLatin1StringView("notes"), article.notes.join(QStringLiteral("; ")));
        put(line);
    }
    void add(const Error &error, const QString &outcome = QStringLiteral("failed"))
    {
        exchange::JsonLine line;
        line.text(QLatin1StringView("path"), error.path);
        line.text(QLatin1StringView("outcome"), outcome);
        line.number(QLatin1StringView("line"), error.line);
        line.text(QLatin1StringView("code"), codeName(error.code));
        line.text(QLatin1StringView("reason"), sentence({error.code, error.detail}));
        put(line);
    }
    void add(const session::Duplicate &pair, const QString &path)
    {
        exchange::JsonLine line;
        line.text(QLatin1StringView("path"), path);
        line.text(QLatin1StringView("outcome"), QStringLiteral("nearly the same"));
        line.number(QLatin1StringView("article"), pair.article.value);
        line.number(QLatin1StringView("earlier"), pair.earlier.value);
        line.number(QLatin1StringView("resemblance_permille"), pair.resemblance);
        put(line);
    }
    /** All of it is on its way to the disk. */
    [[nodiscard]] Outcome close()
    {
        if (m_file.isOpen() && !m_file.flush())
            return fail(ErrorCode::CannotWrite, m_file.errorString(), m_file.fileName());
        return {};
    }

private:
    void put(const exchange::JsonLine &line)
    {
        if (m_file.isOpen())
            m_file.write(line.bytes() + '\n');
    }

    QFile m_file;
    QString m_workspace;
};

namespace {

void print(const session::Session &session, const session::BulkArticle &article)
{
    const auto summary = session.articleSummary(article.imported.article);
    exchange::JsonLine line;
    line.number(QLatin1StringView("article"), article.imported.article.value);
    line.text(QLatin1StringView("path"), article.path);
    line.number(QLatin1StringView("figures"), summary ? summary->counts.total() : 0);
    line.boolean(QLatin1StringView("new"), !article.imported.wasThere);
    line.text(QLatin1StringView("format"), article.format);
    printLine(line.bytes());
}

} // namespace

CLI::App *ImportCommand::declare(CLI::App &program)
{
    CLI::App *part =
        program.add_subcommand("import", "Take articles into a workspace, which is made where there is none");
    m_workspace.declare(*part);
    part->add_option("--as", m_analyst, "Who does it");
    m_encoding.declare(*part);
    m_columns.declare(*part);
    m_columns.declareRemember(*part);
    part->add_option(
        "--as-verified", m_asVerified,
        "Confirm the figures that others marked (Label Studio, brat, doccano, W3C, our own export) "
        "in this analyst's name, in one step that can be undone; else they await their review");
    part->add_option("--report", m_report,
                     "Write what became of each article, and why not, to this file as JSON Lines");
    part->add_flag("--again", m_again,
                   "Read files again from which articles of the workspace were read; without it they are "
                   "passed over by their hash");
    part->add_flag("--without-duplicates", m_withoutDuplicates,
                   "Do not look for articles that are nearly the same as those taken in");
    part->add_flag("--progress", m_progress, "Say on standard error how far it is");
    part->add_option(
            "ARTICLE", m_files,
            "Files: text in UTF-8, UTF-16, GB18030 or Big5; html, mhtml, docx, odt, pdf, eml; csv, "
            "tsv, xlsx, "
            "jsonl (a row an article); zip, tar, 7z of those; annotations: Label Studio, brat, doccano, "
            "W3C; folders of them; an https address; - for standard input")
        ->required();
    return part;
}

bool ImportCommand::keepBefore(const session::Session &session, qsizetype files) const
{
    if (files < Many || !session::isBackupDue(session))
        return true;
    const auto kept =
        session::backUpWorkspace(session.path(), QStringLiteral("before-import"), SystemClock());
    if (!kept)
        printError(kept.error());
    return kept.has_value();
}

/** What others marked, as one decision. */
Outcome ImportCommand::verify(session::Session &session, const QList<FigureId> &figures) const
{
    if (m_asVerified.empty() || figures.isEmpty())
        return {};
    session.setAnalyst(QString::fromStdString(m_asVerified));
    return session::confirmFigures(session, figures).map([](const session::Changes &) {});
}

session::BulkListener ImportCommand::listenerFor(const session::Session &session, Report &report,
                                                 ExitCode &code, QList<FigureId> &marked) const
{
    session::BulkListener listener;
    listener.tookIn = [&](const session::BulkArticle &article) {
        EncodingOption::warnIfUnsure(article.path, article.encoding, article.encodingPermille);
        print(session, article);
        report.add(article);
        for (const Error &refused : article.imported.refused) {
            printError(refused);
            report.add(refused, QStringLiteral("refused"));
            code = ExitCode::SomeInputFailed;
        }
        if (article.isMarked)
            marked += article.imported.changes.added + article.imported.alike;
    };
    listener.failed = [&](const Error &error) {
        m_encoding.printFault(error);
        report.add(error);
        code = ExitCode::SomeInputFailed;
    };
    listener.progress = [this](const session::BulkProgress &progress) {
        if (m_progress)
            printMessage(QStringLiteral("%1 of %2 files").arg(progress.done).arg(progress.total));
        return flushOutput() && s_isStopped == 0;
    };
    return listener;
}

Outcome ImportCommand::tellDuplicates(const session::Session &session, ArticleId last, Report &report) const
{
    session::DuplicateQuery query;
    query.after = last;
    const auto pairs = session::findDuplicates(session, query);
    if (!pairs)
        return fail(pairs.error());
    qint64 articles = 0;
    ArticleId before;
    for (const session::Duplicate &pair : *pairs) {
        articles += pair.article == before ? 0 : 1;
        before = pair.article;
        const auto summary = session.articleSummary(pair.article);
        if (!summary)
            return fail(summary.error());
        report.add(pair, summary->path);
    }
    if (articles > 0)
        printMessage(
            QStringLiteral("%1 of the articles are nearly the same as others: see jiaoshu-cli duplicates")
                .arg(articles));
    return {};
}

ExitCode ImportCommand::takeIn(session::Session &session, const QStringList &files, Report &report) const
{
    ExitCode code = ExitCode::Done;
    if (const Outcome kept = m_columns.remember(files); !kept)
        printError(kept.error());
    QList<FigureId> marked; ///< by others
    const readers::Reading how{m_encoding.told(), m_columns.told(), {}, session::knownColumns()};
    const auto newest = session.newestArticles(1);
    const ArticleId last = newest && !newest->isEmpty() ? newest->first().id : ArticleId();
    std::signal(SIGINT, stop); // what is done stays, and the same command goes on from there
    const auto done =
        session::importFiles(session, files, listenerFor(session, report, code, marked), how,
                             m_again ? session::KnownFiles::ReadAgain : session::KnownFiles::PassOver);
    std::signal(SIGINT, SIG_DFL);
    if (done && done->takenIn > 0 && !done->isCancelled && !m_withoutDuplicates) {
        if (const Outcome told = tellDuplicates(session, last, report); !told)
            printError(told.error()); // the articles are in
    }
    if (const Outcome closed = report.close(); !closed) {
        printError(closed.error());
        code = ExitCode::SomeInputFailed;
    }
    if (!done) {
        printError(done.error());
        return ExitCode::SomeInputFailed;
    }
    if (const Outcome verified = verify(session, marked); !verified) {
        printError(verified.error());
        code = ExitCode::SomeInputFailed;
    }
    if (done->isCancelled) {
        printMessage(QStringLiteral("stopped after %1 of %2 files; the same command goes on from there")
                         .arg(done->done)
                         .arg(done->total));
        return ExitCode::SomeInputFailed;
    }
    return code;
}

ExitCode ImportCommand::run()
{
    const auto session = m_workspace.openForWriting(m_analyst, true);
    if (!session)
        return ExitCode::SomeInputFailed;
    ExitCode code = ExitCode::Done;
    const QStringList files = articleFilesOf(m_files, code);
    Report report(pathFromArgument(m_report), session->path());
    const Outcome opened = report.open();
    if (!opened)
        printError(opened.error());
    if (!opened || !keepBefore(*session, files.size()))
        return ExitCode::SomeInputFailed;
    const ExitCode taken = takeIn(*session, files, report);
    return taken == ExitCode::Done ? code : taken;
}

} // namespace jiaoshu::cli
