// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace jiaoshu::parsers {

/** A leaf of a mail, its transfer encoding taken off. */
struct MailPart
{
    QString type;    ///< "text/html", lower case
    QString charset; ///< as told, may be wrong or empty
    QString name;    ///< of the file it is; empty where it is none
    bool isAttached = false;
    QByteArray bytes;
};

/** What a mail says of itself, and its parts in their order. */
struct Mail
{
    QString subject;
    QString from; ///< the sender's name; the address where there is none
    QString day;  ///< ISO 8601, by the sender's clock
    QList<MailPart> parts;
    bool isCut = false; ///< parts beyond the limits are left out
};

/** By GMime. Mails nested deeper than 50 and parts beyond 1000 are left out.
 *  @return DamagedFile where it is no mail. */
[[nodiscard]] Result<Mail> readMail(const QByteArray &bytes);

} // namespace jiaoshu::parsers
