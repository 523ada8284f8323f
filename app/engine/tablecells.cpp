// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tablecells.h"

#include "engine/characters.h"
#include "lexicon/cues.h"
#include "text/foldedtext.h"

#include <QDate>

#include <algorithm>
#include <optional>

namespace jiaoshu::engine {

namespace {

constexpr qsizetype LinesAbove = 2;    ///< between a table and what its numbers are counted in
constexpr qsizetype LongestAbove = 40; ///< characters of such a line
constexpr qsizetype LongestRow = 200;  ///< characters of one whose cells are long on the whole
constexpr qsizetype LongCell = 20;     ///< characters of such cells
constexpr qsizetype LongestWords = 30; ///< characters of a label or head

using lexicon::CountCue;
using lexicon::roles;

using Row = QList<Utf16Span>; ///< its cells

/** Words of a table with the unit that stands behind them in parentheses. */
struct Named
{
    Utf16Span words;
    Utf16Span unit;
};

class Finder
{
public:
    Finder(const text::FoldedText &folded, const lexicon::CueTable &cues)
        : m_cues(cues), m_text(folded.text()), m_gaps(folded.gapsIn(utf16Span(0, m_text.size()))),
          m_gap(m_gaps.cbegin()), m_hasTab(m_text.contains(u'\t')), m_hasSpace(m_text.contains(u' '))
    {}

    QList<TableCell> run()
    {
        if (!m_hasTab && !m_hasSpace && m_gaps.isEmpty())
            return {};
        QList<Row> table;
        std::optional<Utf16Span> unit;
        qsizetype since = 0; // lines since the unit was told
        for (qsizetype begin = 0; begin <= m_text.size();) {
            const qsizetype end = lineEnd(begin);
            const Row row = cellsOf(begin, end);
            if (!table.isEmpty() && row.size() != table.last().size()) {
                read(table, unit);
                if (table.size() > 1)
                    unit.reset();
                table.clear();
            }
            const auto told = end - begin <= LongestAbove ? toldUnit(begin, end) : std::nullopt;
            if (told || (table.isEmpty() && ++since > LinesAbove)) {
                unit = told;
                since = 0;
            }
            if (row.size() > 1)
                table.append(row);
            begin = end + 1;
        }
        read(table, unit);
        return m_found;
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype begin) const
    {
        const qsizetype end = m_text.indexOf(u'\n', begin);
        return end < 0 ? m_text.size() : end;
    }
    [[nodiscard]] QStringView words(Utf16Span span) const
    {
        return m_text.sliced(span.begin.value, span.length());
    }

    [[nodiscard]] Utf16Span trimmed(qsizetype begin, qsizetype end) const
    {
        while (begin < end && m_text[begin] == u' ')
            ++begin;
        while (begin < end && m_text[end - 1] == u' ')
            --end;
        return utf16Span(begin, end);
    }

    /** None for a line without a tab or a space, or a long one that is no row of short cells. */
    [[nodiscard]] Row cellsOf(qsizetype begin, qsizetype end)
    {
        const qsizetype length = end - begin;
        const QStringView line = m_text.sliced(begin, end - begin);
        const QChar mark = m_hasTab && line.contains(u'\t') ? u'\t' : u' ';
        while (m_gap != m_gaps.cend() && *m_gap < begin)
            ++m_gap;
        const bool hasGap = mark == u' ' && m_gap != m_gaps.cend() && *m_gap < end;
        if (!hasGap && mark == u' ' && (!m_hasSpace || !line.contains(mark)))
            return {};
        Row row;
        for (qsizetype at = begin; at < end; ++at) {
            const bool isGap = hasGap && m_gap != m_gaps.cend() && *m_gap == at;
            m_gap += isGap;
            if (!isGap && m_text[at] != mark)
                continue;
            row.append(trimmed(begin, at));
            begin = at + !isGap;
        }
        row.append(trimmed(begin, end));
        return length <= LongestRow || length <= row.size() * LongCell ? row : Row{};
    }

    /** 单位:万元; of 单位:万元、人 none is that of all, and it is empty. */
    [[nodiscard]] std::optional<Utf16Span> toldUnit(qsizetype begin, qsizetype end) const
    {
        const auto said = m_cues.firstIn(m_text, begin, end, roles({CountCue::TableUnit}));
        if (!said)
            return std::nullopt;
        begin = said->end();
        qsizetype at = begin;
        while (begin < end && m_text[begin] == u' ')
            at = ++begin;
        while (at < end && !isOneOf(m_text[at], u"、,;()[]\t ") && at - begin < LongestWords)
            ++at;
        const bool areSeveral = at + 1 < end && isOneOf(m_text[at], u"、,;");
        return areSeveral ? Utf16Span{} : utf16Span(begin, at);
    }

