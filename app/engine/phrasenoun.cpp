// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How PhraseTrimmer reads the noun that stands behind a number, and where a verb ends it.
#include "engine/phrasetrimmer.h"

#include "engine/characters.h"
#include "engine/phrasecharacters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;

constexpr qsizetype LongestNoun = 16;

} // namespace

/** 脱贫户|务工, but 务工人员, 就业规模 */
bool PhraseTrimmer::isDoneByThem(QStringView text, qsizetype at, qsizetype end) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    return isOneOf(text[at - 1], u"户人民众员工生女口") &&
           (!isHan(charAt(text, end)) ||
            (cues.beginningAt(text, end, roles({IndicatorCue::CutAfter})) &&
             !cues.beginningAt(text, end,
                               roles({IndicatorCue::Noun, IndicatorCue::Head, IndicatorCue::Amount}))));
}

/** 学生参观|展览, but 数据分析, 参观|人数 */
bool PhraseTrimmer::takesObject(QStringView text, qsizetype at) const
{
    return at + 1 < text.size() && isHan(text[at]) && isHan(text[at + 1]) &&
           !isOneOf(text[at], u"的院所室组员师者站点费业科厅馆会课类性型用队屏台体社部证") &&
           !m_lexicon.cues().indicator.beginningAt(
               text, at, roles({IndicatorCue::Noun, IndicatorCue::Head, IndicatorCue::Party}));
}

/** Whether @p cut ends the noun before @p at in @p text: 企业|联合采购, but 联合执法组. */
bool PhraseTrimmer::isDeed(const lexicon::Cue &cut, QStringView text, qsizetype at) const
{
    if (cut.value == u"people")
        return at > 1 && isDoneByThem(text, at, cut.end());
    if (cut.value != u"object" && cut.value != u"deed")
        return true;
    const bool isLast = cut.value == u"deed" && !isHan(charAt(text, cut.end()));
    return at > !isUnitNoun(text.front()) && (isLast || takesObject(text, cut.end()));
}

bool PhraseTrimmer::endsNoun(QStringView text, qsizetype at, bool verbEnds) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    const auto cut = cues.beginningAt(text, at, roles({IndicatorCue::CutAfter, IndicatorCue::Adverb}));
    const bool isWhole = cut && !(cut->length > 1 ? isAcrossWord(text, at, cut->length)
                                                  : isInsideWord(text, at) || isInsidePlace(text, at));
    // 20万元|稳定收入: there it says of what kind
    // and so 18份|到期租约
    const bool isKind = isWhole && at == 0 && cut->length > 1 &&
                        cues.beginningAt(text, cut->end(),
                                         verbEnds ? roles({IndicatorCue::Head})
                                                  : roles({IndicatorCue::Noun, IndicatorCue::Party}));
    if (isWhole && !isKind && isDeed(*cut, text, at))
        return true;
    const auto growth = at > 1 ? cues.beginningAt(text, at, roles({IndicatorCue::Growth})) : std::nullopt;
    if (growth && growth->length > 1 && !growth->is(IndicatorCue::Noun) &&
        !isOneOf(text[growth->end() - 1], u"幅率速值"))
        return true; // 城市|微涨
    if (at == 0) {
        const auto reach = cues.beginningAt(text, 0, roles({IndicatorCue::TrimRight}));
        if (reach && reach->length > 1 && !isAcrossWord(text, 0, reach->length))
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

/** 41名|青山县的务工人员: the area goes that says whose they are. */
QStringView PhraseTrimmer::withoutOwner(QStringView text) const
{
    for (qsizetype place = leadingPlace(text); place > 0 && place + 3 < text.size();
         place = leadingPlace(text)) {
        const bool isOf = text[place] == u'的';
        if (!isOf && (isMark(text[place]) || place <= 2))
            break;
        text = text.mid(place + isOf);
    }
    return text;
}

/** Whether the noun that begins @p text ends before @p at, where neither a quote nor a parenthesis is open.
 */
bool PhraseTrimmer::endsAt(QStringView text, qsizetype at, bool verbEnds) const
{
    const QChar c = text[at];
    if (isMark(c) || c.isDigit() || endsNoun(text, at, verbEnds))
        return true;
    if (at == 0 && c == u'则') // 4亿元|则分居三、四名
        return true;
    if (at > 0 && leadingPlace(text.mid(at)) > 0)
        return true;
    // 牧光互补电站|去年并网
    if (at > 1 && isOneOf(c, u"今去明前") && charAt(text, at + 1) == u'年' && timeLengthAt(text, at) > 0)
        return true;
    // 52亩土地|种草莓
    if (at > 1 && isOneOf(c, u"种栽养") && isOneOf(text[at - 1], u"地田") && !isInsideWord(text, at))
        return true;
    // 7个安置点|共安置, 136个村|共划分
    if (at > 0 && c == u'共' && !isInsideWord(text, at) &&
        m_lexicon.cues().indicator.beginningAt(
            text, at + 1, roles({IndicatorCue::Verb, IndicatorCue::CutAfter, IndicatorCue::Light})))
        return true;
    // 气调库|和一条分选线
    if (at > 1 && isOneOf(c, u"和及与、") && charAt(text, at + 1) == u'一' &&
        isOneOf(charAt(text, at + 2), u"个条座间套台支处家片块栋幢所"))
        return true;
    // 5个村|联合出资
    return at == 1 && isUnitNoun(text.front()) && beginsVerb(text, at);
}

/** The noun that @p text begins with. */
QStringView PhraseTrimmer::leadingNoun(QStringView text, bool verbEnds) const
{
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
        const bool passes = depth > 0 || c == u')' || isQuote(c) || (c == u'、' && end > 0) || c == u'·' ||
                            (inQuotes && c != u'”') || isNameDigit(text, end);
        if (!passes && endsAt(text, end, verbEnds))
            break;
    }
    const QStringView noun = withoutDone(text.first(end));
    return depth > 0 ? noun.first(noun.lastIndexOf(u'(')) : noun;
}

