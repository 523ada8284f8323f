// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How WorkspaceKeeper takes articles in.
#include "session/encodings.h"
#include "session/originpacker.h"
#include "session/tablecolumns.h"
#include "ui/readerpool.h"
#include "ui/reviewcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/workspacekeeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>

#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

/** The next start may be in another folder. @param path of a file, folder or address */
QString fromAnywhere(const QString &path)
{
    return path.isEmpty() || path.contains(QStringLiteral("://")) ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

void WorkspaceKeeper::takeInSamples()
{
    if (!m_review.session() || isBusy())
        return;
    QStringList files;
    for (const QString &name : QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name))
        files.append(QString(QStringLiteral(":/samples/") + name));
    m_isStep = false; // they are nobody's doing
    queueFiles(files);
    m_isStep = true;
    m_intake.samples = true;
}

void WorkspaceKeeper::takeIn(const QStringList &paths)
{
    if (!m_review.session() && !m_upgrade) {
        if (!m_failedPath.isEmpty())
            m_heldBack += paths;
        return;
    }
    if (paths.isEmpty() || !mayTakeIn())
        return;
    if (isBusy()) {
        m_waiting += paths;
        m_current.waiting.clear();
        for (const QString &path : std::as_const(m_waiting))
            m_current.waiting.append(fromAnywhere(path));
        remember();
        return;
    }
    queueFiles(session::articleFiles(paths));
    if (!m_queue.isRunning())
        return; // there were none
    m_current = {{}, fromAnywhere(m_files.value(0)), 0, m_files.size()};
    for (const QString &path : paths)
        m_current.given.append(fromAnywhere(path));
    remember();
}

bool WorkspaceKeeper::mayGoOn() const
{
    return m_review.session() && !isBusy() && !m_left.isEmpty();
}

void WorkspaceKeeper::goOn()
{
    if (!mayGoOn())
        return;
    const UnfinishedIntake left = m_left.takeFirst();
    const QStringList files = session::articleFiles(left.given);
    // Where that file is gone all are taken in again: those that are in are passed over.
    const qsizetype before = std::max<qsizetype>(0, files.indexOf(left.next));
    queueFiles(files.mid(before), {}, before);
    if (!m_queue.isRunning()) {
        remember();
        takeIn(left.waiting);
        return;
    }
    m_waiting = left.waiting;
    m_current = {left.given, m_files.value(0), before, files.size(), left.waiting};
    remember();
}

void WorkspaceKeeper::giveUpUnfinished()
{
    if (m_left.isEmpty())
        return;
    m_left.removeFirst();
    remember();
}

/** What is left where the program ends now. */
void WorkspaceKeeper::remember()
{
    if (!m_review.session())
        return;
    QList<UnfinishedIntake> left = m_left;
    if (isTakingIn() && !m_current.given.isEmpty())
        left.prepend(m_current);
    m_preferences.setUnfinished(m_review.session()->path(), toJson(left));
    m_sinceRemembered.start();
}

void WorkspaceKeeper::noteDurable(qsizetype files, Run run)
{
    constexpr qint64 EveryMs = 2000;
    if (run != Run::Present)
        return;
    m_current.done = m_before + files;
    m_current.next = fromAnywhere(m_files.value(files));
    if (m_sinceRemembered.hasExpired(EveryMs))
        remember();
}

