// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/scripttable.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <utility>

namespace jiaoshu::text {

namespace {

constexpr char16_t FirstHan = 0x3400;
constexpr char16_t LastHan = 0x9fff;

// ICU leaves these or takes them elsewhere; each is plain in Chinese news.
constexpr std::pair<char16_t, char16_t> Corrections[] = {
    {u'麪', u'面'}, {u'貮', u'贰'}, {u'弍', u'贰'}, {u'弐', u'贰'}, {u'壱', u'壹'},
    {u'参', u'参'}, {u'馀', u'余'}, {u'戸', u'户'}, {u'竜', u'龙'}, {u'円', u'元'},
    {u'圜', u'圜'}, {u'堦', u'阶'}, {u'呌', u'叫'}, {u'噚', u'噚'},
};

} // namespace

const ScriptTable &ScriptTable::instance()
{
    static const auto table = std::unique_ptr<const ScriptTable>(new ScriptTable);
    return *table;
}

ScriptTable::ScriptTable()
{
    for (size_t unit = 0; unit < m_units.size(); ++unit)
        m_units[unit] = static_cast<char16_t>(unit);
    foldScripts();
    foldCompatibility(0x2e80, 0x2fdf); // radicals, as PDF text layers have them
    foldCompatibility(0xf900, 0xfaff);
    for (char16_t unit = 0xff01; unit <= 0xff5e; ++unit)
        m_units[unit] = static_cast<char16_t>(unit - 0xff01 + '!');
    m_units[0xffe5] = u'¥';
    m_units[0xfe6a] = u'%';
    m_units[0xfe50] = u',';
    m_units[0xfe52] = u'.';
    m_units[0x301c] = u'~'; // wave dash
    m_units[0x223c] = u'~';
    for (const auto &[from, to] : Corrections)
        m_units[from] = to;
}

void ScriptTable::foldScripts()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !simplify)
        return;
    // One call for all characters, a line each: a call per character would be slower by far.
    icu::UnicodeString lines;
    for (char32_t unit = FirstHan; unit <= LastHan; ++unit)
        lines.append(static_cast<char16_t>(unit)).append(u'\n');
    simplify->transliterate(lines);
    char16_t unit = FirstHan;
    for (int32_t begin = 0; begin < lines.length(); ++unit) {
        const int32_t end = lines.indexOf(u'\n', begin);
        if (end == begin + 1)
            m_units[unit] = lines[begin];
        begin = end + 1;
    }
}

void ScriptTable::foldCompatibility(char16_t first, char16_t last)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return;
    for (char32_t unit = first; unit <= last; ++unit) {
        icu::UnicodeString decomposition;
        if (normalizer->getDecomposition(static_cast<UChar32>(unit), decomposition) &&
            decomposition.length() == 1)
            m_units[unit] = m_units[decomposition[0]];
    }
}

} // namespace jiaoshu::text
