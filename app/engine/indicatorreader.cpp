// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indicatorreader.h"

#include "engine/bareindicator.h"
#include "engine/characters.h"
#include "engine/countedunitreader.h"
#include "engine/deedreader.h"
#include "engine/distancereader.h"
#include "engine/earlierreader.h"
#include "engine/indicatorslot.h"
#include "engine/indicatortopic.h"
#include "engine/nounindicator.h"
#include "engine/ownernames.h"
#include "engine/partreader.h"
#include "engine/phrasefinish.h"
#include "engine/phraseshapes.h"
#include "engine/pollreader.h"
#include "engine/pricereader.h"
#include "engine/respectivereader.h"
#include "engine/sharereader.h"
#include "engine/titleindicator.h"
#include "engine/yieldreader.h"
#include "lexicon/lexicon.h"

#include <span>
#include <vector>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;
constexpr int FarthestUnit = 40;   ///< figures back to one with the same unit
constexpr int LeastToLeanOn = 450; ///< permille
constexpr int LongestArea = 3;     ///< characters of a village's own name
constexpr int MostAtOnce = 64;     ///< figures whose slots are held

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_all(lexicon.cues()), m_cues(lexicon.cues().indicator), m_phrases(lexicon.cues().phrase),
          m_article(article), m_text(article.text()), m_slots(lexicon, article), m_nouns(lexicon, article),
          m_shares(lexicon, m_slots), m_prices(lexicon, m_slots), m_respective(lexicon, article, m_slots),
          m_distances(lexicon, m_slots), m_deeds(lexicon, m_slots), m_parts(lexicon, article, m_readings),
          m_bare(lexicon, m_slots), m_counted(lexicon, article, m_readings), m_yields(lexicon),
          m_earlier(lexicon, article, m_slots, m_readings, m_topic), m_polls(lexicon, article, m_slots),
          m_owners(lexicon, article)
    {}

    QList<IndicatorReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        const std::span<const SentenceView> all(m_article.sentences());
        for (size_t from = 0, to = 0; from < all.size(); from = to) {
            const int first = all[from].firstQuantity;
            while (to < all.size() && (to == from || all[to].endQuantity - first <= MostAtOnce))
                ++to;
            readSentences(all.subspan(from, to - from));
        }
        nameTitles(m_readings, m_article, m_cues);
        return m_readings;
    }

