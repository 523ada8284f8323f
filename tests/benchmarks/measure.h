// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QString>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

/** Times of one run, and what they are held against. */
namespace measure {

/** The median of @p work's times in microseconds, called with 0, 1, 2 …; @p between is called before each and
 * not timed. */
template <typename Work>
qint64 medianUs(
    int rounds, Work &&work, const std::function<void()> &between = [] {})
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        between();
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

/** The floor of what is durable: about what a decision says, appended to a file and brought to the disk. */
class BareAppend
{
public:
    explicit BareAppend(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600))
    {
        if (m_file < 0)
            qFatal("cannot open %s", qPrintable(path));
    }
    ~BareAppend() { ::close(m_file); }
    BareAppend(const BareAppend &) = delete;
    BareAppend &operator=(const BareAppend &) = delete;

    void operator()() const
    {
        static const QByteArray row(200, 'x');
        if (::write(m_file, row.constData(), static_cast<size_t>(row.size())) != row.size() ||
            ::fdatasync(m_file) != 0)
            qFatal("cannot write");
    }

private:
    int m_file;
};

struct AgainstFloor
{
    qint64 us = 0;
    qint64 floor = 1;
};

/** The medians of @p work and of a bare append beside it, in turn: a disk may take 0.1 ms for a while and
 * then 4. */
template <typename Work>
AgainstFloor againstBareAppend(int rounds, const QString &path, Work &&work)
{
    const BareAppend append(path);
    QList<qint64> floors;
    QElapsedTimer timer;
    const qint64 us = medianUs(
        rounds, [&](int i) { work(i); },
        [&] {
            timer.start();
            append();
            floors.append(timer.nsecsElapsed() / 1000);
        });
    std::nth_element(floors.begin(), floors.begin() + rounds / 2, floors.end());
    return {us, std::max<qint64>(floors[rounds / 2], 1)};
}

inline void tell(const char *what, qint64 us)
{
    qInfo("%s: %lld us", what, static_cast<long long>(us));
}

/** What is promised and not kept fails the benchmark. */
inline void tellLimit(const char *what, qint64 us, qint64 most)
{
    qInfo("%s: %lld us, promised %lld%s", what, static_cast<long long>(us), static_cast<long long>(most),
          us <= most ? "" : ": MISSED");
    if (us > most)
        QTest::qFail(what, __FILE__, __LINE__);
}

inline void tellRatio(const char *what, const AgainstFloor &measured, double most)
{
    const auto [us, floor] = measured;
    const double ratio = static_cast<double>(us) / static_cast<double>(floor);
    qInfo("%s: %lld us, %.2f of the floor (%lld us), promised %.1f%s", what, static_cast<long long>(us),
          ratio, static_cast<long long>(floor), most, ratio <= most ? "" : ": MISSED");
    if (ratio > most)
        QTest::qFail(what, __FILE__, __LINE__);
}

} // namespace measure
