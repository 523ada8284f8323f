// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <algorithm>

namespace jiaoshu::parsers {

// 10 to the 4th must not become 104: digits that a page raises or lowers become the characters for that.

[[nodiscard]] inline QChar raised(QChar c)
{
    constexpr QStringView Plain = u"0123456789+-n";
    constexpr QStringView Raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    const qsizetype at = Plain.indexOf(c);
    return at < 0 ? c : Raised[at];
}

[[nodiscard]] inline QChar lowered(QChar c)
{
    return c >= u'0' && c <= u'9' ? QChar(0x2080 + c.digitValue()) : c;
}

[[nodiscard]] inline QString raised(QString text)
{
    std::transform(text.cbegin(), text.cend(), text.begin(), [](QChar c) { return raised(c); });
    return text;
}

[[nodiscard]] inline QString lowered(QString text)
{
    std::transform(text.cbegin(), text.cend(), text.begin(), [](QChar c) { return lowered(c); });
    return text;
}

} // namespace jiaoshu::parsers
