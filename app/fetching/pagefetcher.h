// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace jiaoshu::fetching {

struct FetchLimits
{
    qint64 bytes = qint64(16) * 1024 * 1024;
    int seconds = 60; ///< altogether
    int redirects = 5;
};

/** What an address holds. */
struct FetchedFile
{
    QByteArray bytes;
    QString address; ///< where it was found in the end
    QString charset; ///< as the server told it; may be wrong or empty
};

/** It is meant as an address, not as a file: it begins with http:// or https://. */
[[nodiscard]] bool isAddress(const QString &name);

/** Fetches the one file at @p address, and nothing that it names. https alone, also where it leads on; the
 * server's certificate must be good; no cookies, no log-in, no cache, no referrer. Waits for it in any thread
 * while a QCoreApplication is there.
 *  @param isCancelled asked now and then; may be empty.
 *  @return BadFormat (an address that is not https), TooLarge, CannotRead (the network's own words),
 * EmptyFile, Cancelled, each with the address. */
[[nodiscard]] Result<FetchedFile> fetchFile(const QString &address, const FetchLimits &limits = {},
                                            const std::function<bool()> &isCancelled = {});

} // namespace jiaoshu::fetching
