// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sourcereader.h"
#include "text/decoding.h"

#include <QDir>
#include <QHash>
#include <QString>

#include <optional>

namespace jiaoshu::session {

/** Reads the texts of articles by the paths that an export names, also where one leads into a table or an
 * archive: "news.csv#row=3", "news.zip!/a.html". */
class ArticleTexts
{
public:
    /** @param folder that paths begin at, or that holds the files by their names alone. */
    explicit ArticleTexts(const QString &folder, readers::Reading how = {})
        : m_folder(folder), m_how(std::move(how))
    {}

    /** @return NotFound for a part that is not in its file, the fault of a part that cannot be read, and what
     * reading the file does: also for a part that is missing where the file was read in part alone. */
    [[nodiscard]] Result<text::DecodedText> of(const QString &path);

private:
    /** Where the file is; empty where it is not. */
    [[nodiscard]] QString placeOf(const QString &file) const;
    [[nodiscard]] Outcome readAll(const QString &place);
    /** Why @p part of the file that was read is not at hand. */
    [[nodiscard]] Error whyMissing(const QString &part) const;

    QDir m_folder;
    readers::Reading m_how;
    QString m_read; ///< the file whose parts are at hand: the rows of one table follow one another
    QHash<QString, text::DecodedText> m_parts;
    QHash<QString, Error> m_faults;   ///< of its parts that cannot be read
    std::optional<Error> m_brokenOff; ///< where it was read in part alone
};

} // namespace jiaoshu::session
