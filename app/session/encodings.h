// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "readers/sourcereader.h"

#include <QByteArray>
#include <QStringList>

namespace jiaoshu::session {

/** A file's begin as an encoding shows it. */
struct EncodedBegin
{
    QString text;          ///< bytes that do not fit stand as ⟦D7⟧
    qsizetype misfits = 0; ///< how many of them are shown
};

/** The encodings a text may have, by their names, the likeliest first. */
[[nodiscard]] QStringList encodingNames();
/** Reads texts in the encoding that a person chose. */
[[nodiscard]] readers::Reading readingIn(const QString &encoding);
/** Shows the first @p bytes of the file at @p path. @return NotFound, CannotRead. */
[[nodiscard]] Result<EncodedBegin> showBegin(const QString &path, const QString &encoding,
                                             qsizetype bytes = 4096);

} // namespace jiaoshu::session
