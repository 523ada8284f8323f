// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/placenames.h"

#include "engine/characters.h"
#include "lexicon/lexicon.h"
#include "text/words.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::PlaceForm;
using lexicon::PlaceLevel;
using lexicon::PlaceName;
using lexicon::roles;

constexpr qsizetype OrganisationReach =
    12; ///< characters between an area and the 公司 or 协会 that bears its name

/** One run over an article. */
class Finder
{
public:
    Finder(const lexicon::Lexicon &lexicon, const ArticleView &article)
        : m_places(lexicon.places()), m_cues(lexicon.cues().place), m_verbs(lexicon.cues().indicator),
          m_article(article), m_text(article.text())
    {}

    AreaNames run()
    {
        for (const Block &block : m_article.structure().blocks) {
            const qsizetype end = block.span.end.value;
            const auto next = [&](qsizetype from) {
                return m_article.nextStart(lexicon::WordStart::AreaName, from, end);
            };
            for (qsizetype at = next(block.span.begin.value); at < end;)
                at = next(at + std::max<qsizetype>(take(at, end), 1));
        }
        dropPeople();
        dropTorn();
        return m_found;
    }

private:
    /** 蒋|万安, wherever it stands: a short name that follows the same surname each time is somebody's. */
    void dropPeople()
    {
        static constexpr CharacterSet Surnames(
            u"王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
            u"叶阎余潘杜"
            u"戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔崔康邱秦侯邵孟龙段雷钱汤尹黎易武乔贺赖龚");
        const auto isOfPerson = [&](const AreaName &name) {
            const QChar before = charAt(m_text, name.begin - 1);
            const auto same = [&](const AreaName &other) {
                return other.name.ids.front() != name.name.ids.front() ||
                       (other.name.form == PlaceForm::Short && charAt(m_text, other.begin - 1) == before);
            };
            return name.name.form == PlaceForm::Short && name.name.length == 2 &&
                   m_places.place(name.name.ids.front()).level == PlaceLevel::County &&
                   Surnames.contains(before) &&
                   std::count_if(m_found.said.cbegin(), m_found.said.cend(),
                                 [&](const AreaName &other) {
                                     return other.name.ids.front() == name.name.ids.front();
                                 }) > 1 &&
                   std::all_of(m_found.said.cbegin(), m_found.said.cend(), same);
        };
        QList<AreaName> areas;
        std::copy_if(m_found.said.cbegin(), m_found.said.cend(), std::back_inserter(areas),
                     [&](const AreaName &name) { return !isOfPerson(name); });
        m_found.said = std::move(areas);
    }

    /** 淘|宝应|用程式: a county that is never named in full, and whose letters a dictionary parts. */
    void dropTorn()
    {
        QSet<int> named;
        for (const AreaName &name : std::as_const(m_found.said)) {
            if (name.name.form == PlaceForm::Full && !isAcrossParts(name))
                named.unite(QSet<int>(name.name.ids.begin(), name.name.ids.end()));
        }
        QList<AreaName> areas;
        std::copy_if(m_found.said.cbegin(), m_found.said.cend(), std::back_inserter(areas),
                     [&](const AreaName &name) {
                         return named.contains(name.name.ids.front()) ||
                                !(isParted(name) || (pointsBack(name) && !isBehindItsOwn(name)));
                     });
        m_found.said = std::move(areas);
    }

