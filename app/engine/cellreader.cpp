// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cellreader.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "engine/phrasetrimmer.h"
#include "lexicon/lexicon.h"

#include <algorithm>
#include <iterator>

namespace jiaoshu::engine {

namespace {

using lexicon::CountCue;
using lexicon::IndicatorCue;
using lexicon::NonFigureCue;
using lexicon::roles;
using lexicon::StatusCue;

QStringView wordsOf(QStringView text, Utf16Span span)
{
    return text.sliced(span.begin.value, span.length());
}

/** The time that @p words are, if they are nothing else. */
std::optional<TimeMention> timeOf(QStringView words, const lexicon::CueTable &cues, const YearFrame &frame)
{
    // 2023 above a column
    const bool isYear = words.size() == 4 && std::all_of(words.begin(), words.end(), isDigit);
    if (isYear)
        return TimeMention{.end = words.size(), .period = words.toString()};
    auto time = timeMentionAt(words, 0, cues, frame);
    if (!time || time->kind == TimeKind::Aside || time->end != words.size())
        return std::nullopt;
    return time;
}

/** Goes through a list of spans once, as those it is asked for ascend. */
template <typename Item>
class Ascent
{
public:
    explicit Ascent(const QList<Item> &list) : m_next(list.cbegin()), m_end(list.cend()) {}

    /** The first one that overlaps @p span. */
    const Item *at(Utf16Span span)
    {
        while (m_next != m_end && m_next->span.end <= span.begin)
            ++m_next;
        return m_next != m_end && m_next->span.overlaps(span) ? &*m_next : nullptr;
    }

private:
    typename QList<Item>::const_iterator m_next;
    typename QList<Item>::const_iterator m_end;
};

/** A stretch whose numbers are given up. */
struct Stretch
{
    Utf16Span span;
    bool isCode = false; ///< only what was taken for a code is
};

void dropCodes(QList<PassedOver> &list, const QList<Stretch> &stretches)
{
    Ascent ascent(stretches);
    erase_if(list, [&](const PassedOver &number) {
        const Stretch *stretch = ascent.at(number.span);
        return stretch && (!stretch->isCode || number.reason == NonFigure::Identifier);
    });
}

/** @p found in place of what overlaps it. */
void merge(QList<Quantity> &taken, QList<Quantity> found)
{
    Ascent ascent(found);
    erase_if(taken, [&ascent](const Quantity &quantity) { return ascent.at(quantity.span) != nullptr; });
    QList<Quantity> all;
    all.reserve(taken.size() + found.size());
    std::merge(std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end()),
               std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()),
               std::back_inserter(all), [](const Quantity &a, const Quantity &b) { return a.span < b.span; });
    taken = std::move(all);
}

} // namespace

bool CellReader::isCode(QStringView words) const
{
    return m_lexicon.cues().nonFigure.endingAt(words, words.size(), roles({NonFigureCue::Code})).has_value();
}

/** 增幅, 占比, 户数: what the unit of the whole table is not of. */
bool CellReader::isOfOtherKind(QStringView words) const
{
    if (words.isEmpty())
        return false;
    const auto others = roles({IndicatorCue::Growth, IndicatorCue::Ratio});
    if (m_lexicon.cues().count.endingAt(words, words.size(), roles({CountCue::OwnUnit})) ||
        m_lexicon.cues().indicator.firstIn(words, 0, words.size(), others))
        return true;
    if (words.size() < 2 || words.back() != u'数')
        return false;
    const auto counted = m_lexicon.units().after(words, words.size() - 2);
    return counted && counted->length == 1 && counted->unit->kind == model::Kind::Count;
}

/** Whether a number may be @p quantity, in the unit of the whole table, for all that its column, its row and
 * what was read @p before say. */
bool CellReader::mayBeOfTable(const TableCell &cell, QStringView text, const Quantity &quantity,
                              const Quantity *before) const
{
    const QStringView head = wordsOf(text, cell.head);
    const QStringView label = wordsOf(text, cell.label);
    if (isOfOtherKind(head) || isOfOtherKind(label))
        return false;
    const auto kindOf = [this](const QString &unit) {
        const auto known = m_lexicon.units().after(unit, 0);
        return known && known->length == unit.size() ? known->unit->kind : model::Kind::Count;
    };
    if (before && before->hasUnitWord && before->kind != quantity.kind)
        return false;
    for (const QStringView words : {head, label}) {
        const auto noun = m_lexicon.countedNouns().behind(words, words.size());
        if (noun && noun->isIndex)
            return false;
        if (!noun || noun->unit.isEmpty())
            continue;
        // people may be counted by their visits, 人次
        return kindOf(noun->unit) == quantity.kind &&
               (quantity.kind != model::Kind::Count || quantity.unit.startsWith(noun->unit));
    }
    return true;
}

