// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/largestepper.h"

#include <QElapsedTimer>

#include <utility>

namespace jiaoshu::ui {

LargeStepper::LargeStepper(QObject *parent) : QObject(parent), m_runner(std::make_unique<jobs::JobRunner>(1))
{
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout([this] { handOverSome(); });
}

LargeStepper::~LargeStepper()
{
    stop();
}

bool LargeStepper::start(session::Session &window, Deed deed, Work work,
                         std::function<void(const Step &)> done)
{
    Q_ASSERT(!m_isRunning);
    const auto isGivenUp = std::make_shared<std::atomic_bool>(false);
    auto opened =
        window.openBeside([isGivenUp] { return isGivenUp->load(); }, session::Session::Engine::NotWanted);
    if (!opened)
        return false;
    m_isRunning = true;
    m_deed = deed;
    m_isGivenUp = isGivenUp;
    Q_EMIT began();
    const auto beside = std::make_shared<std::unique_ptr<session::Session>>(std::move(*opened));
    m_runner->start<Step>(
        this,
        [beside, isGivenUp, work = std::move(work)](const jobs::JobContext &context) {
            constexpr qint64 EveryMs = 50; // nobody reads it as fast as it is told
            QElapsedTimer sinceTold;
            Step step = work(**beside, [&](qint64 of, qint64 total) {
                if (!sinceTold.isValid() || sinceTold.hasExpired(EveryMs)) {
                    sinceTold.start();
                    context.report({}, of, total);
                }
                return !*isGivenUp;
            });
            beside->reset();
            return step;
        },
        [this, done = std::move(done)](const Step &step) {
            m_isRunning = false;
            Q_EMIT ended();
            done(step);
        },
        [this](const jobs::Progress &progress) { Q_EMIT progressed(progress.done, progress.total); });
    return true;
}

void LargeStepper::cancel()
{
    if (m_isRunning)
        *m_isGivenUp = true;
}

void LargeStepper::stop()
{
    cancel();
    m_soon.stop();
    m_pieces.clear();
    m_runner = std::make_unique<jobs::JobRunner>(1); // the destructor of the old one waits
    if (std::exchange(m_isRunning, false))
        Q_EMIT ended();
}

void LargeStepper::handOver(const QList<session::Changes> &pieces,
                            const std::function<void(const session::Changes &)> &take,
                            const std::function<void()> &whenAll)
{
    if (pieces.isEmpty() && m_pieces.isEmpty()) {
        whenAll();
        return;
    }
    for (const session::Changes &piece : pieces)
        m_pieces.append([take, piece] { take(piece); });
    m_pieces.append(whenAll);
    m_soon.start(0);
}

void LargeStepper::handOverSome()
{
    constexpr qint64 AtOnceMs = 15;
    QElapsedTimer timer;
    timer.start();
    while (!m_pieces.isEmpty() && !timer.hasExpired(AtOnceMs))
        m_pieces.takeFirst()();
    if (!m_pieces.isEmpty())
        m_soon.start(0);
}

} // namespace jiaoshu::ui
