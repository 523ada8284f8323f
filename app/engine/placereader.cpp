// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placereader.h"

#include "engine/characters.h"
#include "engine/placefinder.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceLevel;
using lexicon::roles;

constexpr qsizetype ResumeReach =
    12; ///< characters at a paragraph's begin that may say that the last one goes on

constexpr qsizetype HeadingReach = 6; ///< characters beside an area's name in a heading that is about it

using Areas = QList<int>;

/** One run over an article: what place stands at each point. */
class Reader
{
public:
    Reader(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_article(article),
          m_text(article.text()), m_found(PlaceFinder(lexicon).find(article))
    {}

    QList<PlaceReading> run()
    {
        m_readings.resize(m_article.quantities().size());
        m_section = own();
        m_current = m_section;
        for (const SentenceView &sentence : m_article.sentences())
            readSentence(sentence);
        return m_readings;
    }

private:
    Areas own() const { return m_found.main >= 0 ? Areas{m_found.main} : Areas{}; }

    void readSentence(const SentenceView &sentence)
    {
        const BlockRole role = m_article.role(sentence);
        if (role == BlockRole::Furniture || role == BlockRole::Dateline) {
            giveAll(sentence, own(), RuleName("place.own"));
            return;
        }
        if (role == BlockRole::Title || role == BlockRole::Heading) {
            openSection(sentence);
            return;
        }
        const Areas before = m_current;
        if (role == BlockRole::Caption)
            m_current = m_section;
        else if (sentence.opensBlock)
            openParagraph(sentence);
        else if (m_cues.beginningAt(m_text, sentence.begin, roles({PlaceCue::Enumeration})))
            m_current = m_section;
        walk(sentence);
        if (role == BlockRole::Caption)
            m_current = before;
    }

    /** A heading that names an area opens a section on it; another one leads back to the article's own. */
    void openSection(const SentenceView &sentence)
    {
        const bool isTitle = m_article.role(sentence) == BlockRole::Title;
        Areas named;
        qsizetype nameBegin = 0;
        qsizetype nameEnd = 0;
        for (const PlaceMention &mention : m_found.all) {
            if (mention.begin >= sentence.begin && mention.end <= sentence.end &&
                mention.kind == MentionKind::Name && !mention.isPartner && named.isEmpty() &&
                m_places.place(mention.ids.first()).level == PlaceLevel::County) {
                named = mention.ids;
                nameBegin = mention.begin;
                nameEnd = mention.end;
            }
        }
        if (sentence.opensBlock)
            m_section = own();
        // 塞北管理区简介, and no 南郑区…带动农民增收
        const bool isName = nameEnd - nameBegin + HeadingReach >= sentence.end - sentence.begin;
        if (!named.isEmpty() && !isTitle && isName)
            m_section = named;
        m_current = m_section;
        giveAll(sentence, m_section, RuleName("place.heading"));
    }

    void openParagraph(const SentenceView &sentence)
    {
        if (!m_section.isEmpty() && m_current != m_section && !resumes(sentence))
            m_current = m_section;
        if (m_text[sentence.begin] != u'“')
            return;
        // “…”…县…说: who speaks tells where.
        const qsizetype end = m_article.block(sentence).span.end.value;
        const qsizetype close = m_text.first(end).lastIndexOf(u'”');
        if (close < sentence.begin || !m_cues.firstIn(m_text, close, end, roles({PlaceCue::Speech})))
            return;
        for (const PlaceMention &mention : m_found.all) {
            if (mention.begin > close && mention.end <= end && mention.kind == MentionKind::Name) {
                m_current = mention.ids;
                m_speechEnd = close;
                return;
            }
        }
    }

    bool resumes(const SentenceView &sentence) const
    {
        const qsizetype to = std::min(sentence.end, sentence.begin + ResumeReach);
        return m_cues.firstIn(m_text, sentence.begin, to, roles({PlaceCue::Resume})).has_value();
    }

    void walk(const SentenceView &sentence)
    {
        const auto isBefore = [](const PlaceMention &m, qsizetype at) { return m.begin < at; };
        auto mention = std::lower_bound(m_found.all.cbegin(), m_found.all.cend(), sentence.begin, isBefore);
        Areas aside; // of another side, or of a wider area, for one clause
        qsizetype asideEnd = -1;
        bool namedHere = false;
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i) {
            const qsizetype at = m_article.quantities()[i].span.begin.value;
            for (; mention != m_found.all.cend() && mention->begin < at; ++mention) {
                if (take(*mention, sentence, aside)) {
                    const bool isSubject = mention->isInland ||
                                           mention->begin == m_article.clauseBegin(sentence, mention->begin);
                    asideEnd = isSubject && !mention->isPartner ? sentence.end
                                                                : m_article.clauseEnd(sentence, mention->end);
                    if (const qsizetype close = closeOf(*mention, sentence); close > 0)
                        asideEnd = close;
                }
                namedHere = true;
            }
            const bool isAside = !aside.isEmpty() && at < asideEnd;
            give(i, isAside ? aside : m_current,
                 namedHere ? RuleName("place.named") : RuleName("place.stands"), namedHere ? 950 : 850);
        }
        for (; mention != m_found.all.cend() && mention->begin < sentence.end; ++mention)
            take(*mention, sentence, aside);
        if (m_speechEnd >= 0 && m_speechEnd < sentence.end)
            m_speechEnd = -1;
    }

