// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/readingsteps.h"

#include "ui/models/numbertexts.h"

#include <QList>

#include <optional>

namespace jiaoshu::ui {

namespace {

/** A part of a numeral: so many times a power of ten. */
struct Term
{
    Decimal count;
    int exponent = 0;
};

char16_t halfWidth(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0xFF01 && unit <= 0xFF5E ? static_cast<char16_t>(unit - 0xFEE0) : unit;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<int> chineseDigit(QChar c)
{
    constexpr QStringView Digits = u"〇零一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖";
    constexpr int Values[] = {0, 0, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9};
    const qsizetype at = Digits.indexOf(c);
    return at < 0 ? std::nullopt : std::optional(Values[at]);
}

/** Powers that count what stands before them alone (十百千), or the whole section (万亿). */
struct Scale
{
    int exponent = 0;
    bool ofSection = false;
};

std::optional<Scale> scale(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return Scale{1, false};
    case u'百':
    case u'佰':
        return Scale{2, false};
    case u'千':
    case u'仟':
        return Scale{3, false};
    case u'万':
    case u'萬':
        return Scale{4, true};
    case u'亿':
    case u'億':
        return Scale{8, true};
    default:
        return {};
    }
}

/** Reads the first numeral of a quote into its parts. */
class TermReader
{
public:
    explicit TermReader(QStringView quote) : m_quote(quote) {}

    QList<Term> read()
    {
        skipToNumeral();
        while (m_at < m_quote.size() && readOne()) {
        }
        flush(0);
        return m_terms;
    }

private:
    [[nodiscard]] QChar here() const { return m_quote[m_at]; }

    void skipToNumeral()
    {
        while (m_at < m_quote.size() && !isDigit(halfWidth(here())) && !chineseDigit(here()) &&
               !scale(here()))
            ++m_at;
    }

    bool readOne()
    {
        if (isDigit(halfWidth(here()))) {
            flush(0);
            return readArabic();
        }
        if (const auto digit = chineseDigit(here())) {
            flush(0);
            m_count = Decimal(*digit);
            ++m_at;
            return true;
        }
        if (const auto power = scale(here())) {
            apply(*power);
            ++m_at;
            return true;
        }
        return skipNoise();
    }

    bool readArabic()
    {
        QString digits;
        for (; m_at < m_quote.size(); ++m_at) {
            const char16_t c = halfWidth(here());
            const bool last = m_at + 1 >= m_quote.size() || !isDigit(halfWidth(m_quote[m_at + 1]));
            if (isDigit(c) || (c == u'.' && !last))
                digits += QChar(c);
            else if (c != u',' || last)
                break;
        }
        const auto count = Decimal::parse(digits);
        if (count)
            m_count = *count;
        return count.has_value();
    }

    void apply(const Scale &power)
    {
        if (!power.ofSection) {
            if (!m_count)
                m_count = Decimal(1); // 十五
            flush(power.exponent);
            return;
        }
        flush(0);
        for (qsizetype i = m_section; i < m_terms.size(); ++i)
            m_terms[i].exponent += power.exponent;
        // 3万亿 counts once more what 万 has counted already.
        if (m_at + 1 >= m_quote.size() || scale(m_quote[m_at + 1]) == std::nullopt ||
            !scale(m_quote[m_at + 1])->ofSection)
            m_section = m_terms.size();
    }

    void flush(int exponent)
    {
        if (m_count && !m_count->isZero())
            m_terms.append({*m_count, exponent});
        m_count.reset();
    }

    /** Pinyin in parentheses and white space stand inside a numeral at times. */
    bool skipNoise()
    {
        if (here().isSpace()) {
            ++m_at;
            return true;
        }
        if (here() != u'(' && here() != u'（')
            return false;
        const QChar close = here() == u'(' ? u')' : u'）';
        const qsizetype end = m_quote.indexOf(close, m_at);
        if (end < 0)
            return false;
        for (qsizetype i = m_at + 1; i < end; ++i) {
            if (m_quote[i].script() != QChar::Script_Latin)
                return false;
        }
        m_at = end + 1;
        return true;
    }

    QStringView m_quote;
    qsizetype m_at = 0;
    QList<Term> m_terms;
    qsizetype m_section = 0; ///< the first term that a scale of 万 or 亿 would count
    std::optional<Decimal> m_count;
};

} // namespace

QString powerOfTenText(int exponent)
{
    constexpr QStringView Raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text = exponent < 0 ? QStringLiteral("10⁻") : QStringLiteral("10");
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += Raised[digit.digitValue()];
    return text;
}

QString readingStep(const model::Reading &reading)
{
    if (reading.value.isFraction())
        return {};
    const QList<Term> terms = TermReader(reading.quote).read();
    if (terms.isEmpty() || (terms.size() == 1 && terms.first().exponent == 0))
        return {};
    Decimal sum;
    QStringList texts;
    for (const Term &term : terms) {
        sum = sum + term.count.scaledByPowerOfTen(term.exponent);
        const QString count = groupedText(term.count);
        texts.append(term.exponent == 0
                         ? count
                         : QString(count + QStringLiteral(" × ") + powerOfTenText(term.exponent)));
    }
    const Decimal &value = reading.value.numerator();
    const bool agrees = sum == value || sum == value.negated();
    return agrees ? texts.join(QStringLiteral(" + ")) : QString();
}

} // namespace jiaoshu::ui
