// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/phrasetrimmer.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "engine/phrasecharacters.h"
#include "engine/phrasecontents.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::CueRoles;
using lexicon::IndicatorCue;
using lexicon::PlaceCue;
using lexicon::roles;

constexpr qsizetype LongestPhrase = 22;
constexpr qsizetype LongestNoun = 16;
constexpr qsizetype LongestWord = 4; ///< of those a cue may stand in

} // namespace

qsizetype PhraseTrimmer::timeLengthAt(QStringView text, qsizetype at) const
{
    if (at >= text.size() || !mayBeginTime(text, at, m_lexicon.cues().period))
        return 0;
    const auto time = timeMentionAt(text, at, m_lexicon.cues().period,
                                    {.written = 2000, .reported = 2000, .named = 2000, .day = {}});
    if (!time)
        return 0;
    // 去年|底, 2018年|初, but 初中
    const bool tail =
        time->end < text.size() && isOneOf(text[time->end], u"初末底") &&
        (time->end + 1 == text.size() || !isOneOf(text[time->end + 1], u"中级步期始创心薪端部层线"));
    return time->end - at + tail;
}

qsizetype PhraseTrimmer::ordinalLengthAt(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (text[at] != u'第' || end == at + 1)
        return 0;
    if (startsWith(text, end, u"季度"))
        return end + 2 - at;
    return end - at + (end < text.size() && isOneOf(text[end], u"季届次批期轮天年周个名位"));
}

qsizetype PhraseTrimmer::leadingPlace(QStringView text) const
{
    const auto back = m_lexicon.cues().place.beginningAt(
        text, 0,
        roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County, PlaceCue::District, PlaceCue::Town,
               PlaceCue::Country, PlaceCue::Named}));
    if (back)
        return back->length;
    if (text.isEmpty() || !m_lexicon.places().mayBeginAt(text, 0))
        return 0;
    for (const lexicon::PlaceName &name : m_lexicon.places().namesAt(text, 0)) {
        const bool everyday = m_lexicon.cues()
                                  .place.beginningAt(text.first(name.length), 0, roles({PlaceCue::Everyday}))
                                  .has_value();
        const bool county = m_lexicon.places().place(name.ids.front()).level == lexicon::PlaceLevel::County;
        // 武汉|市民
        const bool shared = name.length > 2 && text[name.length - 1] == u'市' && name.length < text.size() &&
                            isOneOf(text[name.length], u"民场区");
        // 东南亚旅客, whom another country counts
        const QStringView behind = text.mid(name.length);
        if (m_lexicon.places().place(name.ids.front()).level == lexicon::PlaceLevel::Country &&
            (behind.startsWith(u"旅客") || behind.startsWith(u"游客") || behind.startsWith(u"观光客")))
            return 0;
        if (name.form == lexicon::PlaceForm::Full || (!everyday && !county))
            return name.length - shared;
    }
    return 0;
}

/** 经董事会审议后, 在同等条件下: says when or how. */
qsizetype PhraseTrimmer::adverbialLength(QStringView text) const
{
    if (text.size() < 6 || isInsideWord(text, 0))
        return 0;
    // 剔除减税因素|同口径增长
    if (startsWith(text, 0, u"剔除") || startsWith(text, 0, u"扣除")) {
        const qsizetype cause = text.indexOf(u"因素");
        if (cause < 0 || cause > LongestNoun)
            return 0;
        const qsizetype end = cause + 2 + 2 * (startsWith(text, cause + 2, u"影响"));
        return end + (end < text.size() && text[end] == u'后');
    }
    if (!isOneOf(text.front(), u"经在自从随受除当"))
        return 0;
    for (qsizetype at = 3; at + 2 < text.size(); ++at) {
        if (isOneOf(text[at], u"后时中下里内") && !isInsideWord(text, at))
            return at + 1;
    }
    return 0;
}

