// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articlemarks.h"
#include "engine/characters.h"
#include "engine/figuremarks.h"
#include "lexicon/lexicon.h"

#include <algorithm>
#include <array>

namespace jiaoshu::engine {

namespace {

using G = MarkGroup;

/** The class of a number: how many of @p bounds it is above. */
template <size_t Size>
qsizetype classOf(qsizetype number, const std::array<int, Size> &bounds)
{
    return std::lower_bound(bounds.begin(), bounds.end(), number) - bounds.begin();
}
constexpr std::array Characters = {0, 2, 4, 6, 9, 13, 20, 30};
constexpr std::array Distances = {-1, 0, 3, 8, 15, 30, 60, 120, 250};
constexpr std::array Lengths = {0, 1, 2, 3, 4, 6, 8, 10, 13, 16};
constexpr std::array Shares = {0, 5, 20, 50, 80, 99};
constexpr std::array Tenths = {10, 40, 70};

/** Where words stand that tell something of a figure. */
enum class Where { Nowhere, Clause, Sentence, Farther };

Where whereIs(Utf16Span words, const FigureSite &site)
{
    if (words.isEmpty())
        return Where::Nowhere;
    return site.clause.contains(words.begin)     ? Where::Clause
           : site.sentence.contains(words.begin) ? Where::Sentence
                                                 : Where::Farther;
}

qsizetype countWords(const Why &why)
{
    return std::count_if(why.words.begin(), why.words.end(),
                         [](Utf16Span words) { return !words.isEmpty(); });
}

/** From words to a figure, with the side. */
qsizetype distanceClass(Utf16Span words, Utf16Span figure)
{
    constexpr qsizetype Behind = 16;
    if (words.isEmpty())
        return 2 * Behind;
    if (words.begin >= figure.end)
        return Behind + classOf(words.begin.value - figure.end.value, Distances);
    return classOf(figure.begin.value - words.end.value, Distances);
}

/** Fills the marks of one figure. */
class Filler
{
public:
    Filler(const ArticleMarks &article, const lexicon::CueTable &cues, qsizetype index, FigureMarks &marks)
        : m_article(article), m_cues(cues), m_text(article.text()), m_index(index), m_marks(marks),
          m_quantity(article.quantity(index)), m_context(article.context(index)), m_site(article.site(index))
    {}

    void fill()
    {
        rules();
        words();
        site();
        indicator();
        indicatorWords();
        repeats();
        period();
        times();
        periodsBeside();
        status();
        place();
    }

private:
    template <typename Value>
    void set(G group, Value value)
    {
        m_marks.set(group, static_cast<qsizetype>(value));
    }
    QStringView at(Utf16Span span) const { return m_text.mid(span.begin.value, span.length()); }
    const Context *before() const { return m_index > 0 ? &m_article.context(m_index - 1) : nullptr; }
    const Context *behind() const
    {
        return m_index + 1 < m_article.size() ? &m_article.context(m_index + 1) : nullptr;
    }
    /** 0 where there is none, 1 for another, 2 for the same. */
    template <typename Field>
    static int sameAs(const Context *other, Field field, const Context &own)
    {
        return other ? 1 + (other->*field == own.*field) : 0;
    }

    void rules()
    {
        const FieldRules rules = fieldRules(m_quantity, m_context);
        for (size_t field = 0; field < rules.size(); ++field)
            m_marks.set(static_cast<G>(field), rules[field]);
        m_marks.set(G::RuleBefore, before() ? before()->indicatorWhy.rule : RuleName());
    }

    void words()
    {
        const QString &phrase = m_context.indicator;
        const auto last = [&](qsizetype length) {
            return QStringView(phrase).last(std::min(length, phrase.size()));
        };
        const auto first = [&](qsizetype length) {
            return QStringView(phrase).first(std::min(length, phrase.size()));
        };
        const std::array around = {charAt(m_text, m_quantity.span.begin.value - 1),
                                   charAt(m_text, m_quantity.span.end.value)};
        m_marks.set(G::Unit, m_quantity.unit);
        m_marks.set(G::Before, QStringView(&around[0], 1));
        m_marks.set(G::Behind, QStringView(&around[1], 1));
        m_marks.set(G::Tail, last(1));
        m_marks.set(G::Tails, last(2));
        m_marks.set(G::Head, first(1));
        m_marks.set(G::Heads, first(2));
        m_marks.set(G::PeriodText, at(m_context.periodWhy.words[0]));
        m_marks.set(G::StatusText, at(m_context.statusWhy.words[0]));
        m_marks.set(G::PlaceEnd,
                    QStringView(m_context.place).last(std::min<qsizetype>(1, m_context.place.size())));
        m_marks.set(G::QualifierText, at(m_quantity.qualifierWord));
    }

