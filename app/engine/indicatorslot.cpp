// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/indicatorslot.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "engine/sharereader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::PhraseCue;
using lexicon::roles;
using model::Kind;

constexpr qsizetype LongestAct = 8;   ///< characters
constexpr qsizetype LongestAfter = 8; ///< characters

} // namespace

void IndicatorSlot::dropNounBefore(const QString &noun)
{
    if (!afterOther || noun.isEmpty())
        return;
    // 9个乡镇|3万人受灾, 9个乡镇和|3万人
    const bool isListed = left.size() == noun.size() + 1 && isOneOf(left.back(), u"和及与");
    if (noun.size() >= 2 && QStringView(left).chopped(isListed) == noun)
        left.clear();
    // 7个安置点|共安置20人
    else if (noun.size() >= 2 && left.startsWith(noun + u'共'))
        left.remove(0, noun.size() + 1);
    // 6个镇设立收购点|9个
    else if (noun.size() == 1 && left.size() > 3 && left.startsWith(noun))
        left.remove(0, 1);
}

Utf16Span IndicatorSlot::wordsOf(const QString &phrase, QStringView text, qsizetype end, Utf16Span told) const
{
    if (!right.isEmpty() && phrase.endsWith(right)) {
        const qsizetype at = std::max<qsizetype>(firstOf(text.mid(end), right.front().unicode()), 0);
        return utf16Span(end + at, end + at + right.size());
    }
    if (!left.isEmpty() && firstOf(phrase, left.front().unicode()) >= 0) {
        const QStringView first = QStringView(left).first(std::min<qsizetype>(2, left.size()));
        const qsizetype at = std::max<qsizetype>(before.indexOf(first), 0);
        return utf16Span(begin + at, begin + before.size());
    }
    return told;
}

QString IndicatorSlot::rivalOf(const QString &phrase, const QString &subject) const
{
    for (const QString *other : {&right, &left, &subject}) {
        if (other->size() >= 2 && *other != phrase)
            return *other;
    }
    return {};
}

IndicatorSlotReader::IndicatorSlotReader(const lexicon::Lexicon &lexicon, const ArticleView &article)
    : m_lexicon(lexicon), m_article(article), m_text(article.text()), m_trimmer(lexicon)
{}

bool IndicatorSlotReader::touches(int index, const SentenceView &sentence) const
{
    if (index <= sentence.firstQuantity)
        return false;
    const qsizetype begin = m_article.quantities()[index - 1].span.end.value;
    QStringView between = m_text.mid(begin, m_article.quantities()[index].span.begin.value - begin);
    if (between.size() > 1 && between.front() == u'+') // 60%+和70%
        between = between.mid(1);
    // 涨3%及|近|4%, 1.5万吨和|超过|2万吨
    if (between.size() > 1) {
        if (const auto about = m_lexicon.qualifiers().before(m_text, begin + between.size());
            about && about->length < between.size())
            between.chop(about->length);
    }
    // 3份、|合共|5万方呎的租约
    if (between.size() > 2 && between.front() == u'、') {
        const auto sum =
            m_lexicon.cues().indicator.endingAt(between, between.size(), roles({IndicatorCue::TrimRight}), 1);
        if (sum && sum->begin == 1 && sum->length > 1)
            between.chop(sum->length);
    }
    return between.isEmpty() || (between.size() == 1 && isOneOf(between.front(), u"、和,及与"));
}

int IndicatorSlotReader::runLength(int index, const SentenceView &sentence) const
{
    const QList<Quantity> &all = m_article.quantities();
    // 26万元、21万元,三项合计: what is of another kind behind a comma is no member
    const auto isOther = [&](int next) {
        return m_text[all[next - 1].span.end.value] == u',' && all[next].kind != all[index].kind;
    };
    int count = 1;
    while (index + count < sentence.endQuantity && touches(index + count, sentence) &&
           !isOther(index + count))
        ++count;
    return count;
}

