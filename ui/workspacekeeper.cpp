// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacekeeper.h"

#include "session/describing.h"
#include "session/encodings.h"
#include "session/keeping.h"
#include "session/originpacker.h"
#include "session/tablecolumns.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>

namespace jiaoshu::ui {

WorkspaceKeeper::WorkspaceKeeper(ReviewController &review, Preferences &preferences, QObject *parent)
    : QObject(parent), m_review(review), m_preferences(preferences)
{
    connect(&m_queue, &BackgroundQueue::progressed, this, [this](qsizetype done, qsizetype total) {
        m_done = done;
        m_total = total;
        m_underWay.erase(m_underWay.begin(), m_underWay.lower_bound(done));
        tellProgress();
    });
    connect(&m_queue, &BackgroundQueue::finished, this, [this](bool cancelled) {
        if (!cancelled) // then work may still be under way
            closeLane();
        const auto whenDone = std::exchange(m_whenDone, nullptr);
        if (whenDone)
            whenDone(cancelled);
        if (cancelled)
            m_waiting.clear();
        else
            takeIn(std::exchange(m_waiting, {}));
    });
}

WorkspaceKeeper::~WorkspaceKeeper()
{
    if (m_upgrade)
        *m_upgrade = true;
    m_queue.disconnect(this);
    stop();
}

bool WorkspaceKeeper::mayLeave() const
{
    return !m_review.session() || !m_mayLeave || m_mayLeave();
}

Outcome WorkspaceKeeper::open(const QString &path, bool createIfMissing, Memory memory)
{
    if (m_elsewhere && m_elsewhere(path))
        return {};
    if (!mayLeave() || m_upgrade)
        return fail(ErrorCode::Cancelled);
    m_memory = memory;
    if (session::isOfOlderVersion(path)) {
        upgrade(path);
        return {};
    }
    return openNow(path, createIfMissing);
}

/** Opens it once in another thread, which brings it up to date. */
void WorkspaceKeeper::upgrade(const QString &path)
{
    stop();
    m_upgrade = std::make_shared<std::atomic_bool>(false);
    Q_EMIT began(Task::Upgrade);
    m_upgrader.start<Outcome>(
        this,
        [path, flag = m_upgrade](const jobs::JobContext &context) -> Outcome {
            session::OpenRequest request{path, {}};
            request.isCancelled = [&] { return *flag || context.isCancelled(); };
            const auto session = session::Session::open(request);
            const bool isDone =
                session || session.error().code == ErrorCode::ReadOnly; // then it is only read
            return isDone ? Outcome() : fail(session.error());
        },
        [this, path](const Outcome &done) { finishUpgrade(path, done); });
}

void WorkspaceKeeper::finishUpgrade(const QString &path, const Outcome &done)
{
    m_upgrade.reset();
    const Outcome opened = done.and_then([&] { return openNow(path, false); });
    Q_EMIT upgraded();
    const QStringList waiting = std::exchange(m_waiting, {});
    if (opened)
        takeIn(waiting);
    else if (opened.error().code != ErrorCode::Cancelled) {
        if (!done && !m_review.session()) { // check, repair and backups are for this file then
            m_failedPath = path;
            Q_EMIT openRefused();
        }
        Q_EMIT openFailed(opened.error());
    }
}

Outcome WorkspaceKeeper::openNow(const QString &path, bool createIfMissing)
{
    const auto opened = [&](session::Access access) {
        session::OpenRequest request{path, m_preferences.analyst(), access, createIfMissing};
        request.isCheckpointedElsewhere = true; // LogKeeper does it
        return session::Session::open(request);
    };
    auto workspace = opened(session::Access::ReadWrite);
    // A file that must not be written can still be read.
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly)
        workspace = opened(session::Access::ReadOnly);
    if (!workspace) {
        if (!m_review.session()) {
            m_failedPath = path;
            Q_EMIT openRefused();
        }
        return fail(workspace.error());
    }
    m_failedPath.clear();
    stop();
    m_firstRun = m_run + 1;
    m_review.setSession(std::move(*workspace));
    return {};
}

bool WorkspaceKeeper::mayTakeIn() const
{
    return !m_mayTakeIn || m_mayTakeIn();
}

void WorkspaceKeeper::setAnalyst(const QString &name)
{
    if (!m_review.session())
        return;
    m_review.session()->setAnalyst(name);
    Q_EMIT analystChanged();
}

void WorkspaceKeeper::takeInSamples()
{
    if (!m_review.session() || isBusy())
        return;
    QStringList files;
    for (const QString &name : QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name))
        files.append(QString(QStringLiteral(":/samples/") + name));
    queueFiles(files);
    m_intake.samples = true;
}

