// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pricereader.h"

#include "engine/characters.h"
#include "engine/phraseshapes.h"
#include "lexicon/lexicon.h"

namespace jiaoshu::engine {

namespace {

using lexicon::IndicatorCue;
using lexicon::roles;
using model::Kind;

/** 平均一斤|卖到: what one of it costs. */
bool isPerPiece(QStringView before)
{
    QStringView words = before;
    while (!words.isEmpty() && isOneOf(words.back(), u"能可就才只还都也要"))
        words.chop(1);
    const bool isKilogram = words.endsWith(u"公斤");
    const qsizetype one = words.size() - 2 - isKilogram;
    return one >= 0 && isOneOf(words[one], u"一每") &&
           isOneOf(words.back(), u"斤箱瓶只头盒袋吨颗个件套碗株枝两尾");
}

/** Whether what is paid out goes to shares: in cents, each 股, of a half or a whole year. */
bool isDividend(const Quantity &quantity, QStringView before)
{
    return quantity.unit.endsWith(u'仙') || quantity.per == u"股" || before.endsWith(u"中期") ||
           before.endsWith(u"末期") || before.endsWith(u"季度");
}

/** 中期派5仙, and no 每人派3000元. */
std::optional<IndicatorReading> dividend(const Quantity &quantity, QStringView before, const QString &subject,
                                         const QString &theme)
{
    // 中期息派2仙,上年同期|派3仙: the same
    if (!isDividend(quantity, before) || (subject.size() < 2 && !before.isEmpty()))
        return std::nullopt;
    const QString &whose = subject.size() < 2 ? theme : subject;
    return IndicatorReading{whose.endsWith(u'息') ? whose : whose + QStringLiteral("股息"),
                            {700, RuleName("indicator.price")}};
}

/** 价值3元的慰问品, 为期25天的育婴培训: of what stands behind; nothing for others. */
std::optional<IndicatorReading> namedBehind(QStringView price, bool isTime, const IndicatorSlot &slot)
{
    const bool isBehind = price == u"价值" || (isTime && slot.behind.startsWith(u'的'));
    return isBehind && slot.right.size() >= 2
               ? std::optional(IndicatorReading{slot.right + price, {700, RuleName("indicator.price")}})
               : std::nullopt;
}

} // namespace

std::optional<IndicatorReading> PriceReader::read(const Quantity &quantity, const IndicatorSlot &slot,
                                                  const QString &theme) const
{
    if (quantity.kind != Kind::Money && quantity.kind != Kind::Rate && quantity.kind != Kind::Duration)
        return std::nullopt;
    if (quantity.kind == Kind::Money) {
        if (auto income = earned(slot, theme))
            return income;
    }
    return priced(quantity, slot, theme);
}

/** 前7个月|卖了, 6月|赚: what was earned by when; nothing where @p before says how often. */
std::optional<IndicatorReading> PriceReader::earnedIn(QStringView verb, QStringView before,
                                                      const QString &theme) const
{
    const QStringView span =
        before.endsWith(u"个月") ? before.chopped(2) : before.chopped(before.endsWith(u"月"));
    const bool ofYear = before.endsWith(u"去年") || before.endsWith(u"今年") || before.endsWith(u"前年");
    if (!ofYear && (span.size() == before.size() || span.isEmpty() || !isDigit(span.back())))
        return std::nullopt;
    const QString own = m_slots.trimmer().before(before);
    const QString &subject = own.size() < 2 && ofYear ? theme : own;
    if (subject.size() < 2)
        return std::nullopt;
    const QStringView what = verb.front() == u'卖'   ? QStringView(u"销售额")
                             : verb.front() == u'赚' ? QStringView(u"获利")
                                                     : QStringView(u"收入");
    return IndicatorReading{subject + what, {550, RuleName("indicator.income")}};
}

/** 一个月能拿: an income, told without the word. */
std::optional<IndicatorReading> PriceReader::earned(const IndicatorSlot &slot, const QString &theme) const
{
    const QStringView words = slot.before;
    const auto earn = m_lexicon.cues().indicator.endingAt(words, words.size(),
                                                          roles({IndicatorCue::Earn, IndicatorCue::Keep}));
    // 领了5000元工资 says so itself
    if (!earn || !earn->is(IndicatorCue::Earn) ||
        m_lexicon.cues().indicator.firstIn(slot.right, 0, slot.right.size(), roles({IndicatorCue::Amount})) ||
        m_lexicon.cues().indicator.endingAt(slot.right, slot.right.size(),
                                            roles({IndicatorCue::Head, IndicatorCue::Amount})))
        return std::nullopt;
    // 每月领128元养老金
    if (words[earn->begin] == u'领' && !slot.right.isEmpty())
        return std::nullopt;
    const QStringView before = words.first(earn->begin);
    // 分红就拿到|2600元: what one gets
    if (const QString own = m_slots.trimmer().before(before);
        own.endsWith(u"分红") || (own.size() >= 2 && m_lexicon.cues().indicator.endingAt(
                                                         own, own.size(), roles({IndicatorCue::Head}))))
        return IndicatorReading{own, {700, RuleName("indicator.income")}};
    if (auto dated = earnedIn(words.mid(earn->begin), before, theme))
        return dated;
    // 每天赚3元
    if (before.endsWith(u"每天") || before.endsWith(u"一天"))
        return IndicatorReading{
            before.last(2) + (words[earn->begin] == u'赚' ? QStringView(u"获利") : QStringView(u"收入")),
            {550, RuleName("indicator.income")}};
    // 一斤卖得|4元
    if (words[earn->begin] == u'卖' && isPerPiece(before))
        return IndicatorReading{QStringLiteral("售价"), {550, RuleName("indicator.income")}};
    // 除去开支净赚|11万元
    if (words[earn->begin] == u'净')
        return IndicatorReading{words.mid(earn->begin, 2).toString(), {550, RuleName("indicator.income")}};
    QString per = before.endsWith(u"月")        ? QStringLiteral("月")
                  : before.endsWith(u"年")      ? QStringLiteral("年")
                  : words[earn->begin] == u'卖' ? m_slots.trimmer().before(before)
                                                : QString();
    if (per.size() == 1 && per != u"月" && per != u"年")
        per.clear();
    // 养一头牛农户|可赚
    constexpr qsizetype LongestEarner = 8;
    if (const QString own = per.isEmpty() ? m_slots.trimmer().before(before) : QString();
        own.size() >= 2 && own.size() <= LongestEarner)
        per = own;
    return IndicatorReading{per + QStringLiteral("收入"), {550, RuleName("indicator.income")}};
}

/** 一台卖: 一台售价; 索价: 价格; 历时: 时间 */
std::optional<IndicatorReading> PriceReader::priced(const Quantity &quantity, const IndicatorSlot &slot,
                                                    const QString &theme) const
{
    const lexicon::CueTable &cues = m_lexicon.cues().indicator;
    // Whichever is longest: 营收 does not end with 收.
    const auto lastOf = [&cues](QStringView words) {
        return cues.endingAt(words, words.size(),
                             roles({IndicatorCue::Price, IndicatorCue::TrimRight, IndicatorCue::Keep}));
    };
    QStringView words = slot.before;
    auto price = lastOf(words);
    while (price && !price->is(IndicatorCue::Price)) {
        if (!price->is(IndicatorCue::TrimRight))
            return std::nullopt;
        words.chop(price->length);
        price = lastOf(words);
    }
    if (!price)
        return std::nullopt;
    const bool isTime = price->value.endsWith(u"时间") || QStringView(u"历时时长").contains(price->value);
    const QStringView before = words.first(price->begin);
    // 收246元,小跌0.4% is a closing price, 收246元 alone a fee
    if (price->length == 1 && isOneOf(words[price->begin], u"收报") &&
        (slot.after.size() < 3 || !m_lexicon.cues().indicator.firstIn(slot.after, 1, slot.after.size(),
                                                                      roles({IndicatorCue::Growth}))))
        return std::nullopt;
    if (isTime != (quantity.kind == Kind::Duration) || before.endsWith(u'多') || before.endsWith(u'少'))
        return std::nullopt;
    if (auto behind = namedBehind(price->value, isTime, slot))
        return behind;
    QString subject = m_slots.trimmer().before(before);
    if (price->value == u"股息")
        return dividend(quantity, before, subject, theme);
    // 每亩能卖3000元 is what it earns
    const bool isPiece = subject.size() < 2 && words[price->begin] == u'卖' && isPerPiece(before);
    const bool sold = subject.size() < 2 && words[price->begin] == u'卖' && !isPiece;
    if (isOneOf(price->value.front(), u"自借")) // 自付金额 and 借款 say enough by themselves
        subject.clear();
    else if (subject.size() < 2)
        subject = theme;
    if (price->value.endsWith(u"股价") && subject.endsWith(u"股价"))
        subject.chop(2);
    return IndicatorReading{subject + (sold      ? QStringView(u"收入")
                                       : isPiece ? QStringView(u"售价")
                                                 : price->value),
                            {700, RuleName("indicator.price")}};
}

QString PriceReader::withoutClose(QString phrase)
{
    for (const QStringView close : {QStringView(u"收市股价"), QStringView(u"收盘价")}) {
        if (!phrase.endsWith(close))
            continue;
        phrase.chop(close.size());
        if (!phrase.endsWith(u"股价"))
            phrase += QStringLiteral("股价");
    }
    return phrase;
}

IndicatorReading PriceReader::asPrice(IndicatorReading reading, const Quantity &quantity) const
{
    if (!isUnitPrice(quantity) || namesPrice(reading.phrase, m_lexicon.cues().indicator))
        return reading;
    const bool isOwn =
        reading.why.rule == RuleName("indicator.before") || reading.why.rule == RuleName("indicator.behind");
    reading.phrase = (isOwn ? reading.phrase : QString()) + QStringLiteral("价格");
    return reading;
}

} // namespace jiaoshu::engine
