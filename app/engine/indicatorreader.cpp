// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indicatorreader.h"

#include "engine/characters.h"
#include "engine/growthreader.h"
#include "engine/phrasetrimmer.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestAct = 6; ///< characters

/** What stands around one quantity of a sentence. */
struct Slot
{
    qsizetype segment = 0; ///< begin of the words before it: the clause, or the end of the quantity before
    QString left;
    QString right;
    bool afterOther = false; ///< another quantity stands before it in the same clause
    bool touches = false;    ///< with nothing but 、 between them
    QString verb;            ///< the verb right before it
    bool endsWithOf = false; ///< 的 right before it: the noun stands behind
};

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_cues(lexicon.cues().indicator), m_placeCues(lexicon.cues().place), m_trimmer(lexicon),
          m_growth(lexicon), m_article(article), m_text(article.text())
    {}

    QList<IndicatorReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        for (const SentenceView &sentence : m_article.sentences()) {
            if (!sentence.goesOn)
                m_subject.clear();
            readSentence(sentence);
        }
        return m_readings;
    }

private:
    void readSentence(const SentenceView &sentence)
    {
        m_respective.clear();
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            const Slot slot = slotOf(i, sentence);
            m_sentence = sentence.begin;
            m_readings[i] = reading(i, slot, sentence);
            if (!slot.verb.isEmpty())
                m_verb = slot.verb;
            if (slot.left.size() >= 2)
                m_before = slot.left;

            if (!isGrowth(m_readings[i].why.rule) && !m_readings[i].phrase.isEmpty()) {
                m_subject = m_readings[i].phrase;
                m_subjectSentence = sentence.begin;
            }
        }
        shareBackwards(sentence);
    }

    static bool isGrowth(RuleName rule)
    {
        return rule == RuleName("indicator.growth") || rule == RuleName("indicator.ratio");
    }

    /** The words behind a quantity up to the next one; what stands in parentheses right behind it is passed
     * over. */
    QStringView rightOf(int index, const SentenceView &sentence) const
    {
        qsizetype begin = m_article.quantities()[index].span.end.value;
        if (begin < sentence.end && m_text[begin] == u'(') {
            const qsizetype close = m_text.first(sentence.end).indexOf(u')', begin);
            begin = close < 0 ? begin : close + 1;
        }
        qsizetype end = m_article.clauseEnd(sentence, begin);
        for (int next = index + 1; next < sentence.endQuantity; ++next) {
            const qsizetype at = m_article.quantities()[next].span.begin.value;
            if (at >= begin) {
                end = std::min(end, at);
                break;
            }
        }
        return m_text.mid(begin, std::max<qsizetype>(end - begin, 0));
    }

    Slot slotOf(int index, const SentenceView &sentence) const
    {
        const Quantity &quantity = m_article.quantities()[index];
        Slot slot;
        slot.segment = m_article.clauseBegin(sentence, quantity.span.begin.value);
        if (index > sentence.firstQuantity) {
            const qsizetype previousEnd = m_article.quantities()[index - 1].span.end.value;
            slot.afterOther = previousEnd > slot.segment;
            slot.segment = std::max(slot.segment, previousEnd);
            const QStringView between = m_text.mid(previousEnd, quantity.span.begin.value - previousEnd);
            slot.touches = between.isEmpty() || between == u"、" || between == u"和" || between == u"," ||
                           between == u"及";
        }
        QStringView left = m_text.mid(slot.segment, quantity.span.begin.value - slot.segment);
        // 最高速每秒1.5米: the unit's other half
        if (const qsizetype each = left.lastIndexOf(u'每');
            quantity.kind == Kind::Rate && each >= 2 && left.size() - each <= 3)
            left = m_trimmer.before(left.first(each)).size() >= 2 ? left.first(each) : left;

        // 三年|内分店增至: a particle of the duration before
        if (slot.afterOther && m_article.quantities()[index - 1].kind == Kind::Duration && !left.isEmpty() &&
            isOneOf(left.front(), u"内后前里间来"))
            left = left.mid(1);
        slot.left = m_trimmer.before(left);
        slot.endsWithOf = !left.isEmpty() && isOneOf(left.back(), u"的了着过");
        if (const auto verb =
                m_cues.endingAt(m_text, quantity.span.begin.value, roles({IndicatorCue::Verb}), slot.segment))
            slot.verb = m_text.mid(verb->begin, verb->length).toString();
        const QStringView right = rightOf(index, sentence);
        slot.right = m_trimmer.behind(right, quantity.kind == Kind::Money);
        const auto only = m_cues.beginningAt(slot.right, 0, roles({IndicatorCue::Verb}));
        if (only && only->length == slot.right.size())
            slot.right.clear();
        // 投入700万元用于公路建设
        if (slot.left.isEmpty() && slot.right.isEmpty() && right.startsWith(u"用于"))
            slot.right = m_trimmer.behind(right.mid(2), false);
        return slot;
    }

    IndicatorReading reading(int index, const Slot &slot, const SentenceView &sentence)
    {
        const Quantity &quantity = m_article.quantities()[index];
        const QStringView raw = m_text.mid(slot.segment, quantity.span.begin.value - slot.segment);
        if (slot.afterOther && isConversion(raw) && index > sentence.firstQuantity)
            return {m_readings[index - 1].phrase, 850, RuleName("indicator.conversion")};
        if (auto respective = respectiveReading(index, slot, raw, sentence))
            return *respective;
        if (auto growth = growthReading(quantity, slot, raw))
            return *growth;
        if (auto share = ratioReading(quantity, slot))
            return *share;
        if (quantity.unit == u"岁" || quantity.unit == u"周岁")
            return {QStringLiteral("年龄"), 850, RuleName("indicator.age")};
        if (slot.verb.isEmpty() && raw.startsWith(u'或') && !m_before.isEmpty())
            return {m_before, 750, RuleName("indicator.or")};
        if (auto income = earned(quantity, raw))
            return *income;
        const auto unit = m_cues.beginningAt(quantity.unit, 0, roles({IndicatorCue::UnitNoun}));
        if (unit && unit->length == quantity.unit.size() && slot.right.isEmpty() && slot.left.size() < 2)
            return {(slot.verb.isEmpty() ? m_verb : slot.verb) + quantity.unit, 800,
                    RuleName("indicator.unit")};
        // 由5家增至8家: what stands between them is a verb of reaching alone
        const bool reaches = slot.afterOther && !raw.isEmpty() && !raw.startsWith(u'(');
        if ((slot.touches || reaches) && slot.right.isEmpty() && slot.left.isEmpty() &&
            index > sentence.firstQuantity)
            return {baseOf(index - 1, quantity), 850, RuleName("indicator.pair")};
        if (const auto noun = nounBehind(quantity, slot))
            return *noun;
        if (quantity.unit == u"口")
            return {QStringLiteral("家庭人口"), 750, RuleName("indicator.people")};
        if (slot.left == slot.verb && slot.left.size() >= 2 && quantity.kind == Kind::Count) {
            if (const QString act = actOf(index, sentence); act.size() >= 2)
                return {slot.verb + act, 700, RuleName("indicator.act")};
        }
        if (slot.left.size() >= 2)
            return {completed(slot), 800, RuleName("indicator.before")};

        return fallBack(index, slot, sentence);
    }

    /** 接待游客612万人次,收入98亿元,分别是上年的2.3倍和2.6倍: each belongs to its own figure.
     * 甲、乙、丙分别增长1%、2%、3%: each belongs to its own member. */
    std::optional<IndicatorReading> respectiveReading(int index, const Slot &slot, QStringView raw,
                                                      const SentenceView &sentence)
    {
        const bool afterSuch = index > sentence.firstQuantity &&
                               m_readings[index - 1].why.rule == RuleName("indicator.respective");
        if (raw.contains(u"分别"))
            openRespective(index, raw, sentence);
        else if (afterSuch && !slot.touches && isShare(m_article.quantities()[index]))
            openGrowths(index, slot, sentence);
        else if (!slot.touches)
            m_respective.clear();
        const qsizetype member = index - m_respectiveFrom;
        if (m_respective.isEmpty() || member < 0 || member >= m_respective.size())
            return std::nullopt;
        return IndicatorReading{m_respective[member], 800, m_respectiveRule};
    }

    /** …分别为3万元、1万元,同比增长5%、8%: one growth a figure. */
    void openGrowths(int index, const Slot &slot, const SentenceView &sentence)
    {
        m_respective.clear();
        const int count = runLength(index, sentence);
        const auto growth = m_growth.endingAt(slot.left);
        if (!growth || count < 2 || index - count < sentence.firstQuantity)
            return;
        m_respectiveFrom = index;
        m_respectiveRule = RuleName("indicator.growth");
        for (int i = index - count; i < index; ++i)
            m_respective.append(m_readings[i].phrase + slot.left.mid(growth->begin));
    }

    /** 城镇、农村居民收入: what 城镇 shares with the last member. */
    static QString tailOf(const QString &last, const QString &member)
    {
        if (last.size() < member.size() + 3)
            return {};
        const qsizetype same = last.indexOf(member.back());
        return last.mid(same >= 0 && same + 1 < last.size() ? same + 1 : member.size());
    }

    /** How many figures stand side by side from @p index on. */
    int runLength(int index, const SentenceView &sentence) const
    {
        int count = 1;
        while (index + count < sentence.endQuantity && slotOf(index + count, sentence).touches)
            ++count;
        return count;
    }

    void openRespective(int index, QStringView raw, const SentenceView &sentence)
    {
        m_respective.clear();
        m_respectiveFrom = index;
        const int count = runLength(index, sentence);
        const qsizetype at = raw.indexOf(u"分别");
        const QString growth = m_trimmer.before(raw.mid(at + 2));
        const QString list = m_trimmer.before(raw.first(at));
        QString marked = list;
        marked.replace(u'和', u'、').replace(u'及', u'、').replace(u'与', u'、');
        QStringList members = marked.split(u'、', Qt::SkipEmptyParts);
        m_respectiveRule =
            m_growth.endingAt(growth) ? RuleName("indicator.growth") : RuleName("indicator.respective");
        if (members.size() == count) {
            for (QString &member : members)
                member += tailOf(members.last(), member) + growth;
            m_respective = members;
        } else if (list.isEmpty() && count > 1 && index - count >= sentence.firstQuantity) {
            for (int i = index - count; i < index; ++i)
                m_respective.append(m_readings[i].phrase + growth);
        }
    }

    /** 一个月能拿: an income, told without the word. */
    std::optional<IndicatorReading> earned(const Quantity &quantity, QStringView raw) const
    {
        const qsizetype begin = quantity.span.begin.value - raw.size();
        if (quantity.kind != Kind::Money)
            return std::nullopt;
        const auto earn = m_cues.endingAt(raw, raw.size(), roles({IndicatorCue::Earn}));
        if (!earn)
            return std::nullopt;
        const QStringView before = raw.first(earn->begin);
        QString per = before.endsWith(u"月")                 ? QStringLiteral("月")
                      : before.endsWith(u"年")               ? QStringLiteral("年")
                      : m_text[earn->begin + begin] == u'卖' ? m_trimmer.before(before)
                                                             : QString();
        if (per.size() == 1 && per != u"月" && per != u"年")
            per.clear();
        return IndicatorReading{per + QStringLiteral("收入"), 700, RuleName("indicator.income")};
    }

    /** The phrase of a figure before; without its growth where @p quantity is none itself. */
    QString baseOf(int index, const Quantity &quantity) const
    {
        return isGrowth(m_readings[index].why.rule) && !isShare(quantity) && !m_subject.isEmpty()
                   ? m_subject
                   : m_readings[index].phrase;
    }

    /** (约14公斤): the same figure in another unit. */
    bool isConversion(QStringView raw) const
    {
        if (!raw.startsWith(u'('))
            return false;
        const QStringView inner = raw.mid(1);
        if (inner.isEmpty())
            return true;
        const auto cue = m_cues.beginningAt(inner, 0, roles({IndicatorCue::Conversion}));
        return cue && cue->length == inner.size();
    }

    static bool isShare(const Quantity &quantity)
    {
        return quantity.kind == Kind::Percent || quantity.kind == Kind::Multiple ||
               quantity.kind == Kind::Fraction;
    }

    std::optional<IndicatorReading> growthReading(const Quantity &quantity, const Slot &slot, QStringView raw)
    {
        const QStringView words = m_trimmer.withoutReaching(raw);
        const auto growth = m_growth.endingAt(words);
        if (!growth)
            return std::nullopt;
        QString subject = m_trimmer.before(words.first(growth->subjectEnd));
        const bool own = subject.size() >= 2;
        if (!isShare(quantity) && (own || !slot.right.isEmpty()))
            return std::nullopt;
        if (!own)
            subject = m_subject;
        else
            m_subject = subject;
        const QString name = m_trimmer.tidy(words.mid(growth->begin, growth->end - growth->begin));
        return IndicatorReading{subject + name, own ? 850 : 750, RuleName("indicator.growth")};
    }

    std::optional<IndicatorReading> ratioReading(const Quantity &quantity, const Slot &slot)
    {
        if (!isShare(quantity))
            return std::nullopt;
        const auto ratio = m_cues.firstIn(slot.left, 0, slot.left.size(), roles({IndicatorCue::Ratio}));
        if (!ratio)
            return std::nullopt;
        const QString before = m_trimmer.before(slot.left.left(ratio->begin));
        const QString subject = before.size() >= 2 ? before : m_subject;
        QString whole = slot.left.mid(ratio->end());
        if (whole.isEmpty())
            whole = m_whole;
        m_whole = whole;
        return IndicatorReading{
            QString(subject + ratioWord(slot.left, *ratio) + whole + QStringLiteral("比重")), 800,
            RuleName("indicator.ratio")};
    }

    static QString ratioWord(const QString &left, const lexicon::Cue &ratio)
    {
        return left.mid(ratio.begin, ratio.length);
    }

    std::optional<IndicatorReading> nounBehind(const Quantity &quantity, const Slot &slot) const
    {
        if (slot.right.isEmpty())
            return std::nullopt;
        const QChar next = m_text[quantity.span.end.value];
        const bool wantsOf = isShare(quantity) || quantity.kind == Kind::Rate ||
                             (quantity.kind == Kind::Measure && slot.left.size() >= 2 && !slot.endsWithOf);
        if (wantsOf && next != u'的')
            return std::nullopt;
        // 投资3亿元的环湖公路
        const auto generic = m_cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Amount}));
        if (quantity.kind == Kind::Money && next == u'的' && generic && generic->begin == 0)
            return IndicatorReading{QString(slot.right + slot.left), 850, RuleName("indicator.behind")};
        if (slot.right.size() == 1)
            return IndicatorReading{QString((slot.verb.isEmpty() ? m_verb : slot.verb) + slot.right), 800,
                                    RuleName("indicator.behind")};
        const auto verb = m_cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Verb}));
        const bool onlyVerb = verb && verb->begin <= 1 &&
                              !m_cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::Light}));
        return IndicatorReading{onlyVerb ? QString(slot.left + slot.right) : slot.right, 850,
                                RuleName("indicator.behind")};
    }

    /** 覆盖率 says little: what was counted before goes in front. */
    QString completed(const Slot &slot) const
    {
        const auto generic = m_cues.beginningAt(slot.left, 0, roles({IndicatorCue::Generic}));
        if (!generic || generic->length != slot.left.size() || m_subject.isEmpty() ||
            m_subjectSentence != m_sentence || m_subject.endsWith(slot.left))
            return slot.left;
        return m_subject + slot.left;
    }

    /** Nothing stands around it in its clause: what follows its verb, the figure before, or the clause
     * before. */
    IndicatorReading fallBack(int index, const Slot &slot, const SentenceView &sentence) const
    {
        const QStringView right = rightOf(index, sentence);
        // 带动1560人就近就业
        const QString act = actOf(index, sentence);
        if (!slot.verb.isEmpty() && act.size() >= 2)
            return {slot.verb + act, 500, RuleName("indicator.act")};
        if (const auto verb = m_cues.firstIn(right, 0, right.size(), roles({IndicatorCue::Verb}))) {
            const QString noun = m_trimmer.behind(right.mid(verb->end()), false);
            if (noun.size() >= 2)
                return {m_trimmer.tidy(right.mid(verb->begin, verb->length)) + noun, 500,
                        RuleName("indicator.verb")};
        }
        const qsizetype clause = m_article.clauseBegin(sentence, slot.segment);
        const qsizetype previous =
            clause - 1 > sentence.begin ? m_article.clauseBegin(sentence, clause - 1) : clause;
        if (index > sentence.firstQuantity && m_article.quantities()[index - 1].span.begin.value >= previous)
            return {baseOf(index - 1, m_article.quantities()[index]), 500, RuleName("indicator.previous")};
        if (previous < clause && !isSpeech(previous, clause)) {
            const QString phrase = m_trimmer.before(m_text.mid(previous, clause - 1 - previous));
            if (phrase.size() >= 2)
                return {QString(phrase + slot.left), 450, RuleName("indicator.clause")};
        }
        if (index > sentence.firstQuantity)
            return {baseOf(index - 1, m_article.quantities()[index]), 400, RuleName("indicator.previous")};
        if (!m_subject.isEmpty())
            return {m_subject, 350, RuleName("indicator.previous")};
        return {slot.left.isEmpty() ? m_article.quantities()[index].unit : slot.left, 300,
                RuleName("indicator.none")};
    }

    /** The words right behind a figure, up to the next mark: 就近就业 of 带动1560人就近就业. */
    QString actOf(int index, const SentenceView &sentence) const
    {
        const QStringView right = rightOf(index, sentence);
        qsizetype end = 0;
        while (end < right.size() && end < LongestAct && right[end].isLetter())
            ++end;
        return m_trimmer.tidy(right.first(end));
    }

    /** 张某表示: who speaks, not of what. */
    bool isSpeech(qsizetype from, qsizetype to) const
    {
        return m_placeCues.firstIn(m_text, from, to, roles({lexicon::PlaceCue::Speech})).has_value();
    }

    /** 1179人494户未脱贫户: a pair shares the noun behind it. */
    void shareBackwards(const SentenceView &sentence)
    {
        for (int i = sentence.endQuantity - 2; i >= sentence.firstQuantity; --i) {
            const Quantity &next = m_article.quantities()[i + 1];
            const bool touches = next.span.begin == m_article.quantities()[i].span.end;
            const bool nextBehind = m_readings[i + 1].why.rule == RuleName("indicator.behind");
            if (touches && nextBehind && m_readings[i].why.rule != RuleName("indicator.behind"))
                m_readings[i] = {m_readings[i + 1].phrase, 800, RuleName("indicator.behind")};
        }
    }

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_placeCues;
    PhraseTrimmer m_trimmer;
    GrowthReader m_growth;
    const ArticleView &m_article;
    QStringView m_text;
    QList<IndicatorReading> m_readings;
    QString m_whole;          ///< that the last share was of
    QStringList m_respective; ///< the indicators of the figures from m_respectiveFrom on
    int m_respectiveFrom = 0;
    RuleName m_respectiveRule;
    QString m_verb;                   ///< that stood before the last figure that had one
    QString m_before;                 ///< the phrase before the last figure that had one
    qsizetype m_sentence = 0;         ///< begin of the sentence read
    qsizetype m_subjectSentence = -1; ///< of the sentence m_subject stands in
    QString m_subject;                ///< of the last figure that was no growth and no share
};

} // namespace

QList<IndicatorReading> IndicatorReader::read(const ArticleView &article) const
{
    return Reader(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
