// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statusreader.h"

#include "engine/budgetname.h"
#include "engine/characters.h"
#include "engine/intentreader.h"
#include "engine/statuslimits.h"
#include "lexicon/lexicon.h"

#include <QVarLengthArray>

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::AimCue;
using lexicon::Cue;
using lexicon::IndicatorCue;
using lexicon::roles;
using lexicon::StatusCue;
using model::Kind;
using model::Status;

constexpr qsizetype LeadReach = 8;   ///< characters at a sentence's begin that may open plans
constexpr qsizetype ListReach = 6;   ///< characters from one amount of a list to the next: 、初中
constexpr qsizetype GradeReach = 4;  ///< characters from one grade to the next behind a comma: ,初中
constexpr qsizetype MoreReach = 12;  ///< the same where the next one comes on top
constexpr qsizetype BehindReach = 5; ///< characters behind a figure that still speak of it

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_cues(lexicon.cues().status), m_verbs(lexicon.cues().indicator), m_aims(lexicon.cues().aim),
          m_times(lexicon.cues().period), m_article(article), m_text(article.text()),
          m_intents(lexicon, article)
    {}

    QList<StatusReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        return m_readings;
    }

private:
    using Found = std::optional<Cue>;

    Found firstIn(qsizetype from, qsizetype to, lexicon::CueRoles wanted) const
    {
        if ((m_mayHold & wanted) == 0)
            return {};
        const QStringView text = m_text.first(std::max(from, to));
        for (const auto &[at, rolesThere] : m_starts) {
            if (at < from || (rolesThere & wanted) == 0)
                continue;
            if (at >= to)
                break;
            if (const Found cue = m_cues.beginningAt(text, at, wanted))
                return cue;
        }
        return {};
    }

    /** Notes where in @p sentence its words may begin, once for all that is asked of it. */
    void findStarts(const SentenceView &sentence)
    {
        m_starts.clear();
        m_mayHold = 0;
        m_article.forEachStart(lexicon::WordStart::StatusCue, sentence.begin, sentence.end,
                               [this](qsizetype at) {
                                   m_starts.append({at, m_cues.rolesThatMayBeginAt(m_text, at)});
                                   m_mayHold |= m_starts.last().second;
                               });
    }

    Found find(qsizetype from, qsizetype to, StatusCue role) const
    {
        return firstIn(from, to, roles({role}));
    }
    bool has(qsizetype from, qsizetype to, StatusCue role) const { return find(from, to, role).has_value(); }

    void readSentence(const SentenceView &sentence)
    {
        findStarts(sentence);
        if (!sentence.goesOn || m_aims.beginningAt(m_text, sentence.begin, roles({AimCue::Now})))
            m_intents.begin(sentence.begin);
        const BlockRole role = m_article.role(sentence);
        if (role == BlockRole::Heading || role == BlockRole::Title)
            openSection(sentence, role);
        else if (sentence.opensBlock)
            openParagraph(sentence);
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i)
            m_readings[i] = reading(i, sentence);
        if (!m_goal)
            m_goal = goalIn(sentence);
        m_isAsOf = m_isAsOf || (opensAsOf(m_text, sentence.begin, m_times) &&
                                sentence.firstQuantity < sentence.endQuantity &&
                                m_readings[sentence.firstQuantity].status == Status::Actual);
    }

    /** 主要预期目标是:… opens a list that goes on in the sentences behind it, to the paragraph's end. */
    Found goalIn(const SentenceView &sentence) const
    {
        for (const auto &[at, rolesThere] : m_starts) {
            const Found cue = m_cues.beginningAt(m_text.first(sentence.end), at, roles({StatusCue::Target}));
            if (!cue)
                continue;
            const qsizetype end = cue->end() + (charAt(m_text, cue->end()) == u'是');
            const bool lists = charAt(m_text, end) == u':' || m_text[cue->end() - 1] == u':';
            if (lists && m_aims.firstIn(m_text, cue->begin, cue->end(), roles({AimCue::Goal})))
                return cue;
        }
        return {};
    }

    static bool isBudget(const Found &plan) { return plan && plan->value == u"budget"; }

    /** What the section or the paragraph plans; a budget plans no counts. */
    Found planFor(const Quantity &quantity) const
    {
        if (m_planned &&
            !(isBudget(m_planned) && (quantity.kind == Kind::Count || quantity.kind == Kind::Duration)))
            return m_planned;
        if (m_bill && quantity.kind == Kind::Money)
            return m_bill;
        return m_goal;
    }

    void openSection(const SentenceView &sentence, BlockRole role)
    {
        const bool done = has(sentence.begin, sentence.end, StatusCue::Past);
        const Found plan = role == BlockRole::Title
                               ? find(sentence.begin, sentence.end, StatusCue::PlannedSection)
                               : firstIn(sentence.begin, sentence.end,
                                         roles({StatusCue::PlannedSection, StatusCue::PlannedHeading}));
        const Found rule = find(sentence.begin, sentence.end, StatusCue::RuleSection);
        const bool review = has(sentence.begin, sentence.end, StatusCue::ReviewSection);
        m_planned = done || review ? std::nullopt : plan;
        if (role == BlockRole::Title)
            m_budget = isBudget(m_planned) ? m_planned : std::nullopt;
        else if (!done && !review && !plan)
            m_planned = m_budget; // a chapter of it
        m_rules = role == BlockRole::Heading ? (rule ? rule : policyIn(sentence)) : std::nullopt;
        if (role == BlockRole::Title) {
            // …抽检情况的通告 tells what was found
            m_orders =
                has(sentence.begin, sentence.end, StatusCue::Outcome) ? std::nullopt : orderIn(sentence);
            m_reviews = review;
        } else if (plan || rule || review) {
            m_reviews = review;
        }
    }

    /** 养羊扶持办法, 养羊扶持办法出台: a title that sets rules. */
    Found orderIn(const SentenceView &title) const
    {
        const auto last = m_cues.endingAt(m_text, title.end, roles({StatusCue::Issued}), title.begin);
        const qsizetype end = last ? last->begin : title.end;
        const Found order = m_cues.endingAt(m_text, end, roles({StatusCue::Order}), title.begin);
        if (!order || (last && order->value.isEmpty()) || (!last && order->value == u"issued"))
            return {};
        return order;
    }

    /** 骨干医生补助办法: a heading over what one may get. */
    Found policyIn(const SentenceView &heading) const
    {
        const Found order = m_cues.endingAt(m_text, heading.end, roles({StatusCue::Order}));
        return order && order->value == u"rule" ? order : Found();
    }

    void openParagraph(const SentenceView &sentence)
    {
        const qsizetype to = std::min(sentence.end, sentence.begin + LeadReach);
        if (const Found lead = find(sentence.begin, to, StatusCue::PlannedLead))
            m_planned = lead;
        else if (const Found plans = plansBelow(sentence))
            m_planned = plans;
        m_goal.reset();
        m_isAsOf = false;
        // 行政院通过追加预算,…: what the paragraph tells of is in it
        const Found budget = find(sentence.begin, sentence.end, StatusCue::PlannedSection);
        m_bill = isBudget(budget) ? budget : std::nullopt;
    }

    /** 2024年,我们将重点抓好以下工作: over what is planned. */
    Found plansBelow(const SentenceView &sentence) const
    {
        constexpr qsizetype Longest = 60; // characters
        const Utf16Span &span = m_article.block(sentence).span;
        if (span.length() > Longest || m_text[span.end.value - 1] != u':' ||
            m_aims.firstIn(m_text, sentence.begin, sentence.end, roles({AimCue::LookBack})) ||
            has(sentence.begin, sentence.end, StatusCue::Past))
            return {};
        return find(sentence.begin, sentence.end, StatusCue::PlannedHeading);
    }

    static StatusReading because(Status status, int confidence, RuleName rule, const Found &cue = {},
                                 const Found &second = {})
    {
        StatusReading reading{status, {.confidencePermille = confidence, .rule = rule}};
        if (cue)
            reading.why.words[0] = utf16Span(cue->begin, cue->end());
        if (second)
            reading.why.words[1] = utf16Span(second->begin, second->end());
        return reading;
    }

    StatusReading reading(int index, const SentenceView &sentence)
    {
        const Quantity &quantity = m_article.quantities()[index];
        const qsizetype at = quantity.span.begin.value;
        const qsizetype clause = m_article.clauseBegin(sentence, at);
        m_intents.readTo(at, m_reviews);
        if (index > sentence.firstQuantity && goesOn(index, clause))
            return m_readings[index - 1];
        Found intent = m_intents.of(quantity, sentence);
        // 道路编列7亿元,全长3公里: the road as it is
        const bool isSize = quantity.kind == Kind::Measure && isOneOf(charAt(m_text, at - 1), u"长宽高积");
        if (intent && isSize && m_aims.endingAt(m_text, intent->end(), roles({AimCue::Listed})))
            intent.reset();
        const Found past = find(sentence.begin, at, StatusCue::Past);
        const Found plan = planFor(quantity);
        StatusReading chosen = because(Status::Actual, 920, RuleName("status.actual"), past);
        Found standard = standardOf(quantity, sentence, clause);
        if (standard && isTotal(*standard, index, sentence))
            standard.reset();
        // 预计营收不低于50亿元: a floor of what is expected
        const bool isFloor =
            standard && intent && m_aims.beginningAt(m_text, standard->begin, roles({AimCue::Floor}));
        if (standard && !isFloor)
            chosen = because(Status::Standard, 900, RuleName("status.standard"), standard);
        else if (isAgeLimit(m_text, quantity, clause, m_aims))
            chosen = because(Status::Standard, 750, RuleName("status.limit"));
        else if (m_orders && !m_isAsOf && !intent && isOrdered(quantity, clause) &&
                 !(index > sentence.firstQuantity && m_readings[index - 1].status == Status::Actual))
            chosen = because(Status::Standard, 800, RuleName("status.orders"), m_orders);
        else if (m_rules && (!past || IntentReader::isMereSum(*past)))
            chosen = because(Status::Standard, 750, RuleName("status.rules"), m_rules);
        else if (intent)
            chosen = because(Status::Target, 900, RuleName("status.target"), intent);
        else if (const Found revised = revision(quantity))
            chosen = because(Status::Target, 900, RuleName("status.target"), revised);
        else if (const Found goal =
                     m_cues.beginningAt(m_text, behindWords(quantity), roles({StatusCue::Goal})))
            chosen = because(Status::Target, 800, RuleName("status.target"), goal);
        else if (const Found budget = budgetBefore(m_text, quantity, clause, m_aims); budget && !past)
            chosen = because(Status::Target, 800, RuleName("status.budget"), budget);
        else if (plan && (!past || isCompared(*past) || past->value == u"bill"))
            chosen = because(Status::Target, 750, RuleName("status.plans"), plan);
        else if (plan || (m_intents.isOpen() && !intent))
            chosen.why.rival = model::toText(Status::Target);
        if (chosen.status == Status::Standard && (intent || plan))
            chosen.why.rival = model::toText(Status::Target);
        chosen.isStart = m_intents.isStart(quantity, sentence);
        return chosen;
    }

    /** 最高18个月租金,或600万元; 小学1000元、初中1250元; 补助3.2万元,低保户再加8000元: as the one before. */
    bool goesOn(int index, qsizetype clause) const
    {
        const Quantity &quantity = m_article.quantities()[index];
        const Quantity &before = m_article.quantities()[index - 1];
        if (isOneOf(m_text[clause], u"或即"))
            return true;
        const auto isAmount = [](Kind kind) { return kind == Kind::Money || kind == Kind::Rate; };
        const bool alike = quantity.kind == before.kind || (isAmount(quantity.kind) && isAmount(before.kind));
        const qsizetype end = before.span.end.value;
        const QStringView gap = m_text.mid(end, std::max<qsizetype>(quantity.span.begin.value - end, 0));
        // 分别提高6%和8.1%
        if (alike && gap.size() == 1 && isOneOf(gap.front(), u"、和及与") && !m_readings[index - 1].isStart)
            return true;
        if (m_readings[index - 1].status != Status::Standard || !alike)
            return false;
        // 个人缴费标准为320元,财政补助580元
        const bool alsoGiven = gap.startsWith(u',') && gap.size() <= MoreReach && isAmount(quantity.kind) &&
                               has(clause, quantity.span.begin.value, StatusCue::Subsidy) &&
                               !has(clause, quantity.span.begin.value, StatusCue::Past);
        if (alsoGiven)
            return true;
        // 小学每生每年补助1000元,初中1250元; 第二胎3万元,第三胎以上每胎5万元
        const bool isNear =
            gap.size() <= GradeReach || (gap.size() <= MoreReach && gap.mid(1).startsWith(u'第'));
        const bool isNextGrade = gap.startsWith(u',') && !isOneOf(gap.back(), u"赚蚀亏赔挣花省") && isNear &&
                                 quantity.unit == before.unit &&
                                 !m_verbs.endingAt(gap, gap.size(),
                                                   roles({IndicatorCue::Verb, IndicatorCue::Growth,
                                                          IndicatorCue::Head, IndicatorCue::Amount}));
        const bool isListed = isNextGrade || (gap.startsWith(u'、') && gap.size() <= ListReach);
        return isListed ||
               (gap.size() <= MoreReach && m_aims.endingAt(gap, gap.size(), roles({AimCue::OnTop})));
    }

    /** 比上年减少: the past that a plan is held against. */
    bool isCompared(const Cue &past) const { return isOneOf(charAt(m_text, past.begin - 1), u"比较"); }

    bool isOrdered(const Quantity &quantity, qsizetype clause) const
    {
        if (quantity.kind == Kind::Fraction || quantity.kind == Kind::Multiple)
            return false;
        // 对常年养羊80只的农户: a rule counts whom it holds for, an order what is to be done
        const bool isLimit = quantity.qualifier == model::Qualifier::LessThan || isLimited(quantity);
        if (quantity.kind == Kind::Count && !isLimit && m_orders->value.isEmpty())
            return false;
        return quantity.kind == Kind::Duration || !has(clause, quantity.span.begin.value, StatusCue::Past);
    }

    Found standardOf(const Quantity &quantity, const SentenceView &sentence, qsizetype clause) const
    {
        if (quantity.kind == Kind::Fraction || quantity.kind == Kind::Multiple)
            return {};
        const qsizetype at = quantity.span.begin.value;
        const qsizetype end = quantity.span.end.value;
        if (const Found rule = find(sentence.begin, at, StatusCue::Rule))
            return rule;
        if (quantity.kind == Kind::Count)
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
        if (const Found extreme = find(clause, at, StatusCue::Extreme);
            extreme && has(sentence.begin, sentence.end, StatusCue::Policy))
            return extreme;
        const qsizetype behind = std::min(m_article.clauseEnd(sentence, end), end + BehindReach);
        if (const Found after = m_cues.beginningAt(m_text.first(behind), end, roles({StatusCue::Standard})))
            return after;
        if (const Found given = m_cues.endingAt(m_text, at, roles({StatusCue::Given}), clause);
            given && !has(clause, at, StatusCue::Past) && has(end, behind, StatusCue::Subsidy) &&
            !isOneOf(charAt(m_text, given->begin - 1), u"共计曾"))
            return given;
        if (const Found limit = limitOf(quantity, sentence, clause))
            return limit;
        // 贷款额度5万元以下
        if (const Found cap = quantity.qualifier == model::Qualifier::AtMost
                                  ? m_aims.endingAt(m_text, at, roles({AimCue::Cap}))
                                  : Found();
            cap && !has(clause, at, StatusCue::Past))
            return cap;
        // 期限3年以内
        if (quantity.kind == Kind::Duration && isLimited(quantity) && !has(clause, at, StatusCue::Past)) {
            if (const Found policy = find(sentence.begin, at, StatusCue::Policy))
                return policy;
        }
        if (const Found raised = isAmount ? raisedAid(quantity, sentence, clause) : Found())
            return raised;
        const Found each = find(clause, at, StatusCue::Each);
        if ((quantity.kind != Kind::Rate && !each) || has(clause, at, StatusCue::Past))
            return {};
        return isAverage(m_text, quantity) ? Found() : feeOf(quantity, clause, behind);
    }

    /** 结算1.52万人次,报销|6843万元; 除去医保报销的|7.9万元: what was paid, and no rule. */
    bool isTotal(const Cue &standard, int index, const SentenceView &sentence) const
    {
        constexpr qsizetype Reach = 6; // characters
        const Quantity &quantity = m_article.quantities()[index];
        if (standard.value != u"refund" || quantity.kind != Kind::Money)
            return false;
        if (isOneOf(charAt(m_text, standard.end()), u"的了"))
            return true;
        if (index == sentence.firstQuantity)
            return false;
        const Quantity &before = m_article.quantities()[index - 1];
        return before.kind == Kind::Count && before.unit == u"人次" &&
               m_readings[index - 1].status == Status::Actual &&
               quantity.span.begin.value - before.span.end.value <= Reach;
    }

    /** 第一胎补助由1万元提高到2万元: what one gets. */
    Found raisedAid(const Quantity &quantity, const SentenceView &sentence, qsizetype clause) const
    {
        const qsizetype at = quantity.span.begin.value;
        const QStringView words = m_text.mid(clause, m_article.clauseEnd(sentence, at) - clause);
        return isRaised(words, m_aims) && isForOne(quantity) && !has(clause, at, StatusCue::Past)
                   ? find(clause, at, StatusCue::Subsidy)
                   : Found();
    }

    /** 提高6%; not 上浮10%, which a rule may say. */
    bool isGrown(qsizetype clause, qsizetype at) const
    {
        const Found verb = m_verbs.endingAt(m_text, at, roles({IndicatorCue::Growth}), clause);
        return verb && m_text[verb->end() - 1] != u'浮';
    }

    /** 年收入低于8000元的家庭, 50亩以上的合作社: whom or what a rule is for. */
    Found limitOf(const Quantity &quantity, const SentenceView &sentence, qsizetype clause) const
    {
        const bool limits = isLimited(quantity) || quantity.qualifier == model::Qualifier::LessThan;
        const qsizetype behind = behindWords(quantity);
        // 挤在不到60平方米的屋里 tells how it is
        const QStringView word =
            m_text.mid(quantity.qualifierWord.begin.value, quantity.qualifierWord.length());
        const qsizetype before = std::min(quantity.span.begin.value, quantity.qualifierWord.begin.value);
        const qsizetype end = quantity.span.end.value;
        const bool isStock =
            tellsStock(m_text.mid(end, m_article.clauseEnd(sentence, end) - end), charAt(m_text, before - 1));
        // 对自付超过8000元的患者给予救助
        const bool isFor = quantity.qualifier == model::Qualifier::MoreThan && m_text[clause] == u'对' &&
                           has(end, sentence.end, StatusCue::Relief);
        if (!(limits || isFor) || word.isEmpty() || word == u"不到" || charAt(m_text, behind) != u'的' ||
            quantity.kind == Kind::Percent || isStock)
            return {};
        const auto amount =
            m_verbs.firstIn(m_text, behind + 1, std::min(m_text.size(), behind + 1 + BehindReach),
                            roles({IndicatorCue::Head, IndicatorCue::Amount}));
        const bool isNoun = isHan(charAt(m_text, behind + 1)) && isHan(charAt(m_text, behind + 2));
        return isNoun && !amount
                   ? Found(Cue{quantity.qualifierWord.begin.value, quantity.qualifierWord.length(), 0, {}})
                   : Found();
    }

    /** 每单运费35元, and no 消费支出3500元; 每人补助500元. */
    Found feeOf(const Quantity &quantity, qsizetype clause, qsizetype behind) const
    {
        const qsizetype at = quantity.span.begin.value;
        const QStringView words = m_text.mid(clause, at - clause);
        const qsizetype per = words.lastIndexOf(u'每'); // 停车费每小时5元
        const bool isFee = endsWithFee(words, m_aims) || (per > 0 && words.size() - per <= BehindReach &&
                                                          endsWithFee(words.first(per), m_aims));
        if (isFee)
            return Cue{at - 1, 1, 0, {}};
        return find(clause, behind, StatusCue::Subsidy);
    }

    /** A word of rules or prices in the clause before the figure, which is not the begin of a word of facts.
     */
    Found standardIn(qsizetype from, qsizetype to, bool isShare) const
    {
        for (qsizetype at = from; at < to; ++at) {
            const auto cue = firstIn(at, to, roles({StatusCue::Standard, StatusCue::Fact}));
            if (!cue)
                break;
            // 租金占成本两成: a share of a price is a fact
            const bool isPrice = isShare && isOneOf(m_text[cue->end() - 1], u"价金费票");
            if (!cue->is(StatusCue::Fact) && !isPrice)
                return cue;
            at = cue->end() - 1;
        }
        return {};
    }

    /** Behind the figure and the 以上 or 左右 that belongs to it. */
    static qsizetype behindWords(const Quantity &quantity)
    {
        const bool follows = quantity.qualifierWord.begin == quantity.span.end;
        return follows ? quantity.qualifierWord.end.value : quantity.span.end.value;
    }

    /** 由15亿元上修至18亿元: both are forecasts. */
    Found revision(const Quantity &quantity) const
    {
        if (const Found behind =
                m_cues.beginningAt(m_text, quantity.span.end.value, roles({StatusCue::Revised})))
            return behind;
        return m_cues.endingAt(m_text, quantity.span.begin.value, roles({StatusCue::Revised}));
    }

    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_verbs;
    const lexicon::CueTable &m_aims;
    const lexicon::CueTable &m_times;
    const ArticleView &m_article;
    QStringView m_text;
    QList<StatusReading> m_readings;
    lexicon::CueRoles m_mayHold = 0; ///< no word of the sentence has another role
    /** Where in the sentence words may begin, ascending, and the roles they may have. */
    QVarLengthArray<std::pair<qsizetype, lexicon::CueRoles>, 64> m_starts;
    IntentReader m_intents;
    Found m_orders;         ///< the document sets rules
    Found m_planned;        ///< the section tells of plans
    Found m_bill;           ///< the budget that the paragraph opens with
    Found m_budget;         ///< the title says that the article is one
    Found m_goal;           ///< the paragraph lists goals
    Found m_rules;          ///< the section sets conditions and rates
    bool m_isAsOf = false;  ///< the paragraph told how things stood on a day: no rules follow in it
    bool m_reviews = false; ///< the section tells of a time that is over: an estimate in it is of what was
};

} // namespace

QList<StatusReading> StatusReader::read(const ArticleView &article) const
{
    return Reader(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