QStringView PhraseTrimmer::trimLeft(QStringView text) const
{
    while (!text.isEmpty()) {
        qsizetype cut = isMark(text.front()) ? 1 : isPictograph(text.front()) ? 2 : timeLengthAt(text, 0);
        if (cut == 0 && text.size() > 1 && text[1] == u'、' && isOneOf(text.front(), u"一二三四五六七八九十"))
            cut = 2;
        if (cut == 0)
            cut = leadingPlace(text);
        if (cut == 0) {
            const auto cue = m_lexicon.cues().indicator.beginningAt(
                text, 0, roles({IndicatorCue::TrimLeft, IndicatorCue::Adverb, IndicatorCue::Keep}));
            // 新 of 新增, 市 of 市场: a single character goes only before what is a word by itself
            if (cue && (cue->is(IndicatorCue::TrimLeft) || cue->is(IndicatorCue::Adverb)) &&
                (cue->length > 1 ||
                 isOneOf(text.front(), u"的是和与及等并且又也已均都共为对将把在按从于由以了着而则却更便含起"
                                       u"比较本有止我你他她咱亦只先刚曾但虽若该这那此就")))
                cut = cue->length;
        }
        if (cut == 0)
            cut = adverbialLength(text);
        // 可|安置
        if (cut == 0 && text.size() > 2 && isOneOf(text.front(), u"可能拟应需须要会想"))
            cut = m_lexicon.cues().indicator.beginningAt(text, 1, roles({IndicatorCue::Verb})) ? 1 : 0;
        if (cut == 0)
            break;
        text = text.mid(std::min(cut, text.size()));
    }
    return text;
}

qsizetype PhraseTrimmer::tailLength(QStringView text)
{
    const qsizetype size = text.size();
    if (text.back() == u'中' && size > 2)
        return isOneOf(text[size - 2], u"高初集其空大国途水手心家城市年当") ? 0 : 1;
    if (size >= 2 && text[size - 2] == u'一' && isOneOf(text.back(), u"套包台件张间亩瓶盒箱只头棵株手") &&
        (size == 2 || !isOneOf(text[size - 3], u"第统唯同专")))
        return 2;
    if (size >= 2 && text[size - 2] == u'每')
        return isOneOf(text.back(), u"晚夜月天年周日季") ? 2 : 0;
    return endsWith(text, size, u"每个月") ? 3 : 0;
}

QStringView PhraseTrimmer::trimRight(QStringView text) const
{
    while (!text.isEmpty()) {
        if (isMark(text.back())) {
            text.chop(1);
            continue;
        }
        // 贫困村|中, 套餐|一套, 房租|每晚
        if (const qsizetype tail = tailLength(text); tail > 0) {
            text.chop(tail);
            continue;
        }
        // 罚息|在合同利率基础上
        const qsizetype in = isOneOf(text.back(), u"上下中内里") ? text.lastIndexOf(u'在') : -1;
        if (in >= 2 && !isInsideWord(text, in)) {
            text = text.first(in);
            continue;
        }
        if (const qsizetype reached = m_growth.withoutReach(text); reached < text.size()) {
            text = text.first(reached);
            continue;
        }
        const auto cue = m_lexicon.cues().indicator.endingAt(
            text, text.size(), roles({IndicatorCue::TrimRight, IndicatorCue::Adverb}));
        if (!cue)
            break;
        // 签约 does not end with 约
        const auto verb = m_lexicon.cues().indicator.endingAt(
            text, text.size(), roles({IndicatorCue::Verb, IndicatorCue::Generic, IndicatorCue::Keep}));
        if (verb && verb->length > cue->length)
            break;
        text.chop(cue->length);
    }
    return text;
}

QStringView PhraseTrimmer::withoutTimes(QStringView text, QString &room) const
{
    qsizetype from = 0; // of what stands behind the last time
    for (qsizetype at = 0; at < text.size();) {
        const bool digit = !isHan(text[at]) ? text[at].isDigit()
                                            : text[at] == u'前' || startsWith(text, at, u"二〇") ||
                                                  startsWith(text, at, u"一九");
        const qsizetype time = digit               ? timeLengthAt(text, at)
                               : text[at] == u'第' ? ordinalLengthAt(text, at)
                                                   : 0;
        if (time > 0) {
            // 自|2020年|起
            const bool lead = at > from && isOneOf(text[at - 1], u"自从");
            room.append(text.sliced(from, at - from - lead));
            from = at + time;
            if (startsWith(text, from, u"以来"))
                from += 2;
            else if (from + 1 < text.size() && isOneOf(text[from], u"起前")) // 6月底前|开工率
                ++from;
            at = from;
            continue;
        }
        ++at;
    }
    if (from == 0)
        return text;
    return room.append(text.mid(from));
}

