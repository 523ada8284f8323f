// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldedtext.h"

#include "text/pinyin.h"
#include "text/scripttable.h"

#include <algorithm>
#include <array>
#include <memory>

namespace jiaoshu::text {

namespace {

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
bool isHan(char16_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || c == u'〇' || QChar::isSurrogate(c);
}
bool isLineEnd(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}
bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f;
}

/** Seen by nobody: zero width characters, directions, a soft hyphen. */
bool isInvisible(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0xfeff || c == 0xad || c == 0x61c || (c >= 0xfe00 && c <= 0xfe0f);
}

bool isChineseDigit(char16_t c)
{
    return QStringView(u"〇零○一二三四五六七八九十").contains(QChar(c));
}

/** What can only go on with a number, so that a line end before it was an accident. */
bool continuesNumber(QStringView rest)
{
    constexpr QStringView Units[] = {u"万", u"亿", u"兆", u"萬", u"億", u"%", u"％", u"元", u"余", u"餘"};
    return std::any_of(std::begin(Units), std::end(Units),
                       [rest](QStringView unit) { return rest.startsWith(unit); });
}

/** What goes on with a number and its scale that end a line: 3万 / 吨, 12 / 个乡镇; no 个人, no name of a
 * row. */
bool continuesQuantity(QStringView rest, bool behindScale)
{
    if (!behindScale)
        return rest.size() > 1 && (rest.front() == u'个' || rest.front() == u'個') &&
               !QStringView(u"人体體税稅别別性案").contains(rest[1]);
    constexpr QStringView Units[] = {u"元",   u"吨",   u"噸",   u"亩",   u"畝",
                                     u"人次", u"千瓦", u"平方", u"立方", u"美元"};
    return std::any_of(std::begin(Units), std::end(Units),
                       [rest](QStringView unit) { return rest.startsWith(unit); });
}

/** What each character becomes that means the same whatever stands around it; 0 for all others. */
class PlainTable
{
public:
    PlainTable()
    {
        const ScriptTable &table = ScriptTable::instance();
        for (size_t unit = 0; unit < m_units.size(); ++unit) {
            const auto c = static_cast<char16_t>(unit);
            const bool isOdd =
                isLineEnd(c) || isSpace(c) || isInvisible(c) || QStringView(u"(（，○著乾").contains(QChar(c));
            m_units[unit] = isOdd ? char16_t(0) : c < 0x80 ? c : table.folded(c);
        }
    }
    [[nodiscard]] char16_t folded(char16_t unit) const { return m_units[unit]; }

private:
    std::array<char16_t, 0x10000> m_units;
};

const PlainTable &plainTable()
{
    static const auto table = std::make_unique<const PlainTable>();
    return *table;
}

// 著 and 乾 have a simplified form of their own and keep their shape in these words.
bool keepsShape(char16_t before, char16_t c, char16_t after)
{
    if (c == u'著')
        return QStringView(u"名作述称者稱").contains(QChar(after)) ||
               QStringView(u"显顯昭编編原专專土巨论論名").contains(QChar(before));
    return c == u'乾' && QStringView(u"县縣安隆坤陵").contains(QChar(after));
}

} // namespace

/** Walks over the raw text once and writes the folded one and its runs. */
class FoldedText::Builder
{
public:
    Builder(QStringView raw, FoldedText &target)
        : m_raw(raw), m_target(target), m_table(ScriptTable::instance()), m_plain(plainTable()),
          m_units(raw.utf16())
    {
        target.m_text.resize(raw.size());
        m_out = reinterpret_cast<char16_t *>(target.m_text.data());
    }

    void build()
    {
        while (m_at < m_raw.size()) {
            const char16_t c = m_units[m_at];
            if (isLineEnd(c))
                takeLineEnd();
            else if (isSpace(c) || isInvisible(c))
                takeSpaces();
            else if ((c == u'(' || c == u'（') && m_size > 0 && isHan(last()))
                takeParenthesis();
            else
                emit(foldedAt(m_at));
            if (m_previousEnd == m_at && m_at - m_size == m_shift)
                takePlain();
        }
        m_target.m_text.resize(m_size);
        m_target.m_runs.append({m_size, m_raw.size(), m_previousEnd});
    }

private:
    char16_t last() const { return m_size > 0 ? m_out[m_size - 1] : u'\n'; }
    char16_t rawAt(qsizetype at) const { return at >= 0 && at < m_raw.size() ? m_units[at] : u'\n'; }

    bool isBetweenDigits(qsizetype at) const { return isDigit(rawAt(at - 1)) && isDigit(rawAt(at + 1)); }

