// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textstocut.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::store {

namespace {

constexpr qsizetype Stride = 64;
constexpr size_t MostTexts = 32;
constexpr qsizetype MostBytes = 4 * 1024 * 1024; ///< of several; one may be longer

} // namespace

TextToCut::TextToCut(QByteArray text) : m_text(std::move(text))
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (begins(at) && count++ % Stride == 0)
            m_marks.append(at);
    }
    m_count = count;
}

std::optional<QByteArray> TextToCut::slice(CodePointSpan span) const
{
    if (span.begin.value < 0 || span.end.value > m_count || span.isEmpty())
        return {};
    const qsizetype from = offset(span.begin.value);
    return m_text.mid(from, offset(span.end.value) - from);
}

qsizetype TextToCut::offset(qsizetype codePoint) const
{
    if (codePoint == m_count)
        return m_text.size();
    qsizetype at = m_marks[codePoint / Stride];
    for (qsizetype left = codePoint % Stride; left > 0; --left) {
        do {
            ++at;
        } while (!begins(at));
    }
    return at;
}

const TextToCut *TextsToCut::of(ArticleId article)
{
    const auto known = std::ranges::find(m_kept, article, &Kept::article);
    if (known != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, known);
    } else {
        Query row(m_connection, "article/get_text");
        std::optional<TextToCut> text;
        if (row.bind(":article", article.value).next())
            text.emplace(row.bytes());
        m_kept.push_front({article, std::move(text)});
        m_bytes += m_kept.front().bytes();
        makeRoom();
    }
    const std::optional<TextToCut> &text = m_kept.front().text;
    return text ? &*text : nullptr;
}

void TextsToCut::makeRoom()
{
    while (m_kept.size() > 1 && (m_kept.size() > MostTexts || m_bytes > MostBytes)) {
        m_bytes -= m_kept.back().bytes();
        m_kept.pop_back();
    }
}

} // namespace jiaoshu::store
