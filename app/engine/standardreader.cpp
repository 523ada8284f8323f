// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/standardreader.h"

#include "engine/characters.h"
#include "engine/statuslimits.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::AimCue;
using lexicon::Cue;
using lexicon::IndicatorCue;
using lexicon::roles;
using lexicon::StatusCue;
using model::Kind;

namespace {

constexpr qsizetype BehindReach = 5; ///< characters behind a figure that still speak of it

} // namespace

StandardReader::StandardReader(const lexicon::Lexicon &lexicon, const ArticleView &article,
                               const SentenceWords &words)
    : m_cues(lexicon.cues().status), m_verbs(lexicon.cues().indicator), m_aims(lexicon.cues().aim),
      m_phrases(lexicon.cues().phrase), m_counts(lexicon.cues().count), m_article(article),
      m_text(article.text()), m_words(words)
{}

std::optional<Cue> StandardReader::of(const Quantity &quantity, const SentenceView &sentence,
                                      qsizetype clause) const
{
    if (quantity.kind == Kind::Fraction || quantity.kind == Kind::Multiple)
        return {};
    const qsizetype at = quantity.span.begin.value;
    const qsizetype end = quantity.span.end.value;
    // 连续五年提高, 前两年免租
    if (quantity.kind == Kind::Duration &&
        m_phrases.endingAt(m_text, at, roles({lexicon::PhraseCue::Unbroken})))
        return {};
    if (quantity.kind == Kind::Duration && charAt(m_text, at - 1) == u'前') {
        if (const Found granted = m_counts.beginningAt(m_text, end, roles({lexicon::CountCue::Granted})))
            return granted;
    }
    if (const Found rule = ruleIn(sentence.begin, at))
        return rule;
    if (const Found threshold = thresholdOf(quantity, sentence))
        return threshold;
    if (quantity.kind == Kind::Count)
        return {};
    // 住院费用平均报销86%: what somebody found
    if (const Found mean = m_aims.firstIn(m_text, clause, at, roles({AimCue::Mean}));
        mean && !m_words.has(mean->end(), at, StatusCue::Each))
        return {};
    // 低保标准提高6%: that it rises is no standard
    const bool grows = quantity.kind == Kind::Percent && isGrown(clause, at);
    if (const Found word = grows ? Found() : standardIn(clause, at, quantity.kind == Kind::Percent);
        word && !isKept(m_text, word->end(), at, m_aims))
        return word;
    const Found direct = m_cues.endingAt(m_text, at, roles({StatusCue::Direct, StatusCue::Fact}), clause);
    const bool isAmount = quantity.kind == Kind::Money || quantity.kind == Kind::Rate;
    if (direct && !direct->is(StatusCue::Fact) && isAmount)
        return direct;
    // 团费2万元起
    const QChar next = charAt(m_text, end + 1);
    if (isAmount && charAt(m_text, end) == u'起' && (endsClause(next) || isOneOf(next, u"、)”」")))
        return Cue{end, 1, 0, {}};
    if (const Found extreme = m_words.find(clause, at, StatusCue::Extreme);
        extreme && m_words.has(sentence.begin, sentence.end, StatusCue::Policy))
        return extreme;
    const qsizetype behind = std::min(m_article.clauseEnd(sentence, end), end + BehindReach);
    // 每年有9万元租金: what came in
    if (const Found after = m_cues.beginningAt(m_text.first(behind), end, roles({StatusCue::Standard})))
        return isOneOf(charAt(m_text, at - 1), u"有得获赚") ? Found() : after;
    if (const Found given = m_cues.endingAt(m_text, at, roles({StatusCue::Given}), clause);
        given && !m_words.has(clause, at, StatusCue::Past) && m_words.has(end, behind, StatusCue::Subsidy) &&
        !isOneOf(charAt(m_text, given->begin - 1), u"共计曾"))
        return given;
    if (const Found limit = limitOf(quantity, sentence, clause))
        return limit;
    // 贷款额度5万元以下
    if (const Found cap = quantity.qualifier == model::Qualifier::AtMost
                              ? m_aims.endingAt(m_text, wordsBegin(quantity), roles({AimCue::Cap}))
                              : Found();
        cap && !m_words.has(clause, at, StatusCue::Past))
        return cap;
    // 期限3年以内
    if (quantity.kind == Kind::Duration && isLimited(quantity) && !m_words.has(clause, at, StatusCue::Past)) {
        if (const Found policy = m_words.find(sentence.begin, at, StatusCue::Policy))
            return policy;
    }
    if (const Found raised = isAmount ? raisedAid(quantity, sentence, clause) : Found())
        return raised;
    const Found each = m_words.find(clause, at, StatusCue::Each);
    if ((quantity.kind != Kind::Rate && !each) || m_words.has(clause, at, StatusCue::Past))
        return {};
    // 按每人500元的标准兑现补贴130万元
    if (isAverage(m_text, quantity) || (quantity.kind == Kind::Money && !isForOne(quantity)))
        return {};
    return feeOf(quantity, clause, behind);
}