QStringView IndicatorSlotReader::behindOf(int index, const SentenceView &sentence) const
{
    const Quantity &quantity = m_article.quantities()[index];
    qsizetype begin = quantity.span.end.value;
    // 贷款近3亿元 多家企业受益: a space there parts the two, in a title or a table
    // and not 超过 8 成 农户, where all numbers stand apart
    const qsizetype own = quantity.span.begin.value;
    const bool isApart = m_article.role(sentence) != BlockRole::Title && isShare(quantity) &&
                         (own == sentence.begin || m_article.hasGapBefore(own));
    if (begin < sentence.end && m_article.hasGapBefore(begin) && !isApart)
        return m_text.mid(begin, 0);
    begin += lengthOfAbout(m_text.mid(begin, std::min<qsizetype>(sentence.end - begin, 4)),
                           m_lexicon.cues().phrase);
    // What stands in parentheses right behind it is passed over.
    if (begin < sentence.end && m_text[begin] == u'(') {
        const qsizetype close = m_text.first(sentence.end).indexOf(u')', begin);
        begin = close < 0 ? begin : close + 1;
    }
    qsizetype end = m_article.clauseEnd(sentence, begin);
    for (int next = index + 1; next < sentence.endQuantity; ++next) {
        const qsizetype at = m_article.quantities()[next].span.begin.value;
        if (at >= begin) {
            end = std::min(end, at);
            break;
        }
    }
    // 排队逾八小时 医院增150张床: the spaces of a title part its clauses
    if (m_article.role(sentence) == BlockRole::Title) {
        for (qsizetype at = begin + 1; at < end; ++at) {
            if (m_article.hasGapBefore(at) && !isApart)
                end = at;
        }
    }
    return m_text.mid(begin, std::max<qsizetype>(end - begin, 0));
}

QStringView IndicatorSlotReader::phraseOf(const IndicatorSlot &slot, int index, bool inTitle) const
{
    QStringView left = slot.before;
    // 呎租|约: no 租约
    const Quantity &quantity = m_article.quantities()[index];
    if (const qsizetype about = quantity.qualifierWord.length();
        about == 1 && quantity.qualifierWord.end == quantity.span.begin && about < left.size() &&
        left.endsWith(u'约'))
        left.chop(about);
    // 最高速每秒1.5米: the unit's other half; 脱贫户每户分红1200元 tells behind it what each has
    const qsizetype behindEach = quantity.span.begin.value - quantity.perWord.end.value;
    const bool hasNoun = quantity.perWord.length() > 0 && behindEach >= 2 && behindEach < left.size() &&
                         m_trimmer.withoutReaching(left.last(behindEach)).size() >= 2;
    if (const qsizetype each = quantity.kind == Kind::Rate && !hasNoun ? lastOf(left, u'每') : -1;
        each >= 2 && left.size() - each <= 5 &&
        !(left.size() - each > 3 &&
          m_lexicon.cues().indicator.endingAt(left, left.size(), roles({IndicatorCue::Head}))))
        // 降至|每秒1.9米 of the figure before
        left = m_trimmer.before(left.first(each)).size() >= 2 ||
                       (slot.afterOther && m_trimmer.withoutReaching(left.first(each)).isEmpty())
                   ? left.first(each)
                   : left;
    // 美股反弹 纳指升逾: the spaces of a title part its clauses
    if (inTitle) {
        for (qsizetype at = left.size() - 2; at >= 2; --at) {
            if (m_article.hasGapBefore(slot.begin + at) && m_trimmer.before(left.mid(at)).size() >= 2) {
                left = left.mid(at);
                break;
            }
        }
    }
    // 三年|内分店增至: a particle of the duration before
    if (slot.afterOther && m_article.quantities()[index - 1].kind == Kind::Duration && !left.isEmpty() &&
        isOneOf(left.front(), u"内后前里间来"))
        left = left.mid(1);
    return left;
}

/** 地震造成|16人受伤, 洪水已造成该县|6公顷农田受灾, 防护林使|6公顷农田受益: what happened stands behind. */
bool IndicatorSlotReader::endsWithCausing(QStringView before) const
{
    QStringView words = before;
    if (!words.isEmpty() && isOneOf(words.back(), u"了约近"))
        words.chop(1);
    if (words.size() < 2)
        return false;
    using lexicon::PlaceCue;
    if (isOneOf(words.back(), u"省市区县州镇乡")) {
        const auto place =
            m_lexicon.cues().place.endingAt(words, words.size(),
                                            roles({PlaceCue::Province, PlaceCue::City, PlaceCue::County,
                                                   PlaceCue::District, PlaceCue::Town}));
        words.chop(place ? place->length : 0);
    }
    if (words.size() < 2)
        return false;
    const QChar first = words[words.size() - 2];
    switch (words.back().unicode()) {
    case u'成':
        return first == u'造' || first == u'酿';
    case u'致':
        return first == u'导';
    case u'使':
    case u'让':
    case u'令':
    case u'把':
        return first == u'致' || (words.size() > 3 && !m_lexicon.cues().indicator.endingAt(
                                                          words, words.size(), roles({IndicatorCue::Keep})));
    default:
        return false;
    }
}

std::vector<IndicatorSlot> IndicatorSlotReader::slotsOf(std::span<const SentenceView> sentences) const
{
    std::vector<IndicatorSlot> found;
    if (sentences.empty())
        return found;
    found.reserve(static_cast<size_t>(sentences.back().endQuantity - sentences.front().firstQuantity));
    for (const SentenceView &sentence : sentences) {
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i)
            found.push_back(begunSlot(i, sentence));
    }
    auto slot = found.begin();
    for (const SentenceView &sentence : sentences) {
        for (int i = sentence.firstQuantity; i < sentence.endQuantity; ++i)
            complete(*slot++, i, sentence);
    }
    return found;
}

