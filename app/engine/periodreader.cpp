// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/periodreader.h"

#include "engine/calendar.h"
#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using model::Kind;
using model::Status;

constexpr qsizetype LeadReach = 8; ///< 据悉, before the year that opens a report
constexpr int ReportingParagraphs = 2;

/** One run over an article. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article, const QList<PlaceReading> &places,
           const QList<Status> &statuses)
        : m_cues(lexicon.cues().period), m_article(article), m_text(article.text()), m_places(places),
          m_statuses(statuses)
    {}

    QList<PeriodReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        findWrittenYear();
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        readTitles();
        return m_readings;
    }

private:
    void findWrittenYear()
    {
        const Structure &structure = m_article.structure();
        m_frame.day = structure.publishedOn;
        if (structure.publishedOn)
            m_frame.written = structure.publishedOn->year();
        const QStringView title = structure.title
                                      ? m_text.mid(structure.title->begin.value, structure.title->length())
                                      : QStringView();
        for (qsizetype at = 0; at < title.size(); ++at) {
            const auto date = writtenDateAt(title, at);
            if (!date || date->year == 0)
                continue;
            m_frame.reported = date->year;
            if (m_frame.written == 0)
                m_frame.written = date->year;
            // 2024年半年度报告: its figures are those of the half year
            const auto named = timeMentionAt(title, at, m_cues, m_frame);
            if (named && named->period.contains(u'/'))
                m_titled = named->period;
            break;
        }
        m_isReport = title.contains(u"报告") || title.contains(u"公报") || title.contains(u"总结");
        m_isProfile = title.contains(u"简介") || title.contains(u"概况") || title.contains(u"基本情况");
        findEventDay();
    }

    /** The day the first paragraph tells of: the day of the report, where it is not after the publication. */
    void findEventDay()
    {
        for (const SentenceView &sentence : m_article.sentences()) {
            if (m_article.role(sentence) != BlockRole::Body)
                continue;
            const auto date = writtenDateAt(m_text, sentence.begin);
            if (!date)
                return;
            const QDate day(date->year > 0 ? date->year : m_frame.written, std::max(date->month, 1),
                            std::max(date->day, 1));
            if (date->day > 0 && day.isValid() && (!m_frame.day || day <= *m_frame.day)) {
                m_frame.day = day;
                if (m_frame.written == 0)
                    m_frame.written = day.year();
            } else if (m_frame.written == 0) {
                m_frame.written = date->year;
            }
            return;
        }
    }

    void readSentence(const SentenceView &sentence)
    {
        const BlockRole role = m_article.role(sentence);
        if (sentence.opensBlock) {
            m_lead.reset();
            m_last.reset();
            m_paragraphs += role == BlockRole::Body;
        }
        if (role == BlockRole::Heading)
            openSection(sentence);
        QList<TimeMention> mentions = mentionsIn(sentence);
        if (role == BlockRole::Body)
            noteReport(sentence, mentions);
        const std::optional<TimeMention> before = m_last;
        auto next = mentions.cbegin();
        std::optional<TimeMention> standing;
        m_stated = 0;
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            const qsizetype at = m_article.quantities()[i].span.begin.value;
            std::optional<TimeMention> restored = standing;
            for (; next != mentions.cend() && next->begin < at; ++next) {
                stand(*next, standing);
                if (!isStartOfRange(*next))
                    restored = standing;
            }
            m_readings[i] = reading(i, sentence, standing, before);
            standing = restored;
        }
        for (; next != mentions.cend(); ++next)
            stand(*next, standing);
        if (standing)
            m_last = standing;
        else if (!sentence.goesOn)
            m_last.reset();
    }

    /** 由去年底的91%升至93%: the time of the first of two figures. */
    bool isStartOfRange(const TimeMention &mention) const
    {
        return mention.begin > 0 && isOneOf(m_text[mention.begin - 1], u"由从与") &&
               mention.end < m_text.size() && m_text[mention.end] == u'的';
    }

    void openSection(const SentenceView &sentence)
    {
        m_isProfile = m_isProfile || m_article.textOf(sentence).contains(u"简介");
        for (qsizetype at = sentence.begin; at < sentence.end; ++at) {
            if (const auto date = writtenDateAt(m_text, at); date && date->year > 0) {
                if (m_frame.reported != date->year)
                    m_titled.clear();
                m_frame.reported = date->year;
                return;
            }
        }
    }

    /** The time the article reports on, which its title or opening names. */
    QString reported() const { return m_titled.isEmpty() ? QString::number(m_frame.reported) : m_titled; }

    QList<TimeMention> mentionsIn(const SentenceView &sentence)
    {
        QList<TimeMention> found;
        if (sentence.opensBlock)
            m_frame.paragraph = 0;
        for (qsizetype at = sentence.begin; at < sentence.end;) {
            const auto mention = timeMentionAt(m_text.first(sentence.end), at, m_cues, m_frame);
            if (!mention) {
                ++at;
                continue;
            }
            if (mention->year > 0 && mention->kind != TimeKind::Aside)
                m_frame.named = m_frame.paragraph = mention->year;
            if (mention->kind != TimeKind::Aside)
                found.append(*mention);
            at = mention->end;
        }
        return found;
    }

    /** 2021年,… or 今年以来…, and no 2021年产值: the time of more than its phrase. */
    bool standsAlone(const TimeMention &mention) const
    {
        if (mention.end >= m_text.size() || m_article.isClauseMark(mention.end) ||
            mention.period.contains(u'/'))
            return true;
        return isOneOf(m_text[mention.end], u"全我该本");
    }

    /** Takes the report's year from the sentences that open it: 2021年,我市…; 今年以来; 过去的一年;
     * 2020年度…会. */
    void noteReport(const SentenceView &sentence, const QList<TimeMention> &mentions)
    {
        if (mentions.isEmpty())
            return;
        const TimeMention &first = mentions.first();
        const qsizetype clause = m_article.clauseBegin(sentence, first.begin);
        const bool figureBefore =
            sentence.firstQuantity < sentence.endQuantity &&
            m_article.quantities()[sentence.firstQuantity].span.begin.value < first.begin;
        const bool opens = !figureBefore && first.begin == clause &&
                           first.begin - sentence.begin <= LeadReach && standsAlone(first);
        if (opens && sentence.opensBlock && first.kind != TimeKind::Now)
            m_lead = first;
        const bool mayReport = m_isReport || (m_paragraphs <= ReportingParagraphs && m_frame.reported == 0);
        if (m_isProfile || !mayReport)
            return;
        for (const TimeMention &mention : mentions) {
            const bool yearly =
                mention.year > 0 && m_text.mid(mention.begin, mention.end - mention.begin).contains(u"年度");
            const bool whole = mention.period.size() == 4 || mention.period.contains(u"-01-01/");
            if (yearly || (&mention == &first && opens && sentence.opensBlock && whole && mention.year > 0)) {
                m_frame.reported = mention.year;
                return;
            }
        }
    }

    /** 截至8月底, …2023年…: a bare year inside an as-of sentence only names, it does not replace the day. */
    void stand(const TimeMention &mention, std::optional<TimeMention> &standing)
    {
        const bool bareYear = mention.period.size() == 4;
        if (standing && standing->kind == TimeKind::AsOf && bareYear &&
            standing->period.startsWith(mention.period))
            return;
        standing = mention;
        ++m_stated;
    }

    PeriodReading reading(int quantity, const SentenceView &sentence,
                          const std::optional<TimeMention> &standing,
                          const std::optional<TimeMention> &before) const
    {
        const Quantity &read = m_article.quantities()[quantity];
        const bool isDuration = read.kind == Kind::Duration;
        const bool isStandard = m_statuses[quantity] == Status::Standard;
        if (standing) {
            const bool sameClause = m_article.clauseBegin(sentence, read.span.begin.value) <= standing->begin;
            // A rule speaks of times of its own: 自…至…任何一个季度
            if ((isDuration && !sameClause) || (isStandard && (!sameClause || m_stated > 1)))
                return {{}, 800, RuleName("period.none")};
            return {standing->period, standing->kind == TimeKind::Now ? 850 : 950, RuleName("period.stated")};
        }
        if (isDuration || isStandard)
            return {{}, 850, RuleName("period.none")};
        if (before && (sentence.goesOn || m_text.mid(sentence.begin).startsWith(u"其中")))
            return {before->period, 850, RuleName("period.goes-on")};
        const bool quoted = m_text[sentence.begin] == u'“';
        if (m_lead && !quoted && m_lead->kind == TimeKind::Stated && !m_lead->period.isEmpty())
            return {m_lead->period, 700, RuleName("period.paragraph")};
        const bool ownPlace = quantity >= m_places.size() || m_places[quantity].isMain;
        const bool isPlan = m_statuses[quantity] == Status::Target && m_frame.reported < m_frame.written;
        if (m_frame.reported > 0 && !m_isProfile && ownPlace && !quoted && !isPlan)
            return {reported(), 750, RuleName("period.report")};
        return {{}, 750, RuleName("period.none")};
    }

    /** A headline takes its time from the article below. */
    void readTitles()
    {
        for (const SentenceView &sentence : m_article.sentences()) {
            if (m_article.role(sentence) != BlockRole::Title)
                continue;
            for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
                if (m_readings[i].period.isEmpty() && m_frame.reported > 0 && !m_isProfile)
                    m_readings[i] = {reported(), 600, RuleName("period.report")};
            }
        }
    }

    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    QStringView m_text;
    const QList<PlaceReading> &m_places;
    const QList<Status> &m_statuses;
    QList<PeriodReading> m_readings;
    YearFrame m_frame;
    bool m_isReport = false;  ///< tells of a year in each of its sections
    QString m_titled;         ///< the part of a year that the title names
    bool m_isProfile = false; ///< a profile describes how things stand
    int m_paragraphs = 0;
    int m_stated = 0;                  ///< times stated so far in the sentence
    std::optional<TimeMention> m_lead; ///< the time that opens the paragraph
    std::optional<TimeMention> m_last; ///< the time that stood at the last sentence's end
};

} // namespace

QList<PeriodReading> PeriodReader::read(const ArticleView &article, const QList<PlaceReading> &places,
                                        const QList<model::Status> &statuses) const
{
    return Reader(m_lexicon, article, places, statuses).run();
}

} // namespace jiaoshu::engine