/** 须, 不得, and neither 毋须, 舍不得 nor 不得不. */
std::optional<Cue> StandardReader::ruleIn(qsizetype from, qsizetype to) const
{
    const auto facts = roles({StatusCue::Fact});
    const auto isFree = [](const Found &fact) { return fact && fact->value == u"free"; };
    Found rule = m_words.find(from, to, StatusCue::Rule);
    while (rule && (isFree(m_cues.endingAt(m_text, rule->end(), facts, from)) ||
                    isFree(m_cues.beginningAt(m_text, rule->begin, facts))))
        rule = m_words.find(rule->end(), to, StatusCue::Rule);
    return rule;
}

/** 就业满3个月的,给予补贴: what one must have to get something. */
std::optional<Cue> StandardReader::thresholdOf(const Quantity &quantity, const SentenceView &sentence) const
{
    const qsizetype from = behindWords(quantity);
    const qsizetype clause = m_article.clauseBegin(sentence, quantity.span.begin.value);
    const bool limits = isLimited(quantity) || quantity.qualifier == model::Qualifier::LessThan;
    const Found least = m_aims.endingAt(m_text, quantity.span.begin.value, roles({AimCue::Threshold}));
    if (charAt(m_text, from) != u'的' || (!limits && !least))
        return {};
    const qsizetype to = std::min(sentence.end, from + AwardReach);
    const Found award = m_aims.firstIn(m_text, from, to, roles({AimCue::Award}));
    const bool isOver = !award || m_words.has(clause, award->end() + 1, StatusCue::Past);
    return isOver ? Found() : award;
}

/** 第一胎补助由1万元提高到2万元: what one gets. */
std::optional<Cue> StandardReader::raisedAid(const Quantity &quantity, const SentenceView &sentence,
                                             qsizetype clause) const
{
    const qsizetype at = quantity.span.begin.value;
    const QStringView words = m_text.mid(clause, m_article.clauseEnd(sentence, at) - clause);
    return isRaised(words, m_aims) && isForOne(quantity) && !m_words.has(clause, at, StatusCue::Past)
               ? m_words.find(clause, at, StatusCue::Subsidy)
               : Found();
}

/** 提高6%; not 上浮10%, which a rule may say. */
bool StandardReader::isGrown(qsizetype clause, qsizetype at) const
{
    const Found verb = m_verbs.endingAt(m_text, at, roles({IndicatorCue::Growth}), clause);
    return verb && m_text[verb->end() - 1] != u'浮';
}