/** 群众|告别了: 了 stands behind a verb. */
QStringView PhraseTrimmer::withoutDone(QStringView noun) const
{
    const qsizetype done = firstOf(noun, u'了');
    if (done <= 0 || isInsideWord(noun, done))
        return noun;
    // 山村|通了: a verb of one character behind whom or what is counted
    const bool isShort =
        done >= 4 && (isUnitNoun(noun[done - 2]) || isOneOf(noun[done - 2], u"民众户人员生工农区"));
    return noun.first(isShort ? done - 1 : done >= 4 ? done - 2 : done == 3 ? 2 : isUnitNoun(noun.front()));
}

QString PhraseTrimmer::behind(QStringView text, bool verbEnds) const
{
    if (text.startsWith(u'的')) {
        text = text.mid(1);
        verbEnds = false; // 价值3元的慰问品
    }
    // 鸡500羽|或鸭, 价款5万元|和支付违约金: goes on with the next
    if (!text.isEmpty() && isOneOf(text.front(), u"或和与及并") && !isInsideWord(text, 0))
        return {};
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    QStringView noun = leadingNoun(withoutOwner(text), verbEnds);
    // 床位|的小医院
    // and not 亏损|的店铺, of what kind they are
    if (const qsizetype of = firstOf(noun, u'的'); of >= 2) {
        const auto head = cues.endingAt(noun, of, roles({IndicatorCue::Head}));
        if (head && !head->is(IndicatorCue::Price))
            noun = noun.first(of);
    }
    const auto isLoose = [](QChar c) {
        return c != u')' &&
               (isMark(c) || isOneOf(c, u"、的和与及等并后前时中上内里各共近约已均再还就都由从对把给被于"));
    };
    // 27间学校|来年合约 ends with a word
    const auto endsWithWord = [&cues, &noun] {
        const auto word = cues.endingAt(noun, noun.size(), roles({IndicatorCue::Keep}));
        return word && word->length > 1;
    };
    while (!noun.isEmpty() && isLoose(noun.back()) && !endsWithWord())
        noun.chop(1);
    while (!noun.isEmpty() && isMark(noun.front()) && !isQuote(noun.front()))
        noun = noun.mid(1);
    const QString tidied = tidy(noun);
    const bool isUnit = tidied.size() == 1 && cues.beginningAt(tidied, 0, roles({IndicatorCue::UnitNoun}));
    return tidied.size() >= 2 || isUnit ? tidied : QString();
}

} // namespace jiaoshu::engine
