// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unitreader.h"

#include "engine/characters.h"
#include "engine/numeralreader.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

Decimal tenth(int places)
{
    return Decimal(1).scaledByPowerOfTen(-places);
}

} // namespace

UnitReader::UnitReader(const lexicon::Lexicon &lexicon, const NumeralReader &numerals)
    : m_units(lexicon.units()), m_qualifiers(lexicon.qualifiers()), m_parts(lexicon.unitParts()),
      m_cues(lexicon.cues().nonFigure), m_counts(lexicon.cues().count), m_numerals(numerals)
{}

std::optional<UnitReading> UnitReader::readAfter(QStringView text, const Numeral &numeral) const
{
    auto reading = readUnit(text, numeral);
    if (!reading)
        return readShareOfMany(text, numeral);
    if (reading->kind == model::Kind::Money)
        readChange(text, *reading);
    else
        readHalf(text, *reading);
    readParts(text, numeral, *reading);
    if (!numeral.hasPoint)
        readDecimals(text, numeral, *reading);
    const QChar next = charAt(text, reading->end);
    // 60岁每人100元
    const bool rates = reading->kind != model::Kind::Percent && !is(reading->unit, u"岁");
    if ((next == u'/' || next == u'每') && rates) {
        // 吨/万元 and 例/10万人 have a number in what they are counted per
        const qsizetype at = reading->end + 1;
        const auto number = next == u'/' ? readPerWithNumber(text, at) : std::nullopt;
        const auto per = number && number->hasNumber ? number : readPer(text, at);
        // 一共三年每村每年8万元, 3亩每户500元: the 每 of the amount behind
        const bool isOfNext = per && next == u'每' && reading->kind != model::Kind::Money &&
                              (charAt(text, per->end) == u'每' || isDigit(charAt(text, per->end)));
        if (per && !isOfNext) {
            reading->per = per->name;
            reading->end = per->end;
        }
    } else if (reading->kind == model::Kind::Money && (next == u'一' || next == u'1')) {
        readPerOne(text, *reading);
    }
    return reading;
}

/** 12.3/10万: of so many people. */
std::optional<UnitReading> UnitReader::readShareOfMany(QStringView text, const Numeral &numeral) const
{
    const qsizetype end = numeral.span.end.value;
    if (numeral.style != NumeralStyle::Arabic || numeral.scale > 0 || charAt(text, end) != u'/')
        return std::nullopt;
    const auto many = m_numerals.readAt(text, end + 1);
    if (!many || many->scale < 4 || many->value.isFraction())
        return std::nullopt;
    const qsizetype last = many->span.end.value;
    if (isHan(charAt(text, last)) && charAt(text, last) != u'人')
        return std::nullopt;
    const bool people = charAt(text, last) == u'人';
    return UnitReading{last + people,
                       {},
                       model::Kind::Measure,
                       1,
                       {},
                       text.sliced(end + 1, last + people - end - 1).toString(),
                       false};
}

std::optional<UnitReading> UnitReader::readUnit(QStringView text, const Numeral &numeral) const
{
    const qsizetype end = numeral.span.end.value;
    if (auto piece = readPieceOfTime(text, end))
        return piece;
    if (isOneOf(text[end - 1], u"俩仨")) { // two, three of them: the classifier is in the word
        if (charAt(text, end) == u'月')
            return UnitReading{end + 1, QStringLiteral("个月"), model::Kind::Duration, 1, {}, {}, false};
        const auto time = m_units.after(text, end); // 俩礼拜
        if (time && time->unit->kind == model::Kind::Duration)
            return UnitReading{
                end + time->length, time->unit->name, time->unit->kind, time->unit->factor, {}, {}, false};
        return UnitReading{end, QStringLiteral("个"), model::Kind::Count, 1, {}, {}, false};
    }
    if (auto money = readSmallMoney(text, numeral))
        return money;
    // A space between number and Latin unit is part of the quantity: 37 kg.
    const qsizetype at = charAt(text, end) == u' ' ? end + 1 : end;
    const auto match = m_units.after(text, at);
    if (!match || (at > end && isHan(text[at])))
        return std::nullopt;
    // 证交税1158亿 年增六成
    if (numeral.scale >= 4 && match->unit->kind == model::Kind::Duration &&
        m_counts.beginningAt(text, at, lexicon::roles({lexicon::CountCue::Yearly})))
        return std::nullopt;
    const lexicon::Unit &unit = *match->unit;
    const bool tenths = unit.kind == model::Kind::Percent && unit.factor == Decimal(10);
    // 六成人 are people; there are no more than ten tenths
    if (tenths && unit.form == u"成" && Decimal(10) < numeral.value.numerator())
        return std::nullopt;
    UnitReading reading{at + match->length, unit.name, unit.kind, unit.factor, {}, {}, false};
    // 17,891点 of an index against 5点意见
    if (is(unit.name, u"点") &&
        (numeral.hasPoint || numeral.hasSeparator || numeral.digits >= 3 || numeral.scale >= 2))
        reading.kind = model::Kind::Measure;
    // 九五折, 85折: the tenths and hundredths are said together
    if (tenths && (numeral.isDigitString || numeral.digits == 2) && !numeral.hasPoint)
        reading.factor = 1;
    return reading;
}

