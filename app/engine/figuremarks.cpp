// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figuremarks.h"

#include "engine/characters.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using model::ReasonField;

constexpr std::array<const char *, MarkGroups> GroupNames = {
    "kind",   "role",      "length",   "odd",    "verb",  "gap",          "before",      "behind",
    "places", "placeless", "ownplace", "titled", "crowd", "period-words", "place-words", "rival"};

/** What the figures of an article have in common. */
struct Whole
{
    QString place; ///< that most of them have
    int places = 0;
    int tenthsPlaceless = 0;
    int titled = 0;
};

Whole wholeOf(const ReadArticle &article)
{
    constexpr qsizetype Most = 6; // a table of more places tells nothing more
    Whole whole;
    QList<std::pair<QStringView, int>> counts;
    int placeless = 0;
    for (const Context &context : article.contexts) {
        placeless += context.place.isEmpty();
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const auto &count) { return count.first == context.place; });
        if (known != counts.end())
            ++known->second;
        else if (counts.size() < Most)
            counts.append({context.place, 1});
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != counts.end()) {
        whole.place = most->first.toString();
        whole.tenthsPlaceless = static_cast<int>(10 * placeless / article.contexts.size());
    }
    whole.places = static_cast<int>(counts.size());
    if (const auto title = article.document.structure.title) {
        const QStringView words =
            QStringView(article.document.folded.text()).mid(title->begin.value, title->length());
        // 赤水 of 赤水市 is enough
        whole.titled = 1 + (whole.place.size() >= 2 && words.contains(QStringView(whole.place).first(2)));
    }
    return whole;
}

quint8 lengthClass(qsizetype length)
{
    if (length <= 3)
        return static_cast<quint8>(length);
    return length <= 6 ? 4 : length <= 10 ? 5 : length <= 16 ? 6 : 7;
}

constexpr CharacterSet Odd(u"0123456789的了在将为等、,，“”()（）:：;；。");
constexpr CharacterSet FunctionWords(u"是有在为将把被与和及其从对按以达共");
constexpr CharacterSet Marks(u"\n,，。、;；:：()“”!？?");

bool isOdd(QStringView phrase)
{
    return std::any_of(phrase.begin(), phrase.end(), [](QChar c) { return Odd.contains(c); });
}

quint8 gapClass(qsizetype gap)
{
    return gap > 60 ? 0 : gap > 15 ? 1 : gap > 2 ? 2 : 3;
}

quint8 wordsIn(const Why &why)
{
    return static_cast<quint8>(
        std::count_if(why.words.begin(), why.words.end(), [](Utf16Span words) { return !words.isEmpty(); }));
}

/** Where a figure stands among the others. */
struct Site
{
    qsizetype gap = 0; ///< to the figure before
    BlockRole role = BlockRole::Body;
    qsizetype crowd = 0; ///< figures in its sentence
};

FigureMarks marksOf(const Quantity &quantity, const Context &context, const Whole &whole, QStringView text,
                    const Site &site)
{
    constexpr qsizetype MostInACrowd = 6;
    FigureMarks marks{fieldRules(quantity, context)};
    const auto set = [&marks](MarkGroup group, auto value) {
        marks.values[static_cast<size_t>(group)] = static_cast<quint8>(value);
    };
    const QChar before = charAt(text, quantity.span.begin.value - 1);
    const QChar behind = charAt(text, quantity.span.end.value);
    const QString &phrase = context.indicator;
    set(MarkGroup::Kind, quantity.kind);
    set(MarkGroup::Role, site.role);
    set(MarkGroup::IndicatorLength, lengthClass(phrase.size()));
    set(MarkGroup::IndicatorOdd, isOdd(phrase));
    set(MarkGroup::IndicatorVerb, !phrase.isEmpty() && FunctionWords.contains(phrase.front()));
    set(MarkGroup::Gap, gapClass(site.gap));
    set(MarkGroup::Before, isDigit(before) ? 1 : Marks.contains(before) ? 2 : before == u'了' ? 3 : 0);
    set(MarkGroup::Behind, Marks.contains(behind) ? 1 : behind == u'的' ? 2 : 0);
    set(MarkGroup::Places, whole.places);
    set(MarkGroup::Placeless, whole.tenthsPlaceless);
    set(MarkGroup::OwnPlace, context.place == whole.place);
    set(MarkGroup::Titled, whole.titled);
    set(MarkGroup::Crowd, std::min<qsizetype>(site.crowd, MostInACrowd));
    set(MarkGroup::PeriodWords, wordsIn(context.periodWhy));
    set(MarkGroup::PlaceWords, wordsIn(context.placeWhy));
    const int rivals = !context.statusWhy.rival.isEmpty() + !context.placeWhy.rival.isEmpty() +
                       !context.periodWhy.rival.isEmpty() + !context.indicatorWhy.rival.isEmpty();
    set(MarkGroup::Rival, std::min(rivals, 2));
    marks.period = static_cast<quint8>(2 * static_cast<int>(context.status) + !context.period.isEmpty());
    marks.hasPlace = !context.place.isEmpty();
    return marks;
}

} // namespace

QList<FigureMarks> findMarks(const ReadArticle &article)
{
    const Whole whole = wholeOf(article);
    const QStringView text = article.document.folded.text();
    const QList<Quantity> &quantities = article.quantities.taken;
    const QList<Block> &blocks = article.document.structure.blocks;
    auto block = blocks.begin();
    auto sentence = article.document.sentences.begin();
    QList<FigureMarks> found;
    found.reserve(quantities.size());
    qsizetype end = -text.size();
    qsizetype crowdEnd = 0;
    Site site;
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const Utf16Span span = quantities[i].span;
        while (block != blocks.end() && block->span.end <= span.begin)
            ++block;
        while (sentence != article.document.sentences.end() && sentence->end <= span.begin)
            ++sentence;
        if (i >= crowdEnd && sentence != article.document.sentences.end()) {
            while (crowdEnd < quantities.size() && quantities[crowdEnd].span.begin < sentence->end)
                ++crowdEnd;
            site.crowd = crowdEnd - i;
        }
        site.role = block == blocks.end() ? BlockRole::Body : block->role;
        site.gap = span.begin.value - end;
        found.append(marksOf(quantities[i], article.contexts[i], whole, text, site));
        end = span.end.value;
    }
    return found;
}

QByteArray markName(MarkGroup group, size_t value)
{
    return GroupNames[static_cast<size_t>(group)] + ('.' + QByteArray::number(value));
}

QByteArray pairName(RuleName rule, size_t value)
{
    return QByteArray(rule.data(), rule.size()) + '/' + QByteArray::number(value);
}

QStringList markNames(const FigureMarks &marks)
{
    QStringList names;
    for (const RuleName rule : marks.rules)
        names.append(rule.toString());
    for (size_t group = 0; group < MarkGroups; ++group)
        names.append(QString::fromLatin1(markName(static_cast<MarkGroup>(group), marks.values[group])));
    const auto rule = [&marks](ReasonField field) { return marks.rules[static_cast<size_t>(field)]; };
    const quint8 kind = marks.values[static_cast<size_t>(MarkGroup::Kind)];
    names.append(QString::fromLatin1(pairName(rule(ReasonField::Indicator), kind)));
    names.append(QString::fromLatin1(pairName(rule(ReasonField::Period), marks.period)));
    names.append(QString::fromLatin1(pairName(rule(ReasonField::Place), marks.hasPlace)));
    return names;
}

} // namespace jiaoshu::engine