/** The number with the unit that the table gives it: of its column first, then of its row, then of all. */
std::optional<Quantity> CellReader::quantityOf(const TableCell &cell, QStringView text,
                                               const Quantity *before) const
{
    const QString number = wordsOf(text, cell.number).toString();
    const qsizetype end = cell.number.end.value;
    const Utf16Span sign = charAt(text, end) == u'%' ? utf16Span(end, end + 1) : Utf16Span{};
    for (const Utf16Span unit : {sign, cell.headUnit, cell.labelUnit, cell.tableUnit}) {
        const bool isOfTable = unit == cell.tableUnit && unit != cell.headUnit && unit != cell.labelUnit;
        if (unit.isEmpty())
            continue;
        const QString whole = number + wordsOf(text, unit);
        auto quantity = m_quantities.readAlone(whole);
        if (!quantity || !quantity->hasUnitWord || quantity->span != utf16Span(0, whole.size()) ||
            (isOfTable && !mayBeOfTable(cell, text, *quantity, before)))
            continue;
        quantity->span = utf16Span(cell.number.begin.value, end + sign.length());
        quantity->number = cell.number;
        quantity->unitWord = unit;
        quantity->qualifierWord = quantity->perWord = {};
        quantity->rules.append(RuleName("unit.head"));
        return quantity;
    }
    return std::nullopt;
}

QList<TableCell> CellReader::read(const Document &document, Quantities &quantities) const
{
    const QStringView text = document.folded.text();
    QList<TableCell> read;
    const QList<TableCell> cells = findTableCells(document.folded, m_lexicon.cues().count);
    if (cells.isEmpty())
        return read;
    Ascent ascent(quantities.taken);
    QList<Quantity> found;
    QList<Stretch> given;
    for (const TableCell &cell : cells) {
        if (isCode(wordsOf(text, cell.head)) || isCode(wordsOf(text, cell.label)))
            continue;
        const Quantity *before = ascent.at(cell.number);
        if (auto quantity = quantityOf(cell, text, before)) {
            given.append({quantity->span});
            found.append(std::move(*quantity));
            read.append(cell);
        } else if (!cell.tableUnit.isEmpty() && before && before->number == cell.number &&
                   !before->unit.isEmpty()) {
            read.append(cell); // 人口 told its unit itself
        } else if (!cell.head.isEmpty() || cell.isLone) {
            given.append({cell.number, true});
        }
    }
    dropCodes(quantities.passedOver, given);
    merge(quantities.taken, std::move(found));
    return read;
}

/** 税收收入 under 2023年 is what was counted, then when; under a head with words of its own they follow it.
 */
void CellReader::settleOne(const Document &document, const TableCell &cell, Context &context) const
{
    const QStringView text = document.folded.text();
    const PhraseTrimmer trimmer(m_lexicon);
    YearFrame frame;
    frame.day = frame.publishedOn = document.structure.publishedOn;
    frame.written = frame.day ? frame.day->year() : 0;
    const lexicon::CueTable &times = m_lexicon.cues().period;
    const QStringView head = wordsOf(text, cell.head);
    const QStringView label = wordsOf(text, cell.label);
    const auto above = timeOf(head, times, frame);
    const auto beside = timeOf(label, times, frame);
    // 合计 and 远安县 say of which all it is, not of what
    const bool counts = !beside && !trimmer.before(label).isEmpty();
    const QString measured = above ? QString() : trimmer.tidy(head);
    context.indicator = counts || measured.isEmpty() ? QString(trimmer.tidy(label) + measured) : measured;
    context.indicatorWhy = {.rule = RuleName("indicator.cell"),
                            .words = {counts || measured.isEmpty() ? cell.label : cell.head,
                                      counts && !measured.isEmpty() ? cell.head : Utf16Span{}}};
    if (const auto &time = above ? above : beside) {
        context.period = time->period;
        context.periodWhy = {.rule = RuleName("period.cell"), .words = {above ? cell.head : cell.label}};
    }
    const auto target = roles({StatusCue::Target, StatusCue::PlannedSection});
    if (m_lexicon.cues().status.firstIn(head, 0, head.size(), target)) {
        context.status = model::Status::Target;
        context.statusWhy = {.rule = RuleName("status.target"), .words = {cell.head}};
    }
}

void CellReader::settle(const Document &document, const QList<TableCell> &cells, const QList<Quantity> &taken,
                        QList<Context> &contexts) const
{
    auto cell = cells.begin();
    for (qsizetype i = 0; i < taken.size() && cell != cells.end(); ++i) {
        while (cell != cells.end() && cell->number.begin < taken[i].span.begin)
            ++cell;
        if (cell != cells.end() && cell->number.begin == taken[i].span.begin)
            settleOne(document, *cell, contexts[i]);
    }
}

} // namespace jiaoshu::engine