    void site()
    {
        constexpr std::array Gaps = {0, 2, 15, 60};
        constexpr std::array Places = {10, 30, 60, 90};
        const Utf16Span span = m_quantity.span;
        int inClause = 0;
        int index = 0;
        for (int i = m_site.first; i < m_site.end; ++i) {
            const bool isIn = m_site.clause.contains(m_article.quantity(i).span.begin);
            inClause += isIn;
            index += isIn && i < m_index;
        }
        set(G::Kind, m_quantity.kind);
        set(G::Role, m_site.role);
        set(G::Crowd, std::min(m_site.end - m_site.first, 6));
        set(G::InClause, std::min(inClause, 4));
        set(G::ClauseIndex, std::min(index, 3));
        set(G::ClauseLeft, classOf(span.begin.value - m_site.clause.begin.value, Characters));
        set(G::ClauseRight, classOf(m_site.clause.end.value - span.end.value, Characters));
        const qsizetype gap = m_index > 0 ? span.begin.value - m_article.quantity(m_index - 1).span.end.value
                                          : span.begin.value;
        set(G::Gap, classOf(gap, Gaps));
        const QStringView left =
            m_text.mid(m_site.sentence.begin.value, span.begin.value - m_site.sentence.begin.value);
        set(G::Quoted, left.count(u'“') + left.count(u'「') > left.count(u'”') + left.count(u'」'));
        set(G::Rate, !m_quantity.per.isEmpty());
        set(G::Small, m_quantity.number.length() == 1);
        set(G::Position, classOf(100 * span.begin.value / std::max<qsizetype>(m_text.size(), 1), Places));
    }

    void indicator()
    {
        const QStringView phrase = m_context.indicator;
        set(G::Length, classOf(phrase.size(), Lengths));
        constexpr lexicon::CueRoles Any = ~lexicon::CueRoles(0);
        const auto cue = m_cues.endingAt(phrase, phrase.size(), Any);
        set(G::Cue, cue ? cue->roles : 0);
        set(G::CueLength, cue ? 2 * std::min<qsizetype>(cue->length, 5) + (cue->length == phrase.size()) : 0);
        set(G::IndicatorWords, countWords(m_context.indicatorWhy));
        const QStringView rival = m_context.indicatorWhy.rival;
        set(G::IndicatorRival, rival.isEmpty()          ? 0
                               : phrase.contains(rival) ? 1
                               : rival.contains(phrase) ? 2
                                                        : 3);
        set(G::NamesPlace,
            m_context.place.size() > 1 && phrase.contains(QStringView(m_context.place).first(2)));
        const auto holdsOf = [this](Utf16Offset begin, Utf16Offset end) {
            return firstOf(at({begin, end}), u'的') >= 0;
        };
        set(G::OfLeft, holdsOf(m_site.clause.begin, m_quantity.span.begin));
        set(G::OfRight, holdsOf(m_quantity.span.end, m_site.clause.end));
    }

    /** How the words of the indicator join the figure and what stands around them. */
    void indicatorWords()
    {
        const Utf16Span words = m_context.indicatorWhy.words[0];
        const Utf16Span span = m_quantity.span;
        if (words.isEmpty())
            return;
        const bool isLeft = words.end <= span.begin;
        const bool isRight = words.begin >= span.end;
        const QStringView gap = isLeft    ? at({words.end, span.begin})
                                : isRight ? at({span.end, words.begin})
                                          : QStringView();
        const bool hasMark = std::any_of(gap.begin(), gap.end(), [](QChar c) { return endsClause(c); });
        const bool hasDigit = std::any_of(gap.begin(), gap.end(), [](QChar c) { return c.isDigit(); });
        const int side = isLeft ? 1 : isRight ? 2 : 3;
        const qsizetype length = std::min<qsizetype>(gap.size(), 4) + (gap.size() > 8);
        const bool isNear = whereIs(words, m_site) != Where::Farther;
        set(G::IndicatorGap, 64 * side + 32 * isNear + 16 * hasMark + 8 * hasDigit + length);
        m_marks.set(G::WordsBefore, besideWords(words.begin));
        const QChar next = charAt(m_text, words.end.value);
        m_marks.set(G::WordsBehind, words.end == span.begin ? QStringView(u"f")
                                    : isHan(next)           ? u"x"
                                    : next.isDigit()        ? u"0"
                                                            : u"_");
    }

    /** What ends where the words of the indicator begin. */
    QStringView besideWords(Utf16Offset begin) const
    {
        const std::array fields = {&m_context.placeWhy, &m_context.periodWhy, &m_context.statusWhy};
        constexpr std::array<QStringView, 3> Names = {u"P", u"T", u"S"};
        for (size_t i = 0; i < fields.size(); ++i) {
            for (const Utf16Span words : fields[i]->words) {
                if (!words.isEmpty() && words.end == begin)
                    return Names[i];
            }
        }
        const QChar before = charAt(m_text, begin.value - 1);
        return isHan(before) ? QStringView(u"x") : before.isDigit() ? u"0" : u"_";
    }

