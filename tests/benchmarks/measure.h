// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

/** Times of one run, and what they are held against. */
namespace measure {

/** The median of @p work's times in microseconds, called with 0, 1, 2 … */
template <typename Work>
qint64 medianUs(int rounds, Work &&work)
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

/** The floor of what is durable: about what a decision says, appended to a file and brought to the disk. */
inline qint64 bareAppendUs(const QString &path)
{
    const QByteArray row(200, 'x');
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    if (file < 0)
        qFatal("cannot open %s", qPrintable(path));
    const qint64 us = medianUs(500, [&](int) {
        if (::write(file, row.constData(), static_cast<size_t>(row.size())) != row.size() ||
            ::fdatasync(file) != 0)
            qFatal("cannot write");
    });
    ::close(file);
    return std::max<qint64>(us, 1);
}

inline void tell(const char *what, qint64 us)
{
    qInfo("%s: %lld us", what, static_cast<long long>(us));
}

inline void tellLimit(const char *what, qint64 us, qint64 most)
{
    qInfo("%s: %lld us, promised %lld%s", what, static_cast<long long>(us), static_cast<long long>(most),
          us <= most ? "" : ": MISSED");
}

inline void tellRatio(const char *what, qint64 us, qint64 floor, double most)
{
    const double ratio = static_cast<double>(us) / static_cast<double>(floor);
    qInfo("%s: %lld us, %.2f of the floor (%lld us), promised %.1f%s", what, static_cast<long long>(us),
          ratio, static_cast<long long>(floor), most, ratio <= most ? "" : ": MISSED");
}

} // namespace measure
