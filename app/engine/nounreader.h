// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace jiaoshu::lexicon {
class CountedNouns;
}

namespace jiaoshu::engine {

/** Infers what a number without a unit counts from the nouns of its sentence: 2.65万贫困人口 people,
 * 总人口22.45万 people, 获注资1500万 money, 指数为3.1 nothing. Source: GUIDELINE.md, "Spans". Thread safe. */
class NounReader
{
public:
    explicit NounReader(const lexicon::CountedNouns &nouns) : m_nouns(nouns) {}

    struct Noun
    {
        QString unit;
        bool isIndex = false;
        qsizetype distance = 0; ///< characters between number and noun
        qsizetype length = 0;
    };

    /** The first noun that follows @p at in its clause. */
    [[nodiscard]] std::optional<Noun> ahead(QStringView text, qsizetype at) const;
    /** The nearest noun in front of @p at, in its clause or the one before. */
    [[nodiscard]] std::optional<Noun> behind(QStringView text, qsizetype at) const;

private:
    const lexicon::CountedNouns &m_nouns;
};

} // namespace jiaoshu::engine