/** 年收入低于8000元的家庭, 50亩以上的合作社: whom or what a rule is for. */
std::optional<Cue> StandardReader::limitOf(const Quantity &quantity, const SentenceView &sentence,
                                           qsizetype clause) const
{
    const bool limits = isLimited(quantity) || quantity.qualifier == model::Qualifier::LessThan;
    const qsizetype behind = behindWords(quantity);
    // 挤在不到60平方米的屋里 tells how it is
    const QStringView word = m_text.mid(quantity.qualifierWord.begin.value, quantity.qualifierWord.length());
    const qsizetype before = std::min(quantity.span.begin.value, quantity.qualifierWord.begin.value);
    const qsizetype end = quantity.span.end.value;
    const bool isStock =
        tellsStock(m_text.mid(end, m_article.clauseEnd(sentence, end) - end), charAt(m_text, before - 1));
    // 对自付超过8000元的患者给予救助
    const bool isFor = quantity.qualifier == model::Qualifier::MoreThan && m_text[clause] == u'对' &&
                       m_words.has(end, sentence.end, StatusCue::Relief);
    if (!(limits || isFor) || word.isEmpty() || word == u"不到" || charAt(m_text, behind) != u'的' ||
        quantity.kind == Kind::Percent || isStock)
        return {};
    const auto amount = m_verbs.firstIn(m_text, behind + 1, std::min(m_text.size(), behind + 1 + BehindReach),
                                        roles({IndicatorCue::Head, IndicatorCue::Amount}));
    const bool isNoun = isHan(charAt(m_text, behind + 1)) && isHan(charAt(m_text, behind + 2));
    return isNoun && !amount
               ? Found(Cue{quantity.qualifierWord.begin.value, quantity.qualifierWord.length(), 0, {}})
               : Found();
}

/** 每单运费35元, and no 消费支出3500元; 每人补助500元. */
std::optional<Cue> StandardReader::feeOf(const Quantity &quantity, qsizetype clause, qsizetype behind) const
{
    const qsizetype at = quantity.span.begin.value;
    const QStringView words = m_text.mid(clause, at - clause);
    const qsizetype per = words.lastIndexOf(u'每'); // 停车费每小时5元
    const bool isFee = endsWithFee(words, m_aims) || (per > 0 && words.size() - per <= BehindReach &&
                                                      endsWithFee(words.first(per), m_aims));
    if (isFee)
        return Cue{at - 1, 1, 0, {}};
    return m_words.find(clause, behind, StatusCue::Subsidy);
}

/** A word of rules or prices in the clause before the figure, which is not the begin of a word of facts.
 */
std::optional<Cue> StandardReader::standardIn(qsizetype from, qsizetype to, bool isShare) const
{
    const auto wanted = roles({StatusCue::Standard, StatusCue::Fact});
    // (售价:|2380元)
    const bool isLabelled = !isShare && charAt(m_text, to - 1) == u':';
    if (const auto label = isLabelled ? m_cues.endingAt(m_text, to - 1, wanted) : Found();
        label && !label->is(StatusCue::Fact))
        return label;
    for (qsizetype at = from; at < to; ++at) {
        const auto cue = m_words.firstIn(at, to, wanted);
        if (!cue)
            break;
        // 租金占成本两成: a share of a price is a fact
        const bool isPrice = isShare && isOneOf(m_text[cue->end() - 1], u"价金费票租");
        if (!cue->is(StatusCue::Fact) && !isPrice)
            return cue;
        at = cue->end() - 1;
    }
    return {};
}

/** Where the figure begins, with the 不超过 before it. */
qsizetype StandardReader::wordsBegin(const Quantity &quantity)
{
    const bool leads =
        quantity.qualifierWord.length() > 0 && quantity.qualifierWord.end == quantity.span.begin;
    return leads ? quantity.qualifierWord.begin.value : quantity.span.begin.value;
}

/** Behind the figure and the 以上 or 左右 that belongs to it. */
qsizetype StandardReader::behindWords(const Quantity &quantity)
{
    const bool follows = quantity.qualifierWord.begin == quantity.span.end;
    return follows ? quantity.qualifierWord.end.value : quantity.span.end.value;
}

} // namespace jiaoshu::engine
