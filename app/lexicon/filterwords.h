// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace jiaoshu::lexicon {

/** The Chinese words that a filter may be typed in beside its own. Source: resources/lexicon/filterwords.tsv.
 * Not part of Lexicon, for the engine reads no filters. */
class FilterWords
{
public:
    /** @return BadLexicon also for a word that means two fields, or two values of a field. */
    [[nodiscard]] static Result<FilterWords>
    load(const QString &path = QStringLiteral(":/lexicon/filterwords.tsv"));

    /** The field of this name, in either script; empty where it is none. */
    [[nodiscard]] QString fieldOf(QStringView word) const;
    /** The value of @p field of this name; empty where it is none. */
    [[nodiscard]] QString valueOf(const QString &field, QStringView word) const;
    /** The first of the names of @p value of @p field; empty where it has none. */
    [[nodiscard]] QString wordOf(const QString &field, const QString &value) const;

private:
    QHash<QString, QString> m_fields;
    QHash<QString, QHash<QString, QString>> m_values; ///< by field
    QHash<QString, QHash<QString, QString>> m_words;  ///< by field and value
};

} // namespace jiaoshu::lexicon
