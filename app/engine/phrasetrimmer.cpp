// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/phrasetrimmer.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "engine/phrasecharacters.h"
#include "engine/phrasecontents.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::CueRoles;
using lexicon::IndicatorCue;
using lexicon::NameCue;
using lexicon::PhraseCue;
using lexicon::PlaceCue;
using lexicon::roles;

constexpr qsizetype LongestPhrase = 22;
constexpr qsizetype LongestSubject = 16;
constexpr qsizetype LongestHead = 4; ///< of a phrase, before its 的, that only leads to it

} // namespace

QStringView PhraseTrimmer::trimLeft(QStringView text) const
{
    while (!text.isEmpty()) {
        qsizetype cut = isMark(text.front()) ? 1 : isPictograph(text.front()) ? 2 : timeLengthAt(text, 0);
        // 2027年底|前扩增至
        if (cut > 1 && text.size() > cut + 2 && isOneOf(text[cut], u"前起") && !isInsideWord(text, cut))
            ++cut;
        // 一、缴费标准, but 一、二季度
        constexpr OneOf Numerals(u"一二三四五六七八九十");
        if (cut == 0 && charAt(text, 1) == u'、' && isOneOf(text.front(), Numerals) &&
            !isOneOf(charAt(text, 2), Numerals))
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
                                       u"比较本有止我你他她咱亦只先刚曾但虽若该这那此就其还仅唯")))
                cut = isDemonstrative(text, cue->length) ? 1 : cue->length;
        }
        if (cut == 0)
            cut = adverbialLength(text);
        // 到7月底|已经省下
        if (cut == 0 && text.front() == u'到') {
            if (const qsizetype time = timeLengthAt(text, 1); time > 0)
                cut = 1 + time;
        }
        // 可|安置
        if (cut == 0 && text.size() > 2 && isOneOf(text.front(), u"可能拟应需须要会想再") &&
            !isInsideWord(text, 0))
            cut = m_lexicon.cues().indicator.beginningAt(text, 1, roles({IndicatorCue::Verb})) ? 1 : 0;
        if (cut == 0)
            cut = givingLength(text);
        if (cut == 0)
            break;
        text = text.mid(std::min(cut, text.size()));
    }
    return text;
}

