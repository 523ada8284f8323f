// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placereader.h"

#include "engine/areaabove.h"
#include "engine/areasum.h"
#include "engine/characters.h"
#include "engine/homeplace.h"
#include "engine/listedcompany.h"
#include "engine/placefinder.h"
#include "engine/placeheadings.h"
#include "engine/sharedplaces.h"
#include "engine/storythread.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceLevel;
using lexicon::roles;

constexpr qsizetype ResumeReach = 12; ///< characters that may say that the last paragraph goes on

/** A place that stands, and the words that named it. */
struct Standing
{
    Areas areas{};
    Utf16Span words{};
    qsizetype since = 0; ///< where it came to stand
};

/** One run over an article: what place stands at each point. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_articleCues(lexicon.cues().article),
          m_article(article), m_text(article.text()), m_story(article, lexicon.cues().place),
          m_found(PlaceFinder(lexicon).find(article)), m_headings(article, m_places, m_found),
          m_shared(article)
    {}

    QList<PlaceReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        findMainWords();
        m_section = own();
        m_isOfCompany = tellsResults();
        m_current = m_section;
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        return m_readings;
    }

private:
    Standing own() const
    {
        if (m_found.main < 0)
            return {};
        return {{m_found.main}, m_mainWords};
    }

    /** The title tells what a company has earned. */
    bool tellsResults() const
    {
        const std::optional<Utf16Span> &title = m_article.structure().title;
        return title && m_articleCues
                            .firstIn(m_text, title->begin.value, title->end.value,
                                     roles({lexicon::ArticleCue::Results}))
                            .has_value();
    }

    /** Where the article's own area is named first. */
    void findMainWords()
    {
        for (const PlaceMention &mention : m_found.all) {
            if (mention.kind != MentionKind::Name || !mention.ids.contains(m_found.main))
                continue;
            m_mainWords = utf16Span(mention.begin, mention.end);
            return;
        }
    }

    void readSentence(const SentenceView &sentence)
    {
        const BlockRole role = m_article.role(sentence);
        if (role == BlockRole::Furniture || role == BlockRole::Dateline) {
            giveAll(sentence, own(), RuleName("place.own"));
            return;
        }
        if (role == BlockRole::Title || (role == BlockRole::Heading && !m_headings.isItem(sentence))) {
            openSection(sentence);
            return;
        }
        const Standing before = m_current;
        if (role == BlockRole::Caption || m_isOfCompany)
            m_current = m_section;
        else if (sentence.opensBlock)
            openParagraph(sentence);
        else if (m_cues.beginningAt(m_text, sentence.begin, roles({PlaceCue::Enumeration})))
            m_current = m_section;
        walk(sentence);
        if (role == BlockRole::Caption)
            m_current = before;
    }

    /** A heading on an area opens a section on it; another one leads back to the article's own. */
    void openSection(const SentenceView &sentence)
    {
        const bool isTitle = m_article.role(sentence) == BlockRole::Title;
        const PlaceMention *const area = isTitle ? nullptr : m_headings.areaOf(sentence);
        if (sentence.opensBlock)
            m_section = m_chapter.areas.isEmpty() ? own() : m_chapter;
        if (area)
            m_section = {resolve(*area), utf16Span(area->begin, area->end)};
        if (area && area->begin == sentence.begin && area->end == sentence.end)
            m_chapter = m_headings.isOverHeading(sentence) ? m_section : Standing{};
        m_current = m_section;
        giveAll(sentence, m_section, RuleName("place.heading"));
    }

    QList<PlaceMention>::const_iterator firstIn(const SentenceView &sentence) const
    {
        return std::lower_bound(m_found.all.cbegin(), m_found.all.cend(), sentence.begin, isBefore);
    }

    void openParagraph(const SentenceView &sentence)
    {
        m_left.clear();
        if (m_current.areas != m_section.areas && !resumes(sentence) && !isStory(sentence)) {
            m_left = m_current.areas;
            m_current = m_section;
        }
        if (m_text[sentence.begin] != u'“')
            return;
        // “…”…县…说: who speaks tells where.
        const qsizetype end = m_article.block(sentence).span.end.value;
        const qsizetype last = m_text.mid(sentence.begin, end - sentence.begin).lastIndexOf(u'”');
        const qsizetype close = sentence.begin + last;
        if (last < 0 || !m_cues.firstIn(m_text, close, end, roles({PlaceCue::Speech})))
            return;
        for (auto mention = std::lower_bound(m_found.all.cbegin(), m_found.all.cend(), close, isBefore);
             mention != m_found.all.cend() && mention->end <= end; ++mention) {
            if (mention->kind == MentionKind::Name) {
                m_current = {mention->ids, utf16Span(mention->begin, mention->end), sentence.begin};
                m_speechEnd = close;
                return;
            }
        }
    }

    /** Goes on with what was told of the area that stands, which lies inside the article's own. */
    bool isStory(const SentenceView &sentence) const
    {
        auto next = firstIn(sentence);
        while (next != m_found.all.cend() && next->begin < sentence.end && next->kind == MentionKind::Town)
            ++next;
        const qsizetype to =
            next == m_found.all.cend() ? sentence.end : std::max(next->begin, sentence.begin);
        const qsizetype from = m_current.since;
        const Areas &section = m_section.areas;
        const bool isLocal = !section.isEmpty() && m_places.isWithin(m_current.areas.last(), section.first());
        return from < sentence.begin && m_story.goesOn(sentence, to, from, isLocal);
    }

    /** Goes on with the place of the paragraph before: it begins with 该县 or the like, or speaks of that
     * county before it names another. */
    bool resumes(const SentenceView &sentence) const
    {
        const qsizetype to = std::min(sentence.end, sentence.begin + ResumeReach);
        if (m_cues.firstIn(m_text, sentence.begin, to, roles({PlaceCue::Resume})).has_value())
            return true;
        const qsizetype end = m_article.block(sentence).span.end.value;
        const auto first = firstIn(sentence);
        return first != m_found.all.cend() && first->begin < end && first->kind != MentionKind::Name &&
               m_text[first->begin] == u'该';
    }

    static bool isBefore(const PlaceMention &mention, qsizetype at) { return mention.begin < at; }

    void walk(const SentenceView &sentence)
    {
        const SharedPlaces::Shared shared =
            m_shared.shareOut(sentence, firstIn(sentence), m_found.all.cend(),
                              [this](const PlaceMention &mention) { return resolve(mention); });
        auto mention = firstIn(sentence);
        m_aside = {};
        m_asideEnd = -1;
        bool namedHere = false;
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            const qsizetype at = m_article.quantities()[i].span.begin.value;
            for (; mention != m_found.all.cend() && mention->begin < at; ++mention) {
                take(*mention, sentence);
                namedHere = true;
            }
            if (sumsUpOwn(i) || isOfWholeCompany(sentence, at))
                m_current = m_section;
            const bool isAside = at < m_asideEnd;
            const auto given =
                std::lower_bound(shared.cbegin(), shared.cend(), i,
                                 [](const auto &pair, int index) { return pair.first < index; });
            if (given != shared.cend() && given->first == i)
                give(i, {given->second, m_current.words}, RuleName("place.shared"), 950);
            else
                give(i, isAside ? m_aside : m_current,
                     namedHere ? RuleName("place.named") : RuleName("place.stands"), namedHere ? 950 : 850);
        }
        for (; mention != m_found.all.cend() && mention->begin < sentence.end; ++mention)
            take(*mention, sentence);
        if (m_speechEnd >= 0 && m_speechEnd < sentence.end)
            m_speechEnd = -1;
    }

    /** 嘉义厂月产12万套,集团总产能…: behind the place that stands it is told of a company. */
    bool isOfWholeCompany(const SentenceView &sentence, qsizetype at) const
    {
        const qsizetype from = std::max(sentence.begin, m_current.words.end.value);
        const QStringView words = m_text.mid(from, std::max<qsizetype>(at - from, 0));
        return !m_current.areas.isEmpty() &&
               ((m_isOfCompany && words.contains(u"集团")) || namesListedCompany(words));
    }

    /** 22县市, which is what Taiwan has: the whole of it. */
    bool sumsUpOwn(int quantity) const
    {
        const Utf16Span &figure = m_article.quantities()[quantity].span;
        return endsWith(m_text, figure.end.value, u"县市") && m_section.areas.size() == 1 &&
               m_section.areas.first() == m_places.idOf(u"台湾");
    }

    /** 锦屏、天柱、黎平3个县: as many areas as were named belong to the one they lie in; else -1. */
    int wholeOf(const PlaceMention &mention, const SentenceView &sentence) const
    {
        const int parent = mention.kind == MentionKind::Name ? m_places.place(mention.ids.last()).parent : -1;
        return parent != m_places.china() && isSummedUp(m_article, sentence, mention.end) ? parent : -1;
    }

    /** 比全省(7.7%)高: the end of the parenthesis whose figure alone is of the area; 0 for none. */
    qsizetype closeOf(const PlaceMention &mention, const SentenceView &sentence) const
    {
        const QStringView behind = m_text.first(sentence.end).mid(mention.end);
        qsizetype open = 0;
        for (const QStringView level : {QStringView(u"平均水平"), QStringView(u"平均")}) {
            if (open == 0 && behind.startsWith(level))
                open = level.size();
        }
        // 覆盖全国13个城市
        if (mention.kind == MentionKind::Country && mention.begin > sentence.begin &&
            !m_article.isClauseMark(mention.begin - 1)) {
            for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
                const Utf16Span &figure = m_article.quantities()[i].span;
                if (figure.begin.value == mention.end)
                    return figure.end.value;
            }
        }
        if (!behind.mid(open).startsWith(u'('))
            return 0;
        return mention.end + std::max<qsizetype>(behind.indexOf(u')'), 0);
    }

    /** Takes a mention over: as the place that stands, or aside, for its clause, sentence or parenthesis. */
    void take(const PlaceMention &mention, const SentenceView &sentence)
    {
        Areas areas = resolve(mention);
        if (const int whole = wholeOf(mention, sentence); whole >= 0)
            areas = {whole};
        const bool world = mention.kind == MentionKind::World;
        if ((areas.isEmpty() && !world) || mention.begin < m_speechEnd)
            return;
        const Standing here{areas, utf16Span(mention.begin, mention.end)};
        const qsizetype clause = m_article.clauseBegin(sentence, mention.begin);
        const bool isSubject = mention.begin == clause;
        // 内地一名工人…, 香港23间、内地35间, and no 进军内地
        const bool isItem =
            mention.isInland && charAt(m_text, mention.begin - 1) == u'、' && m_article.figureAt(mention.end);
        if (mention.isInland && !isSubject && !isItem && !isOneOf(m_text[mention.begin - 1], u"在于"))
            return;
        const bool location =
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Location}), sentence.begin).has_value();
        const bool wider = isWider(areas);
        const bool isSide =
            isSideOf(m_text, mention.end) &&
            m_cues.firstIn(m_text, sentence.begin, mention.begin, roles({PlaceCue::Location}));
        if (wider && (location || isSide))
            return;
        const bool abroad = liesAbroad(m_places, m_section.areas.value(0, -1), areas.value(0, -1));
        const bool country = !world && !mention.isInland && areas.first() != m_places.china() &&
                             m_places.place(areas.first()).level == PlaceLevel::Country;
        const bool foreign = world || country || abroad;
        const bool leads = isSubject || isOneOf(m_text[mention.begin - 1], u"在于年月度季底末");
        if (((country || world) && !leads) ||
            (world && m_cues.beginningAt(m_text, mention.end, roles({PlaceCue::Ranked}))))
            return;
        const qsizetype close = closeOf(mention, sentence);
        const bool isDistrict = isPartOfHongKong(areas);
        const bool isAside = mention.isPartner || isDistrict || close > 0 ||
                             (wider && !opens(mention, sentence)) || foreign || mention.isInland ||
                             isPassing(mention, areas, isSubject) ||
                             (mention.kind == MentionKind::Country && !m_section.areas.isEmpty());
        if (!isAside) {
            const qsizetype since = m_current.areas == areas ? m_current.since : mention.begin;
            m_current = here;
            m_current.since = since;
            m_asideEnd = -1;
            return;
        }
        m_aside = here;
        const bool forSentence = (isSubject || mention.isInland || country || world ||
                                  (isDistrict && endsWith(m_text, mention.begin, u"住在"))) &&
                                 !mention.isPartner && !isItem;
        m_asideEnd = close > 0     ? close
                     : forSentence ? sentence.end
                                   : m_article.clauseEnd(sentence, mention.end);
    }

    /** 观塘一间分店…: in news of all Hong Kong a district is that of its sentence. */
    bool isPartOfHongKong(const Areas &areas) const
    {
        const int region = m_places.idOf(u"香港");
        const bool isOfAll = m_section.areas.isEmpty() || m_section.areas == Areas{region};
        return isOfAll && !areas.isEmpty() && areas.first() != region &&
               m_places.isWithin(areas.first(), region);
    }

    /** A wider area that its sentence is about: named as the subject of a clause, before any figure. */
    bool opens(const PlaceMention &mention, const SentenceView &sentence) const
    {
        if (mention.begin == sentence.begin)
            return true;
        const bool figureBefore =
            sentence.firstQuantity < sentence.endQuantity &&
            m_article.quantities()[sentence.firstQuantity].span.begin.value < mention.begin;
        // 2022年全台种稻…
        const qsizetype clause = m_article.clauseBegin(sentence, mention.begin);
        const bool isBehindTime =
            mention.begin > clause && isOneOf(m_text[mention.begin - 1], u"年月日度季底末");
        return mention.kind == MentionKind::Name && !figureBefore &&
               (mention.begin == clause || isBehindTime);
    }

    /** Another area, named by its short name in passing: 卖到福州的. */
    bool isPassing(const PlaceMention &mention, const Areas &areas, bool isSubject) const
    {
        return mention.kind == MentionKind::Name && !mention.isFull && !isSubject &&
               !m_section.areas.isEmpty() && !m_places.isWithin(areas.first(), m_section.areas.first()) &&
               !isWider(areas);
    }

    /** True where the areas hold the article's own place. */
    bool isWider(const Areas &areas) const
    {
        const Areas &own = m_section.areas;
        return !own.isEmpty() && areas.size() == 1 && areas.first() != own.first() &&
               m_places.isWithin(own.first(), areas.first());
    }

    Areas resolve(const PlaceMention &mention) const
    {
        switch (mention.kind) {
        case MentionKind::Name:
            return mention.ids;
        case MentionKind::Country:
            return {m_places.china()};
        case MentionKind::World:
            return {};
        case MentionKind::Town:
            return m_current.areas;
        case MentionKind::Former:
            return m_shared.pair().value(0);
        case MentionKind::Latter:
            return m_shared.pair().isEmpty() ? Areas{} : m_shared.pair().last();
        case MentionKind::Province:
            return enclosing(mention,
                             [this](int id) { return m_places.enclosing(id, PlaceLevel::Province); });
        case MentionKind::City:
            return enclosing(mention, [this](int id) { return cityAbove(m_places, id, m_found.main); });
        case MentionKind::County:
            return enclosing(mention, [this](int id) { return countyAbove(m_places, id); });
        case MentionKind::District:
            return enclosing(mention, [this](int id) { return districtAbove(m_places, id); });
        }
        return {};
    }

    template <typename Enclosing>
    Areas enclosing(const PlaceMention &mention, Enclosing areaOf) const
    {
        QList<Areas> sources = {m_current.areas, m_section.areas, own().areas};
        if (mention.isOurs)
            sources = {m_section.areas, own().areas, m_current.areas};
        for (const Areas &source : sources) {
            // 南通、汉中两市 and then 全市: the article's own among those named
            if (source.size() > 1 && m_found.main >= 0 && source.contains(m_found.main))
                continue;
            if (source.isEmpty())
                continue;
            if (const int id = areaOf(source.last()); id >= 0)
                return {id};
        }
        return {};
    }

    QString nameOf(const Areas &areas) const
    {
        QString names = areas.isEmpty() ? QString() : nameOf(areas.first());
        for (qsizetype i = 1; i < areas.size(); ++i)
            names += u'、' + nameOf(areas[i]);
        return names;
    }

    /** As the article calls it, where the area has another name by now. */
    QString nameOf(int id) const
    {
        const auto former = m_found.formerNames.constFind(id);
        return former != m_found.formerNames.cend() ? *former : m_places.place(id).name;
    }

    void give(int quantity, const Standing &standing, RuleName rule, int confidence)
    {
        PlaceReading &reading = m_readings[quantity];
        const bool isMain = standing.areas == m_section.areas;
        const bool isInside = isMain || (!standing.areas.isEmpty() && !m_section.areas.isEmpty() &&
                                         m_places.isWithin(standing.areas.first(), m_section.areas.first()));
        reading = {nameOf(standing.areas), isMain, isInside, {confidence, rule}};
        reading.why.words[0] = standing.words;
        reading.why.rival = nameOf(reading.isMain ? m_left : m_section.areas);
    }

    void giveAll(const SentenceView &sentence, const Standing &standing, RuleName rule)
    {
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i)
            give(i, standing, rule, 800);
    }

    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_articleCues;
    const ArticleView &m_article;
    QStringView m_text;
    StoryThread m_story;
    PlaceMentions m_found;
    PlaceHeadings m_headings;
    QList<PlaceReading> m_readings;
    Standing m_section; ///< the place of the article or section
    Standing m_chapter; ///< 南投县 over 基本资料: of the last area whose name alone stood over headings
    Standing m_current; ///< the place that stands
    Standing m_aside;   ///< one that stands up to m_asideEnd only
    qsizetype m_asideEnd = -1;
    bool m_isOfCompany = false; ///< results of a company: an area is that of what its sentence tells
    Areas m_left;               ///< the place that stood before the paragraph, and no longer does
    SharedPlaces m_shared;      ///< areas named together
    Utf16Span m_mainWords{};
    qsizetype m_speechEnd = -1; ///< until here names belong to what is said, not to who says it
};

} // namespace

QList<PlaceReading> PlaceReader::read(const ArticleView &article) const
{
    return Reader(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