/** @param room holds what is left where one is taken out, and lives as long as the view. */
QStringView PhraseTrimmer::withoutParentheses(QStringView text, QString &room) const
{
    if (!contentsOf(text).parentheses)
        return text;
    // A parenthesis that stays open holds the number: what stands inside it counts, if anything does.
    const qsizetype open = text.lastIndexOf(u'(');
    if (open >= 0 && text.indexOf(u')', open) < 0) {
        const QStringView inner = text.mid(open + 1).trimmed();
        text = trimRight(inner).isEmpty() ? text.first(open) : inner;
    }
    room.reserve(text.size());
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && depth > 0)
            --depth;
        else if (c == u')') // opened before these words
            room.clear();
        else if (depth == 0)
            room.append(c);
    }
    return room;
}

/** Both ends of @p text. What was trimmed before is not trimmed again: its begin, where no time was taken out
 * into @p room, and the begin of what has lost nothing at its end. */
QStringView PhraseTrimmer::trimmed(QStringView text, const QString &room) const
{
    const QStringView left = room.isNull() ? text : trimLeft(text);
    const QStringView right = trimRight(left);
    return right.size() == left.size() ? right : trimLeft(right);
}

QString PhraseTrimmer::listBefore(QStringView text) const
{
    QString inner;
    QString room;
    return trimmed(withoutTimes(trimLeft(withoutParentheses(text, inner)), room), room).toString();
}

QString PhraseTrimmer::subject(QStringView clause) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    QString inner;
    QStringView words = trimLeft(withoutParentheses(clause, inner));
    if (words.endsWith(u"方面") || words.endsWith(u"来看"))
        words.chop(2);
    else if (words.endsWith(u"看"))
        words.chop(1);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if ((isMark(words[at]) && words[at] != u'、') || words[at].isDigit())
            return {};
        const auto growth =
            at > 0 ? cues.beginningAt(words, at, roles({IndicatorCue::Growth})) : std::nullopt;
        // 营业税|因5月申报家数增加, 补贴|按每户2000元
        const bool leads = at > 1 && isOneOf(words[at], u"由从因受按") && !isInsideWord(words, at);
        if (leads || (growth && growth->length > 1) || endsNoun(words, at, false)) {
            words = words.first(at);
            break;
        }
    }
    while (!words.isEmpty() && isOneOf(words.back(), u"与比较和"))
        words.chop(1);
    // 最低是山城: an extreme is no subject
    if (words.size() <= 4 && words.startsWith(u'最'))
        return {};
    const QString tidied = tidy(upToHead(nameBehind(trimRight(words))));
    return tidied.size() >= 2 && tidied.size() <= LongestNoun ? tidied : QString();
}

/** 晶圆代工龙头|远山电子, 只好把|工期: what one is called or made goes, its name stays. */
QStringView PhraseTrimmer::nameBehind(QStringView phrase) const
{
    for (qsizetype at = phrase.size() - 2; at > 0; --at) {
        if (isOneOf(phrase[at], u"把使令") && !isInsideWord(phrase, at))
            return phrase.mid(at + 1);
        // 带动|股价
        if (at == 2 && phrase.size() > 3 &&
            (phrase.startsWith(u"带动") || phrase.startsWith(u"推动") || phrase.startsWith(u"拉动") ||
             phrase.startsWith(u"刺激")) &&
            m_lexicon.cues().indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))
            return phrase.mid(2);
        // 财政用于|民生支出
        if (startsWith(phrase, at, u"用于") && phrase.size() - at > 3 &&
            m_lexicon.cues().indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))
            return phrase.mid(at + 2);
        const auto title = m_lexicon.cues().indicator.beginningAt(phrase, at, roles({IndicatorCue::Title}));
        if (title && phrase.size() - title->end() >= 2)
            return phrase.mid(title->end());
    }
    return phrase;
}

bool PhraseTrimmer::isReckoning(QStringView text) const
{
    const QStringView words = trimRight(text);
    return words.endsWith(u"计算") || words.endsWith(u"换算") || words.endsWith(u"折算");
}