/** 给|社员分红, 拟|派末期息, but 给水管网 and 拟录用人员. */
qsizetype PhraseTrimmer::givingLength(QStringView text) const
{
    constexpr qsizetype Shortest = 3;
    if (text.size() < Shortest || !isOneOf(text.front(), u"给拟") || isInsideWord(text, 0))
        return 0;
    return 1 + (text[1] == u'予');
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
        const qsizetype in = isOneOf(text.back(), u"上下中内里") ? lastOf(text, u'在') : -1;
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
                               : at > 1 && isOneOf(text[at], u"今去明") && charAt(text, at + 1) == u'年'
                                   ? timeLengthAt(text, at) // 食肆|今年上半年|结业
                                   : 0;
        if (time > 0) {
            // 自|2020年|起, 岁入较|2023年度|增加
            const bool lead = at > from && isOneOf(text[at - 1], u"自从较比") &&
                              (isOneOf(text[at - 1], u"自从") || !isInsideWord(text, at - 1));
            room.append(text.sliced(from, at - from - lead));
            from = at + time;
            if (startsWith(text, from, u"以来"))
                from += 2;
            else if (charAt(text, from) == u'时' && !isInsideWord(text, from)) // 8月时|曾攀升到
                ++from;
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
    qsizetype open = text.lastIndexOf(u'(');
    const qsizetype square = text.lastIndexOf(u'[');
    const QChar close = square > open ? u']' : u')';
    open = std::max(open, square);
    if (open >= 0 && text.indexOf(close, open) < 0) {
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
    const QStringView list = trimmed(withoutTimes(trimLeft(withoutParentheses(text, inner)), room), room);
    return trimLeft(nameBehind(list)).toString(); // 集团解释主要因|牛肉、食油价格
}

QString PhraseTrimmer::subject(QStringView clause) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    QString inner;
    if (isAspect(clause, m_lexicon.cues().phrase) || namesExtreme(clause, m_lexicon.cues().phrase))
        return {};
    QStringView words = trimLeft(withoutParentheses(clause, inner));
    if (const QStringView most = mostOf(words); !most.isEmpty())
        return tidy(most);
    if (words.endsWith(u"方面") || words.endsWith(u"来看"))
        words.chop(2);
    else if (words.endsWith(u"看"))
        words.chop(1);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if ((isMark(words[at]) && words[at] != u'、') || words[at].isDigit())
            return {};
        const auto growth =
            at > 0 ? cues.beginningAt(words, at, roles({IndicatorCue::Growth})) : std::nullopt;
        // 报告上调其|目标价
        if (const QStringView revised = revisedAt(words, at); !revised.isEmpty()) {
            words = revised;
            break;
        }
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
    return tidied.size() >= 2 && tidied.size() <= LongestSubject ? tidied : QString();
}

QStringView PhraseTrimmer::mostOf(QStringView words)
{
    constexpr qsizetype Longest = 10;
    const auto fits = [](QStringView name) {
        return name.size() >= 2 && name.size() <= Longest && !isOneOf(name.back(), u"省市县区州镇乡村国店") &&
               std::all_of(name.begin(), name.end(), isHan);
    };
    if (const qsizetype is = words.lastIndexOf(u"的是"); is > 1 && words.first(is).contains(u'最'))
        return fits(words.mid(is + 2)) ? words.mid(is + 2) : QStringView();
    const qsizetype most = words.lastIndexOf(u'最');
    const qsizetype by = most > 0 ? words.first(most).lastIndexOf(u'以') : -1;
    if (by < 0 || words.size() - most > 4)
        return {};
    const QStringView name = words.mid(by + 1, most - by - 1);
    return fits(name) ? name : QStringView();
}

/** 晶圆代工龙头|远山电子, 只好把|工期: what one is called or made goes, its name stays. */
QStringView PhraseTrimmer::nameBehind(QStringView phrase) const
{
    for (qsizetype at = phrase.size() - 2; at > 0; --at) {
        // 立着一株|直径, 安排了一个|月薪
        const bool isOne =
            phrase[at - 1] == u'着' ||
            (phrase[at - 1] == u'了' && isOneOf(phrase[at + 1], u"个名份座家条台批项户只头间套")) ||
            (isOneOf(phrase[at - 1], u"建盖修") && isOneOf(phrase[at + 1], u"座个条栋间"));
        if (phrase[at] == u'一' && isOne && phrase.size() - at >= 4)
            return phrase.mid(at + 2);
        if (isOneOf(phrase[at], u"把使令且付") && !isInsideWord(phrase, at))
            return phrase.mid(at + 1);
        // 帮助合作社将|种植面积, 县里将|建成, but 总产能将较现行的
        if (phrase[at] == u'将' && !isInsideWord(phrase, at) &&
            (beginsVerb(phrase, at + 1) ||
             (!isOneOf(phrase[at + 1], u"较比达增减降由从") &&
              m_lexicon.cues().indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))))
            return phrase.mid(at + 1);
        // 带动|股价
        if (at == 2 && phrase.size() > 3 &&
            m_lexicon.cues().phrase.beginningAt(phrase, 0, roles({PhraseCue::Moving})) &&
            m_lexicon.cues().indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))
            return phrase.mid(2);
        // 财政用于|民生支出
        if (startsWith(phrase, at, u"用于") && phrase.size() - at > 3 &&
            m_lexicon.cues().indicator.endingAt(phrase, phrase.size(), roles({IndicatorCue::Head})))
            return phrase.mid(at + 2);
        // 主计总处上修|经济成长率
        if (const QStringView revised = revisedAt(phrase, at); !revised.isEmpty())
            return revised;
        const auto title = m_lexicon.cues().indicator.beginningAt(phrase, at, roles({IndicatorCue::Title}));
        if (title && phrase.size() - title->end() >= 2)
            return trimLeft(phrase.mid(title->end()));
    }
    // 透露|平台抽佣
    const auto said = m_lexicon.cues().phrase.beginningAt(phrase, 0, roles({PhraseCue::Saying}));
    return said && !said->value.isEmpty() && phrase.size() - said->length >= 2
               ? trimLeft(phrase.mid(said->length))
               : phrase;
}

