// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/numeralreader.h"
#include "engine/quotemarks.h"
#include "engine/rules/nonfigurerule.h"
#include "engine/unitreader.h"
#include "lexicon/lexicon.h"

#include <QTest>

#include <initializer_list>
#include <utility>

namespace jiaoshu::engine::test {

/** Runs one rule alone over the rows of a table. */
class RuleTable
{
public:
    RuleTable() : m_words(lexicon::Lexicon::load().value()) {}

    /** What @p rule takes of the first number of @p text that it matches; empty where it takes none. */
    [[nodiscard]] QString matched(const NonFigureRule &rule, QStringView text) const
    {
        const NumeralReader numerals(m_words->numerals(), m_words->qualifiers(), m_words->units());
        const UnitReader units(*m_words, numerals);
        bool any = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto numeral = numerals.readAt(text, at);
            if (!numeral)
                continue;
            any = true;
            const auto unit = units.readAfter(text, *numeral);
            const QuoteMarks quotes(text);
            const NumberSite site{text,  *numeral, unit ? &*unit : nullptr, 0, quotes, numerals,
                                  units, *m_words};
            if (const auto found = rule.match(site))
                return text.sliced(found->span.begin.value, found->span.length()).toString();
            at = numeral->span.end.value - 1;
        }
        return any ? QString() : QStringLiteral("no number");
    }

    /** Holds each row: a text, and what the rule takes of it. */
    void taken(const NonFigureRule &rule,
               std::initializer_list<std::pair<QStringView, QStringView>> rows) const
    {
        for (const auto &[text, quote] : rows)
            hold(text, matched(rule, text), quote);
    }

    /** Holds that the rule leaves every number of @p texts. */
    void left(const NonFigureRule &rule, std::initializer_list<QStringView> texts) const
    {
        for (const QStringView text : texts)
            hold(text, matched(rule, text), {});
    }

private:
    static void hold(QStringView text, const QString &found, QStringView expected)
    {
        const QString message = text + u" -> " + found + u" instead of " + expected;
        QVERIFY2(found == expected, qPrintable(message));
    }

    std::shared_ptr<const lexicon::Lexicon> m_words;
};

} // namespace jiaoshu::engine::test
