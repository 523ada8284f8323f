// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figuremarks.h"

#include "engine/characters.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

constexpr std::array<const char *, MarkGroups> GroupNames = {
    "value-rule",
    "unit-rule",
    "per-rule",
    "qualifier-rule",
    "status-rule",
    "place-rule",
    "period-rule",
    "indicator-rule",
    "rule-before",
    "unit",
    "before",
    "behind",
    "tail",
    "tails",
    "head",
    "heads",
    "words-before",
    "words-behind",
    "period-text",
    "status-text",
    "place-end",
    "qualifier-text",
    "kind",
    "role",
    "crowd",
    "in-clause",
    "clause-index",
    "clause-left",
    "clause-right",
    "gap",
    "quoted",
    "rate",
    "small",
    "position",
    "length",
    "cue",
    "cue-length",
    "indicator-gap",
    "indicator-words",
    "indicator-rival",
    "same-before",
    "same-behind",
    "twins",
    "repeats",
    "names-place",
    "of-left",
    "of-right",
    "period-length",
    "period-words",
    "period-distance",
    "period-where",
    "period-rival",
    "period-main",
    "period-before",
    "period-block",
    "empty",
    "empty-before",
    "empty-behind",
    "undated",
    "time-before",
    "time-distance",
    "time-share",
    "time-first",
    "time-most",
    "sentence-times",
    "clause-times",
    "status",
    "status-words",
    "status-distance",
    "status-where",
    "status-rival",
    "plans",
    "status-before",
    "status-behind",
    "place-words",
    "place-rival",
    "place-length",
    "place-main",
    "places",
    "place-where",
    "sentence-places",
    "place-before",
    "traditional",
};

constexpr qsizetype MostLetters = 4;

bool isWords(MarkGroup group)
{
    return group >= MarkGroup::Unit && group <= MarkGroup::QualifierText;
}

bool isRule(MarkGroup group)
{
    return static_cast<size_t>(group) < RuleGroups;
}

/** One mark is as good as another, and so is one digit. */
char16_t letter(QChar c)
{
    return c.isDigit() ? u'0' : c.isLetterOrNumber() ? c.unicode() : u'_';
}

quint64 packed(QStringView text)
{
    quint64 letters = 0;
    for (const QChar c : text.first(std::min(text.size(), MostLetters)))
        letters = letters << 16 | letter(c);
    return letters;
}

} // namespace

void FigureMarks::set(MarkGroup group, QStringView text)
{
    m_values[static_cast<size_t>(group)] = packed(text);
}

QString FigureMarks::text(MarkGroup group) const
{
    if (isRule(group))
        return m_rules[static_cast<size_t>(group)].toString();
    const quint64 value = m_values[static_cast<size_t>(group)];
    if (!isWords(group))
        return QString::number(value);
    QString letters;
    for (quint64 left = value; left != 0; left >>= 16)
        letters.prepend(QChar(static_cast<char16_t>(left & 0xffff)));
    return letters;
}

QLatin1StringView markName(MarkGroup group)
{
    return QLatin1StringView(GroupNames[static_cast<size_t>(group)]);
}

std::optional<MarkGroup> markGroup(QStringView name)
{
    using Named = std::pair<QLatin1StringView, MarkGroup>;
    static const auto ByName = [] {
        std::array<Named, MarkGroups> all;
        for (size_t i = 0; i < MarkGroups; ++i)
            all[i] = {markName(static_cast<MarkGroup>(i)), static_cast<MarkGroup>(i)};
        std::sort(all.begin(), all.end(), [](const Named &a, const Named &b) { return a.first < b.first; });
        return all;
    }();
    const auto found =
        std::lower_bound(ByName.begin(), ByName.end(), name,
                         [](const Named &known, QStringView wanted) { return known.first < wanted; });
    return found != ByName.end() && found->first == name ? std::optional(found->second) : std::nullopt;
}

std::optional<quint64> markValue(MarkGroup group, QStringView text)
{
    if (isRule(group)) {
        const QByteArray name = text.toLatin1();
        return RuleName(name.constData(), name.size()).hash();
    }
    if (!isWords(group)) {
        bool isNumber = false;
        const quint64 number = text.toULongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    const bool isPlain = text.size() <= MostLetters && std::all_of(text.begin(), text.end(), [](QChar c) {
                             return letter(c) == c.unicode();
                         });
    return isPlain ? std::optional(packed(text)) : std::nullopt;
}

QStringList markTexts(const FigureMarks &marks)
{
    QStringList texts;
    for (size_t i = 0; i < MarkGroups; ++i) {
        const auto group = static_cast<MarkGroup>(i);
        texts.append(markName(group) + u'=' + marks.text(group));
    }
    return texts;
}

} // namespace jiaoshu::engine