QString PhraseTrimmer::before(QStringView text) const
{
    QString inner;
    QString room;
    const PhraseContents has = contentsOf(text);
    const QStringView outside = has.parentheses ? withoutParentheses(text, inner) : text;
    const QStringView whole = has.mark ? afterMark(outside) : outside;
    // 以港币计算: says in what it is told
    const QStringView words = whole.size() > 3 && !isHan(whole.front()) ? whole.trimmed() : whole;
    if (whole.size() > 3 && !words.isEmpty() && isOneOf(words.front(), u"以按依照") && isReckoning(whole))
        return {};
    const QStringView left = withoutStart(trimLeft(whole));
    QStringView phrase = trimmed(has.time ? withoutTimes(left, room) : left, room);
    // 铀、钼等矿产资源: the list goes, its noun stays
    const qsizetype etc = has.etc ? phrase.lastIndexOf(u'等') : -1;
    if (etc > 0 && phrase.size() - etc > 2 && phrase.first(etc).contains(u'、'))
        phrase = phrase.mid(etc + 1);
    return tidy(upToHead(nameBehind(phrase)));
}

/** 普及率|由去年底, 团队|由最初: when it began to change. */
QStringView PhraseTrimmer::withoutStart(QStringView phrase) const
{
    const qsizetype at = std::max(phrase.lastIndexOf(u'由'), phrase.lastIndexOf(u'从'));
    if (at < 2 || isInsideWord(phrase, at))
        return phrase;
    QStringView start = phrase.mid(at + 1);
    while (!start.isEmpty() && isOneOf(start.back(), u"的约近初底末"))
        start.chop(1);
    const bool isTime = !start.isEmpty() && timeLengthAt(start, 0) >= start.size();
    return isTime || trimRight(start).isEmpty() ? phrase.first(at) : phrase;
}

/** 营收|创下历史新高: what is measured, without what became of it. */
QStringView PhraseTrimmer::upToHead(QStringView phrase) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const CueRoles head = roles({IndicatorCue::Head});
    if (cues.endingAt(phrase, phrase.size(), head))
        return phrase;
    for (qsizetype end = phrase.size() - 2; end >= 2; --end) {
        const auto found = cues.endingAt(phrase, end, head);
        if (!found || found->length < 2)
            continue;
        const auto verb =
            cues.beginningAt(phrase, end, roles({IndicatorCue::CutAfter, IndicatorCue::Adverb}));
        const bool isVerb = verb &&
                            (verb->length > 1 ||
                             (isOneOf(phrase[end], u"更已又再也还却则将") && !isInsideWord(phrase, end))) &&
                            !verb->is(IndicatorCue::Verb);
        const bool toWeak = cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Weak})).has_value();
        return isVerb || toWeak ? phrase.first(end) : phrase;
    }
    return phrase;
}

bool PhraseTrimmer::isInsideWord(QStringView text, qsizetype at) const
{
    // 才 of 人才, 就 of 就业
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const CueRoles word = roles({IndicatorCue::Keep});
    for (qsizetype back = 1; back <= std::min<qsizetype>(at, LongestWord - 1); ++back) {
        const auto around = cues.beginningAt(text, at - back, word);
        if (around && around->length > back)
            return true;
    }
    return cues.beginningAt(text, at, word).has_value();
}

/** 以上 of 规模以上企业 */
bool PhraseTrimmer::isAcrossWord(QStringView text, qsizetype at, qsizetype length) const
{
    const auto longer = m_lexicon.cues().indicator.beginningAt(text, at, roles({IndicatorCue::Keep}));
    if (longer && longer->length > length) // 集中 of 集中连片
        return true;
    if (at < 2)
        return false;
    const auto around = m_lexicon.cues().indicator.beginningAt(text, at - 2, roles({IndicatorCue::Keep}));
    return around && around->length > 2;
}

