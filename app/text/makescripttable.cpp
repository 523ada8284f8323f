// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the library is built and prints scripttable_pairs.cpp: a pair for each unit that does not stay
// itself. ICU needs some 40 ms to say it, which every start of the program would wait for.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string_view>
#include <utility>

namespace {

constexpr char16_t FirstHan = 0x3400;
constexpr char16_t LastHan = 0x9fff;

// ICU leaves these or takes them elsewhere; each is plain in Chinese news.
constexpr std::pair<char16_t, char16_t> Corrections[] = {
    {u'麪', u'面'}, {u'貮', u'贰'}, {u'弍', u'贰'}, {u'弐', u'贰'}, {u'壱', u'壹'},
    {u'参', u'参'}, {u'馀', u'余'}, {u'戸', u'户'}, {u'竜', u'龙'}, {u'円', u'元'},
    {u'圜', u'圜'}, {u'堦', u'阶'}, {u'呌', u'叫'}, {u'噚', u'噚'},
};

// Of the first extension only these are in common use (通用规范汉字表); 劏 is not written 㓥 by anyone.
constexpr char16_t FirstCommonHan = 0x4e00;
constexpr std::u16string_view CommonExtended = u"㧑㧟䁖䌹䗖䜣䝙䴓䴔䴕䴖䴗䴘䴙";

using Units = std::array<char16_t, 0x10000>;

bool foldScripts(Units &units)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !simplify)
        return false;
    // One call for all characters, a line each: a call per character would be slower by far.
    icu::UnicodeString lines;
    for (char32_t unit = FirstHan; unit <= LastHan; ++unit)
        lines.append(static_cast<char16_t>(unit)).append(u'\n');
    simplify->transliterate(lines);
    char16_t unit = FirstHan;
    for (int32_t begin = 0; begin < lines.length(); ++unit) {
        const int32_t end = lines.indexOf(u'\n', begin);
        const char16_t simple = lines[begin];
        if (end == begin + 1 &&
            (simple >= FirstCommonHan || CommonExtended.find(simple) != CommonExtended.npos))
            units[unit] = simple;
        begin = end + 1;
    }
    return true;
}

bool foldCompatibility(Units &units, char16_t first, char16_t last)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return false;
    for (char32_t unit = first; unit <= last; ++unit) {
        icu::UnicodeString decomposition;
        if (normalizer->getDecomposition(static_cast<UChar32>(unit), decomposition) &&
            decomposition.length() == 1)
            units[unit] = units[decomposition[0]];
    }
    return true;
}

} // namespace

int main()
{
    static Units units;
    for (size_t unit = 0; unit < units.size(); ++unit)
        units[unit] = static_cast<char16_t>(unit);
    // 2e80 to 2fdf: radicals, as PDF text layers have them
    if (!foldScripts(units) || !foldCompatibility(units, 0x2e80, 0x2fdf) ||
        !foldCompatibility(units, 0xf900, 0xfaff)) {
        std::fputs("ICU does not know Hant-Hans\n", stderr);
        return 1;
    }
    for (char16_t unit = 0xff01; unit <= 0xff5e; ++unit)
        units[unit] = static_cast<char16_t>(unit - 0xff01 + '!');
    units[0xffe5] = u'¥';
    units[0xfe6a] = u'%';
    units[0xfe50] = u',';
    units[0xfe52] = u'.';
    units[0x301c] = u'~'; // wave dash
    units[0x223c] = u'~';
    for (const auto &[from, to] : Corrections)
        units[from] = to;
    std::puts("#include \"text/scripttable_p.h\"\nconstexpr jiaoshu::text::ScriptPair Pairs[] = {");
    for (size_t unit = 0; unit < units.size(); ++unit) {
        if (units[unit] != unit)
            std::printf("{0x%zx, 0x%x},\n", unit, unsigned(units[unit]));
    }
    std::puts("};\nstd::span<const jiaoshu::text::ScriptPair> jiaoshu::text::scriptPairs()\n{\n    return "
              "Pairs;\n}");
    return 0;
}
