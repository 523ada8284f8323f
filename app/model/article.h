// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QString>

namespace jiaoshu::model {

/** Stands for a character that cannot be read any more, as in editions of old texts. */
inline constexpr QChar LostCharacter{u'\u25a1'};

/** An article as it was taken in. Its text is exactly what was decoded and never changes. */
struct Article
{
    ArticleId id;
    QString path;        ///< where it came from, as given
    QString title;       ///< as the engine saw it, raw characters; may be empty
    QString publishedOn; ///< ISO 8601 day; empty where the article does not say
    QString text;        ///< raw, line ends included, without byte order mark
    QString encoding;    ///< of the file, e.g. "UTF-8"
    QByteArray sha256;   ///< of the text in UTF-8, 32 bytes
    /** A repair found no text: there is LostCharacter for each of its characters but those that figures
     * quote. */
    bool isTextLost = false;

    bool operator==(const Article &) const = default;
};

} // namespace jiaoshu::model