bool PhraseTrimmer::endsNoun(QStringView text, qsizetype at, bool verbEnds) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const auto cut = cues.beginningAt(text, at, roles({IndicatorCue::CutAfter, IndicatorCue::Adverb}));
    if (cut && !(cut->length > 1 ? isAcrossWord(text, at, cut->length) : isInsideWord(text, at)))
        return true;
    const auto growth = at > 1 ? cues.beginningAt(text, at, roles({IndicatorCue::Growth})) : std::nullopt;
    if (growth && growth->length > 1 && !growth->is(IndicatorCue::Noun) &&
        !isOneOf(text[growth->end() - 1], u"幅率速值"))
        return true; // 城市|微涨
    if (at == 0) {
        const auto reach = cues.beginningAt(text, 0, roles({IndicatorCue::TrimRight}));
        if (reach && reach->length > 1)
            return true;
        // 5亿元建设学校, but 5亿元建设资金
        const auto verb = cues.beginningAt(text, 0, roles({IndicatorCue::Verb}));
        return verbEnds && verb && verb->end() < text.size() &&
               !cues.beginningAt(text, verb->end(), roles({IndicatorCue::Noun}));
    }
    // 重点帮扶县五年规划
    return at > 1 && isOneOf(text[at], u"一二两三四五六七八九十") && at + 1 < text.size() &&
           isOneOf(text[at + 1], u"年个项大");
}

qsizetype PhraseTrimmer::aboutLength(QStringView text) const
{
    if (text.size() < 2 || !isOneOf(text.front(), u"以左上"))
        return 0;
    const bool isAbout = text.startsWith(u"以上") || text.startsWith(u"以下") || text.startsWith(u"以内") ||
                         text.startsWith(u"左右") || text.startsWith(u"上下");
    return isAbout ? 2 : 0;
}

QString PhraseTrimmer::behind(QStringView text, bool verbEnds) const
{
    if (text.startsWith(u"的")) {
        text = text.mid(1);
        verbEnds = false; // 价值3元的慰问品
    }
    qsizetype end = 0;
    int depth = 0;
    bool inQuotes = false;
    for (; end < text.size() && end < LongestNoun; ++end) {
        const QChar c = text[end];
        if (c == u'“' || c == u'”')
            inQuotes = c == u'“';
        if (c == u'(')
            ++depth;
        else if (c == u')' && --depth < 0)
            break;
        if (depth > 0 || c == u')' || isQuote(c) || (c == u'、' && end > 0) || c == u'·')
            continue;
        if (inQuotes && c != u'”')
            continue;
        if (isNameDigit(text, end))
            continue;
        if (isMark(c) || c.isDigit() || endsNoun(text, end, verbEnds))
            break;
        if (end > 0 && leadingPlace(text.mid(end)) > 0)
            break;
    }
    QStringView noun = text.first(end);
    // 群众|告别了: 了 stands behind a verb
    if (const qsizetype done = noun.indexOf(u'了'); done > 0 && !isInsideWord(noun, done))
        noun = noun.first(done >= 4 ? done - 2 : done == 3 ? 2 : 0);
    if (depth > 0)
        noun = noun.first(noun.lastIndexOf(u'('));
    const auto isLoose = [](QChar c) {
        return c != u')' &&
               (isMark(c) || isOneOf(c, u"、的和与及等并后前时中上内里各共近约已均再还就都由从对把给被于"));
    };
    while (!noun.isEmpty() && isLoose(noun.back()))
        noun.chop(1);
    while (!noun.isEmpty() && isMark(noun.front()) && !isQuote(noun.front()))
        noun = noun.mid(1);
    const QString tidied = tidy(noun);
    const bool isUnit = tidied.size() == 1 &&
                        m_lexicon.cues().indicator.beginningAt(tidied, 0, roles({IndicatorCue::UnitNoun}));
    return tidied.size() >= 2 || isUnit ? tidied : QString();
}

QString PhraseTrimmer::tidy(QStringView phrase) const
{
    QString kept(phrase.size(), Qt::Uninitialized);
    QChar *end = kept.data();
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        const QChar c = phrase[at];
        if (isHan(c) || (!isQuote(c) && !c.isDigit() && !c.isSpace() && c != u'%' && c != u'.') ||
            isNameDigit(phrase, at))
            *end++ = c;
    }
    kept.truncate(end - kept.constData());
    if (!kept.isEmpty() && (kept.front().isSurrogate() || kept.back().isSurrogate()))
        kept = withoutHalves(kept);
    if (kept.size() <= LongestPhrase)
        return kept;
    // The last words, from a verb on where one stands there.
    const qsizetype from = kept.size() - LongestPhrase;
    if (const auto verb =
            m_lexicon.cues().indicator.firstIn(kept, from, kept.size() - 4, roles({IndicatorCue::Verb})))
        return kept.mid(verb->begin);
    return withoutHalves(kept.mid(from));
}

} // namespace jiaoshu::engine
