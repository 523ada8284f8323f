// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace jiaoshu::engine {

/** The name of a rule, e.g. "period.goes-on": a literal, never freed. Rules are told apart by a hash of it,
 * which the compiler makes; no two of those the program knows share one. */
class RuleName : public QLatin1StringView
{
public:
    constexpr RuleName() = default;
    template <size_t Size>
    consteval RuleName(const char (&name)[Size]) // NOLINT(google-explicit-constructor) a rule is its name
        : RuleName(name, Size - 1)
    {}
    constexpr RuleName(const char *name, qsizetype size)
        : QLatin1StringView(name, size), m_hash(hashOf(*this))
    {}

    [[nodiscard]] constexpr quint64 hash() const { return m_hash; }
    [[nodiscard]] friend constexpr bool operator==(RuleName a, RuleName b) { return a.m_hash == b.m_hash; }

private:
    /** FNV-1a, 64 bits. */
    [[nodiscard]] static constexpr quint64 hashOf(QLatin1StringView name)
    {
        quint64 hash = 0xcbf29ce484222325U;
        for (const char c : name)
            hash = (hash ^ static_cast<quint8>(c)) * 0x100000001b3U;
        return hash;
    }

    quint64 m_hash = hashOf({});
};

/** Why a field reads as it does. */
struct Why
{
    int confidencePermille = 0;
    RuleName rule;
    /** The words it was taken from, in the folded text: a date and the dateline that gave its year. Empty
     * spans where nothing stands for it. */
    std::array<Utf16Span, 2> words{};
    QString rival{}; ///< the reading that came second, as the field prints it; empty where none was weighed

    bool operator==(const Why &) const = default;
};

/** The rules that read a quantity, in the order they spoke. */
class RuleTrail
{
public:
    RuleTrail() = default;
    RuleTrail(RuleName first) { append(first); } // NOLINT(google-explicit-constructor) a trail of one

    /** Beyond Longest the first ones stay. */
    void append(RuleName rule)
    {
        if (m_size < Longest)
            m_names[m_size++] = rule;
    }
    [[nodiscard]] const RuleName *begin() const { return m_names.data(); }
    [[nodiscard]] const RuleName *end() const { return m_names.data() + m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    bool operator==(const RuleTrail &) const = default;

private:
    static constexpr size_t Longest = 4;
    std::array<RuleName, Longest> m_names{};
    size_t m_size = 0;
};

} // namespace jiaoshu::engine