/** 村|联合, 县|开展, but 村|建设项目 */
bool PhraseTrimmer::beginsVerb(QStringView text, qsizetype at) const
{
    const auto verb = m_lexicon.cues().indicator.beginningAt(
        text, at, roles({IndicatorCue::Verb, IndicatorCue::Light, IndicatorCue::Adverb}));
    return verb && verb->length > 1 &&
           !m_lexicon.cues().indicator.beginningAt(text, verb->end(), roles({IndicatorCue::Noun}));
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
    QStringView begun = trimLeft(whole);
    if (const qsizetype since = has.came ? sinceLength(begun) : 0; since > 0) // 开航以来|保障起降
        begun = trimLeft(begun.mid(since));
    const QStringView left = withoutStart(begun);
    QStringView phrase = withoutInnerReach(trimmed(has.time ? withoutTimes(left, room) : left, room));
    if (endsWithSaying(phrase, m_lexicon.cues().phrase))
        return {};
    if (saysWhen(phrase, m_lexicon.cues().indicator) ||
        m_lexicon.cues().naming.endingAt(phrase, phrase.size(), roles({NameCue::Season})))
        phrase = beforeTime(phrase);
    // 再拐上一条|3米宽的路: one of what stands behind
    if (phrase.size() > 2 && phrase[phrase.size() - 2] == u'一' &&
        isOneOf(phrase.back(), u"条座栋间块张台辆口棵株颗根盏幅艘幢") &&
        isOneOf(phrase[phrase.size() - 3], u"上有起了着过成出"))
        return {};
    // 新台币|升值: there it is what is measured
    if (const qsizetype currency = currencyLength(phrase, m_lexicon.cues().indicator);
        currency + 1 < phrase.size())
        phrase.chop(currency);
    // 铀、钼等矿产资源: the list goes, its noun stays
    const qsizetype etc = has.etc ? phrase.lastIndexOf(u'等') : -1;
    if (etc > 0 && phrase.size() - etc > 2 && (phrase.first(etc).contains(u'、') || isQuote(phrase[etc - 1])))
        phrase = phrase.mid(etc + 1);
    QString named = tidy(behindHaving(behindAdverb(upToHead(nameBehind(phrase)))));
    // 光|淮山|一项就|收入
    if (const qsizetype item = named.indexOf(u"一项"); item > 1 && item + 4 < named.size()) {
        named.remove(item, 2 + isOneOf(named[item + 2], u"就便即共"));
        named.remove(0, isOneOf(named.front(), u"光单仅"));
    }
    return named;
}

/** 普及率|由去年底, 团队|由最初: when it began to change. */
QStringView PhraseTrimmer::withoutStart(QStringView phrase) const
{
    qsizetype at = phrase.size() - 1;
    while (at >= 0 && !isOneOf(phrase[at], u"由从"))
        --at;
    if (at < 2 || isInsideWord(phrase, at))
        return phrase;
    QStringView start = phrase.mid(at + 1);
    while (!start.isEmpty() && isOneOf(start.back(), u"的约近初底末"))
        start.chop(1);
    const bool isTime = !start.isEmpty() && timeLengthAt(start, 0) >= start.size();
    return isTime || trimRight(start).isEmpty() ? phrase.first(at) : phrase;
}

/** 均价|一路跌至年末: what became of it by a time goes. */
QStringView PhraseTrimmer::withoutInnerReach(QStringView phrase) const
{
    constexpr qsizetype Longest = 4; // characters of the time
    for (qsizetype at = phrase.size() - 2; at > 0 && phrase.size() - at - 1 <= Longest; --at) {
        if (!isOneOf(phrase[at], u"至到"))
            continue;
        if (const qsizetype kept = m_growth.withoutReach(phrase.first(at + 1)); kept <= at)
            return trimRight(phrase.first(kept));
    }
    return phrase;
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
                            !verb->is(IndicatorCue::Verb) && isDeed(*verb, phrase, end);
        const auto weak =
            cues.endingAt(phrase, phrase.size(), roles({IndicatorCue::Weak, IndicatorCue::Keep}));
        const bool toWeak = weak && weak->is(IndicatorCue::Weak);
        return isVerb || toWeak ? phrase.first(end) : phrase;
    }
    return phrase;
}

QString PhraseTrimmer::tidy(QStringView phrase) const
{
    QString kept(phrase.size(), Qt::Uninitialized);
    QChar *end = kept.data();
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        const QChar c = phrase[at];
        if (isHan(c) ||
            (!isQuote(c) && !c.isDigit() && !c.isSpace() && c != u'%' && c != u'.' && c != u'*') ||
            isNameDigit(phrase, at))
            *end++ = c;
    }
    kept.truncate(end - kept.constData());
    // TOP20的房企
    if (const qsizetype of = isLatin(charAt(kept, 0)) ? kept.indexOf(u'的') : -1;
        of > 0 && of <= LongestHead && isLatin(kept[of - 1]) && kept.size() - of > 2)
        kept = kept.mid(of + 1);
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