    /** 比全省(7.7%)高: the area of the figure in the parenthesis alone, which ends here; 0 where none begins.
     */
    qsizetype closeOf(const PlaceMention &mention, const SentenceView &sentence) const
    {
        const QStringView behind = m_text.first(sentence.end).mid(mention.end);
        qsizetype open = 0;
        for (const QStringView level : {QStringView(u"平均水平"), QStringView(u"平均")}) {
            if (open == 0 && behind.startsWith(level))
                open = level.size();
        }
        if (!behind.mid(open).startsWith(u'('))
            return 0;
        return mention.end + std::max<qsizetype>(behind.indexOf(u')'), 0);
    }

    /** Takes a mention over. @return true where it stands for its clause only, as @p aside. */
    bool take(const PlaceMention &mention, const SentenceView &sentence, Areas &aside)
    {
        Areas areas = resolve(mention);
        if (areas.isEmpty() || mention.begin < m_speechEnd)
            return false;
        // 内地一名工人…, and no 进军内地
        const bool isSubject = mention.begin == m_article.clauseBegin(sentence, mention.begin) ||
                               isOneOf(m_text[mention.begin - 1], u"在于");
        if (mention.isInland && !isSubject)
            return false;
        const bool location =
            m_cues.endingAt(m_text, mention.begin, roles({PlaceCue::Location}), sentence.begin).has_value();
        const bool wider = isWider(areas);
        if (wider && location)
            return false;
        const bool foreign =
            m_places.place(areas.first()).level == PlaceLevel::Country && areas.first() != m_places.china();
        if (foreign && mention.begin != m_article.clauseBegin(sentence, mention.begin))
            return false;
        const bool opens = mention.begin == sentence.begin;
        const bool compared = closeOf(mention, sentence) > 0;
        if (mention.isPartner || compared || (wider && !opens) || foreign || mention.isInland ||
            (mention.kind == MentionKind::Country && !m_section.isEmpty())) {
            aside = areas;
            return true;
        }
        m_current = areas;
        aside.clear();
        return false;
    }

    /** True where the areas hold the article's own place. */
    bool isWider(const Areas &areas) const
    {
        return !m_section.isEmpty() && areas.size() == 1 && areas.first() != m_section.first() &&
               m_places.isWithin(m_section.first(), areas.first());
    }

    Areas resolve(const PlaceMention &mention) const
    {
        switch (mention.kind) {
        case MentionKind::Name:
            return mention.ids;
        case MentionKind::Country:
            return {m_places.china()};
        case MentionKind::Town:
            return m_current;
        case MentionKind::Province:
            return enclosing(mention,
                             [this](int id) { return m_places.enclosing(id, PlaceLevel::Province); });
        case MentionKind::City:
            return enclosing(mention, [this](int id) { return cityOf(id); });
        case MentionKind::County:
            return enclosing(mention, [this](int id) { return m_places.enclosing(id, PlaceLevel::County); });
        case MentionKind::District:
            return enclosing(mention, [this](int id) { return districtOf(id); });
        }
        return {};
    }

    /** The prefecture; the county itself where it is a city under no prefecture's name; the province where it
     * is a city. */
    int cityOf(int id) const
    {
        const bool ownCity =
            m_places.place(id).name.endsWith(u'市') && m_places.place(id).level == PlaceLevel::County;
        if (ownCity && m_found.main == id)
            return id;
        const int prefecture = m_places.enclosing(id, PlaceLevel::Prefecture);
        if (prefecture >= 0)
            return prefecture;
        const int province = m_places.enclosing(id, PlaceLevel::Province);
        return province >= 0 && m_places.place(province).name.endsWith(u'市') ? province : -1;
    }

    int districtOf(int id) const
    {
        const int county = m_places.enclosing(id, PlaceLevel::County);
        if (county >= 0 && m_places.place(county).name.endsWith(u'区'))
            return county;
        const int province = m_places.enclosing(id, PlaceLevel::Province);
        return county < 0 && province >= 0 && m_places.place(province).name.endsWith(u'区') ? province : -1;
    }

    template <typename Enclosing>
    Areas enclosing(const PlaceMention &mention, Enclosing areaOf) const
    {
        QList<Areas> sources = {m_current, m_section, own()};
        if (mention.isOurs)
            sources = {m_section, own(), m_current};
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

    void give(int quantity, const Areas &areas, RuleName rule, int confidence)
    {
        QString names = areas.isEmpty() ? QString() : m_places.place(areas.first()).name;
        for (qsizetype i = 1; i < areas.size(); ++i)
            names += u'、' + m_places.place(areas[i]).name;
        m_readings[quantity] = {names, areas == m_section, {confidence, rule}};
    }

    void giveAll(const SentenceView &sentence, const Areas &areas, RuleName rule)
    {
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i)
            give(i, areas, rule, 800);
    }

    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const ArticleView &m_article;
    QStringView m_text;
    PlaceMentions m_found;
    QList<PlaceReading> m_readings;
    Areas m_section;            ///< the place of the article or section
    Areas m_current;            ///< the place that stands
    qsizetype m_speechEnd = -1; ///< until here names belong to what is said, not to who says it
};

} // namespace

QList<PlaceReading> PlaceReader::read(const ArticleView &article) const
{
    return Reader(m_lexicon, article).run();
}

} // namespace jiaoshu::engine
