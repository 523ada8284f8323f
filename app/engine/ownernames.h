// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/articleview.h"

#include <QStringList>

namespace jiaoshu::lexicon {
class Lexicon;
struct Cues;
} // namespace jiaoshu::lexicon

namespace jiaoshu::engine {

/** The names of the companies and people that an article tells of, gathered once: those before a stock code,
 * in the title and before 说. What is measured of them is named without them. */
class OwnerNames
{
public:
    OwnerNames(const lexicon::Lexicon &lexicon, const ArticleView &article);

    /** @p phrase without the name that it begins with; whole where little else would be left. */
    [[nodiscard]] QString without(const QString &phrase) const;
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    /** @return how many companies have a stock code in @p text */
    int gatherListed(QStringView title, QStringView text);
    void gatherTitled(QStringView title, QStringView text);
    void gatherSpeakers(QStringView text);
    void addCompany(QStringView name);
    void add(QStringView name);
    [[nodiscard]] qsizetype personBefore(QStringView text, qsizetype end) const;

    const lexicon::Cues &m_cues;
    QStringList m_names; ///< the longest first
};

} // namespace jiaoshu::engine