    char16_t foldedAt(qsizetype at) const
    {
        const char16_t c = m_units[at];
        if (c < 0x80)
            return c;
        if (c == u'，' && isBetweenDigits(at))
            return c;
        if (c == u'○' && (isChineseDigit(last()) || isChineseDigit(rawAt(at + 1))))
            return u'〇';
        if ((c == u'著' || c == u'乾') && keepsShape(rawAt(at - 1), c, rawAt(at + 1)))
            return c;
        return m_table.folded(c);
    }

    /** Writes one unit for the raw unit at m_at, and goes on. */
    void emit(char16_t unit)
    {
        if (m_target.m_runs.isEmpty() || m_at - m_size != m_shift || m_previousEnd != m_at) {
            m_target.m_runs.append({m_size, m_at, m_previousEnd});
            m_shift = m_at - m_size;
        }
        m_out[m_size++] = unit;
        m_previousEnd = ++m_at;
    }

    /** The characters that go on with the run and mean the same anywhere: nearly all of a text. */
    void takePlain()
    {
        const char16_t *from = m_units + m_at;
        const char16_t *const end = m_units + m_raw.size();
        char16_t *to = m_out + m_size;
        for (; from < end; ++from) {
            const char16_t plain = m_plain.folded(*from);
            if (plain != 0)
                *to++ = plain;
            else if (*from == u'，' && !isBetweenDigits(from - m_units))
                *to++ = u',';
            else
                break;
        }
        m_size = to - m_out;
        m_at = from - m_units;
        m_previousEnd = m_at;
    }

    void takeLineEnd()
    {
        if (straddlesQuantity()) {
            while (isLineEnd(rawAt(m_at)) || isSpace(rawAt(m_at)))
                ++m_at;
            return;
        }
        const bool pair = m_units[m_at] == u'\r' && m_at + 1 < m_raw.size() && m_units[m_at + 1] == u'\n';
        if (pair)
            ++m_at;
        emit(u'\n');
    }

    /** A digit that does not stand alone on its line, one line end, then a scale or unit. */
    bool straddlesQuantity() const
    {
        const bool digitBefore = m_size > 1 && isDigit(m_out[m_size - 2]);
        const bool point = last() == u'.' && digitBefore; // 提高21. / 4个百分点
        const bool scale = digitBefore && (last() == u'万' || last() == u'亿');
        const bool dash =
            digitBefore && (last() == u'-' || last() == u'—' || last() == u'~'); // 3000— / 5000亩
        if (!isDigit(last()) && !point && !scale && !dash)
            return false;
        qsizetype begin = m_size - (scale || dash);
        while (begin > 0 &&
               (isDigit(m_out[begin - 1]) || m_out[begin - 1] == u'.' || m_out[begin - 1] == u','))
            --begin;
        if (begin == 0 || m_out[begin - 1] == u'\n' || m_out[begin - 1] == u'\t')
            return false;
        qsizetype next = m_at + 1;
        if (m_units[m_at] == u'\r' && rawAt(next) == u'\n')
            ++next;
        while (next < m_raw.size() && isSpace(m_units[next]))
            ++next;
        if (dash)
            return m_out[begin - 1] >= 0x3400 && isDigit(rawAt(next));
        if (scale)
            return continuesQuantity(m_raw.mid(next, 2), true);
        if (!point && (continuesNumber(m_raw.mid(next, 2)) ||
                       (m_out[begin - 1] >= 0x3400 && continuesQuantity(m_raw.mid(next, 2), false))))
            return true;
        // 共投入1 / 3.69亿元: the number itself is broken, behind a word and with its scale on the next line
        constexpr qsizetype MostDigits = 3;
        const bool afterWord = m_size - begin <= MostDigits + point && m_out[begin - 1] >= 0x3400;
        qsizetype end = next;
        while (end - next < 2 * MostDigits && (isDigit(rawAt(end)) || (!point && rawAt(end) == u'.')))
            ++end;
        if (!afterWord || end == next || rawAt(next) == u'.')
            return false;
        return continuesNumber(m_raw.mid(end, 2)) ||
               (point && !QStringView(u"年月日.、\n").contains(rawAt(end)));
    }

    /** 3.| 12个村: the number of a line, and no 3.12 whose space is noise. */
    bool endsListNumber() const
    {
        constexpr qsizetype MostDigits = 2;
        qsizetype begin = m_size - 1;
        if (last() != u'.')
            return false;
        while (begin > 0 && isDigit(m_out[begin - 1]))
            --begin;
        const qsizetype digits = m_size - 1 - begin;
        return digits > 0 && digits <= MostDigits && (begin == 0 || m_out[begin - 1] == u'\n');
    }

