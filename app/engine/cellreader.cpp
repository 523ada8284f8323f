// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cellreader.h"

#include "engine/characters.h"
#include "engine/periodfinder.h"
#include "engine/phrasetrimmer.h"
#include "lexicon/lexicon.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

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

/** Takes what lies inside @p span out of @p list. */
template <typename Item>
bool drop(QList<Item> &list, Utf16Span span)
{
    return erase_if(list, [span](const Item &item) { return item.span.overlaps(span); }) > 0;
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
    if (isOneOf(words.back(), u"率比幅速重名序位号") ||
        m_lexicon.cues().indicator.firstIn(words, 0, words.size(), others))
        return true;
    if (words.size() < 2 || words.back() != u'数')
        return false;
    const auto counted = m_lexicon.units().after(words, words.size() - 2);
    return counted && counted->length == 1 && counted->unit->kind == model::Kind::Count;
}

/** The number with the unit that the table gives it: of its column first, then of its row, then of all. */
std::optional<Quantity> CellReader::quantityOf(const TableCell &cell, QStringView text) const
{
    const QString number = wordsOf(text, cell.number).toString();
    const qsizetype end = cell.number.end.value;
    const Utf16Span sign = charAt(text, end) == u'%' ? utf16Span(end, end + 1) : Utf16Span{};
    for (const Utf16Span unit : {sign, cell.headUnit, cell.labelUnit, cell.tableUnit}) {
        const bool isOfTable = unit == cell.tableUnit && unit != cell.headUnit && unit != cell.labelUnit;
        if (unit.isEmpty() || (isOfTable && (isOfOtherKind(wordsOf(text, cell.head)) ||
                                             isOfOtherKind(wordsOf(text, cell.label)))))
            continue;
        const QString whole = number + wordsOf(text, unit);
        auto quantity = m_quantities.readAlone(whole);
        if (!quantity || !quantity->hasUnitWord || quantity->span != utf16Span(0, whole.size()))
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
    const QList<TableCell> cells = findTableCells(document.folded);
    if (cells.isEmpty())
        return read;
    for (const TableCell &cell : cells) {
        if (isCode(wordsOf(text, cell.head)) || isCode(wordsOf(text, cell.label)))
            continue;
        auto quantity = quantityOf(cell, text);
        if (!quantity) {
            erase_if(quantities.passedOver, [&cell](const PassedOver &number) {
                return number.reason == NonFigure::Identifier && !cell.head.isEmpty() &&
                       number.span.overlaps(cell.number);
            });
            continue;
        }
        drop(quantities.passedOver, quantity->span);
        drop(quantities.taken, quantity->span);
        quantities.taken.append(std::move(*quantity));
        read.append(cell);
    }
    std::sort(quantities.taken.begin(), quantities.taken.end(),
              [](const Quantity &a, const Quantity &b) { return a.span < b.span; });
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