    void repeats()
    {
        set(G::SameBefore, sameAs(before(), &Context::indicator, m_context));
        set(G::SameBehind, sameAs(behind(), &Context::indicator, m_context));
        const ArticleMarks::Fact fact = m_article.fact(m_index);
        set(G::Twins, 2 * std::min(fact.figures, 3) + fact.differ);
        set(G::Repeats, std::min(m_article.withIndicator(m_index), 3));
    }

    void period()
    {
        const Why &why = m_context.periodWhy;
        const QString &period = m_context.period;
        set(G::PeriodLength, period.size());
        set(G::PeriodWords, countWords(why));
        set(G::PeriodDistance, distanceClass(why.words[0], m_quantity.span));
        set(G::PeriodWhere, whereIs(why.words[0], m_site));
        set(G::PeriodRival, !why.rival.isEmpty());
        set(G::PeriodMain, 8 * m_article.hasMainPeriod(m_index) +
                               classOf(m_article.shareOf(m_article.withPeriod(m_index)), Shares));
        set(G::PeriodBlock, classOf(m_article.shareInBlock(m_index), Shares));
        set(G::Empty, period.isEmpty());
        set(G::Undated, classOf(m_article.shareOf(m_article.undated()), Shares));
    }

    void times()
    {
        constexpr std::array Far = {5, 20, 60, 200};
        const ArticleMarks::Time time = m_article.timeBefore(m_quantity.span.begin.value);
        set(G::TimeBefore, time.grain);
        set(G::TimeDistance,
            time.grain == Grain::None ? 9 : classOf(m_quantity.span.begin.value - time.end, Far));
        set(G::TimeShare, classOf(m_article.fineTimes(), Tenths));
        set(G::TimeFirst, m_article.firstTime());
        set(G::TimeMost, m_article.mostTimes());
        set(G::SentenceTimes, std::min(m_article.timesIn(m_site.sentence), 4));
        set(G::ClauseTimes, std::min(m_article.timesIn(m_site.clause), 3));
    }

    void periodsBeside()
    {
        set(G::PeriodBefore, sameAs(before(), &Context::period, m_context));
        const auto empty = [this](const Context *other, bool isInSentence) {
            return other ? 1 + 2 * isInSentence + other->period.isEmpty() : 0;
        };
        set(G::EmptyBefore, empty(before(), m_index > m_site.first));
        set(G::EmptyBehind, empty(behind(), m_index + 1 < m_site.end));
    }

    void status()
    {
        constexpr std::array Plans = {0, 5, 15, 40};
        const Why &why = m_context.statusWhy;
        set(G::Status, m_context.status);
        set(G::StatusWords, countWords(why));
        set(G::StatusDistance, distanceClass(why.words[0], m_quantity.span));
        set(G::StatusWhere, whereIs(why.words[0], m_site));
        set(G::StatusRival, !why.rival.isEmpty());
        set(G::Plans, classOf(m_article.shareOf(m_article.plans()), Plans));
        set(G::StatusBefore, sameAs(before(), &Context::status, m_context));
        set(G::StatusBehind, sameAs(behind(), &Context::status, m_context));
    }

    void place()
    {
        constexpr std::array Counts = {1, 2, 4, 8};
        const Why &why = m_context.placeWhy;
        const QString &place = m_context.place;
        set(G::PlaceWords, countWords(why));
        set(G::PlaceRival, !why.rival.isEmpty());
        set(G::PlaceLength, std::min<qsizetype>(place.size(), 8));
        set(G::PlaceMain, 8 * m_article.hasMainPlace(m_index) +
                              classOf(m_article.shareOf(m_article.withPlace(m_index)), Shares));
        set(G::Places, classOf(m_article.places(), Counts));
        set(G::PlaceWhere, whereIs(why.words[0], m_site));
        int others = 0;
        for (int i = m_site.first; i < m_site.end; ++i)
            others += m_article.context(i).place != place;
        set(G::SentencePlaces, std::min(others, 3));
        set(G::PlaceBefore, sameAs(before(), &Context::place, m_context));
        set(G::Traditional, m_article.isTraditional());
    }

    const ArticleMarks &m_article;
    const lexicon::CueTable &m_cues;
    QStringView m_text;
    qsizetype m_index;
    FigureMarks &m_marks;
    const Quantity &m_quantity;
    const Context &m_context;
    const FigureSite &m_site;
};

} // namespace

QList<FigureMarks> findMarks(const ReadArticle &article, const lexicon::Lexicon &lexicon)
{
    const ArticleMarks whole(article, lexicon);
    QList<FigureMarks> marks(whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i)
        Filler(whole, lexicon.cues().indicator, i, marks[i]).fill();
    return marks;
}

} // namespace jiaoshu::engine