    void takeSpaces()
    {
        const qsizetype begin = m_at;
        bool tab = false;
        bool visible = false;
        for (; m_at < m_raw.size() && (isSpace(m_units[m_at]) || isInvisible(m_units[m_at])); ++m_at) {
            tab = tab || m_units[m_at] == u'\t';
            visible = visible || isSpace(m_units[m_at]);
        }
        const char16_t before = last();
        const char16_t after = m_at < m_raw.size() ? m_table.folded(m_units[m_at]) : u'\n';
        if (before == u'\n' || isLineEnd(after))
            return;
        const bool digits = visible && isDigit(before) && isDigit(after); // 1<zero width>2 is 12
        const bool words =
            visible && (isDigit(before) || isLatin(before)) && (isDigit(after) || isLatin(after));
        const bool list = visible && isDigit(after) && endsListNumber();
        if (!tab && !digits && !words && !list) {
            if (!visible && m_previousEnd == begin)
                m_previousEnd = m_at; // a variation selector or the like is part of what it follows
            return;
        }
        const qsizetype end = m_at;
        m_at = begin;
        emit(tab ? u'\t' : u' ');
        m_at = end;
        m_previousEnd = end;
    }

    void takeParenthesis()
    {
        const qsizetype begin = m_at + 1;
        qsizetype end = begin;
        while (end < m_raw.size() && end - begin <= 6 && m_units[end] != u')' && m_units[end] != u'）')
            ++end;
        const bool closed = rawAt(end) == u')' || rawAt(end) == u'）';
        if (closed && m_previousEnd == m_at && isPinyinSyllable(m_raw.mid(begin, end - begin))) {
            m_at = end + 1;
            m_previousEnd = m_at;
            return;
        }
        emit(u'(');
    }

    QStringView m_raw;
    FoldedText &m_target;
    const ScriptTable &m_table;
    const PlainTable &m_plain;
    const char16_t *m_units;
    char16_t *m_out = nullptr;
    qsizetype m_at = 0;          ///< in the raw text
    qsizetype m_size = 0;        ///< of the folded text so far
    qsizetype m_shift = 0;       ///< raw minus folded, in the current run
    qsizetype m_previousEnd = 0; ///< raw end of the last unit written
};

FoldedText::FoldedText(QStringView raw)
{
    Builder(raw, *this).build();
}

qsizetype FoldedText::runAt(qsizetype folded) const
{
    const auto next = std::upper_bound(m_runs.begin(), m_runs.end(), folded,
                                       [](qsizetype at, const Run &run) { return at < run.folded; });
    return std::max<qsizetype>(next - m_runs.begin() - 1, 0);
}

Utf16Span FoldedText::toRaw(Utf16Span folded) const
{
    if (m_runs.isEmpty())
        return {};
    const qsizetype first = runAt(folded.begin.value);
    const qsizetype begin = m_runs[first].raw + (folded.begin.value - m_runs[first].folded);
    if (folded.isEmpty())
        return utf16Span(begin, begin);
    qsizetype last = first; // a span is short: its end is in the same run or the next
    while (last + 1 < m_runs.size() && m_runs[last + 1].folded <= folded.end.value)
        ++last;
    const Run &next = m_runs[last];
    const qsizetype end =
        next.folded == folded.end.value ? next.previousEnd : next.raw + (folded.end.value - next.folded);
    return utf16Span(begin, end);
}

qsizetype FoldedText::foldedAt(qsizetype raw) const
{
    const auto next = std::upper_bound(m_runs.begin(), m_runs.end(), raw,
                                       [](qsizetype at, const Run &run) { return at < run.raw; });
    if (next == m_runs.begin())
        return 0;
    const Run &run = *(next - 1);
    const qsizetype at = run.folded + (raw - run.raw);
    return next == m_runs.end() ? std::min(at, run.folded) : std::min(at, next->folded);
}

Utf16Span FoldedText::toFolded(Utf16Span raw) const
{
    if (m_runs.isEmpty())
        return {};
    const qsizetype begin = foldedAt(raw.begin.value);
    return utf16Span(begin, std::max(begin, foldedAt(raw.end.value)));
}

bool FoldedText::hasGapBefore(Utf16Offset folded) const
{
    if (m_runs.isEmpty())
        return false;
    const Run &run = m_runs[runAt(folded.value)];
    return run.folded == folded.value && run.previousEnd < run.raw;
}

QList<qsizetype> FoldedText::gapsIn(Utf16Span folded) const
{
    QList<qsizetype> gaps;
    if (m_runs.isEmpty() || folded.isEmpty())
        return gaps;
    auto run = m_runs.begin() + runAt(folded.begin.value);
    for (; run != m_runs.end() && run->folded < folded.end.value; ++run) {
        if (run->folded > folded.begin.value && run->previousEnd < run->raw)
            gaps.append(run->folded);
    }
    return gaps;
}

} // namespace jiaoshu::text
