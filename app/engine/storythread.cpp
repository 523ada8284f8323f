// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storythread.h"

#include "engine/characters.h"
#include "lexicon/cues.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::PlaceCue;
using lexicon::roles;

constexpr qsizetype OpeningReach = 48;   ///< characters of a paragraph that tell what it is about
constexpr qsizetype StoryReach = 800;    ///< characters back in which its names are looked for
constexpr qsizetype EarlierReach = 2000; ///< characters before the story in which they must not stand
constexpr qsizetype LongestItem = 24;    ///< characters of a line of a list
constexpr qsizetype NameLength = 3;      ///< 李某某, 某某村

/** The commonest surnames, without those that mostly begin other words. */
constexpr CharacterSet Surnames(
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗林郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶杜苏魏吕丁沈姚卢姜崔"
    u"钟谭陆汪范廖韦贾邹熊孟秦阎薛侯雷龙段郝孔邵毛钱汤尹黎易武乔贺赖龚庞樊殷施洪翟倪严牛"
    u"俞葛邢耿岳骆祁焦柴聂农覃");

/** A mark, digit or letter that items of a list begin with. */
bool isBullet(QChar c)
{
    return !isHan(c) && !isOneOf(c, u"“”‘’《》「」『』");
}

} // namespace

StoryThread::StoryThread(const ArticleView &article, const lexicon::CueTable &cues)
    : m_article(article), m_cues(cues), m_text(article.text())
{}

bool StoryThread::goesOn(const SentenceView &paragraph, qsizetype to, qsizetype from, bool isLocal) const
{
    if (isListed(paragraph))
        return true;
    const qsizetype end =
        std::min({m_article.block(paragraph).span.end.value, to, paragraph.begin + OpeningReach});
    if (isLocal && m_cues.firstIn(m_text, paragraph.begin, end, roles({PlaceCue::Local})))
        return true;
    return namesAgain(paragraph.begin, end, from);
}

/** What follows a colon, and the items behind it that begin like the one before. */
bool StoryThread::isListed(const SentenceView &paragraph) const
{
    if (paragraph.block == 0)
        return false;
    const Block &before = m_article.structure().blocks[paragraph.block - 1];
    if ((before.role != BlockRole::Body && before.role != BlockRole::Heading) || before.span.length() == 0)
        return false;
    // a short line that ends in the air is one of a list
    const Block &own = m_article.block(paragraph);
    if (own.span.length() <= LongestItem && !isOneOf(m_text[own.span.end.value - 1], u"。!?”…"))
        return true;
    const QChar first = m_text[before.span.begin.value];
    return charAt(m_text, before.span.end.value - 1) == u':' ||
           (isBullet(first) && first == m_text[paragraph.begin]);
}

/** Speaks of somebody, or of a village, whom the story has named and nobody before it. */
bool StoryThread::namesAgain(qsizetype begin, qsizetype to, qsizetype from) const
{
    for (qsizetype at = begin; at + NameLength <= to; ++at) {
        const bool mayBe = m_text[at + 2] == u'村' || Surnames.contains(m_text[at]);
        if (mayBe && isNameOfStory(at, begin, from))
            return true;
    }
    return false;
}

bool StoryThread::isNameOfStory(qsizetype at, qsizetype begin, qsizetype from) const
{
    const QStringView name = m_text.mid(at, NameLength);
    if (!std::all_of(name.begin(), name.end(), isHan))
        return false;
    const qsizetype first = std::max(from, begin - StoryReach);
    if (!m_text.mid(first, begin - first).contains(name))
        return false;
    const qsizetype earlier = std::max<qsizetype>(from - EarlierReach, 0);
    return !m_text.mid(earlier, from - earlier).contains(name);
}

} // namespace jiaoshu::engine
