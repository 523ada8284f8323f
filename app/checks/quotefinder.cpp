// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotefinder.h"

#include "checks/digits.h"
#include "text/scripttable.h"

#include <algorithm>
#include <array>

namespace jiaoshu::checks {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** 兆 is left out: it is a million, too. */
int plainScaleOf(QChar c)
{
    return c == u'兆' ? 0 : scaleOf(c);
}

/** Digits with points and commas between them, from @p at on, which goes behind them. */
std::optional<Decimal> digitsAt(QStringView words, qsizetype &at)
{
    QString digits;
    for (; at < words.size(); ++at) {
        const QChar c = words[at];
        const bool goesOn = at + 1 < words.size() && isDigit(words[at + 1]);
        if (isDigit(c) || (c == u'.' && goesOn))
            digits += c;
        else if (c != u',' || !goesOn)
            break;
    }
    const auto value = Decimal::parse(digits);
    return value ? std::optional(*value) : std::nullopt;
}

/** The powers of ten that the characters of scales at @p at give; those at their end may begin a unit (千克,
 * 万千瓦, 百分点). @p at goes behind them. */
QList<int> exponentsAt(QStringView words, qsizetype &at)
{
    QList<int> exponents;
    const bool beginsSmall = at < words.size() && (words[at] == u'百' || words[at] == u'千');
    if (at >= words.size() || plainScaleOf(words[at]) == 0 || beginsSmall)
        exponents.append(0);
    int sum = 0;
    for (; at < words.size() && plainScaleOf(words[at]) > 0; ++at) {
        sum += plainScaleOf(words[at]);
        const QChar next = at + 1 < words.size() ? words[at + 1] : QChar();
        if (plainScaleOf(next) == 0 || next == u'百' || next == u'千')
            exponents.prepend(sum);
    }
    return exponents;
}

/** Something that makes another number of the digits, or is one. */
bool leavesDoubt(QStringView words)
{
    constexpr QStringView Doubtful =
        u"〇零一二两三四五六七八九十百千万亿兆几数成折番半分角毛比至到~～-—–/／:：‰·+×";
    const qsizetype points = words.indexOf(u"百分点");
    if (points >= 0)
        return leavesDoubt(words.first(points)) || leavesDoubt(words.sliced(points + 3));
    return std::ranges::any_of(words, [&](QChar c) { return isDigit(c) || Doubtful.contains(c); });
}

bool isPlausible(const QuotedNumber &quoted, const Decimal &value)
{
    // What a heading or the head of a table may say; ten times is rather a nought too many.
    static constexpr std::array Headed = {0, 2, 3, 4, 6, 7, 8, 12};
    return std::ranges::any_of(quoted.exponents, [&](int exponent) {
        return std::ranges::any_of(Headed, [&](int more) {
            return (more == 0 || !quoted.isWhole) &&
                   quoted.digits.scaledByPowerOfTen(exponent + more) == value;
        });
    });
}

} // namespace

std::optional<QuotedNumber> quotedNumber(QStringView quote)
{
    const text::ScriptTable &script = text::ScriptTable::instance();
    QString words;
    for (const QChar c : quote) {
        if (!c.isSpace())
            words += QChar(script.folded(c.unicode()));
    }
    const auto first = std::ranges::find_if(words, isDigit);
    qsizetype at = first - words.begin();
    const QStringView before = QStringView(words).first(at);
    const bool isSigned = before.endsWith(u'-') || before.endsWith(u'+');
    if (first == words.end() || leavesDoubt(isSigned ? before.chopped(1) : before))
        return std::nullopt;
    const auto digits = digitsAt(words, at);
    if (at < words.size() && (words[at] == u'多' || words[at] == u'余'))
        ++at;
    const qsizetype scale = at;
    QuotedNumber quoted;
    quoted.exponents = exponentsAt(words, at);
    const QStringView scales = QStringView(words).sliced(scale, at - scale);
    const QStringView unit = QStringView(words).sliced(at);
    quoted.isWhole = !unit.isEmpty() || scales.contains(u'万') || scales.contains(u'亿');
    const bool isCents = unit == u"分"; // or points of a mark
    const bool isPoints = scales == u"百" && unit.startsWith(u"分点");
    if (!digits || isCents || quoted.exponents.isEmpty() || leavesDoubt(isPoints ? unit.sliced(2) : unit))
        return std::nullopt;
    if (isPoints)
        quoted.exponents = {0};
    quoted.digits = *digits;
    return quoted;
}

QList<Check> findMistyped(const QList<model::Reading> &readings)
{
    QList<Check> found;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const model::Reading &reading = readings[i];
        const auto isOwn = [](model::Kind kind) {
            return kind != model::Kind::Fraction && kind != model::Kind::Multiple;
        };
        if (reading.value.isFraction() || reading.upper || !isOwn(reading.kind))
            continue;
        const Decimal &value = reading.value.numerator();
        const auto quoted = quotedNumber(reading.quote);
        if (!quoted || isPlausible(*quoted, value.isNegative() ? value.negated() : value))
            continue;
        Check check;
        check.kind = CheckKind::Quote;
        check.verdict = Verdict::Fails;
        check.figures = {i};
        check.expected = Interval{quoted->value(), quoted->value()};
        found.append(check);
    }
    return found;
}

} // namespace jiaoshu::checks
