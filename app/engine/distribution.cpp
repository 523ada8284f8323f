// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/distribution.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

constexpr qsizetype Between = 8; ///< characters from one shared figure to the next: 和下跌

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
    const QStringView text = article.text().first(sentence.end);
    const QStringView word = u"分别";
    QList<int> shared;
    int next = sentence.firstQuantity;
    for (qsizetype at = text.indexOf(word, behind); at >= 0;) {
        const qsizetype following = text.indexOf(word, at + word.size());
        const qsizetype end = following < 0 ? sentence.end : following;
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