/** 个多月, 个半小时: a classifier, a word for more or a half, and a time. */
std::optional<UnitReading> UnitReader::readPieceOfTime(QStringView text, qsizetype at) const
{
    if (charAt(text, at) != u'个')
        return std::nullopt;
    const bool half = charAt(text, at + 1) == u'半';
    const auto open = m_qualifiers.inside(text, at + 1);
    if (!half && !open)
        return std::nullopt;
    const qsizetype begin = at + 1 + (half ? 1 : open->length);
    UnitReading reading;
    if (charAt(text, begin) == u'月') {
        reading.unit = QStringLiteral("个月");
        reading.kind = model::Kind::Duration;
        reading.end = begin + 1;
    } else {
        const auto unit = m_units.after(text, begin);
        if (!unit || unit->unit->kind != model::Kind::Duration)
            return std::nullopt;
        reading.unit = unit->unit->name;
        reading.kind = unit->unit->kind;
        reading.factor = unit->unit->factor;
        reading.end = begin + unit->length;
    }
    reading.addend = half ? tenth(1) * Decimal(5) : Decimal();
    reading.isOpen = open && open->qualifier == model::Qualifier::MoreThan;
    return reading;
}

/** The single digit at @p at that goes on with an amount: 八 in 三块八, and in 三块八一斤, where the number
 * reader would go on. */
std::optional<Numeral> UnitReader::readChangeDigit(QStringView text, qsizetype at) const
{
    auto digit = m_numerals.readAt(text, at);
    if (digit && digit->isDigitString && digit->span.length() == 2 && text[at + 1] == u'一' &&
        m_units.after(text, at + 2)) {
        const auto first = m_numerals.readAt(text.first(at + 1), at);
        return first ? first : digit;
    }
    return digit;
}

/** 块 of money before a word: what is paid, earned or given, or far more than anybody counts pieces. */
bool UnitReader::isPaid(QStringView text, const Numeral &numeral, QChar after) const
{
    constexpr qsizetype Reach = 6;
    const qsizetype begin = numeral.span.begin.value;
    const auto &cues = m_counts;
    return isOneOf(after, u"买给的就也还都能可以左上到多一不在出，") &&
           cues.lastIn(text, std::max<qsizetype>(begin - Reach, 0), begin,
                       lexicon::roles({lexicon::CountCue::Paid}));
}

/** 壹角, 叁分 as a bank writes them, and 块 where no noun follows that it would count. */
std::optional<UnitReading> UnitReader::readSmallMoney(QStringView text, const Numeral &numeral) const
{
    const qsizetype end = numeral.span.end.value;
    const QChar c = charAt(text, end);
    const QString yuan = QStringLiteral("元");
    if (numeral.style == NumeralStyle::Formal && (c == u'角' || c == u'分'))
        return UnitReading{end + 1, yuan, model::Kind::Money, tenth(c == u'角' ? 1 : 2), {}, {}, false};
    const QChar after = charAt(text, end + 1);
    const qsizetype begin = numeral.span.begin.value;
    if (c == u'分' && (endsWith(text, begin, u"升值") || endsWith(text, begin, u"贬值"))) // 贬值6.2分
        return UnitReading{end + 1, QString(c), model::Kind::Money, 1, {}, {}, false};
    if (c == u'毛' && numeral.scale == 0 && !isHan(after)) // 五毛
        return UnitReading{end + 1, yuan, model::Kind::Money, tenth(1), {}, {}, false};
    if (c == u'个') { // 三个一毫四, as Hong Kong says
        const auto dime = m_numerals.readAt(text, end + 1);
        if (!dime || dime->span.length() != 1 || charAt(text, dime->span.end.value) != u'毫' ||
            isOneOf(charAt(text, dime->span.end.value + 1), u"米升克安西"))
            return std::nullopt;
        return UnitReading{end + 1, yuan, model::Kind::Money, 1, {}, {}, false};
    }
    if (const auto currency = c == u'块' ? m_units.after(text, end + 1) : std::nullopt;
        currency && currency->unit->kind == model::Kind::Money) // 两百块人民币
        return UnitReading{
            end + 1 + currency->length, currency->unit->name, model::Kind::Money, 1, {}, {}, false};
    if (c != u'块' || after == u'钱' || after == u'大' || after == u'银' || after == u'R')
        return std::nullopt;
    const auto change = readChangeDigit(text, end + 1);
    const QChar small = change ? charAt(text, change->span.end.value) : QChar();
    const bool brief =
        change && change->span.length() == 1 &&
        (!isHan(small) || (change->style == NumeralStyle::Chinese && isOneOf(small, u"一的钱"))); // 两块五
    // 八千块顶天: nobody counts so many pieces but those of a few things
    const bool isMuch =
        numeral.style == NumeralStyle::Chinese && numeral.scale >= 3 &&
        !isOneOf(after, u"青红砖瓦石板碑牌屏木玉表玻光太电地田菜豆肉糖砚铜铁展宣标监钢耕林草农试水土");
    if (small != u'毛' && small != u'角' && !brief && (isHan(after) || isDigit(after)) && !isMuch &&
        !isPaid(text, numeral, after))
        return std::nullopt;
    return UnitReading{end + 1, yuan, model::Kind::Money, 1, {}, {}, false};
}

