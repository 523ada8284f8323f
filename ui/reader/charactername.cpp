// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/charactername.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace jiaoshu::ui {

namespace {

struct Named
{
    char32_t character;
    const char *name;
};

// Ascending.
constexpr std::array Names = {
    Named{0x00AD, "SHY"},  Named{0x034F, "CGJ"},  Named{0x061C, "ALM"}, Named{0x180E, "MVS"},
    Named{0x200B, "ZWSP"}, Named{0x200C, "ZWNJ"}, Named{0x200D, "ZWJ"}, Named{0x200E, "LRM"},
    Named{0x200F, "RLM"},  Named{0x202A, "LRE"},  Named{0x202B, "RLE"}, Named{0x202C, "PDF"},
    Named{0x202D, "LRO"},  Named{0x202E, "RLO"},  Named{0x2060, "WJ"},  Named{0x2061, "FA"},
    Named{0x2062, "IT"},   Named{0x2063, "IS"},   Named{0x2064, "IP"},  Named{0x2066, "LRI"},
    Named{0x2067, "RLI"},  Named{0x2068, "FSI"},  Named{0x2069, "PDI"}, Named{0xFEFF, "BOM"},
};

QString inAngles(const QString &name)
{
    return QString(u'‹' + name + u'›');
}

bool isNoCharacter(char32_t character)
{
    return QChar::isSurrogate(character) || QChar::isNonCharacter(character);
}

/** Part of an emoji or of an ideographic variation: it shapes the character before it and is not seen as such
 * by anyone. */
bool shapesItsNeighbour(char32_t character, char16_t previous)
{
    if ((character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF))
        return true;
    const bool afterEmoji = QChar::isLowSurrogate(previous) || previous == 0xFE0F;
    return afterEmoji && (character == 0x200D || (character >= 0xE0020 && character <= 0xE007F));
}

} // namespace

QString characterName(char32_t character, char16_t previous)
{
    if (character == u'\t' || shapesItsNeighbour(character, previous))
        return {};
    if (isNoCharacter(character))
        return QStringLiteral("\uFFFD");
    if (character < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + character))); // control pictures
    if (character == 0x7F)
        return QStringLiteral("\u2421");
    const auto known =
        std::lower_bound(Names.begin(), Names.end(), character,
                         [](const Named &named, char32_t wanted) { return named.character < wanted; });
    if (known != Names.end() && known->character == character)
        return inAngles(QString::fromLatin1(known->name));
    const auto category = QChar::category(character);
    if (category == QChar::Other_Control || category == QChar::Other_Format)
        return inAngles(QString::fromLatin1("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper());
    return {};
}

} // namespace jiaoshu::ui
