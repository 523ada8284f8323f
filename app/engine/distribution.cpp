// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/distribution.h"

#include "engine/characters.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

constexpr qsizetype Between = 8; ///< characters from one shared figure to the next: 和下跌

constexpr qsizetype Reach = 300; ///< characters behind the members that they may be shared out in

/** The end of the row of quantities that begins with @p first, not behind @p to. */
int rowEnd(const ArticleView &article, const SentenceView &sentence, int first, qsizetype to)
{
    const QList<Quantity> &all = article.quantities();
    int next = first + 1;
    for (; next < sentence.endQuantity && all[next].span.begin.value < to; ++next) {
        const qsizetype from = all[next - 1].span.end.value;
        const QStringView gap =
            article.text().mid(from, std::max(all[next].span.begin.value - from, qsizetype(0)));
        if (gap.size() > Between || gap.contains(u',') || gap.contains(u';'))
            break;
    }
    return next;
}

} // namespace

QList<int> sharedOut(const ArticleView &article, const SentenceView &sentence, qsizetype behind, int members)
{
    const QStringView text = article.text().first(std::min(sentence.end, behind + Reach));
    constexpr qsizetype Length = 2;
    const auto find = [text](qsizetype from) {
        for (qsizetype at = from; at + Length <= text.size(); ++at) {
            if (startsWith(text, at, u"分别") || startsWith(text, at, u"依次"))
                return at;
        }
        return qsizetype(-1);
    };
    QList<int> shared;
    int next = sentence.firstQuantity;
    for (qsizetype at = find(behind); at >= 0;) {
        const qsizetype following = find(at + Length);
        const qsizetype end = following < 0 ? text.size() : following;
        const auto begin = [&article](int i) { return article.quantities()[i].span.begin.value; };
        while (next < sentence.endQuantity && begin(next) < at)
            ++next;
        const bool fits = next < sentence.endQuantity && begin(next) < end &&
                          rowEnd(article, sentence, next, end) == next + members;
        for (int i = 0; fits && i < members; ++i)
            shared.append(next + i);
        at = following;
    }
    return shared;
}

} // namespace jiaoshu::engine