/** 三毛 behind 五元, 九分 behind that, and 整, 人民币 at the end. */
void UnitReader::readChange(QStringView text, UnitReading &reading) const
{
    int places = 1;
    while (places <= 2 && is(reading.unit, u"元")) {
        qsizetype at = reading.end;
        if (charAt(text, at) == u'零')
            ++at;
        const auto digit = readChangeDigit(text, at);
        if (!digit || digit->value.isFraction() || digit->upper || digit->span.length() != 1)
            break;
        const QChar unit = charAt(text, digit->span.end.value);
        const bool dime = places == 1 && (unit == u'角' || unit == u'毛' || unit == u'毫');
        const bool cent = unit == u'分' && charAt(text, digit->span.end.value + 1) != u'之';
        const bool piece = places == 1 && text[reading.end - 1] == u'块';
        // 1块2, with nothing that it would count
        const bool digits = piece && digit->style == NumeralStyle::Arabic && !isHan(unit) && !isLatin(unit);
        const bool spoken =
            digits || (digit->style == NumeralStyle::Chinese && (!isHan(unit) || isOneOf(unit, u"一的钱")));
        const bool bare = (places == 2 && !isHan(unit)) || (piece && spoken); // 两块九毛九, 两块五
        if (!dime && !cent && !bare)
            break;
        places = dime || (bare && piece) ? 1 : 2;
        reading.addend = reading.addend + digit->value.numerator() * tenth(places);
        reading.end = digit->span.end.value + (bare && !cent ? 0 : 1);
        ++places;
    }
    if (reading.addend.isZero())
        return;
    for (const QStringView tail : {QStringView(u"整"), QStringView(u"正"), QStringView(u"钱"),
                                   QStringView(u"RMB"), QStringView(u"人民币")}) {
        const bool plain = tail == u"正" && isHan(charAt(text, reading.end + 1));
        if (!plain && text.sliced(reading.end).startsWith(tail)) {
            reading.end += tail.size();
            break;
        }
    }
}

/** 三年半, 两斤半, 一倍半, 七成半; not where 半 begins another word. */
void UnitReader::readHalf(QStringView text, UnitReading &reading) const
{
    using model::Kind;
    const bool tenths = reading.kind == Kind::Percent && reading.factor == Decimal(10);
    const bool fits = tenths || is(reading.unit, u"厘") || reading.kind == Kind::Duration ||
                      reading.kind == Kind::Measure || reading.kind == Kind::Multiple;
    if (!fits || !reading.addend.isZero())
        return;
    const QChar next = charAt(text, reading.end);
    if (next == u'半' &&
        !m_cues.beginningAt(text, reading.end, lexicon::roles({lexicon::NonFigureCue::HalfHead}))) {
        reading.addend = tenth(1) * Decimal(5) * reading.factor;
        ++reading.end;
        return;
    }
    const auto digit = tenths ? m_numerals.readAt(text, reading.end) : std::nullopt; // 一成五, 8成5
    const bool arabic = digit && digit->style == NumeralStyle::Arabic;
    if (digit && digit->span.length() == 1 && digit->style != NumeralStyle::Formal && !digit->isHalf &&
        arabic == isDigit(text[reading.end - 2]) && !m_units.after(text, reading.end + 1) &&
        !isOneOf(charAt(text, reading.end + 1), u"月日年号点时")) {
        reading.addend = digit->value.numerator();
        ++reading.end;
    }
}

