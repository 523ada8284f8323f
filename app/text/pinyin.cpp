// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include <QString>

#include <algorithm>

namespace jiaoshu::text {

namespace {

constexpr qsizetype LongestSyllable = 6; // zhuang

// For each plain letter its forms with a tone mark.
constexpr QStringView Toned[] = {u"aāáǎà", u"eēéěèê", u"iīíǐì", u"oōóǒò", u"uūúǔù", u"vüǖǘǚǜ", u"nńňǹ"};

constexpr QStringView Finals[] = {u"a",   u"o",   u"e",    u"ai",   u"ei",   u"ao", u"ou", u"an",  u"en",
                                  u"ang", u"eng", u"ong",  u"er",   u"i",    u"ia", u"ie", u"iao", u"iu",
                                  u"ian", u"in",  u"iang", u"ing",  u"iong", u"u",  u"ua", u"uo",  u"uai",
                                  u"ui",  u"uan", u"un",   u"uang", u"ue",   u"v",  u"ve"};

/** The letter without its mark, 0 for what is no letter of pinyin; sets @p toned. */
char16_t plainLetter(QChar letter, bool &toned)
{
    if (letter >= u'a' && letter <= u'z')
        return letter.unicode();
    for (const QStringView forms : Toned) {
        const qsizetype at = forms.indexOf(letter);
        if (at > 0)
            toned = true;
        if (at >= 0)
            return forms[0].unicode();
    }
    return u'\0';
}

} // namespace

bool isPinyinSyllable(QStringView text)
{
    // No pinyin letter is Chinese, nor a digit: most parentheses hold one of the two.
    if (text.isEmpty() || text.size() > LongestSyllable || text[0] < u'a' || text[0] > u'ǜ' || text == u"ha")
        return false;
    bool toned = false;
    char16_t letters[LongestSyllable];
    for (qsizetype i = 0; i < text.size(); ++i) {
        letters[i] = plainLetter(text[i], toned);
        if (letters[i] == 0)
            return false;
    }
    const QStringView plain(letters, text.size());
    if (plain.size() == 1)
        return toned;
    const qsizetype initial = plain.startsWith(u"zh") || plain.startsWith(u"ch") || plain.startsWith(u"sh")
                                  ? 2
                              : QStringView(u"bpmfdtnlgkhjqxrzcsyw").contains(plain[0]) ? 1
                                                                                        : 0;
    const QStringView final = plain.mid(initial);
    return std::find(std::begin(Finals), std::end(Finals), final) != std::end(Finals);
}

} // namespace jiaoshu::text
