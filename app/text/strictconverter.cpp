// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/strictconverter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace jiaoshu::text {

namespace {

struct Name
{
    Encoding encoding;
    const char *converter; ///< ICU's
    QStringView name;
};

constexpr Name Names[] = {
    {Encoding::Utf8, "UTF-8", u"UTF-8"},
    {Encoding::Utf16LittleEndian, "UTF-16LE", u"UTF-16LE"},
    {Encoding::Utf16BigEndian, "UTF-16BE", u"UTF-16BE"},
    {Encoding::Utf32LittleEndian, "UTF-32LE", u"UTF-32LE"},
    {Encoding::Utf32BigEndian, "UTF-32BE", u"UTF-32BE"},
    {Encoding::Gb18030, "gb18030", u"GB18030"},
    {Encoding::Big5, "Big5-HKSCS", u"Big5"},
};

const Name &entry(Encoding encoding)
{
    return *std::find_if(std::begin(Names), std::end(Names),
                         [encoding](const Name &name) { return name.encoding == encoding; });
}

// GB 18030-2022 gave these positions real characters; ICU 72 still has the private use ones of 2005.
constexpr char16_t Gb2022[][2] = {
    {0xe78d, 0xfe10}, {0xe78e, 0xfe12}, {0xe78f, 0xfe11}, {0xe790, 0xfe13}, {0xe791, 0xfe14},
    {0xe792, 0xfe15}, {0xe793, 0xfe16}, {0xe794, 0xfe17}, {0xe795, 0xfe18}, {0xe796, 0xfe19},
    {0xe81e, 0x9fb4}, {0xe826, 0x9fb5}, {0xe82b, 0x9fb6}, {0xe82c, 0x9fb7}, {0xe832, 0x9fb8},
    {0xe843, 0x9fb9}, {0xe854, 0x9fba}, {0xe864, 0x9fbb}, {0xe5e5, 0x3000}, // A3A0, a full width space in
                                                                            // most files
};

bool isPrivateUse(char16_t unit)
{
    return unit >= 0xe000 && unit <= 0xf8ff;
}

void stopAtFault(const void *, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
                 UConverterCallbackReason reason, UErrorCode *status)
{
    // 0x80 is € in every GBK that is met; U_SUCCESS lets the conversion go on.
    if (reason <= UCNV_IRREGULAR && length == 1 && static_cast<unsigned char>(units[0]) == 0x80 &&
        ucnv_getType(arguments->converter) != UCNV_UTF8) {
        *status = U_ZERO_ERROR;
        const UChar euro = u'€';
        ucnv_cbToUWriteUChars(arguments, &euro, 1, 0, status);
    }
}

struct Close
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using ConverterHandle = std::unique_ptr<UConverter, Close>;

ConverterHandle openConverter(Encoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    ConverterHandle converter(ucnv_open(entry(encoding).converter, &status));
    if (U_FAILURE(status))
        return {};
    if (encoding == Encoding::Gb18030)
        ucnv_setToUCallBack(converter.get(), stopAtFault, nullptr, nullptr, nullptr, &status);
    else
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

/** Replaces the private use characters that have a real one; gives the index of the first that has none, or
 * -1. */
qsizetype settlePrivateUse(char16_t *units, qsizetype size, Encoding encoding)
{
    for (qsizetype i = 0; i < size; ++i) {
        if (!isPrivateUse(units[i]))
            continue;
        const auto real =
            std::find_if(std::begin(Gb2022), std::end(Gb2022),
                         [unit = units[i]](const char16_t(&pair)[2]) { return pair[0] == unit; });
        if (encoding != Encoding::Gb18030 || real == std::end(Gb2022))
            return i;
        units[i] = (*real)[1];
    }
    return -1;
}

} // namespace

QString encodingName(Encoding encoding)
{
    return entry(encoding).name.toString();
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    constexpr std::pair<QStringView, Encoding> Others[] = {
        {u"UTF8", Encoding::Utf8},     {u"GBK", Encoding::Gb18030}, {u"GB2312", Encoding::Gb18030},
        {u"CP936", Encoding::Gb18030}, {u"CP950", Encoding::Big5},  {u"Big5-HKSCS", Encoding::Big5},
    };
    for (const Name &known : Names) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    for (const auto &[other, encoding] : Others) {
        if (name.compare(other, Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

Conversion convertStrictly(QByteArrayView bytes, Encoding encoding)
{
    const ConverterHandle converter = openConverter(encoding);
    if (!converter)
        return {{}, 0};
    // Offsets cost little here and say which byte a private use character came from.
    const bool legacy = encoding == Encoding::Gb18030 || encoding == Encoding::Big5;
    Conversion result;
    result.text.resize(bytes.size() + 1); // no encoding here makes more units than bytes
    std::vector<int32_t> offsets(legacy ? static_cast<size_t>(bytes.size() + 1) : 0);
    auto *const begin = reinterpret_cast<char16_t *>(result.text.data());
    char16_t *target = begin;
    const char *source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, begin + result.text.size(), &source, bytes.data() + bytes.size(),
                   legacy ? offsets.data() : nullptr, true, &status);
    result.text.resize(target - begin);
    if (U_FAILURE(status)) {
        char invalid[8];
        int8_t length = sizeof invalid;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), invalid, &length, &ignored);
        result.faultOffset = std::max<qsizetype>(source - bytes.data() - length, 0);
        return result;
    }
    if (legacy) {
        const qsizetype at = settlePrivateUse(begin, result.text.size(), encoding);
        if (at >= 0)
            result.faultOffset = offsets[static_cast<size_t>(at)];
    }
    return result;
}

} // namespace jiaoshu::text
