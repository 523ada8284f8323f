// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

namespace jiaoshu::lexicon {

namespace {

template <typename Part>
Outcome loadInto(Part &part)
{
    auto loaded = Part::load();
    if (!loaded)
        return fail(loaded.error());
    part = std::move(*loaded);
    return {};
}

/** Loads the parts one after another up to the first that fails. */
template <typename... Parts>
Outcome loadAll(Parts &...parts)
{
    Outcome outcome;
    (void)((outcome = loadInto(parts)).has_value() && ...);
    return outcome;
}

} // namespace

Lexicon::Lexicon() = default;
Lexicon::~Lexicon() = default;

Result<std::shared_ptr<const Lexicon>> Lexicon::load()
{
    const std::shared_ptr<Lexicon> words(new Lexicon);
    const Outcome loaded = loadAll(
        words->m_confidences, words->m_countedNouns, words->m_cues, words->m_nonFigures, words->m_numerals,
        words->m_places, words->m_qualifiers, words->m_rateCues, words->m_unitParts, words->m_units);
    if (!loaded)
        return fail(loaded.error());
    words->collectStarts();
    return words;
}

namespace {

/** All units that are no letter or digit of any script; 丨 between items is a stroke as well. */
QString lineMarks()
{
    QString marks;
    for (char32_t unit = 0; unit < 0x10000; ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        const bool isHan = unit >= 0x3400 && unit <= 0x9fff;
        if (!isHan && !c.isLetterOrNumber() && !c.isSurrogate())
            marks += c;
    }
    return marks + u'丨';
}

} // namespace

void Lexicon::collectStarts()
{
    m_wordStarts.add(WordStart::LayoutCue, m_cues.layout);
    m_wordStarts.add(WordStart::AreaName, m_places);
    m_wordStarts.add(WordStart::PlaceCue, m_cues.place);
    m_wordStarts.add(WordStart::Time, m_cues.period);
    m_wordStarts.addUnits(WordStart::Time, u"0123456789");
    m_wordStarts.addUnits(WordStart::Time, TimeBegins);
    m_wordStarts.add(WordStart::StatusCue, m_cues.status);
    m_wordStarts.addUnits(WordStart::StatusCue, u"将要估未今规");
    m_wordStarts.add(WordStart::Numeral, m_numerals);
    m_wordStarts.addUnits(WordStart::TownEnd, u"镇乡道木市");
    m_wordStarts.addUnits(WordStart::ClauseMark, u",，。;；:：!！?？");
    m_wordStarts.add(WordStart::NonFigure, m_nonFigures);
    m_wordStarts.addUnits(WordStart::LineMark, lineMarks());
    m_wordStarts.addUnits(WordStart::LineNumber, u"0123456789两几半十百千万亿");
    m_wordStarts.addUnits(WordStart::Quote, u"“”「」『』‘’《》\n");
}

} // namespace jiaoshu::lexicon
