// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace jiaoshu::text {

/** The first letters of characters in pinyin, for finding words by them: 宣恩县 by "xex". A character that is
 * read in several ways in names has several (重 in 重庆 and 重要: z, c). Source: ICU's Han-Latin
 * transliterator. */
class PinyinInitials
{
public:
    /** Knows the characters of @p words; asks ICU once for all of them. */
    explicit PinyinInitials(const QStringList &words);

    /** True where the first letters of the first characters of @p word are @p letters, small ASCII ones; a
     * character that is none of Chinese counts as itself. */
    [[nodiscard]] bool begins(QStringView word, QStringView letters) const;

private:
    QHash<QChar, QString> m_letters;
};

} // namespace jiaoshu::text