private:
    const Quantity &quantity(int index) const { return m_article.quantities()[index]; }

    void readSentences(std::span<const SentenceView> sentences)
    {
        std::vector<IndicatorSlot> slots = m_slots.slotsOf(sentences);
        auto slot = slots.begin();
        for (const SentenceView &sentence : sentences) {
            if (sentence.opensBlock) {
                m_topic.subject.clear();
                m_topic.whose.clear();
                m_topic.share.clear();
                m_topic.verb.clear();
                m_earlier.beginBlock(sentence.firstQuantity);
            }
            readSentence(sentence, slot);
        }
    }

    /** @param next the slot of its first quantity; moved behind that of its last one */
    void readSentence(const SentenceView &sentence, std::vector<IndicatorSlot>::iterator &next)
    {
        m_respective.beginSentence();
        m_nounBehind.clear();
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            IndicatorSlot &slot = *next++;
            if ((i == sentence.firstQuantity && !sentence.goesOn) || startsWith(slot.before, u"其中"))
                m_topic.whole.clear(); // 其中: a part of what was told last
            if (namesExtreme(slot.left, m_phrases))
                slot.left.clear();
            slot.dropNounBefore(m_nounBehind);
            dropDoer(slot);
            m_readings[i] = m_prices.asPrice(reading(i, slot, sentence), quantity(i));
            m_readings[i].why.words[0] =
                slot.wordsOf(m_readings[i].phrase, m_text, quantity(i).span.end.value, m_topic.words);
            if (m_readings[i].why.rival.isEmpty())
                m_readings[i].why.rival = slot.rivalOf(m_readings[i].phrase, m_topic.subject);
            m_readings[i].phrase = finished(m_owners.without(m_readings[i].phrase), quantity(i), m_all);
            remember(i, m_readings[i], slot, sentence);
            // 发生率21%的山村|有30个: the noun there is not what 21% tells
            const bool isNamed =
                m_readings[i].why.rule == RuleName("indicator.behind") &&
                (slot.left.isEmpty() || !m_readings[i].phrase.startsWith(slot.right + slot.left));
            m_nounBehind = isNamed ? slot.right : QString();
        }
        shareBackwards(sentence);
    }

    /** 6个乡镇|发展百香果|5400亩: who does it was counted before. */
    void dropDoer(IndicatorSlot &slot) const
    {
        const qsizetype noun = m_nounBehind.size();
        if (noun < 2 || !slot.afterOther || !slot.left.startsWith(m_nounBehind))
            return;
        const auto planting = m_phrases.beginningAt(slot.left, noun, roles({PhraseCue::Planting}));
        if (planting && planting->length > 1 && planting->end() < slot.left.size())
            slot.left.remove(0, noun);
    }

    void remember(int index, const IndicatorReading &reading, const IndicatorSlot &slot,
                  const SentenceView &sentence)
    {
        if (!slot.verb.isEmpty())
            m_topic.verb = slot.verb;
        else if (endsWith(reading.phrase, u"种植面积"))
            m_topic.verb = QStringLiteral("种植");
        else if (slot.right.size() == 1 && reading.phrase.size() > 1 && reading.phrase.endsWith(slot.right) &&
                 firstOf(slot.before, u'、') >= 0)
            m_topic.verb = reading.phrase.chopped(1);
        if (slot.left.size() >= 2)
            m_topic.before = slot.left;
        if (quantity(index).kind == Kind::Percent)
            m_topic.share = reading.why.rule == RuleName("indicator.growth") ? QString() : reading.phrase;
        // 补贴从80岁发起,每月3元: what the age is a condition of
        if (reading.why.rule == RuleName("indicator.age")) {
            if (slot.left.size() >= 2)
                m_topic.subject = slot.left;
            else if (const QString label = m_slots.themeBefore(index, sentence); endsWithHead(label))
                m_topic.subject = label;
            return;
        }
        // 失业率3%,为9年最低: a record is no subject
        const bool isRecord =
            quantity(index).kind == Kind::Duration &&
            m_phrases.firstIn(reading.phrase, 0, reading.phrase.size(), roles({PhraseCue::Rank}));
        if (!isGrowth(reading) && !isRecord && reading.phrase.size() >= 2) {
            m_topic.subject =
                PriceReader::withoutClose(m_shares.withoutGrowth(DistanceReader::subjectOf(reading.phrase)));
            // 发放贷款9000元,金额3000元,余额2000元: both of the loans
            if (!(slot.left.size() < reading.phrase.size() && m_nouns.isGeneric(slot.left)))
                m_topic.whose = m_topic.subject;
            m_topic.words = reading.why.words[0];
            m_topic.sentence = sentence.begin;
        }
    }

    IndicatorReading reading(int index, const IndicatorSlot &slot, const SentenceView &sentence)
    {
        if (auto shaped = byShape(index, slot, sentence))
            return *shaped;
        const QString theme = slot.left.size() < 2 || slot.left.startsWith(u'每') ||
                                      isShare(quantity(index)) || m_shares.growsAlone(slot)
                                  ? m_slots.themeBefore(index, sentence)
                                  : QString();
        if (auto part = byShare(index, slot, sentence, theme))
            return *part;
        if (auto done = byDeed(index, slot, sentence, theme))
            return *done;
        if (auto told = byOthers(index, slot, sentence))
            return *told;
        return ownWords(index, slot, sentence);
    }

    /** The same in another unit, 分别 of several, a limit, a distance: the shape of the sentence tells. */
    std::optional<IndicatorReading> byShape(int index, const IndicatorSlot &slot,
                                            const SentenceView &sentence)
    {
        const bool follows = index > sentence.firstQuantity;
        if (follows && slot.afterOther && isConversion(slot.before, m_cues))
            return named(m_readings[index - 1].phrase, 850, "indicator.conversion");
        if (const int other = follows ? m_nouns.convertedBy(index, slot, sentence) : -1; other >= 0)
            return named(m_readings[other].phrase, 600, "indicator.conversion");
        const QString members = slot.left.size() < 2 ? m_slots.listBefore(index, sentence) : QString();
        if (auto respective = m_respective.read(index, slot, sentence, m_readings, members)) {
            m_shares.completeWhole(respective->phrase, m_topic);
            return respective;
        }
        if (auto limit = m_nouns.limitBefore(index, slot, m_topic))
            return limit;
        if (auto extent = m_distances.extent(quantity(index), slot))
            return extent;
        return distanceOf(index, slot, sentence);
    }

    /** What grows, a share of something, what goes on for so long. */
    std::optional<IndicatorReading> byShare(int index, const IndicatorSlot &slot,
                                            const SentenceView &sentence, const QString &theme)
    {
        if (m_bare.isHeldAgainst(slot)) {
            if (const QString same = m_earlier.sameAs(index, sentence); same.size() >= 2)
                return named(same, 700, "indicator.previous");
        }
        if (auto unbroken = m_bare.unbroken(quantity(index), slot, sentence.begin, m_topic))
            return unbroken;
        if (auto time = m_bare.forSoLong(quantity(index), slot))
            return time;
        if (const QString more = m_earlier.moreOf(index, slot); more.size() >= 2)
            return named(more, 500, "indicator.previous");
        if (auto growth = m_shares.growth(quantity(index), slot, theme, m_topic))
            return growth;
        if (auto share = m_shares.ratio(quantity(index), slot, theme, m_topic))
            return share;
        if (auto poll = m_polls.read(quantity(index), slot, sentence))
            return poll;
        if (is(quantity(index).unit, u"岁") || is(quantity(index).unit, u"周岁"))
            return named(QStringLiteral("年龄"), 970, "indicator.age");
        return m_earlier.orOther(index, slot, sentence);
    }

    /** What is done with it or to those who are counted. */
    std::optional<IndicatorReading> byDeed(int index, const IndicatorSlot &slot, const SentenceView &sentence,
                                           const QString &theme)
    {
        if (auto spent = m_deeds.spent(quantity(index), slot))
            return spent;
        if (auto built = m_deeds.built(quantity(index), slot))
            return built;
        if (auto price = m_prices.read(quantity(index), slot, theme))
            return price;
        if (auto none = m_deeds.notYet(index, quantity(index), slot, sentence))
            return none;
        if (auto counted = m_counted.read(index, slot, sentence, m_nounBehind, m_topic))
            return counted;
        if (auto done = m_deeds.before(quantity(index), slot, theme, m_topic))
            return done;
        // 社庄村9户14人|全部脱贫: whose they are is a village alone
        const bool areCounted = countsByItself(quantity(index).unit) || is(quantity(index).unit, u"户");
        const auto area = areCounted
                              ? m_cues.endingAt(slot.left, slot.left.size(), roles({IndicatorCue::AreaEnd}))
                              : std::nullopt;
        if (area && area->begin <= LongestArea && slot.right.isEmpty() && slot.verb.isEmpty())
            return m_deeds.behind(index, quantity(index), slot, sentence);
        return std::nullopt;
    }

    /** A part of what was told before, some of it, the same. */
    std::optional<IndicatorReading> byOthers(int index, const IndicatorSlot &slot,
                                             const SentenceView &sentence)
    {
        if (auto part = m_parts.ofWhole(index, slot, sentence))
            return part;
        if (auto another = m_parts.ofAnother(index, slot, sentence))
            return another;
        if (const QString aim = m_earlier.aimOf(index, slot); !aim.isEmpty())
            return named(aim, 500, "indicator.previous");
        const bool follows = index > sentence.firstQuantity;
        if (auto those = m_shares.thoseThatAre(quantity(index), slot); those && (follows || sentence.goesOn))
            return those;
        return m_earlier.sameAsBefore(index, slot, sentence, m_parts, m_nounBehind);
    }

    std::optional<IndicatorReading> distanceOf(int index, const IndicatorSlot &slot,
                                               const SentenceView &sentence) const
    {
        if (!DistanceReader::isLength(quantity(index)) || slot.before.isEmpty())
            return std::nullopt;
        const QString before = index > sentence.firstQuantity ? m_readings[index - 1].phrase : QString();
        if (auto next = m_distances.next(quantity(index), slot, before))
            return next;
        const QString owner = DistanceReader::ownerOf(before);
        const QString &theme =
            owner.isEmpty() && slot.before.contains(u'距') ? m_slots.openingOf(index, sentence) : owner;
        return m_distances.read(quantity(index), slot, theme);
    }

    /** 贷款余额, 覆盖率: what is measured, so the phrase is whole. */
    bool endsWithHead(QStringView phrase) const
    {
        return m_cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})).has_value();
    }

    /** How often such a reading proved right on the test articles. */
    int confidenceBefore(const Quantity &quantity, const IndicatorSlot &slot) const
    {
        const bool isCount = quantity.kind == Kind::Count;
        if (endsWithHead(slot.left) && quantity.kind != Kind::Duration)
            return isCount ? 960 : 940;
        return isCount ? 880 : 820;
    }

    /** 村里|三百来口人, 全家|五口: people, counted by 口; nothing for others. */
    std::optional<IndicatorReading> ofMouths(int index, const IndicatorSlot &slot) const
    {
        if (!is(quantity(index).unit, u"口"))
            return std::nullopt;
        if (m_counted.isOfSettlement(slot))
            return named(QStringLiteral("人口"), 500, "indicator.people");
        const bool isFamily =
            (slot.left.size() < 4 && m_earlier.sameUnit(index, m_earlier.blockFirst()).isEmpty()) ||
            slot.before.endsWith(u"全家") || slot.before.endsWith(u"一家");
        return isFamily ? std::optional(named(QStringLiteral("家庭人口"), 500, "indicator.people"))
                        : std::nullopt;
    }

    /** What stands around the figure itself: the noun behind it, else the phrase before it. */
    IndicatorReading ownWords(int index, const IndicatorSlot &slot, const SentenceView &sentence) const
    {
        // 3个月内办结: the time of an act
        if (quantity(index).kind == Kind::Duration && slot.behind.size() > 2 && !endsWithHead(slot.left) &&
            slot.behind.front() == u'内') {
            if (const QString act = m_slots.actOf(slot).mid(1); act.size() >= 2 && act.front() != u'在')
                return named(act + (m_bare.isBidden(slot) ? QStringLiteral("期限") : QStringLiteral("时间")),
                             600, "indicator.act");
        }
        const auto noun = m_nouns.behind(quantity(index), slot, m_topic);
        // and not 惠及周边|50万|群众
        const bool isPrinted = isOneOf(m_text[quantity(index).span.end.value - 1], u"人口次");
        if (noun && !(isPrinted && countsByItself(quantity(index).unit) && slot.namesMoreThanAct()))
            return *noun;
        if (auto extreme = m_bare.extremeOne(slot, m_earlier.sameUnit(index, sentence.firstQuantity)))
            return *extreme;
        if (m_bare.isRankedAlone(slot)) {
            if (auto ranked = m_bare.ranked(slot, m_earlier.sameUnit(index, m_earlier.blockFirst())))
                return *ranked;
        }
        if (auto yield = m_yields.read(quantity(index), slot, m_topic))
            return *yield;
        if (auto people = ofMouths(index, slot))
            return *people;
        if (slot.left == slot.verb && slot.left.size() >= 2 && quantity(index).kind == Kind::Count) {
            if (const QString act = m_slots.actOf(slot); act.size() >= 2)
                return named(slot.verb + act, 700, "indicator.act");
        }
        if (auto deed = m_nouns.deedBehind(quantity(index), slot, m_slots))
            return *deed;
        if (isEach(slot.left) && m_topic.subject.size() >= 2)
            return named(slot.left + m_topic.subject, 600, "indicator.before");
        if (m_bare.tellsSpan(slot)) {
            if (auto span =
                    m_bare.ofSpan(quantity(index), slot, m_slots.themeBefore(index, sentence), m_topic))
                return *span;
        }
        if (const QString pay = m_bare.payOf(quantity(index), slot);
            !pay.isEmpty() && m_earlier.sameUnit(index, sentence.firstQuantity).isEmpty())
            return named(pay, 450, "indicator.income");
        // 最亮眼的是证交税,单月|收入
        const bool isSingle = slot.left.size() == 4 && slot.left.front() == u'单';
        const bool isShort = (slot.left.size() == 2 || isSingle) && endsWithHead(slot.left);
        if (const QString most = isShort ? m_slots.emphasisBefore(index, sentence) : QString();
            !most.isEmpty())
            return named(most + slot.left.last(2), 600, "indicator.clause");
        if (slot.left.size() >= 2)
            return named(m_nouns.completed(slot, sentence, m_topic), confidenceBefore(quantity(index), slot),
                         "indicator.before");
        return fallBack(index, slot, sentence);
    }

    /** Nothing stands around it: what follows its verb, the figure before, or the clause before. */
    IndicatorReading fallBack(int index, const IndicatorSlot &slot, const SentenceView &sentence) const
    {
        if (auto done = m_deeds.behind(index, quantity(index), slot, sentence))
            return *done;
        if (slot.lead.size() >= 2)
            return named(slot.lead + slot.left, 450, "indicator.clause");
        if (const QString whole = m_earlier.summedUp(index, slot, sentence); whole.size() >= 2)
            return named(whole, 450, "indicator.previous");
        if (const QString same = m_earlier.sameUnit(index, sentence.firstQuantity); same.size() >= 2)
            return named(same, 450, "indicator.previous");
        if (const QString most = m_bare.mostOfEach(quantity(index), slot); !most.isEmpty())
            return named(most, 450, "indicator.limit");
        if (quantity(index).kind == Kind::Percent && !m_topic.share.isEmpty() && slot.left.isEmpty() &&
            m_slots.themeBefore(index, sentence).isEmpty())
            return named(m_topic.share, 450, "indicator.previous");
        if (auto before = ofClauseBefore(index, slot, sentence))
            return *before;
        const bool follows = leansOnPrevious(index, sentence);
        if (const QString theme = m_slots.themeBefore(index, sentence); !theme.isEmpty())
            return named(theme + slot.left, 450, "indicator.clause");
        const int first = quantity(index).kind == Kind::Count ? 0 : m_earlier.blockFirst();
        if (const QString same = m_earlier.sameUnit(index, first); same.size() >= 2)
            return named(same, 400, "indicator.previous");
        if (follows)
            return named(m_earlier.baseOf(index - 1, quantity(index)), 380, "indicator.previous");
        return ofWordsBefore(index, slot, sentence);
    }

    /** Whether the figure before says something that another may share; an age does not. */
    bool leansOnPrevious(int index, const SentenceView &sentence) const
    {
        return index > sentence.firstQuantity &&
               !(m_readings[index - 1].why.rule == RuleName("indicator.age") && m_topic.subject.isEmpty());
    }

    /** What the figure before tells, where it stands in this clause or the one before. */
    std::optional<IndicatorReading> ofClauseBefore(int index, const IndicatorSlot &slot,
                                                   const SentenceView &sentence) const
    {
        const qsizetype clause = m_article.clauseBegin(sentence, slot.begin);
        const qsizetype previous =
            clause - 1 > sentence.begin ? m_article.clauseBegin(sentence, clause - 1) : clause;
        if (!leansOnPrevious(index, sentence) || quantity(index - 1).span.begin.value < previous)
            return std::nullopt;
        const QString base = m_earlier.baseOf(index - 1, quantity(index));
        const bool sameMoney = quantity(index).kind == Kind::Money &&
                               m_readings[index - 1].phrase.size() >= 2 && !slot.verb.isEmpty();
        return named(sameMoney && !base.contains(slot.verb) ? base + slot.verb : base, 500,
                     "indicator.previous");
    }

    /** What the words of the clause before are about, else the last subject. */
    IndicatorReading ofWordsBefore(int index, const IndicatorSlot &slot, const SentenceView &sentence) const
    {
        const qsizetype clause = m_article.clauseBegin(sentence, slot.begin);
        const qsizetype previous =
            clause - 1 > sentence.begin ? m_article.clauseBegin(sentence, clause - 1) : clause;
        const QStringView words = m_text.mid(previous, std::max<qsizetype>(clause - 1 - previous, 0));
        if (previous < clause && !m_slots.isSpeech(previous, clause) && !isAspect(words, m_phrases) &&
            !namesExtreme(words, m_phrases)) {
            const QString phrase = m_slots.trimmer().before(words);
            if (phrase.size() >= 2)
                return named(phrase + slot.left, 400, "indicator.clause");
        }
        if (!m_topic.subject.isEmpty())
            return named(m_topic.subject, 350, "indicator.previous");
        if (slot.left.isEmpty() && slot.verb.size() >= 2)
            return named(slot.verb, 200, "indicator.none");
        return named(slot.left.isEmpty() ? quantity(index).unit : slot.left, 150, "indicator.none");
    }

    /** 1179人494户未脱贫户: a pair shares the noun behind it. */
    void shareBackwards(const SentenceView &sentence)
    {
        const RuleName behind("indicator.behind");
        for (int i = sentence.endQuantity - 2; i >= sentence.firstQuantity; --i) {
            const bool isEmpty = m_readings[i].why.rule == RuleName("indicator.none");
            const bool touches = isEmpty ? m_slots.touches(i + 1, sentence)
                                         : quantity(i + 1).span.begin == quantity(i).span.end;
            const bool isPlainUnit = m_readings[i].why.rule == RuleName("indicator.unit");
            if (touches && !isPlainUnit && (m_readings[i + 1].why.rule == behind || isEmpty) &&
                m_readings[i].why.rule != behind) {
                m_readings[i].phrase = m_readings[i + 1].phrase;
                m_readings[i].why = m_readings[i + 1].why;
                m_readings[i].why.confidencePermille = 800;
            }
        }
    }

    const lexicon::Cues &m_all;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_phrases;
    const ArticleView &m_article;
    QStringView m_text;
    IndicatorSlotReader m_slots;
    NounIndicator m_nouns;
    ShareReader m_shares;
    PriceReader m_prices;
    RespectiveReader m_respective;
    DistanceReader m_distances;
    DeedReader m_deeds;
    PartReader m_parts;
    BareIndicator m_bare;
    CountedUnitReader m_counted;
    YieldReader m_yields;
    QList<IndicatorReading> m_readings;
    QString m_nounBehind; ///< of the last quantity
    IndicatorTopic m_topic;
    EarlierReader m_earlier;
    PollReader m_polls;
    OwnerNames m_owners;
};

} // namespace

QList<IndicatorReading> IndicatorReader::read(const ArticleView &article) const
{
    return Reader(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
