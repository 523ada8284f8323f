// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statusreader.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::Cue;
using lexicon::roles;
using lexicon::StatusCue;
using model::Kind;
using model::Status;

constexpr qsizetype LeadReach = 8;   ///< characters at a sentence's begin that may open plans
constexpr qsizetype BehindReach = 5; ///< characters behind a figure that still speak of it

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_cues(lexicon.cues().status), m_article(article), m_text(article.text())
    {}

    QList<StatusReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        return m_readings;
    }

private:
    bool has(qsizetype from, qsizetype to, StatusCue role) const
    {
        return m_cues.firstIn(m_text, from, to, roles({role})).has_value();
    }

    void readSentence(const SentenceView &sentence)
    {
        if (!sentence.goesOn)
            m_groupBegin = sentence.begin;
        const BlockRole role = m_article.role(sentence);
        if (role == BlockRole::Heading || role == BlockRole::Title) {
            const bool done = has(sentence.begin, sentence.end, StatusCue::Past);
            m_planned = !done && has(sentence.begin, sentence.end, StatusCue::PlannedSection);
            m_rules = role == BlockRole::Heading && has(sentence.begin, sentence.end, StatusCue::RuleSection);
            if (role == BlockRole::Title)
                m_orders = m_cues.endingAt(m_text, sentence.end, roles({StatusCue::Order})).has_value();
        } else if (sentence.opensBlock &&
                   has(sentence.begin, std::min(sentence.end, sentence.begin + LeadReach),
                       StatusCue::PlannedLead))
            m_planned = true;
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i)
            m_readings[i] = reading(i, sentence);
    }

    StatusReading reading(int index, const SentenceView &sentence) const
    {
        const Quantity &quantity = m_article.quantities()[index];
        const qsizetype at = quantity.span.begin.value;
        const qsizetype clause = m_article.clauseBegin(sentence, at);
        const bool continues = isOneOf(m_text[clause], u"或即") && index > sentence.firstQuantity;
        if (continues)
            return m_readings[index - 1];
        if (isStandard(quantity, sentence, clause))
            return {Status::Standard, 900, RuleName("status.standard")};
        if (m_rules && !has(sentence.begin, at, StatusCue::Past))
            return {Status::Standard, 750, RuleName("status.rules")};
        if ((isTarget(sentence, at) && !isStart(sentence, quantity)) || isRevised(quantity))
            return {Status::Target, 900, RuleName("status.target")};
        if (m_planned && !has(sentence.begin, at, StatusCue::Past))
            return {Status::Target, 750, RuleName("status.plans")};
        return {Status::Actual, 920, RuleName("status.actual")};
    }

    bool isStandard(const Quantity &quantity, const SentenceView &sentence, qsizetype clause) const
    {
        if (quantity.kind == Kind::Fraction || quantity.kind == Kind::Multiple)
            return false;
        const qsizetype at = quantity.span.begin.value;
        if (has(sentence.begin, at, StatusCue::Rule))
            return true;
        if (quantity.kind == Kind::Count)
            return false;
        if (standardIn(clause, at, quantity.kind == Kind::Percent))
            return true;
        const auto direct = m_cues.endingAt(m_text, at, roles({StatusCue::Direct, StatusCue::Fact}), clause);
        if (direct && !direct->is(StatusCue::Fact) && quantity.kind == Kind::Money)
            return true;
        if (has(clause, at, StatusCue::Extreme) && has(sentence.begin, sentence.end, StatusCue::Policy))
            return true;
        if (m_orders && (quantity.kind == Kind::Duration || !has(clause, at, StatusCue::Past)))
            return true;
        const qsizetype end = quantity.span.end.value;
        const qsizetype behind = std::min(m_article.clauseEnd(sentence, end), end + BehindReach);
        const auto after = m_cues.beginningAt(m_text.first(behind), end, roles({StatusCue::Standard}));
        if (after)
            return true;
        const bool isRate = quantity.kind == Kind::Rate || has(clause, at, StatusCue::Each);
        if (!isRate || has(clause, at, StatusCue::Past))
            return false;
        // 运费35元, and no 消费支出3500元
        const QStringView words = m_text.mid(clause, at - clause);
        const bool isFee = (words.endsWith(u'费') || words.endsWith(u'价')) && !words.endsWith(u"消费") &&
                           !words.endsWith(u"经费") && !words.endsWith(u"花费");
        return isFee || has(clause, behind, StatusCue::Subsidy);
    }

    /** A word of rules or prices in the clause before the figure, which is not the begin of a word of facts.
     */
    bool standardIn(qsizetype from, qsizetype to, bool isShare) const
    {
        for (qsizetype at = from; at < to; ++at) {
            const auto cue =
                m_cues.beginningAt(m_text.first(to), at, roles({StatusCue::Standard, StatusCue::Fact}));
            if (!cue)
                continue;
            // 租金占成本两成: a share of a price is a fact
            const bool isPrice = isShare && isOneOf(m_text[cue->end() - 1], u"价金费票");
            if (!cue->is(StatusCue::Fact) && !isPrice)
                return true;
            at = cue->end() - 1;
        }
        return false;
    }

    /** 由15亿元上修至18亿元: both are forecasts. */
    bool isRevised(const Quantity &quantity) const
    {
        return m_cues.beginningAt(m_text, quantity.span.end.value, roles({StatusCue::Revised})) ||
               m_cues.endingAt(m_text, quantity.span.begin.value, roles({StatusCue::Revised}));
    }

    /** 由35部增至150部: how things stand before the change that is meant. */
    bool isStart(const SentenceView &sentence, const Quantity &quantity) const
    {
        const qsizetype at = quantity.span.begin.value;
        const QChar before = at > sentence.begin ? m_text[at - 1] : QChar();
        const qsizetype end = m_article.clauseEnd(sentence, quantity.span.end.value);
        const QStringView behind = m_text.mid(quantity.span.end.value, end - quantity.span.end.value);
        return (before == u'由' || before == u'从') && (behind.contains(u'至') || behind.contains(u'到'));
    }

    /** A word of intent before the figure in its sentence, with no word of the past between them. */
    bool isTarget(const SentenceView &sentence, qsizetype at) const
    {
        bool intended = false;
        for (qsizetype i = m_groupBegin; i < at; ++i) {
            const auto cue =
                m_cues.beginningAt(m_text.first(at), i, roles({StatusCue::Target, StatusCue::Past}));
            if (!cue)
                continue;
            const bool named = cue->end() < m_text.size() && isOneOf(m_text[cue->end()], u"”」》");
            const bool alone = cue->length == 1 && cue->begin < m_article.clauseBegin(sentence, at);
            if (!named && !alone)
                intended = !cue->is(StatusCue::Past);
            i = cue->end() - 1;
        }
        return intended;
    }

    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    QStringView m_text;
    QList<StatusReading> m_readings;
    qsizetype m_groupBegin = 0; ///< of the sentences that semicolons join
    bool m_orders = false;      ///< the document sets rules
    bool m_planned = false;     ///< the section tells of plans
    bool m_rules = false;       ///< the section sets conditions and rates
};

} // namespace

QList<StatusReading> StatusReader::read(const ArticleView &article) const
{
    return Reader(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