IndicatorSlot IndicatorSlotReader::begunSlot(int index, const SentenceView &sentence) const
{
    const qsizetype at = m_article.quantities()[index].span.begin.value;
    IndicatorSlot slot;
    slot.begin = m_article.clauseBegin(sentence, at);
    if (index > sentence.firstQuantity) {
        const qsizetype previousEnd = m_article.quantities()[index - 1].span.end.value;
        slot.afterOther = previousEnd > slot.begin;
        slot.begin = std::max(slot.begin, previousEnd);
        slot.touches = touches(index, sentence);
    }
    // 60个|班、在校生: the noun of the figure before
    const bool isListed = slot.afterOther && slot.begin + 2 < at && m_text[slot.begin + 1] == u'、' &&
                          isHan(m_text[slot.begin]);
    if (isListed && !isOneOf(m_text[slot.begin], u"的和"))
        slot.begin += 2;
    // 6年|时间|减少了8000人
    if (slot.afterOther && m_article.quantities()[index - 1].kind == Kind::Duration && slot.begin + 2 < at &&
        startsWith(m_text, slot.begin, u"时间"))
        slot.begin += 2;
    slot.before = m_text.mid(slot.begin, at - slot.begin);
    slot.left = m_trimmer.before(phraseOf(slot, index, m_article.role(sentence) == BlockRole::Title));
    slot.lead = leadOf(index, sentence);
    return slot;
}

/** 订单|两个月内|掉了七成, 用量比|十年前|减了两成: whose it is stands before the time. */
QString IndicatorSlotReader::leadOf(int index, const SentenceView &sentence) const
{
    if (index <= sentence.firstQuantity)
        return {};
    const Quantity &time = m_article.quantities()[index - 1];
    if (time.kind != Kind::Duration || !isOneOf(charAt(m_text, time.span.end.value), u"内里间来前后"))
        return {};
    const qsizetype at = m_article.quantities()[index].span.begin.value;
    qsizetype begin = m_article.clauseBegin(sentence, at);
    if (index - 1 > sentence.firstQuantity)
        begin = std::max(begin, m_article.quantities()[index - 2].span.end.value);
    QStringView words = m_text.mid(begin, std::max<qsizetype>(time.span.begin.value - begin, 0));
    while (!words.isEmpty() && isOneOf(words.back(), u"比较与在近约过"))
        words.chop(1);
    return m_trimmer.before(words);
}

void IndicatorSlotReader::complete(IndicatorSlot &slot, int index, const SentenceView &sentence) const
{
    const Quantity &quantity = m_article.quantities()[index];
    const qsizetype at = quantity.span.begin.value;
    slot.behind = behindOf(index, sentence);
    const qsizetype behindEnd = slot.behind.data() + slot.behind.size() - m_text.data();
    slot.after = m_text.mid(behindEnd, std::min(LongestAfter, sentence.end - behindEnd));
    // 德国、意大利两国分别为: places alone, and the word that sums them up
    if (slot.left.size() == 2 && isOneOf(slot.left.front(), u"两三四五") &&
        isOneOf(slot.left.back(), u"国省市县区地项者家镇乡村") && firstOf(slot.before, u'、') >= 0)
        slot.left.clear();
    if (slot.afterOther && !slot.touches && changesTo(index, slot.before))
        slot.left.clear();
    // 灯塔所在的海安县也仅|41%: whose share it is, and not of what
    if (quantity.kind == Kind::Percent && slot.left.size() > 3 && slot.left.contains(u'的') &&
        isOneOf(slot.left.back(), u"省市县州") && !slot.left.endsWith(u"城市"))
        slot.left.clear();
    // 外资2亿美元、人民币|12亿元
    if (quantity.kind == Kind::Money && !slot.left.isEmpty() &&
        currencyLength(slot.left, m_lexicon.cues().indicator) == slot.left.size())
        slot.left.clear();
    // 游客仍以|本省20万人次为主
    const qsizetype by = charAt(slot.behind, 0) == u'为' ? slot.left.lastIndexOf(u'以') : -1;
    const bool isLeader = by >= 0 && slot.left.size() - by > 2;
    if (isLeader)
        slot.left = slot.left.mid(by + 1);
    // 40个小组验收、|600人结业: the words of the figure before
    const bool isNext = slot.afterOther && slot.before.size() > 2 && slot.before.endsWith(u'、');
    if (isNext || endsWithCausing(slot.before))
        slot.left.clear();
    // 承载量:上限|230人
    if (slot.begin > sentence.begin && m_text[slot.begin - 1] == u':' && isLimit(slot.left)) {
        const qsizetype label = m_article.clauseBegin(sentence, slot.begin - 1);
        if (slot.begin - 1 - label <= LongestAfter)
            slot.left.prepend(m_trimmer.subject(m_text.mid(label, slot.begin - 1 - label)));
    }
    slot.endsWithOf = !slot.before.isEmpty() && isOneOf(slot.before.back(), u"的了着过");
    if (const auto verb =
            isNext ? std::nullopt
                   : m_lexicon.cues().indicator.endingAt(m_text, at, roles({IndicatorCue::Verb}), slot.begin))
        slot.verb = m_text.mid(verb->begin, verb->length).toString();
    if (!isLeader)
        slot.right = nounOf(slot, index);
    if (isOneOf(m_text[at], u"+-"))
        slot.sign = m_text[at];
}