/** 20分 behind 1小时, 30秒 behind that: one quantity in the smallest of its units. */
void UnitReader::readParts(QStringView text, const Numeral &numeral, UnitReading &reading) const
{
    const bool whole = !numeral.hasPoint && !numeral.isOpen && !numeral.upper && !numeral.value.isFraction();
    while (whole && reading.addend.isInteger() && reading.factor.isInteger()) {
        const qsizetype at = reading.end + (charAt(text, reading.end) == u'零' ? 1 : 0);
        const auto rest = m_numerals.readAt(text, at);
        if (!rest || rest->value.isFraction() || rest->upper || rest->isOpen || rest->isHalf ||
            rest->isBareScale || !m_parts.has(reading.unit))
            return;
        const auto part = m_parts.at(reading.unit, text, rest->span.end.value);
        const Decimal &count = rest->value.numerator();
        if (!part || !(count < part->count) || (rest->hasPoint && part->part != u"秒"))
            return;
        // 天 has a name of its own in 3天2小时内; a point of a game is 分 as well
        if (reading.unit == u"分")
            reading.kind = model::Kind::Duration;
        reading.factor = reading.factor * part->count;
        reading.addend = reading.addend * part->count + count;
        reading.unit = part->part;
        reading.end = rest->span.end.value + part->length;
    }
}

/** 9秒83, 1米75, 一米八, 38度5: digits behind the unit that have none of their own. */
void UnitReader::readDecimals(QStringView text, const Numeral &numeral, UnitReading &reading) const
{
    const bool arabic = numeral.style == NumeralStyle::Arabic;
    const bool fits =
        is(reading.unit, u"米") || is(reading.unit, u"度") || (arabic && is(reading.unit, u"秒"));
    if (!fits || numeral.isHalf || numeral.isOpen || numeral.upper || !reading.addend.isZero())
        return;
    const auto decimals = m_numerals.readAt(text, reading.end);
    if (!decimals || (decimals->style == NumeralStyle::Arabic) != arabic || decimals->hasPoint ||
        decimals->scale > 0 || decimals->value.isFraction() || decimals->isHalf)
        return;
    const qsizetype length = decimals->span.length();
    const QChar next = charAt(text, decimals->span.end.value);
    if (length > (arabic ? 3 : 2) || m_units.after(text, decimals->span.end.value) || isLatin(next) ||
        (!arabic && isHan(next) && !isOneOf(next, u"的以左上高长宽深厚个多")))
        return;
    const Decimal low = decimals->upper ? Decimal(10) * decimals->value.numerator() + *decimals->upper
                                        : decimals->value.numerator(); // 一米七八
    reading.addend = low.scaledByPowerOfTen(-static_cast<int>(length));
    reading.end = decimals->span.end.value;
}

/** 6元一斤, 120元1天. */
void UnitReader::readPerOne(QStringView text, UnitReading &reading) const
{
    const qsizetype at = reading.end + 1;
    const auto unit = m_units.after(text, at);
    if (!unit || unit->unit->kind == model::Kind::Money || unit->unit->kind == model::Kind::Percent ||
        charAt(text, at + unit->length) == u'半' ||
        m_cues.beginningAt(text, reading.end, lexicon::roles({lexicon::NonFigureCue::OneHead})))
        return;
    if (const auto per = readPer(text, at)) {
        reading.per = per->name;
        reading.end = per->end;
    }
}

std::optional<UnitReader::Per> UnitReader::readPer(QStringView text, qsizetype at) const
{
    if (charAt(text, at) == u'日' || charAt(text, at) == u'月' || charAt(text, at) == u'时')
        return Per{QString(text[at]), at + 1, true, false};
    const auto match = m_units.after(text, at);
    // 800元/60%: nothing is counted per percent
    if (match && match->unit->kind != model::Kind::Percent) {
        QString name = match->unit->name;
        if (name == u"名" || name == u"位")
            name = QStringLiteral("人");
        else if (name == u"分")
            name = QStringLiteral("分钟");
        return Per{name, at + match->length, match->unit->kind == model::Kind::Duration, false};
    }
    // 3亿元/上季: beside that of another time
    if (at > 0 && charAt(text, at - 1) == u'/' && isHan(charAt(text, at)) &&
        !(isOneOf(charAt(text, at), u"上本去今前同") && isOneOf(charAt(text, at + 1), u"季月年期周日")))
        return Per{QString(text[at]), at + 1, false, false};
    return std::nullopt;
}

std::optional<UnitReader::Per> UnitReader::readPerWithNumber(QStringView text, qsizetype at) const
{
    const auto number = m_numerals.readAt(text, at);
    if (!number)
        return readPer(text, at);
    const qsizetype end = number->span.end.value;
    if (number->value == model::Value(1))
        return readPer(text, end);
    // 口 of 千人口 is no other unit
    const auto unit = charAt(text, end) == u'人'
                          ? std::optional(Per{QStringLiteral("人"), end + 1, false, false})
                          : readPer(text, end);
    if (!unit)
        return std::nullopt;
    return Per{text.sliced(at, end - at).toString() + unit->name, unit->end, unit->isTime, true};
}

} // namespace jiaoshu::engine
