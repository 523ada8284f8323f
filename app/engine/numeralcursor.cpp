// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numeralcursor_p.h"

#include "engine/characters.h"

#include <QVarLengthArray>

#include <algorithm>

namespace jiaoshu::engine {

using lexicon::NumeralClass;

namespace {

constexpr int SmallestBigScale = 4; ///< 万
constexpr int LargestScale = 20;    ///< power of ten of scale words in a row
constexpr int NoScale = 99;         ///< larger than any

/** Two digits that stand for "this or that many": 三四, 三五, 两三, 三两. */
bool isPair(int first, int second)
{
    return first > 0 && (second == first + 1 || (first == 3 && (second == 5 || second == 2)));
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

bool isFormal(QChar c)
{
    return isOneOf(c, u"壹贰叁肆伍陆柒捌玖拾佰仟");
}
/** The digits that count and never stand in a row of digits. */
bool isCounting(QChar c)
{
    return c == u'两' || c == u'俩' || c == u'仨';
}

} // namespace

NumeralClass NumeralCursor::classAt(qsizetype at) const
{
    return at >= 0 && at < m_text.size() ? m_numerals.classOf(m_text[at]) : NumeralClass::None;
}

/** A scale word up to @p atMost that is not the begin of a unit (千 in 千瓦). */
bool NumeralCursor::isScaleAt(qsizetype at, int atMost) const
{
    if (classAt(at) != NumeralClass::Scale || valueAt(at) > atMost)
        return false;
    const QChar c = m_text[at];
    if (c != u'千' && c != u'兆' && c != u'百')
        return true;
    const auto unit = m_units.after(m_text, at);
    return !unit || unit->length < 2;
}

bool NumeralCursor::isBigScaleAt(qsizetype at) const
{
    return isScaleAt(at, 15) && valueAt(at) >= SmallestBigScale;
}

std::optional<Numeral> NumeralCursor::read()
{
    auto group = readGroup();
    if (!group)
        return std::nullopt;
    if (m_numeral.style != NumeralStyle::Arabic)
        readPoint(*group);
    readOpenWord();
    int scale = readScale();
    if (scale > 0) {
        m_numeral.value = group->value.scaledByPowerOfTen(scale);
        if (group->upper)
            m_numeral.upper = group->upper->scaledByPowerOfTen(scale);
    } else {
        m_numeral.upper = group->upper;
    }
    m_numeral.scale = std::max(m_numeral.scale, scale);
    if (scale > 0) {
        readOpenWord();
        if (const int more = m_numeral.isOpen && scale < SmallestBigScale ? readScale() : 0; more > 0) {
            m_numeral.value = m_numeral.value.numerator().scaledByPowerOfTen(more); // 5千余亿
            m_numeral.scale += more;
        }
        if (!m_numeral.isOpen && !m_numeral.isNearby && !m_numeral.upper)
            addGroups(m_numeral, scale);
        readOpenWord();
    } else {
        if (m_numeral.style == NumeralStyle::Arabic) {
            scale = readThousands();
            m_numeral.scale = scale;
            m_numeral.isThousands = scale > 0;
        }
        m_numeral.value = scale > 0 ? group->value.scaledByPowerOfTen(scale) : std::move(group->value);
    }
    readPlus();
    m_numeral.span = utf16Span(m_begin, m_at);
    return std::move(m_numeral);
}

std::optional<DigitGroup> NumeralCursor::readGroup()
{
    if (classAt(m_at) == NumeralClass::Arabic)
        return readArabic();
    m_numeral.style = isFormal(m_text[m_at]) ? NumeralStyle::Formal : NumeralStyle::Chinese;
    if (auto string = readDigitString())
        return string;
    return readChinese();
}

/** The end of the groups of three digits that spaces part, as in 3 660 400人; where the row is no such
 * number, the end of its first group. Only what counts or costs something is taken together: 12 300 alone may
 * be two. */
qsizetype NumeralCursor::spacedEnd() const
{
    const QChar before = charAt(m_begin - 1);
    const bool apart = before == u' ' && (isDigit(charAt(m_begin - 2)) || isLatin(charAt(m_begin - 2)));
    if (m_at - m_begin > 3 || m_text[m_begin] == u'0' || apart || isDigit(before) || isLatin(before) ||
        isOneOf(before, u".,第图表"))
        return m_at;
    const auto isGroup = [this](qsizetype at) {
        return charAt(at) == u' ' && isDigit(charAt(at + 1)) && isDigit(charAt(at + 2)) &&
               isDigit(charAt(at + 3)) && !isDigit(charAt(at + 4));
    };
    qsizetype end = m_at;
    while (isGroup(end) && end - m_begin < 2 * Decimal::MaximumDigits)
        end += 4;
    const QChar next = charAt(end);
    const bool counts = isHan(next) && !isOneOf(next, u"年月日号室时");
    const bool costs = isOneOf(before, u"$¥€£") && !isDigit(next) && !isLatin(next) &&
                       !(next == u' ' && isDigit(charAt(end + 1)));
    return counts || costs ? end : m_at;
}

/** 2,451 or 0.376; a point or comma that no digit follows is left. */
std::optional<DigitGroup> NumeralCursor::readArabic()
{
    const auto digitsFrom = [this](qsizetype at) {
        qsizetype end = at;
        while (classAt(end) == NumeralClass::Arabic)
            ++end;
        return end - at;
    };
    const bool first = m_at == m_begin;
    QVarLengthArray<QChar, 2 * Decimal::MaximumDigits> digits;
    const auto take = [&](qsizetype from, qsizetype count) { digits.append(m_text.data() + from, count); };
    const qsizetype leading = digitsFrom(m_at);
    take(m_at, leading);
    m_at += leading;
    while (leading <= 3 && digits.size() <= Decimal::MaximumDigits && charAt(m_at) == u',' &&
           digitsFrom(m_at + 1) == 3) {
        take(m_at + 1, 3);
        m_at += 4;
        m_numeral.hasSeparator = m_numeral.hasSeparator || first;
    }
    for (const qsizetype end = first && charAt(m_at) == u' ' ? spacedEnd() : m_at; m_at < end; m_at += 4) {
        take(m_at + 1, 3);
        m_numeral.hasSeparator = true;
    }
    if (first)
        m_numeral.digits = static_cast<int>(digits.size());
    const bool single = digits.size() == 1;
    if (charAt(m_at) == u'.' && digitsFrom(m_at + 1) > 0) {
        const qsizetype decimals = digitsFrom(m_at + 1);
        take(m_at, decimals + 1);
        m_at += decimals + 1;
        m_numeral.hasPoint = true;
    }
    auto value = Decimal::parse(QStringView(digits.constData(), digits.size()));
    if (!value)
        return std::nullopt;
    return DigitGroup{std::move(*value), std::nullopt, false, single};
}

/** 二〇二一, 一九七八: three digits or more said one by one, or two that are no pair. */
std::optional<DigitGroup> NumeralCursor::readDigitString()
{
    qsizetype end = m_at;
    while (classAt(end) == NumeralClass::Digit && !isCounting(m_text[end]))
        ++end;
    const qsizetype count = end - m_at;
    const bool string = count > 2 || (count == 2 && !isPair(valueAt(m_at), valueAt(m_at + 1)));
    // 一百三四十 and 七八百 read on with a scale; a long string may stand in front of 万 all the same.
    if (!string || isScaleAt(end, 3))
        return std::nullopt;
    QString digits(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        digits[i] = QChar(u'0' + valueAt(m_at + i));
    auto value = Decimal::parse(digits);
    if (!value)
        return std::nullopt;
    m_at = end;
    m_numeral.isDigitString = true;
    return DigitGroup{std::move(*value), std::nullopt, false, false};
}

/** The next two digits as a pair, with the small scale behind them; @return false where they are none.
 * @param mayBeBrief 三千五六 is 3500 to 3600: the pair takes the scale below the last one. */
bool NumeralCursor::readPair(DigitGroup &group, int &lastScale, qint64 &sum, bool mayBeBrief)
{
    // 六七|两 is a weight of six or seven
    const bool weighs =
        charAt(m_at + 2) == u'两' && !isScaleAt(m_at + 3, 15) && !m_units.after(m_text, m_at + 3);
    if (classAt(m_at + 1) != NumeralClass::Digit || (classAt(m_at + 2) == NumeralClass::Digit && !weighs) ||
        !isPair(valueAt(m_at), valueAt(m_at + 1)) ||
        (valueAt(m_at + 1) == 2 && valueAt(m_at) == 3 && m_text[m_at + 1] != u'两'))
        return false;
    const bool scaled = isScaleAt(m_at + 2, std::min(3, lastScale - 1));
    // 一两 is a weight, 一两个 a pair
    if (isCounting(m_text[m_at + 1]) && !scaled && !isBigScaleAt(m_at + 2) &&
        !m_units.after(m_text, m_at + 2))
        return false;
    const bool brief = mayBeBrief && !scaled && lastScale >= 2 && lastScale < NoScale &&
                       !isBigScaleAt(m_at + 2) && !isCounting(m_text[m_at + 1]);
    const int scale = scaled ? valueAt(m_at + 2) : brief ? lastScale - 1 : 0;
    const auto [low, high] = std::minmax({valueAt(m_at), valueAt(m_at + 1)});
    group.upper = Decimal(sum + high * powerOfTen(scale));
    sum += low * powerOfTen(scale);
    m_numeral.scale = brief ? lastScale : scale;
    m_at += scaled ? 3 : 2;
    lastScale = 0; // nothing may follow
    return true;
}

/** 三千五百二十, 十五六, 几十, 百: all that stands in front of a big scale. */
std::optional<DigitGroup> NumeralCursor::readChinese()
{
    DigitGroup group;
    qint64 sum = 0;
    int lastScale = NoScale;
    int digits = 0;
    bool zero = false;
    const qsizetype begin = m_at;
    while (lastScale > 0) {
        const NumeralClass kind = classAt(m_at);
        if (kind == NumeralClass::Digit && valueAt(m_at) == 0) {
            if (m_at == begin && classAt(m_at + 1) == NumeralClass::None) {
                ++m_at;
                ++digits;
                break;
            }
            zero = true;
            ++m_at;
        } else if (kind == NumeralClass::Digit || kind == NumeralClass::Some) {
            if (kind == NumeralClass::Digit && readPair(group, lastScale, sum, !zero)) {
                ++digits;
                break;
            }
            const bool some = kind == NumeralClass::Some;
            const bool scaled = isScaleAt(m_at + 1, std::min(3, lastScale - 1));
            if (some && !scaled && !isBigScaleAt(m_at + 1) && lastScale == NoScale)
                return std::nullopt; // 几个, 数据
            const int scale = scaled ? valueAt(m_at + 1) : 0;
            const int digit = some ? (scaled || lastScale == NoScale ? 1 : 0) : valueAt(m_at);
            m_numeral.isOpen = m_numeral.isOpen || some;
            // 三百五 is 350: the digit takes the scale below the last one
            const bool colloquial = !scaled && !some && !zero && lastScale >= 2 && lastScale < NoScale;
            group.lastDigitIsBare = !scaled && !zero && !some;
            sum += digit * powerOfTen(colloquial && !isBigScaleAt(m_at + 1) ? lastScale - 1 : scale);
            lastScale = scale;
            m_numeral.scale = std::max(m_numeral.scale, scale);
            m_at += scaled ? 2 : 1;
            zero = false;
            ++digits;
        } else if (kind == NumeralClass::Tens && lastScale > 1) {
            sum += valueAt(m_at) * 10;
            lastScale = 1;
            m_numeral.scale = std::max(m_numeral.scale, 1);
            ++m_at;
            ++digits;
        } else if (isScaleAt(m_at, std::min(3, lastScale - 1)) && (digits == 0 || valueAt(m_at) == 1)) {
            lastScale = valueAt(m_at);
            m_numeral.isBareScale = m_numeral.isBareScale || (digits == 0 && lastScale > 1);
            sum += powerOfTen(lastScale);
            m_numeral.scale = std::max(m_numeral.scale, lastScale);
            ++m_at;
            ++digits;
        } else {
            break;
        }
    }
    if (digits == 0) {
        if (m_at > begin || !isBigScaleAt(m_at))
            return std::nullopt;
        m_numeral.isBareScale = true; // 万余, 亿元
        sum = 1;
    }
    if (zero && m_at > begin + 1)
        --m_at; // 零 that nothing follows
    group.value = sum;
    group.isSingleDigit = m_at == begin + 1 && sum < 10;
    return group;
}

/** 一点二五, 一五九.二; 点 alone, or in front of a clock's 分 and 刻, is left. */
void NumeralCursor::readPoint(DigitGroup &group)
{
    const bool spoken = charAt(m_at) == u'点' && !m_numeral.isDigitString;
    if (group.upper || (!spoken && charAt(m_at) != u'.') || classAt(m_at + 1) != NumeralClass::Digit)
        return;
    qsizetype end = m_at + 1;
    QString digits = QStringLiteral("0.");
    while (classAt(end) == NumeralClass::Digit)
        digits += QChar(u'0' + valueAt(end++));
    const QChar next = charAt(end);
    if (next == u'十' || (next == u'分' && charAt(end + 1) != u'之') || next == u'刻')
        return;
    const auto decimals = Decimal::parse(digits);
    if (!decimals)
        return;
    group.value = group.value + *decimals;
    group.lastDigitIsBare = false;
    m_numeral.hasPoint = true;
    m_numeral.isDigitString = false;
    m_at = end;
}

/** 余, 多, 来, 几 between number and scale or unit. */
void NumeralCursor::readOpenWord()
{
    if (m_numeral.isOpen || m_numeral.isNearby || m_numeral.upper)
        return;
    const auto word = m_qualifiers.inside(m_text, m_at);
    if (!word)
        return;
    // They follow a round number, 余 and 多 an Arabic one too: 5来 and 三多 are two words.
    const QChar last = charAt(m_at - 1);
    const NumeralClass kind = classAt(m_at - 1);
    const bool round = last == u'0' || kind == NumeralClass::Scale || kind == NumeralClass::Tens;
    if (!round && (kind != NumeralClass::Arabic || (m_text[m_at] != u'余' && m_text[m_at] != u'多')))
        return;
    if (m_text[m_at] == u'把' && !m_numeral.isBareScale)
        return;
    if (m_text[m_at] == u'几' && classAt(m_at + 1) == NumeralClass::Digit)
        return;
    m_numeral.isOpen = word->qualifier == model::Qualifier::MoreThan;
    m_numeral.isNearby = word->qualifier == model::Qualifier::About;
    m_at += word->length;
}

/** 万, 千亿, 万亿: the power of ten of the scale words here, 0 for none. */
int NumeralCursor::readScale()
{
    int scale = 0;
    while (isScaleAt(m_at, 15) && valueAt(m_at) > 0) {
        const int power = valueAt(m_at);
        const bool small = power < SmallestBigScale;
        if (small && (m_numeral.style != NumeralStyle::Arabic || scale > 0))
            break;
        if (scale + power > LargestScale)
            break; // 亿亿亿: what is not read is not counted
        scale += power;
        ++m_at;
    }
    return scale;
}

/** 多万, 余万: the power of ten behind a word that leaves a number open; nothing is read where none follows.
 */
int NumeralCursor::readOpenScale()
{
    const qsizetype at = m_at;
    const Numeral numeral = m_numeral;
    readOpenWord();
    const int scale = m_at > at && isBigScaleAt(m_at) ? readScale() : 0;
    if (scale == 0) {
        m_at = at;
        m_numeral = numeral;
    }
    return scale;
}

/** The k of 15k, where no unit goes on with it (km, kg), and the w of 10w+. */
int NumeralCursor::readThousands()
{
    const qsizetype at = charAt(m_at) == u' ' ? m_at + 1 : m_at;
    const QChar k = charAt(at);
    if (k == u'w' && at == m_at && charAt(at + 1) == u'+') {
        ++m_at;
        return 4;
    }
    if ((k != u'k' && k != u'K') || isLatin(charAt(at + 1)) || classAt(at + 1) == NumeralClass::Arabic)
        return 0;
    m_at = at + 1;
    return 3;
}

/** The + of 10万+, which says more; 3万+2万 is a sum. */
void NumeralCursor::readPlus()
{
    const QChar next = charAt(m_at + 1);
    if (m_numeral.scale < 3 || charAt(m_at) != u'+' || isDigit(next) || isLatin(next) || m_numeral.isOpen)
        return;
    m_numeral.isOpen = true;
    ++m_at;
}

/** The groups below the first one: 0349亿7437万1千 behind 3兆. */
void NumeralCursor::addGroups(Numeral &numeral, int lastScale)
{
    while (addGroup(numeral, lastScale)) {
    }
}

/** 2万9308, 二万九千三百零八, 二万九三〇八 */
std::optional<DigitGroup> NumeralCursor::readNextGroup(int lastScale)
{
    if (classAt(m_at) == NumeralClass::Arabic)
        return readArabic();
    qsizetype end = m_at;
    while (classAt(end) == NumeralClass::Digit && !isCounting(m_text[end]))
        ++end;
    if (lastScale != SmallestBigScale || end - m_at != SmallestBigScale)
        return readChinese();
    auto string = readDigitString();
    m_numeral.isDigitString = false;
    return string ? string : readChinese();
}

bool NumeralCursor::addGroup(Numeral &numeral, int &lastScale)
{
    const NumeralClass kind = classAt(m_at);
    if (kind != NumeralClass::Arabic && kind != NumeralClass::Digit &&
        !(kind == NumeralClass::Scale && valueAt(m_at) == 1))
        return false;
    const NumeralCursor before = *this;
    const NumeralStyle style = m_numeral.style;
    if (kind == NumeralClass::Arabic)
        m_numeral.style = NumeralStyle::Arabic;
    else if (valueAt(m_at) == 0 && classAt(m_at + 1) == NumeralClass::Arabic) // 12亿零300万
        ++m_at;
    const bool point = m_numeral.hasPoint;
    m_numeral.hasPoint = false;
    const auto group = readNextGroup(lastScale);
    int scale = group ? readScale() : 0;
    if (group && scale < SmallestBigScale) // 1亿6千多万
        scale += readOpenScale();
    const bool weight = group && scale == 0 && isCounting(m_text[m_at - 1]); // 两万两
    const bool year = kind == NumeralClass::Arabic && charAt(m_at) == u'年';
    const bool fits = group && !m_numeral.hasPoint && !year && !weight &&
                      (!group->upper || m_numeral.scale == lastScale - 1) &&
                      group->value.scaledByPowerOfTen(scale) < Decimal(1).scaledByPowerOfTen(lastScale);
    if (!fits) {
        m_at = before.m_at;
        m_numeral = before.m_numeral;
        return false;
    }
    // 三万五 is 35000, 3万5 too; 三万零五 and 3万5人口 with 零 is not
    const bool colloquial = scale == 0 && group->isSingleDigit && m_begin != m_at &&
                            (kind == NumeralClass::Arabic || group->lastDigitIsBare);
    const Decimal part = group->value.scaledByPowerOfTen(colloquial ? lastScale - 1 : scale);
    if (group->upper) // 五万三四千
        numeral.upper = numeral.value.numerator() + group->upper->scaledByPowerOfTen(scale);
    numeral.value = numeral.value.numerator() + part;
    m_numeral.style = style;
    m_numeral.hasPoint = point;
    m_numeral.scale = std::max(m_numeral.scale, before.m_numeral.scale);
    lastScale = scale;
    return scale > 0 && !m_numeral.isOpen;
}

} // namespace jiaoshu::engine
