// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bulkimport.h"

#include "session/importplan_p.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>

namespace jiaoshu::session {

namespace {

constexpr qsizetype MostArticles = 200;
constexpr qsizetype MostFigures = 5000;
constexpr qint64 LongestMs = 500; ///< after which what is at hand is made durable and told

/** One import of many files. */
class Stream
{
public:
    Stream(Session &session, const BulkListener &listener, qint64 total, const readers::Reading &how)
        : m_session(session), m_listener(listener), m_reader(how)
    {
        m_progress.total = total;
        m_sinceFlush.start();
    }

    /** Every article of the file. */
    [[nodiscard]] Outcome take(const QString &path)
    {
        readers::Output output;
        Outcome taken;
        output.document = [&](readers::Document &&document) {
            // What one file alone holds may be more than is kept waiting.
            if (isFull()) {
                taken = flush();
                if (!taken || !tell())
                    return false;
            }
            taken = take(path, document);
            return taken.has_value();
        };
        output.fault = [this](Error &&error) { fail(error); };
        output.isCancelled = [this] { return !tell(); };
        const Outcome read = readSource(m_reader, path, output);
        if (!read && read.error().code != ErrorCode::Cancelled)
            fail(read.error());
        if (!m_progress.isCancelled)
            ++m_filesRead;
        return taken;
    }

    [[nodiscard]] Outcome take(const QString &path, const readers::Document &document)
    {
        const QByteArray sha256 =
            QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256);
        if (m_waitingTexts.contains(sha256)) { // twice among the files
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        const auto known = m_session.parts().workspace->findArticle(sha256);
        if (!known)
            return jiaoshu::fail(known.error());
        Waiting waiting{{QString(path + document.part),
                         {},
                         document.encoding,
                         document.encodingPermille,
                         document.format,
                         document.notes,
                         !document.marks.isEmpty()},
                        {}};
        if (*known) {
            const auto there = m_session.articleSummary(**known);
            if (!there)
                return jiaoshu::fail(there.error());
            if (there->wasTakenOut) {
                if (auto flushed = flush(); !flushed)
                    return flushed;
                auto back = putBack(m_session, **known);
                if (!back)
                    return jiaoshu::fail(back.error());
                waiting.article.imported = *back;
                m_ready.append(waiting.article);
                return {};
            }
            if (!document.marks.isEmpty()) {
                if (auto flushed = flush(); !flushed)
                    return flushed;
                auto added = importArticle(m_session, prepareDocument(m_session.extractor(), document, path));
                if (!added)
                    return jiaoshu::fail(added.error());
                waiting.article.imported = *added;
                m_ready.append(waiting.article);
                return {};
            }
            waiting.article.imported.article = **known;
            waiting.article.imported.wasThere = true;
            m_ready.append(waiting.article);
            return {};
        }
        auto plan = planImport(m_session, prepareDocument(m_session.extractor(), document, path));
        if (!plan) {
            fail(plan.error());
            return {};
        }
        waiting.plan = std::move(*plan);
        m_figures += waiting.plan.command.decisions.size();
        m_waitingTexts.insert(sha256);
        m_waiting.append(std::move(waiting));
        return {};
    }

    /** True where it is time to. */
    [[nodiscard]] bool isFull() const
    {
        return m_waiting.size() >= MostArticles || m_figures >= MostFigures ||
               m_sinceFlush.elapsed() >= LongestMs;
    }

    /** Makes what is at hand durable, and tells it. */
    [[nodiscard]] Outcome flush()
    {
        QList<store::CommandPlan> plans;
        for (const Waiting &waiting : m_waiting)
            plans.append(waiting.plan.command);
        if (!plans.isEmpty()) {
            const auto committed = m_session.parts().commitImports(std::move(plans));
            if (!committed)
                return jiaoshu::fail(committed.error());
            for (qsizetype i = 0; i < m_waiting.size(); ++i) {
                m_waiting[i].article.imported = toImported(m_waiting[i].plan, committed->at(i));
                m_ready.append(m_waiting[i].article);
            }
        }
        for (const BulkArticle &article : m_ready) {
            ++(article.imported.wasThere ? m_progress.wereThere : m_progress.takenIn);
            if (m_listener.tookIn)
                m_listener.tookIn(article);
        }
        m_waiting.clear();
        m_ready.clear();
        m_waitingTexts.clear();
        m_figures = 0;
        m_progress.done = m_filesRead;
        m_sinceFlush.restart();
        return {};
    }

    /** False where it is to end. */
    [[nodiscard]] bool tell()
    {
        m_progress.isCancelled =
            m_progress.isCancelled || (m_listener.progress && !m_listener.progress(m_progress));
        return !m_progress.isCancelled;
    }
    [[nodiscard]] const BulkProgress &progress() const { return m_progress; }

private:
    struct Waiting
    {
        BulkArticle article;
        ImportPlan plan;
    };

    void fail(const Error &error)
    {
        ++m_progress.failed;
        if (m_listener.failed)
            m_listener.failed(error);
    }

    Session &m_session;
    const BulkListener &m_listener;
    readers::SourceReader m_reader;
    BulkProgress m_progress;
    qint64 m_filesRead = 0;
    QElapsedTimer m_sinceFlush;
    QList<Waiting> m_waiting;   ///< not yet in the file
    QList<BulkArticle> m_ready; ///< in the file, not yet told
    QSet<QByteArray> m_waitingTexts;
    qsizetype m_figures = 0;
};

} // namespace

Result<BulkProgress> importFiles(Session &session, const QStringList &files, const BulkListener &listener,
                                 const readers::Reading &how)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    Stream stream(session, listener, files.size(), how);
    for (const QString &file : files) {
        if (auto taken = stream.take(file); !taken)
            return fail(taken.error());
        if (!stream.isFull() && !stream.progress().isCancelled)
            continue;
        if (auto flushed = stream.flush(); !flushed)
            return fail(flushed.error());
        if (!stream.tell())
            return stream.progress();
    }
    if (auto flushed = stream.flush(); !flushed)
        return fail(flushed.error());
    std::ignore = stream.tell();
    BulkProgress done = stream.progress();
    done.isCancelled = false; // nothing was left
    return done;
}

} // namespace jiaoshu::session
