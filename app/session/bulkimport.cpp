// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bulkimport.h"

#include "session/importplan_p.h"
#include "session/intake_p.h"
#include "session/readfiles_p.h"

#include <QCryptographicHash>

namespace jiaoshu::session {

namespace {

/** One import of many files. */
class Stream
{
public:
    Stream(Session &session, const BulkListener &listener, const readers::Reading &how, KnownFiles known)
        : m_session(session), m_listener(listener), m_reader(how),
          m_isPassedOver(known == KnownFiles::PassOver && !how.encoding), m_finished(session, how),
          m_intake(session, [this](qsizetype, const Imported &imported) { tookIn(imported); })
    {}

    void expect(qint64 files) { m_progress.total = files; }

    /** Every article of the file. */
    [[nodiscard]] Outcome take(const QString &path)
    {
        const auto finished = m_isPassedOver ? m_finished.begin(path) : std::nullopt;
        if (finished)
            return passOver(path, *finished);
        const Outcome taken = read(path);
        if (m_isPassedOver)
            m_finished.end(path, taken && !m_progress.isCancelled);
        return taken;
    }

    [[nodiscard]] bool isFull() const { return m_intake.isFull(); }

    /** Makes what is at hand durable, and tells it. */
    [[nodiscard]] Outcome flush()
    {
        if (auto flushed = m_intake.flush(); !flushed)
            return flushed;
        m_finished.keep();
        m_progress.done = m_filesRead;
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
    [[nodiscard]] Outcome read(const QString &path)
    {
        readers::Output output;
        Outcome taken;
        const auto goOn = [&] { // what one file alone holds may be more than is kept waiting
            if (!m_intake.isFull())
                return true;
            taken = flush();
            return taken.has_value() && tell();
        };
        output.document = [&](readers::Document &&document) {
            if (!goOn())
                return false;
            taken = take(path, document);
            return taken.has_value();
        };
        output.fault = [this](Error &&error) { fail(error); };
        output.isCancelled = [&] { return !taken.has_value() || !tell(); };
        if (m_isPassedOver)
            output.isKnown = [&](const QByteArray &bytes, const QString &part) {
                if (!goOn())
                    return true;
                const auto known = passOver(path, part, bytes);
                taken = known ? Outcome() : jiaoshu::fail(known.error());
                return !known || *known;
            };
        const Outcome read = readSource(m_reader, path, output);
        if (!read && read.error().code != ErrorCode::Cancelled)
            fail(read.error());
        if (!m_progress.isCancelled)
            ++m_filesRead;
        return taken;
    }

    /** Its articles are all there. */
    [[nodiscard]] Outcome passOver(const QString &path, const store::ReadParts &articles)
    {
        Outcome done;
        const bool isWhole = articles.visit([&](ArticleId article, const QString &part) {
            if (m_intake.isFull()) {
                done = flush();
                if (!done || !tell())
                    return false;
            }
            expect({QString(path + part), {}, {}, 1000, {}, {}, false}, part);
            m_intake.note(article, 0);
            return true;
        });
        m_filesRead += isWhole ? 1 : 0;
        m_finished.end(path, false);
        return done;
    }

    void expect(BulkArticle &&article, const QString &part)
    {
        m_articles.append(std::move(article));
        if (m_isPassedOver)
            m_finished.expect(part);
    }

    /** True where articles came from these very bytes, all of which are still there. */
    [[nodiscard]] Result<bool> passOver(const QString &path, const QString &part, const QByteArray &bytes)
    {
        const auto sources = m_session.parts().workspace->sourcesWith(m_session.parts().hasher.hashOf(bytes));
        if (!sources)
            return jiaoshu::fail(sources.error());
        for (const store::SourceRecord &source : *sources) {
            const auto there = m_session.articleSummary(source.article);
            if (!there)
                return jiaoshu::fail(there.error());
            if (there->wasTakenOut || m_intake.isIncomplete(source.article))
                return false;
        }
        for (const store::SourceRecord &source : *sources) {
            expect({QString(path + part), {}, {}, 1000, {}, {}, false}, part);
            m_intake.note(source.article, 0);
        }
        return !sources->isEmpty();
    }

    [[nodiscard]] Outcome take(const QString &path, const readers::Document &document)
    {
        const Origin origin = originOf(path, document);
        expect({QString(path + document.part),
                {},
                document.encoding,
                document.encodingPermille,
                document.format,
                document.notes,
                !document.marks.isEmpty()},
               document.part);
        if (m_isPassedOver && !document.beside.isEmpty())
            m_finished.spoil(); // it hangs on another file
        const QByteArray sha256 =
            QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256);
        const auto known = m_intake.passOver(document.text, sha256, origin, 0, !document.marks.isEmpty());
        if (!known)
            return jiaoshu::fail(known.error());
        if (*known)
            return {};
        const PreparedArticle prepared = prepareDocument(m_session.extractor(), document, path);
        const Outcome added = m_intake.add(prepared, 0);
        if (added)
            return {};
        m_articles.removeLast(); // what cannot be taken in is told at once
        if (m_isPassedOver)
            m_finished.expectNot();
        if (added.error().code != ErrorCode::NotText)
            return added;
        fail(added.error());
        return {};
    }

    void tookIn(const Imported &imported)
    {
        BulkArticle article = m_articles.takeFirst();
        article.imported = imported;
        m_finished.tookIn(imported.article, !article.isMarked && imported.refused.isEmpty());
        ++(imported.wasThere ? m_progress.wereThere : m_progress.takenIn);
        if (m_listener.tookIn)
            m_listener.tookIn(article);
    }

    void fail(const Error &error)
    {
        ++m_progress.failed;
        if (m_isPassedOver)
            m_finished.spoil();
        if (m_listener.failed)
            m_listener.failed(error);
    }

    Session &m_session;
    const BulkListener &m_listener;
    readers::SourceReader m_reader;
    bool m_isPassedOver;
    BulkProgress m_progress;
    qint64 m_filesRead = 0;
    QList<BulkArticle> m_articles; ///< not yet told, in the order they came
    FinishedFiles m_finished;
    Intake m_intake;
};

} // namespace

Result<BulkProgress> importFiles(Session &session, const QStringList &files, const BulkListener &listener,
                                 const readers::Reading &how, KnownFiles known)
{
    if (session.isReadOnly())
        return fail(ErrorCode::ReadOnly, {}, session.path());
    const OneIntake one(session);
    Stream stream(session, listener, how, known);
    stream.expect(files.size());
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