/** 上限: says little without the label of its line. */
bool IndicatorSlotReader::isLimit(QStringView words) const
{
    const auto limit = m_lexicon.cues().phrase.beginningAt(words, 0, roles({PhraseCue::Limit}));
    return limit && limit->length == words.size();
}

QString IndicatorSlotReader::actOf(const IndicatorSlot &slot) const
{
    qsizetype end = 0;
    while (end < slot.behind.size() && end < LongestAct && slot.behind[end].isLetter())
        ++end;
    // 集中在甲市与乙|乡: not half a list
    if (const qsizetype joint = slot.behind.first(end).lastIndexOf(u'与'); end == LongestAct && joint >= 4)
        end = joint;
    return m_trimmer.tidy(slot.behind.first(end));
}

QString IndicatorSlotReader::themeOf(const SentenceView &sentence, qsizetype from, qsizetype to) const
{
    if (to - 1 <= from || to <= sentence.begin)
        return {};
    const qsizetype begin = m_article.clauseBegin(sentence, to - 1);
    if (from > begin) // what stands behind a figure is no subject
        return {};
    const QStringView clause = m_text.mid(begin, to - 1 - begin);
    // 因工作天数较少,月减6%: why, and not of what
    const auto reason = m_lexicon.cues().indicator.beginningAt(clause, 0, roles({IndicatorCue::Reason}));
    if (isSpeech(begin, to - 1) || reason || endsWithSaying(clause, m_lexicon.cues().phrase))
        return {};
    const QString theme = m_trimmer.subject(clause);
    const auto span = m_lexicon.cues().phrase.beginningAt(theme, 0, roles({PhraseCue::Span}));
    return span && span->length == theme.size() ? QString() : theme; // 头一年
}

bool IndicatorSlotReader::isSpeech(qsizetype from, qsizetype to) const
{
    return m_lexicon.cues().place.firstIn(m_text, from, to, roles({lexicon::PlaceCue::Speech})).has_value();
}

QStringView IndicatorSlotReader::clauseBefore(int index, const SentenceView &sentence) const
{
    const QList<Quantity> &all = m_article.quantities();
    const qsizetype from = index > sentence.firstQuantity ? all[index - 1].span.end.value : sentence.begin;
    const qsizetype clause = m_article.clauseBegin(sentence, all[index].span.begin.value);
    if (clause - 1 <= from)
        return {};
    const qsizetype begin = std::max(from, m_article.clauseBegin(sentence, clause - 1));
    return m_text.mid(begin, clause - 1 - begin);
}

QString IndicatorSlotReader::listBefore(int index, const SentenceView &sentence) const
{
    const QStringView words = clauseBefore(index, sentence);
    const bool isList = firstOf(words, u'、') >= 0 || firstOf(words, u'和') >= 0;
    return isList ? m_trimmer.subject(words) : QString();
}

QString IndicatorSlotReader::themeBefore(int index, const SentenceView &sentence) const
{
    const QList<Quantity> &all = m_article.quantities();
    const qsizetype from = index > sentence.firstQuantity ? all[index - 1].span.end.value : sentence.begin;
    const qsizetype clause = m_article.clauseBegin(sentence, all[index].span.begin.value);
    return clause > from ? themeOf(sentence, from, clause) : QString();
}

QString IndicatorSlotReader::emphasisBefore(int index, const SentenceView &sentence) const
{
    return PhraseTrimmer::mostOf(clauseBefore(index, sentence)).toString();
}

QString IndicatorSlotReader::openingOf(int index, const SentenceView &sentence) const
{
    const qsizetype end = m_article.clauseEnd(sentence, sentence.begin);
    return end < m_article.quantities()[index].span.begin.value
               ? m_trimmer.subject(m_text.mid(sentence.begin, end - sentence.begin))
               : QString();
}

} // namespace jiaoshu::engine
