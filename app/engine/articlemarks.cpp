// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articlemarks.h"

#include "engine/periodfinder.h"
#include "lexicon/lexicon.h"

#include <algorithm>
#include <array>

namespace jiaoshu::engine {

namespace {

Grain grainOf(QStringView words)
{
    if (firstOf(words, u'半') >= 0)
        return Grain::Half;
    if (firstOf(words, u'季') >= 0)
        return Grain::Quarter;
    if (firstOf(words, u'月') >= 0)
        return Grain::Month;
    return firstOf(words, u'年') >= 0 ? Grain::Year : Grain::Other;
}

/** Some characters of theirs are in every article that has figures. */
bool isTraditionalText(QStringView raw)
{
    static constexpr CharacterSet Traditional(u"億與為產業國區縣預價數額達績營");
    constexpr int Enough = 5;
    int found = 0;
    return std::any_of(raw.begin(), raw.end(),
                       [&found](QChar c) { return Traditional.contains(c) && ++found > Enough; });
}

} // namespace

ArticleMarks::ArticleMarks(const ReadArticle &article, const lexicon::Lexicon &lexicon)
    : m_article(article), m_view(article.document, article.quantities.taken),
      m_isTraditional(isTraditionalText(article.document.raw))
{
    placeFigures();
    countFigures();
    countBlocks();
    findTimes(lexicon);
}

void ArticleMarks::placeFigures()
{
    const QList<Block> &blocks = m_article.document.structure.blocks;
    m_sites.resize(static_cast<size_t>(size()));
    for (qsizetype i = 0; i < size(); ++i) { // what is in no sentence
        FigureSite &site = m_sites[static_cast<size_t>(i)];
        site.sentence = site.clause = quantity(i).span;
        site.block = static_cast<int>(blocks.size());
        site.first = static_cast<int>(i);
        site.end = site.first + 1;
    }
    for (const SentenceView &sentence : m_view.sentences()) {
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            FigureSite &site = m_sites[static_cast<size_t>(i)];
            const Utf16Span span = quantity(i).span;
            site.sentence = utf16Span(sentence.begin, sentence.end);
            site.clause = utf16Span(m_view.clauseBegin(sentence, span.begin.value),
                                    m_view.clauseEnd(sentence, span.end.value));
            site.block = sentence.block;
            site.role = m_view.role(sentence);
            site.first = sentence.firstQuantity;
            site.end = sentence.endQuantity;
        }
    }
}

void ArticleMarks::Shared::add(const QString &value)
{
    const auto number = numbers.constFind(value);
    if (number == numbers.constEnd()) {
        of.push_back(static_cast<int>(counts.size()));
        numbers.insert(value, of.back());
        counts.push_back(1);
    } else {
        of.push_back(*number);
        ++counts[static_cast<size_t>(*number)];
    }
}

void ArticleMarks::Shared::findMain()
{
    main = static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

/** A hash that no two facts of an article share, for all one knows. */
quint64 ArticleMarks::factOf(qsizetype i) const
{
    const auto number = static_cast<size_t>(i);
    return qHashMulti(0, m_places.of[number], m_periods.of[number], m_indicators.of[number], quantity(i).unit,
                      quantity(i).per, static_cast<int>(context(i).status));
}

void ArticleMarks::countFigures()
{
    for (qsizetype i = 0; i < size(); ++i) {
        const Context &what = context(i);
        m_places.add(what.place);
        m_periods.add(what.period);
        m_indicators.add(what.indicator);
        m_undated += what.period.isEmpty();
        m_plans += what.status != model::Status::Actual;
        Fact &same = m_facts[factOf(i)];
        if (++same.figures == 1)
            same.value = &quantity(i).value;
        else
            same.differ = same.differ || !(*same.value == quantity(i).value);
    }
    m_places.findMain();
    m_periods.findMain();
}

void ArticleMarks::countBlocks()
{
    m_blockShares.resize(static_cast<size_t>(size()));
    std::vector<int> counts(m_periods.counts.size());
    for (qsizetype from = 0, to = 0; from < size(); from = to) {
        while (to < size() && site(to).block == site(from).block)
            ++counts[m_periods.numberOf(to++)];
        for (qsizetype i = from; i < to; ++i) {
            m_blockShares[static_cast<size_t>(i)] =
                static_cast<int>(100 * qint64(counts[m_periods.numberOf(i)]) / (to - from));
        }
        for (qsizetype i = from; i < to; ++i)
            counts[m_periods.numberOf(i)] = 0;
    }
}

int ArticleMarks::shareOf(int count) const
{
    return static_cast<int>(100 * qint64(count) / std::max<qsizetype>(size(), 1));
}

void ArticleMarks::findTimes(const lexicon::Lexicon &lexicon)
{
    YearFrame frame;
    frame.day = m_article.document.structure.publishedOn;
    frame.written = frame.day ? frame.day->year() : 0;
    std::array<int, static_cast<size_t>(Grain::Other) + 1> counts{};
    for (const SentenceView &sentence : m_view.sentences()) {
        const QStringView words = text().first(sentence.end);
        const auto next = [&](qsizetype from) {
            return m_view.nextStart(lexicon::WordStart::Time, from, sentence.end);
        };
        for (qsizetype at = next(sentence.begin); at < sentence.end; at = next(at)) {
            const auto time = timeMentionAt(words, at, lexicon.cues().period, frame);
            if (time) {
                const Grain grain = grainOf(text().mid(time->begin, time->end - time->begin));
                m_times.push_back({time->begin, time->end, grain});
                ++counts[static_cast<size_t>(grain)];
            }
            at = time ? std::max(time->end, at + 1) : at + 1;
        }
    }
    if (m_times.empty())
        return;
    m_mostTimes = static_cast<Grain>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    const int fine = counts[1] + counts[2] + counts[3]; // Half, Quarter, Month
    m_fineTimes = static_cast<int>(100 * qint64(fine) / qint64(m_times.size()));
}

int ArticleMarks::timesIn(Utf16Span span) const
{
    const auto from = [this](qsizetype at) {
        return std::partition_point(m_times.begin(), m_times.end(),
                                    [at](const Time &time) { return time.begin < at; });
    };
    return static_cast<int>(from(span.end.value) - from(span.begin.value));
}

ArticleMarks::Time ArticleMarks::timeBefore(qsizetype at) const
{
    const auto behind = std::partition_point(m_times.begin(), m_times.end(),
                                             [at](const Time &time) { return time.end <= at; });
    return behind == m_times.begin() ? Time() : *(behind - 1);
}

} // namespace jiaoshu::engine