void WorkspaceKeeper::takeIn(const QStringList &paths)
{
    if ((!m_review.session() && !m_upgrade) || paths.isEmpty() || !mayTakeIn())
        return;
    if (isBusy())
        m_waiting += paths;
    else
        queueFiles(session::articleFiles(paths));
}

void WorkspaceKeeper::takeInAs(const QString &path, const QString &encoding)
{
    if (m_review.session() && !isBusy() && mayTakeIn())
        queueFiles({path}, session::readingIn(encoding));
}

void WorkspaceKeeper::takeInText(const QString &text, const QString &name)
{
    if (!m_review.session() || isBusy() || !mayTakeIn() || isBusy())
        return;
    queue({[text, name](const engine::Extractor &extractor, const session::ArticleListener &to) -> Outcome {
        if (text.trimmed().isEmpty())
            return fail(ErrorCode::EmptyFile, {}, name);
        std::ignore = to.article(session::prepareText(extractor, text, name));
        return {};
    }});
}

void WorkspaceKeeper::takeInBytes(const QByteArray &bytes, const QString &name, const QString &charset)
{
    if (!m_review.session() || isBusy() || !mayTakeIn() || isBusy())
        return;
    queue({[=](const engine::Extractor &extractor, const session::ArticleListener &to) {
        readers::SourceReader reader;
        return session::prepareBytes(extractor, reader, bytes, name, to, charset);
    }});
}

void WorkspaceKeeper::queueFiles(const QStringList &files, readers::Reading how)
{
    how.known = session::knownColumns();
    QList<Prepare> queued;
    for (const QString &file : files)
        queued.append([file, how](const engine::Extractor &extractor, const session::ArticleListener &to) {
            readers::SourceReader reader(how);
            return session::prepareFile(extractor, reader, file, to);
        });
    queue(queued);
}

void WorkspaceKeeper::openLane()
{
    m_lane = std::make_shared<IntakeLane>(*m_review.session(), ++m_run);
    m_underWay.clear();
}

void WorkspaceKeeper::closeLane()
{
    if (m_lane)
        m_lane->close();
    m_lane.reset();
}

void WorkspaceKeeper::tell(const IntakeLane &lane, std::function<void(Run)> note)
{
    QMetaObject::invokeMethod(
        this,
        [this, run = lane.run(), note = std::move(note)] {
            if (run >= m_firstRun && m_review.session())
                note(run == m_run ? Run::Present : Run::Past);
        },
        Qt::QueuedConnection);
}

bool WorkspaceKeeper::handOver(Prepared &&articles, const std::shared_ptr<IntakeLane> &lane)
{
    constexpr int StepMs = 50;
    const auto taken = std::make_shared<QSemaphore>();
    tell(*lane, [this, articles = std::move(articles), lane, taken](Run run) {
        if (!lane->isStopped())
            note(takenIn(*m_review.session(), articles), run);
        taken->release();
    });
    // The window may be waiting for this thread to end.
    while (!taken->tryAcquire(1, StepMs)) {
        if (lane->isStopped())
            return false;
    }
    return !lane->isStopped();
}

bool WorkspaceKeeper::takeOver(Prepared &&articles, const std::shared_ptr<IntakeLane> &lane,
                               const IntakeLane::Turn &turn)
{
    if (articles.isEmpty())
        return !lane->isStopped();
    if (!lane->hasSession())
        return turn.come() && handOver(std::move(articles), lane);
    return turn.write([&](session::Session &session) {
        tell(*lane, [this, arrivals = takenIn(session, articles)](Run run) { note(arrivals, run); });
    });
}