    /** A number alone, with what parts its thousands, its fraction and its sign. */
    [[nodiscard]] static bool isNumber(QStringView cell)
    {
        if (!cell.isEmpty() && isOneOf(cell.front(), u"-+"))
            cell = cell.sliced(1);
        if (cell.endsWith(u'%'))
            cell.chop(1);
        return !cell.isEmpty() && isDigit(cell.front()) && isDigit(cell.back()) &&
               std::all_of(cell.begin(), cell.end(), [](QChar c) { return isDigit(c) || isOneOf(c, u",."); });
    }
    /** 2023, as it may stand in a head. */
    [[nodiscard]] static bool isYear(QStringView cell)
    {
        return cell.size() == 4 && isNumber(cell) && (cell.startsWith(u"19") || cell.startsWith(u"20"));
    }
    /** 20240301 */
    [[nodiscard]] static bool isDay(QStringView cell)
    {
        return cell.size() == 8 && isYear(cell.first(4)) && std::all_of(cell.begin(), cell.end(), isDigit) &&
               QDate::isValid(cell.first(4).toInt(), cell.sliced(4, 2).toInt(), cell.sliced(6).toInt());
    }
    [[nodiscard]] static bool holdsWords(QStringView cell)
    {
        return cell.size() <= LongestWords && std::any_of(cell.begin(), cell.end(), isHan);
    }

    /** Words and times above the columns; 7475个 is none. */
    [[nodiscard]] bool isHead(const Row &row) const
    {
        return std::all_of(row.begin() + 1, row.end(), [this](Utf16Span span) {
            const QStringView cell = words(span);
            return cell.isEmpty() || !(isDigit(cell.front()) || isNumber(cell)) || isYear(cell) ||
                   m_cues.endingAt(cell, cell.size(), roles({CountCue::TimeHead}));
        });
    }

    /** 产量(吨), 增长% */
    [[nodiscard]] Named named(Utf16Span cell) const
    {
        const QStringView all = words(cell);
        if (all.endsWith(u'%'))
            return {utf16Span(cell.begin.value, cell.end.value - 1),
                    utf16Span(cell.end.value - 1, cell.end.value)};
        const qsizetype open = all.lastIndexOf(u'(');
        if (open <= 0 || !all.endsWith(u')'))
            return {cell, {}};
        const qsizetype begin = cell.begin.value + open;
        Utf16Span unit = utf16Span(begin + 1, cell.end.value - 1);
        if (const auto told = toldUnit(unit.begin.value, unit.end.value))
            unit = *told;
        return {trimmed(cell.begin.value, begin), unit};
    }

    /** Below @p unit, if one was told. */
    void read(const QList<Row> &table, std::optional<Utf16Span> unit)
    {
        if (table.size() < 2) {
            if (unit && !table.isEmpty())
                readLone(table.first());
            return;
        }
        const bool headed = isHead(table.first());
        for (const Row &row : table.sliced(headed ? 1 : 0)) {
            const auto label = std::find_if(row.begin(), row.end(),
                                            [this](Utf16Span cell) { return holdsWords(words(cell)); });
            if (label == row.end())
                continue;
            const Named rowName = named(*label);
            for (auto cell = label + 1; cell != row.end(); ++cell) {
                if (!isNumber(words(*cell)) || isYear(words(*cell)) || isDay(words(*cell)))
                    continue;
                const Named column = headed ? named(table.first()[cell - row.begin()]) : Named{};
                m_found.append({numberOf(*cell), rowName.words, column.words, rowName.unit, column.unit,
                                unit.value_or(Utf16Span{})});
            }
        }
    }

    void readLone(const Row &row)
    {
        for (const Utf16Span cell : row.sliced(1)) {
            if (isNumber(words(cell)) && !isYear(words(cell)) && !isDay(words(cell)))
                m_found.append({numberOf(cell), {}, {}, {}, {}, {}, true});
        }
    }

    /** @p cell without a percent sign. */
    [[nodiscard]] Utf16Span numberOf(Utf16Span cell) const
    {
        return utf16Span(cell.begin.value, cell.end.value - words(cell).endsWith(u'%'));
    }

    const lexicon::CueTable &m_cues;

    QStringView m_text;
    QList<qsizetype> m_gaps; ///< where a space stood that folding has left out
    QList<qsizetype>::const_iterator m_gap;
    bool m_hasTab;
    bool m_hasSpace;
    QList<TableCell> m_found;
};

} // namespace

QList<TableCell> findTableCells(const text::FoldedText &folded, const lexicon::CueTable &words)
{
    return Finder(folded, words).run();
}

} // namespace jiaoshu::engine