    /** 全州: all of the prefecture that was named before, and the short name of a county. */
    bool pointsBack(const AreaName &name) const
    {
        const auto pointer = m_cues.beginningAt(m_text.first(name.end()), name.begin,
                                                roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County,
                                                       PlaceCue::District, PlaceCue::Town}));
        return name.name.form == PlaceForm::Short && pointer && pointer->end() == name.end();
    }

    /** 桂林|全州: right behind the area that it lies in. */
    bool isBehindItsOwn(const AreaName &name) const
    {
        return std::any_of(m_found.said.cbegin(), m_found.said.cend(), [&](const AreaName &other) {
            return other.end() == name.begin &&
                   m_places.isWithin(name.name.ids.front(), other.name.ids.front());
        });
    }

    /** 新增|城区: a full name of three characters, the parts of two words of a dictionary. */
    bool isAcrossParts(const AreaName &name) const
    {
        constexpr qsizetype Length = 3;
        if (name.name.form != PlaceForm::Full || name.name.length != Length || !isTorn(name.begin) ||
            m_places.place(name.name.ids.front()).level != PlaceLevel::County)
            return false;
        const Utf16Span first = text::wordAt(m_text, Utf16Offset{name.begin});
        const Utf16Span last = text::wordAt(m_text, Utf16Offset{name.end() - 1});
        return first.begin.value < name.begin && last.begin.value > name.begin &&
               last.begin.value < name.end() - 1;
    }

    bool isParted(const AreaName &name) const
    {
        if (isAcrossParts(name))
            return true;
        if (name.name.form != PlaceForm::Short || name.town >= 0 || name.trust == NameTrust::Everyday ||
            m_places.place(name.name.ids.front()).level != PlaceLevel::County ||
            !isHan(charAt(m_text, name.begin - 1)) || !isHan(charAt(m_text, name.end())))
            return false;
        const Utf16Span first = text::wordAt(m_text, Utf16Offset{name.begin});
        if (first.end.value >= name.end())
            return false; // one word, and nothing parts it
        if (first.begin.value < name.begin)
            return true;
        const Utf16Span last = text::wordAt(m_text, Utf16Offset{name.end() - 1});
        return last.end.value > name.end() && last.begin.value > name.begin;
    }

    /** Takes the name that begins at @p at, if one does, or notes who bears it. @return its length, 0 for
     * none.
     */
    qsizetype take(qsizetype at, qsizetype to)
    {
        if (isAcrossWords(at) || isReporter(at))
            return 0;
        const bool afterNumber = isBigOnes(at);
        for (const PlaceName &name : m_places.namesAt(m_text.first(to), at)) {
            if ((afterNumber && name.form == PlaceForm::Short) ||
                isAnotherWord(at + name.length, to, name.form) || isInLongerWord(at, to, name))
                continue;
            if (isNickname(at, at + name.length))
                return name.length;
            if (isAway(at, at + name.length, to))
                return name.length;
            // 柳州市…协会 is no 柳州 either, 乌兰浩特口岸 no 乌兰, 海城口岸 no 城口
            const bool isBorne = isPartOfOtherName(at + name.length, to, name.form);
            (isBorne ? m_found.borne : m_found.said).append({at, name, trustOf(at, name)});
            return name.length;
        }
        return 0;
    }

    /** 其中|国有企业, 高中|国家助学金: no 中国. */
    bool isAcrossWords(qsizetype at) const
    {
        const bool wordBefore = at > 0 && isOneOf(m_text[at - 1], u"其高初");
        if (m_text[at] == u'中' && wordBefore) // 其中|卫生支出
            return true;
        if (!startsWith(m_text, at, u"中国"))
            return false;
        const QChar next = at + 2 < m_text.size() ? m_text[at + 2] : QChar();
        const bool wordBehind = next == u'际' || next == u'债' || next == u'家';
        return wordBehind && !m_text.mid(at + 2).startsWith(u"家庭");
    }

    /** 3大|连锁集团, 三大|理由: a 大 that is counted begins no name. */
    bool isBigOnes(qsizetype at) const
    {
        const QChar before = charAt(m_text, at - 1);
        return m_text[at] == u'大' && (isDigit(before) || isOneOf(before, u"两三四五六七八九十几数各"));
    }

    /** 作者:沈嘉禾 is no 嘉禾县. */
    bool isReporter(qsizetype at) const
    {
        const std::optional<Utf16Span> &reporter = m_article.structure().reporter;
        return reporter && reporter->contains(Utf16Offset{at});
    }

    /** 三明治, 兴安岭; 从|江门市: a short name that a longer word begins with, or that ends inside a full
     * one. */
    bool isInLongerWord(qsizetype at, qsizetype to, const PlaceName &name) const
    {
        const auto word = m_cues.beginningAt(m_text.first(to), at, roles({PlaceCue::Everyday}));
        if (word && word->length > name.length)
            return true;
        if (name.form == PlaceForm::Full || m_text[at] != u'从')
            return false;
        const auto inside = m_places.namesAt(m_text.first(to), at + 1);
        return !inside.isEmpty() && inside.front().form == PlaceForm::Full &&
               at + 1 + inside.front().length > at + name.length;
    }

    /** “北方威尼斯”, “小香港”: what something is called after an area. */
    bool isNickname(qsizetype begin, qsizetype end) const
    {
        constexpr qsizetype Longest = 6; // characters of it before the area's name
        if (!isOneOf(charAt(m_text, end), u"”\"'’"))
            return false;
        for (qsizetype at = begin - 1; at >= std::max<qsizetype>(begin - Longest, 0); --at) {
            if (isOneOf(m_text[at], u"“\"'‘"))
                return at + 1 < begin;
            if (!isHan(m_text[at]))
                return false;
        }
        return false;
    }

    /** 武昌|市场; 武昌|市民, which is no 市 now. */
    bool isAnotherWord(qsizetype end, qsizetype to, PlaceForm form) const
    {
        if (end >= to || m_text[end - 1] != u'市')
            return false;
        return isOneOf(m_text[end], u"场值面价售井") ||
               (form == PlaceForm::Former && isOneOf(m_text[end], u"民容政"));
    }

    bool isPartOfOtherName(qsizetype end, qsizetype to, PlaceForm form) const
    {
        if (end < to && m_text[end - 1] == u'区' && isOneOf(m_text[end], u"域间块划位分"))
            return true;
        // 建成|县级配送中心
        if (end < to && m_text[end] == u'级' && isOneOf(m_text[end - 1], u"县市区州省"))
            return true;
        const auto tail = m_cues.beginningAt(m_text.first(to), end, roles({PlaceCue::Tail, PlaceCue::Plain}));
        if (tail && !tail->is(PlaceCue::Plain) && (form != PlaceForm::Full || tail->length > 1))
            return true;
        for (qsizetype at = end; at < std::min(to, end + OrganisationReach); ++at) {
            if (m_cues.beginningAt(m_text.first(to), at, roles({PlaceCue::Organisation})))
                return true;
            if (!m_text[at].isLetter() || isOneOf(m_text[at], u"的是有在为共与和等一两几"))
                return false;
            if (m_verbs.beginningAt(m_text.first(to), at, roles({lexicon::IndicatorCue::Verb})))
                return false;
        }
        return false;
    }

    /** 广州市中级人民法院: where somebody is sued; a headline on it is the court's own. */
    bool isAway(qsizetype begin, qsizetype end, qsizetype to) const
    {
        const auto tail = m_cues.beginningAt(m_text.first(to), end, roles({PlaceCue::Tail}));
        const std::optional<Utf16Span> &title = m_article.structure().title;
        return tail && tail->value == u"away" && !(title && title->contains(Utf16Offset{begin}));
    }

    NameTrust trustOf(qsizetype at, const PlaceName &name) const
    {
        const QStringView word = m_text.mid(at, name.length);
        const QStringView stem = name.form == PlaceForm::Former ? word.chopped(1) : word;
        const auto cue = m_cues.beginningAt(stem, 0, roles({PlaceCue::Everyday, PlaceCue::Split}));
        if (cue && cue->length == stem.size())
            return isTorn(at)                    ? NameTrust::Torn
                   : cue->is(PlaceCue::Everyday) ? NameTrust::Everyday
                                                 : NameTrust::Plain;
        if (namesLandscape(name, word))
            return NameTrust::Everyday;
        const bool isShort = name.form == PlaceForm::Full && name.length == 2 &&
                             m_places.place(name.ids.front()).level == PlaceLevel::County;
        // 某某镇|坪原村
        const bool runsOn = name.form == PlaceForm::Short && isOneOf(m_text[at], u"镇乡");
        return (isShort || runsOn) && isTorn(at) ? NameTrust::Torn : NameTrust::Plain;
    }

    /** 柳河, 洪湖: a county's name without its last word is first that of the river or mountain. */
    bool namesLandscape(const PlaceName &name, QStringView word) const
    {
        return name.form == PlaceForm::Short && isOneOf(word.back(), u"河江湖溪山泉湾海") &&
               std::all_of(name.ids.begin(), name.ids.end(),
                           [this](int id) { return m_places.place(id).level == PlaceLevel::County; });
    }

    /** 示|范县, 建|成县: no mark, no area and no word that leads to one stands before so short a name. */
    bool isTorn(qsizetype at) const
    {
        const QChar before = charAt(m_text, at - 1);
        return isHan(before) && !isOneOf(before, u"在于从到由向往赴自和与及对给让省市区州盟进看游社报");
    }

    const lexicon::Places &m_places;
    const lexicon::CueTable &m_cues;
    const lexicon::CueTable &m_verbs;
    const ArticleView &m_article;
    QStringView m_text;
    AreaNames m_found;
};

} // namespace

AreaNames findAreaNames(const lexicon::Lexicon &lexicon, const ArticleView &article)
{
    return Finder(lexicon, article).run();
}

} // namespace jiaoshu::engine
