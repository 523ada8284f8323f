// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statusreader.h"

#include "engine/budgetname.h"
#include "engine/characters.h"
#include "engine/intentreader.h"
#include "engine/sentencewords.h"
#include "engine/standardreader.h"
#include "engine/statuslimits.h"
#include "lexicon/lexicon.h"

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

constexpr qsizetype LeadReach = 8;  ///< characters at a sentence's begin that may open plans
constexpr qsizetype ListReach = 6;  ///< characters from one amount of a list to the next: 、初中
constexpr qsizetype GradeReach = 5; ///< characters from one grade to the next behind a comma: ,初中
constexpr qsizetype MoreReach = 12; ///< the same where the next one comes on top

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_cues(lexicon.cues().status), m_verbs(lexicon.cues().indicator), m_aims(lexicon.cues().aim),
          m_times(lexicon.cues().period), m_article(article), m_text(article.text()),
          m_words(m_cues, article), m_standards(lexicon, article, m_words), m_intents(lexicon, article)
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

    void readSentence(const SentenceView &sentence)
    {
        m_words.look(sentence);
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
        for (const auto &[at, rolesThere] : m_words.starts()) {
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
        const bool done = m_words.has(sentence.begin, sentence.end, StatusCue::Past);
        const Found plan =
            role == BlockRole::Title
                ? m_words.find(sentence.begin, headEnd(sentence), StatusCue::PlannedSection)
                : m_words.firstIn(sentence.begin, sentence.end,
                                  roles({StatusCue::PlannedSection, StatusCue::PlannedHeading}));
        const Found rule = m_words.find(sentence.begin, sentence.end, StatusCue::RuleSection);
        const bool review = m_words.has(sentence.begin, sentence.end, StatusCue::ReviewSection);
        // 未来五年造船18艘: the news is of a plan, and its article of more
        const bool isNews =
            role == BlockRole::Title && sentence.firstQuantity < sentence.endQuantity && !isBudget(plan);
        m_planned = done || review || isNews ? std::nullopt : plan;
        if (role == BlockRole::Title)
            m_budget = isBudget(m_planned) ? m_planned : std::nullopt;
        else if (!done && !review && !plan)
            m_planned = m_budget; // a chapter of it
        m_rules = role == BlockRole::Heading ? (rule ? rule : policyIn(sentence)) : std::nullopt;
        if (role == BlockRole::Title) {
            // …抽检情况的通告 tells what was found
            m_orders = m_words.has(sentence.begin, sentence.end, StatusCue::Outcome) ? std::nullopt
                                                                                     : orderIn(sentence);
            m_reviews = review;
        } else if (plan || rule || review) {
            m_reviews = review;
        }
    }

    /** 轮候时间回落 未来五年…: where the first part of a title that tells of two matters ends, behind a
     * figure. */
    qsizetype headEnd(const SentenceView &title) const
    {
        if (title.firstQuantity == title.endQuantity)
            return title.end;
        const qsizetype figure = m_article.quantities()[title.firstQuantity].span.end.value;
        for (qsizetype at = figure; at < title.end; ++at) {
            if (m_article.hasGapBefore(at) || m_article.isClauseMark(at))
                return at;
        }
        return title.end;
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
        if (const Found lead = m_words.find(sentence.begin, to, StatusCue::PlannedLead))
            m_planned = lead;
        else if (const Found plans = plansBelow(sentence))
            m_planned = plans;
        m_goal.reset();
        m_isAsOf = false;
        // 行政院通过追加预算,…: what the paragraph tells of is in it
        const Found budget = m_words.find(sentence.begin, sentence.end, StatusCue::PlannedSection);
        m_bill = isBudget(budget) ? budget : std::nullopt;
    }

    /** 2024年,我们将重点抓好以下工作: over what is planned. */
    Found plansBelow(const SentenceView &sentence) const
    {
        constexpr qsizetype Longest = 60; // characters
        const Utf16Span &span = m_article.block(sentence).span;
        if (span.length() > Longest || m_text[span.end.value - 1] != u':' ||
            m_aims.firstIn(m_text, sentence.begin, sentence.end, roles({AimCue::LookBack})) ||
            m_words.has(sentence.begin, sentence.end, StatusCue::Past))
            return {};
        return m_words.find(sentence.begin, sentence.end, StatusCue::PlannedHeading);
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

    /** 达全年目标的|87%, 达全年预算数1956亿元的|59%: how much of what was aimed at is reached. */
    Found quotaOf(int index, const SentenceView &sentence, qsizetype clause) const
    {
        const Quantity &quantity = m_article.quantities()[index];
        const qsizetype of = quantity.span.begin.value - 1;
        if (quantity.kind != Kind::Percent || of <= clause || m_text[of] != u'的')
            return {};
        if (const Found goal = m_cues.endingAt(m_text, of, roles({StatusCue::Quota}), clause))
            return goal;
        return index > sentence.firstQuantity && m_article.quantities()[index - 1].span.end.value == of
                   ? quotaBefore(index - 1, clause)
                   : Found();
    }

    /** 全年预算数|1956亿元: what was aimed at, right before its amount. */
    Found quotaBefore(int index, qsizetype clause) const
    {
        return m_cues.endingAt(m_text, m_article.quantities()[index].span.begin.value,
                               roles({StatusCue::Quota}), clause);
    }

    /** 全年预算数|1956亿元的59%: what was aimed at. */
    bool isQuota(int index, const SentenceView &sentence, qsizetype clause) const
    {
        return index + 1 < sentence.endQuantity && m_article.quantities()[index].kind != Kind::Percent &&
               m_article.quantities()[index + 1].span.begin.value ==
                   m_article.quantities()[index].span.end.value + 1 &&
               quotaOf(index + 1, sentence, clause);
    }

    StatusReading reading(int index, const SentenceView &sentence)
    {
        StatusReading chosen = readingByWords(index, sentence);
        const Quantity &quantity = m_article.quantities()[index];
        const qsizetype clause = m_article.clauseBegin(sentence, quantity.span.begin.value);
        if (isQuota(index, sentence, clause))
            chosen = because(Status::Target, 850, RuleName("status.target"), quotaBefore(index, clause));
        else if (chosen.status == Status::Target &&
                 m_words.has(clause, quantity.span.begin.value, StatusCue::Past) &&
                 quotaOf(index, sentence, clause))
            chosen = because(Status::Actual, 850, RuleName("status.actual"));
        return chosen;
    }

    /** What is intended with it, where it is no size of a thing. */
    Found intentOf(const Quantity &quantity, const SentenceView &sentence, qsizetype clause) const
    {
        const Found intent = m_intents.of(quantity, sentence);
        if (!intent)
            return {};
        // 道路编列7亿元,全长3公里: the road as it is
        const bool isSize = quantity.kind == Kind::Measure &&
                            isOneOf(charAt(m_text, quantity.span.begin.value - 1), u"长宽高积");
        // 将投入新厂,该厂占地4万坪: as it is, too
        const bool isOfThing =
            intent->end() <= clause && m_aims.beginningAt(m_text, clause, roles({AimCue::Size}));
        return isOfThing || (isSize && m_aims.endingAt(m_text, intent->end(), roles({AimCue::Listed})))
                   ? Found()
                   : intent;
    }

    StatusReading readingByWords(int index, const SentenceView &sentence)
    {
        const Quantity &quantity = m_article.quantities()[index];
        const qsizetype at = quantity.span.begin.value;
        const qsizetype clause = m_article.clauseBegin(sentence, at);
        m_intents.readTo(at, m_reviews);
        if (index > sentence.firstQuantity && goesOn(index, clause))
            return m_readings[index - 1];
        const Found intent = intentOf(quantity, sentence, clause);
        const Found past = m_words.find(sentence.begin, at, StatusCue::Past);
        const Found plan = planFor(quantity);
        StatusReading chosen = because(Status::Actual, 920, RuleName("status.actual"), past);
        Found standard = m_standards.of(quantity, sentence, clause);
        if (standard && isTotal(*standard, index, sentence))
            standard.reset();
        // 预计营收不低于50亿元: a floor of what is expected
        const bool isFloor =
            standard && intent && m_aims.beginningAt(m_text, standard->begin, roles({AimCue::Floor}));
        const Found bound =
            m_cues.beginningAt(m_text, StandardReader::behindWords(quantity), roles({StatusCue::Bound}));
        if (bound && !standard)
            standard = bound;
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
        else if (const Found goal = goalBehind(quantity))
            chosen = because(Status::Target, 800, RuleName("status.target"), goal);
        else if (const Found budget = budgetBefore(m_text, quantity, clause, m_aims); budget && !past)
            chosen = because(Status::Target, 800, RuleName("status.budget"), budget);
        else if (plan && !tellsAsOf(sentence, at) && (!past || isCompared(*past) || past->value == u"bill"))
            chosen = because(Status::Target, 750, RuleName("status.plans"), plan);
        else if (plan || (m_intents.isOpen() && !intent))
            chosen.why.rival = model::toText(Status::Target);
        if (chosen.status == Status::Standard && (intent || plan))
            chosen.why.rival = model::toText(Status::Target);
        chosen.isStart = m_intents.isStart(quantity, sentence);
        return chosen;
    }

    /** 截至10月底,债务余额78亿元: in a budget, too, it is what is there. */
    bool tellsAsOf(const SentenceView &sentence, qsizetype to) const
    {
        for (qsizetype at = sentence.begin; at < to; ++at) {
            at = m_article.nextStart(lexicon::WordStart::Time, at, to);
            if (at < to && opensAsOf(m_text, at, m_times))
                return true;
        }
        return false;
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
        if (m_readings[index - 1].status != Status::Standard)
            return false;
        // 满10人的再奖励2万元
        const bool isAward = gap.startsWith(u'的') && gap.size() <= StandardReader::AwardReach &&
                             isAmount(quantity.kind) && isForOne(quantity) &&
                             !m_words.has(end, quantity.span.begin.value, StatusCue::Past) &&
                             m_aims.firstIn(gap, 0, gap.size(), roles({AimCue::Award}));
        if (isAward || !alike)
            return isAward;
        // 个人缴费标准为320元,财政补助580元
        const bool alsoGiven = gap.startsWith(u',') && gap.size() <= MoreReach && isAmount(quantity.kind) &&
                               isForOne(quantity) &&
                               m_words.has(clause, quantity.span.begin.value, StatusCue::Subsidy) &&
                               !m_words.has(clause, quantity.span.begin.value, StatusCue::Past);
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

    /** 5万元的目标, 8000万元任务; 3项任务 counts tasks. */
    Found goalBehind(const Quantity &quantity) const
    {
        const Found goal =
            m_cues.beginningAt(m_text, StandardReader::behindWords(quantity), roles({StatusCue::Goal}));
        const bool isAmount = quantity.kind == Kind::Money || quantity.kind == Kind::Measure;
        return goal && goal->value == u"amount" && !isAmount ? Found() : goal;
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
        return quantity.kind == Kind::Duration ||
               !m_words.has(clause, quantity.span.begin.value, StatusCue::Past);
    }

    /** 结算1.52万人次,报销|6843万元; 除去医保报销的|7.9万元: what was paid, and no rule. */
    bool isTotal(const Cue &standard, int index, const SentenceView &sentence) const
    {
        constexpr qsizetype Reach = 6; // characters
        const Quantity &quantity = m_article.quantities()[index];
        // 按每人500元的标准发放130万元
        if (quantity.kind == Kind::Money && !isForOne(quantity) && index > sentence.firstQuantity &&
            m_article.quantities()[index - 1].span.begin.value > standard.begin) {
            const qsizetype from = m_article.quantities()[index - 1].span.end.value;
            if (m_aims.firstIn(m_text, from, quantity.span.begin.value, roles({AimCue::Award})))
                return true;
        }
        if (standard.value != u"refund" || quantity.kind != Kind::Money)
            return false;
        if (isOneOf(charAt(m_text, standard.end()), u"的了之后"))
            return true;
        if (index == sentence.firstQuantity)
            return false;
        const Quantity &before = m_article.quantities()[index - 1];
        return before.kind == Kind::Count && before.unit == u"人次" &&
               m_readings[index - 1].status == Status::Actual &&
               quantity.span.begin.value - before.span.end.value <= Reach;
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
    SentenceWords m_words;
    StandardReader m_standards;
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
