// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fieldwhys.h"

#include <cstring>

namespace jiaoshu::engine {

namespace {

/** With the length of the family known no call is made. */
template <size_t Size>
bool isOf(const char (&family)[Size], RuleName rule)
{
    return rule.size() >= static_cast<qsizetype>(Size) - 1 && std::memcmp(rule.data(), family, Size - 1) == 0;
}

bool speaksOfUnit(RuleName rule)
{
    return isOf("unit.", rule) || isOf("noun.", rule) || rule == RuleName("part") ||
           rule == RuleName("fraction");
}

/** The numeral, or the range it is an end of. */
RuleName valueRule(const Quantity &quantity)
{
    RuleName found("numeral.none");
    for (const RuleName rule : quantity.rules) {
        if (isOf("numeral.", rule) || rule == RuleName("range"))
            found = rule;
    }
    return found;
}

RuleName unitRule(const Quantity &quantity)
{
    for (const RuleName rule : quantity.rules) {
        if (speaksOfUnit(rule))
            return rule;
    }
    return RuleName("unit.none");
}

RuleName perRule(const Quantity &quantity)
{
    if (quantity.per.isEmpty())
        return RuleName("per.none");
    return quantity.perWord.begin < quantity.number.begin ? RuleName("per.before") : RuleName("per.unit");
}

RuleName qualifierRule(const Quantity &quantity)
{
    if (quantity.qualifierWord.isEmpty())
        return RuleName("qualifier.none");
    if (quantity.qualifierWord.begin < quantity.span.begin)
        return RuleName("qualifier.before");
    return quantity.span.contains(quantity.qualifierWord) ? RuleName("qualifier.inside")
                                                          : RuleName("qualifier.behind");
}

} // namespace

FieldRules fieldRules(const Quantity &quantity, const Context &context)
{
    return {valueRule(quantity),    unitRule(quantity),    perRule(quantity),      qualifierRule(quantity),
            context.statusWhy.rule, context.placeWhy.rule, context.periodWhy.rule, context.indicatorWhy.rule};
}

std::array<Why, model::AllReasonFields.size()> fieldWhys(const Quantity &quantity, const Context &context)
{
    const FieldRules rules = fieldRules(quantity, context);
    const auto of = [&](size_t field, Utf16Span word) { return Why{0, rules[field], {word}}; };
    return {of(0, quantity.number),  of(1, quantity.unitWord),
            of(2, quantity.perWord), of(3, quantity.qualifierWord),
            context.statusWhy,       context.placeWhy,
            context.periodWhy,       context.indicatorWhy};
}

} // namespace jiaoshu::engine
