// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quotemarks.h"

#include "engine/characters.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

constexpr CharacterSet Marks(u"“”「」『』‘’《》\n");

bool isClosing(char16_t unit, bool isTitle)
{
    return isTitle ? unit == u'》' : isOneOf(QChar(unit), u"”」』’");
}

} // namespace

QuoteMarks::QuoteMarks(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (Marks.contains(text[at]))
            m_marks.push_back({at, text[at].unicode()});
    }
}

QuoteMarks::QuoteMarks(QStringView text, const lexicon::StartMarks &starts)
{
    lexicon::forEachStart(starts, lexicon::WordStart::Quote, 0, text.size(), [&](qsizetype at) {
        m_marks.push_back({at, text[at].unicode()});
    });
}

char16_t QuoteMarks::closing(char16_t opening)
{
    switch (opening) {
    case u'“':
        return u'”';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    case u'‘':
        return u'’';
    case u'《':
        return u'》';
    default:
        return 0;
    }
}

std::vector<QuoteMarks::Mark>::const_iterator QuoteMarks::firstFrom(qsizetype at) const
{
    if (m_near > 0 && m_marks[m_near - 1].at >= at)
        m_near = static_cast<size_t>(
            std::lower_bound(m_marks.begin(), m_marks.end(), at,
                             [](const Mark &mark, qsizetype offset) { return mark.at < offset; }) -
            m_marks.begin());
    while (m_near < m_marks.size() && m_marks[m_near].at < at)
        ++m_near;
    return m_marks.begin() + static_cast<std::ptrdiff_t>(m_near);
}

std::optional<QuoteMarks::Between> QuoteMarks::around(qsizetype at, bool isTitle, qsizetype longest) const
{
    const auto behind = firstFrom(at);
    auto open = behind;
    char16_t close = 0;
    while (close == 0) {
        if (open == m_marks.begin() || (open - 1)->at < at - longest)
            return std::nullopt;
        --open;
        if (open->unit == u'\n' || isClosing(open->unit, isTitle))
            return std::nullopt;
        if ((open->unit == u'《') == isTitle)
            close = closing(open->unit);
    }
    const qsizetype last = std::min(at + longest + 1, open->at + longest + 2);
    for (auto mark = behind; mark != m_marks.end() && mark->at < last && mark->unit != u'\n'; ++mark) {
        if (mark->unit == close)
            return Between{open->at + 1, mark->at};
    }
    return std::nullopt;
}

} // namespace jiaoshu::engine