void WorkspaceKeeper::tellCount()
{
    if (isTakingIn() && !m_files.isEmpty())
        Q_EMIT counted(m_before + m_done, m_before + m_total, m_intake.takenIn + m_intake.wereThere,
                       m_files.value(m_done));
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

void WorkspaceKeeper::queueFiles(const QStringList &files, readers::Reading how, qsizetype before)
{
    how.known = session::knownColumns();
    const auto readers = std::make_shared<ReaderPool>(how);
    QList<Prepare> queued;
    for (const QString &file : files)
        queued.append(
            [file, readers](const engine::Extractor &extractor, const session::ArticleListener &to) {
                const ReaderPool::Loan reader(*readers);
                return session::prepareFile(extractor, *reader, file, to);
            });
    m_files = files;
    queue(queued, before);
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
                               const IntakeLane::Turn &turn, End end)
{
    if (!turn.come())
        return false;
    turn.batch().add(std::move(articles));
    if (!turn.batch().isDue() && end != End::List)
        return true;
    return writeBatch(lane, turn, turn.index() + (end == End::None ? 0 : 1));
}

/** When the turn has come. */
bool WorkspaceKeeper::writeBatch(const std::shared_ptr<IntakeLane> &lane, const IntakeLane::Turn &turn,
                                 qsizetype filesIn)
{
    Prepared articles = turn.batch().take();
    bool goesOn = !lane->isStopped();
    if (!articles.isEmpty() && !lane->hasSession())
        goesOn = handOver(std::move(articles), lane);
    else if (!articles.isEmpty())
        goesOn = turn.write([&](session::Session &session) {
            tell(*lane, [this, arrivals = takenIn(session, articles)](Run run) { note(arrivals, run); });
        });
    if (goesOn)
        tell(*lane, [this, filesIn](Run run) { noteDurable(filesIn, run); });
    return goesOn;
}

void WorkspaceKeeper::queue(const QList<Prepare> &files, qsizetype before)
{
    constexpr qsizetype Ahead = 64;
    m_intake = {};
    m_firstTakenIn = {};
    m_current = {};
    m_before = before;
    m_from = {m_review.article(), m_review.figure()};
    m_isTakingIn = true;
    openLane();
    if (m_isStep)
        m_lane->beginIntake(*m_review.session());
    m_whenDone = [this](bool cancelled) { finishIntake(cancelled); };
    Q_EMIT began(Task::TakeIn);
    m_queue.start(
        files.size(), [this, files](qsizetype index) { return takingIn(files[index], index, files.size()); },
        Ahead);
}

BackgroundQueue::Work WorkspaceKeeper::takingIn(const Prepare &prepare, qsizetype index, qsizetype of)
{
    constexpr qsizetype AtOnce = 20; // nobody waits for the turn for each of them
    const engine::Extractor *const extractor = &m_review.session()->extractor();
    const End last = index + 1 == of ? End::List : End::File;
    return [this, extractor, index, last, prepare, lane = m_lane]() -> BackgroundQueue::Completion {
        const IntakeLane::Turn turn(lane, index);
        Prepared articles;
        session::OriginPacker packer;
        session::ArticleListener listener;
        listener.isCancelled = [&] {
            // What others left is not to wait until a long one is read.
            if (turn.isHere() && turn.batch().isDue())
                std::ignore = writeBatch(lane, turn, index);
            return lane->isStopped();
        };
        listener.progress = [&](qsizetype done, qsizetype total) {
            noteProgress(*lane, index, done, total, 0, Reading);
        };
        const auto seen = std::make_shared<qsizetype>(0); // of a file of several nobody knows how many
        listener.article = [&](session::PreparedArticle &&article) {
            ++*seen;
            // The lane keeps the articles that wait, so they must not keep the lane.
            article.wrote = [this, seen, in = lane.get(), index,
                             all = article.proposals.size()](qsizetype done) {
                if (*seen == 1)
                    noteProgress(*in, index, done, all, Reading);
            };
            packer.pack(article.origin, listener.isCancelled);
            const bool isLong = article.proposals.size() > IntakeBatch::MostFigures / AtOnce;
            articles.append(std::move(article));
            return (!isLong && articles.size() < AtOnce) ||
                   takeOver(std::exchange(articles, {}), lane, turn, End::None);
        };
        listener.failed = [&](const Error &error) { articles.append(fail(error)); };
        const Outcome read = prepare(*extractor, listener);
        if (!read && read.error().code != ErrorCode::Cancelled)
            articles.append(fail(read.error()));
        std::ignore = takeOver(std::move(articles), lane, turn, last);
        return [] {}; // the window was told
    };
}

void WorkspaceKeeper::finishIntake(bool cancelled)
{
    m_isTakingIn = false;
    m_intake.cancelled = cancelled;
    // One that was asked for by name is what the analyst wants to see, unless he went on meanwhile; of many
    // none is worth losing one's place for.
    const bool isUnmoved =
        m_review.article().isValid() && session::FigureAt{m_review.article(), m_review.figure()} == m_from;
    m_intake.shown = m_firstTakenIn.isValid() &&
                     (m_review.awaitsArticle() || (isUnmoved && m_total <= 1 && m_before == 0));
    if (m_intake.shown)
        m_review.showArticle(m_firstTakenIn);
    m_intake.shown = m_intake.shown || m_review.article() == m_firstTakenIn;
    if (session::Session *const session = m_review.session()) {
        session::endIntake(*session); // where there was no other to write through
        if (session->undoAction() == QStringLiteral("import"))
            m_intake.step = session->undoStep();
    }
    m_current = {};
    remember();
    Q_EMIT tookIn(m_intake);
    m_files.clear();
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
    session::Changes all; // once for all of them: each view looks at what changed but once
    for (const IntakeArrival &arrival : arrivals) {
        if (run == Run::Present)
            note(arrival);
        if (!arrival.imported)
            continue;
        const session::Changes &one = arrival.imported->changes; // also of one that was there, of its marks
        all.action = one.isEmpty() ? all.action : one.action;
        all.articles += one.articles;
        all.added += one.added;
    }
    if (!all.isEmpty())
        m_review.notice(all);
    tellCount();
}

void WorkspaceKeeper::note(const IntakeArrival &arrival)
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

void WorkspaceKeeper::noteGuess(const IntakeArrival &arrival)
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

} // namespace jiaoshu::ui