void WorkspaceKeeper::queue(const QList<Prepare> &files)
{
    constexpr qsizetype AtOnce = 20;
    constexpr qsizetype FiguresAtOnce = 1000; // a decision of the window's waits no longer than for these
    m_intake = {};
    m_firstTakenIn = {};
    openLane();
    m_whenDone = [this](bool cancelled) {
        m_intake.cancelled = cancelled;
        if (m_firstTakenIn.isValid())
            m_review.showArticle(m_firstTakenIn);
        Q_EMIT tookIn(m_intake);
    };
    Q_EMIT began(Task::TakeIn);
    const engine::Extractor *const extractor = &m_review.session()->extractor();
    m_queue.start(
        files.size(), [this, files, extractor, lane = m_lane](qsizetype index) -> BackgroundQueue::Work {
            return [this, extractor, lane, index, prepare = files[index]]() -> BackgroundQueue::Completion {
                const IntakeLane::Turn turn(lane, index);
                Prepared articles;
                qsizetype figures = 0;
                session::OriginPacker packer;
                session::ArticleListener listener;
                listener.isCancelled = [&] { return lane->isStopped(); };
                listener.progress = [&](qsizetype done, qsizetype total) {
                    noteProgress(*lane, index, done, total, 0, Reading);
                };
                const auto seen =
                    std::make_shared<qsizetype>(0); // of a file of several nobody knows how many
                listener.article = [&](session::PreparedArticle &&article) {
                    ++*seen;
                    article.wrote = [=, this, all = article.proposals.size()](qsizetype done) {
                        if (*seen == 1)
                            noteProgress(*lane, index, done, all, Reading);
                    };
                    packer.pack(article.origin, listener.isCancelled);
                    figures += article.proposals.size();
                    articles.append(std::move(article));
                    if (articles.size() < AtOnce && figures < FiguresAtOnce)
                        return true;
                    figures = 0;
                    return takeOver(std::exchange(articles, {}), lane, turn);
                };
                listener.failed = [&](const Error &error) { articles.append(fail(error)); };
                const Outcome read = prepare(*extractor, listener);
                if (!read && read.error().code != ErrorCode::Cancelled)
                    articles.append(fail(read.error()));
                std::ignore = takeOver(std::move(articles), lane, turn);
                return [] {}; // the window was told
            };
        });
}

void WorkspaceKeeper::endReading()
{
    if (m_lane)
        m_lane->stop();
}

WorkspaceKeeper::Arrivals WorkspaceKeeper::takenIn(session::Session &session, const Prepared &articles)
{
    QList<session::PreparedArticle> whole;
    for (const Result<session::PreparedArticle> &article : articles) {
        if (article)
            whole.append(*article);
    }
    const auto results = session::importArticles(session, whole);
    Arrivals arrivals;
    for (const Result<session::PreparedArticle> &article : articles) {
        if (!article)
            arrivals.append({fail(article.error()), {}, {}, {}});
    }
    for (qsizetype i = 0; i < results.size(); ++i)
        arrivals.append({results[i], whole[i].article.path, whole[i].format, whole[i].article.encoding,
                         whole[i].encodingPermille, whole[i].isMarked});
    return arrivals;
}

void WorkspaceKeeper::note(const Arrivals &arrivals, Run run)
{
    m_review.noteOthers();
    for (const Arrival &arrival : arrivals) {
        if (run == Run::Present)
            note(arrival);
        if (arrival.imported && !arrival.imported->changes.isEmpty())
            m_review.notice(arrival.imported->changes); // also of one that was there, where marks came in
    }
}

void WorkspaceKeeper::note(const Arrival &arrival)
{
    const Result<session::Imported> &imported = arrival.imported;
    if (!imported) {
        Error error = imported.error();
        if (error.path.isEmpty())
            error.path = arrival.path;
        if (error.code != ErrorCode::Cancelled)
            m_intake.failed.append(error);
        return;
    }
    m_intake.failed += imported->refused;
    ++(imported->wasThere ? m_intake.wereThere : m_intake.takenIn);
    if (!imported->wasThere) {
        m_intake.articles.append(imported->article);
        noteGuess(arrival);
    }
    if (!m_firstTakenIn.isValid())
        m_firstTakenIn = imported->article;
}

void WorkspaceKeeper::noteGuess(const Arrival &arrival)
{
    static const QStringList tables = QStringLiteral("csv tsv xlsx jsonl").split(u' ');
    const QString &path = arrival.path;
    const bool isTable = tables.contains(arrival.format) && !arrival.isMarked;
    const QString file = isTable ? path.left(path.lastIndexOf(u'#')) : path;
    const bool isDoubtful =
        arrival.format == QStringLiteral("text") && arrival.encodingPermille < text::SureEncodingPermille;
    if (!(isTable || isDoubtful) || !QFile::exists(file)) // none within a container
        return;
    if (m_intake.guesses.isEmpty() || m_intake.guesses.last().path != file)
        m_intake.guesses.append({file, isTable ? QString() : arrival.encoding, {}});
    m_intake.guesses.last().articles.append(arrival.imported->article);
}

void WorkspaceKeeper::stop()
{
    endReading();
    m_queue.stop();
    closeLane();
}

void WorkspaceKeeper::cancel()
{
    if (m_isExporting) {
        *m_isExportStopped = true; // it answers when it has given up, or was done before
        return;
    }
    if (m_upgrade)
        *m_upgrade = true;
    endReading();
    m_queue.cancel();
}

} // namespace jiaoshu::ui
