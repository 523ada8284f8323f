// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoding.h"

#include "text/strictconverter.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>

namespace jiaoshu::text {

namespace {

struct Mark
{
    QByteArrayView bytes;
    Encoding encoding;
};

// The longer marks first: that of UTF-32LE begins with that of UTF-16LE.
const Mark Marks[] = {
    {QByteArrayView("\xff\xfe\0\0", 4), Encoding::Utf32LittleEndian},
    {QByteArrayView("\0\0\xfe\xff", 4), Encoding::Utf32BigEndian},
    {QByteArrayView("\xef\xbb\xbf", 3), Encoding::Utf8},
    {QByteArrayView("\xff\xfe", 2), Encoding::Utf16LittleEndian},
    {QByteArrayView("\xfe\xff", 2), Encoding::Utf16BigEndian},
};

/** The characters that make up about a third of any Chinese news text, in either script. */
constexpr QStringView Frequent = u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主"
                                 u"发年动同工也能下过子说产种面而方后多定行学法所民得经"
                                 u"十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本"
                                 u"去把性好应开它合还因由其些然前外天政四日那社义事平形相全表"
                                 u"间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问"
                                 u"意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位"
                                 u"入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手"
                                 u"角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色"
                                 u"光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权"
                                 u"收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至"
                                 u"達個國為們時來這對會發動過說產種面後學經進著電裡現實點從業開還當兩體應關變"
                                 u"條沒結問將組見計別論運農決戰處隊給門領導壓爭濟術極聯認權證轉更單"
                                 u"風帶車務萬億元市縣縣政府報記者年月日，。、：；“”（）「」";

/** How many of 1000 ideographs and marks are frequent ones. */
int frequentPermille(QStringView text)
{
    qsizetype seen = 0;
    qsizetype frequent = 0;
    for (const QChar c : text.left(20000)) {
        if (c.unicode() < 0x2010)
            continue;
        ++seen;
        frequent += Frequent.contains(c);
    }
    return seen == 0 ? 0 : static_cast<int>(1000 * frequent / seen);
}

constexpr int ReadsAsChinese = 200; ///< least permille of frequent characters
constexpr int ClearlyMore = 100;    ///< lead over the other reading below which neither is taken

constexpr bool isControl(char16_t unit)
{
    return (unit < 0x20) & ((unit < 0x09) | (unit > 0x0d));
}

bool isBinary(QStringView text)
{
    // NUL stands in no text; other control characters may stray in, but not many. A stretch without any is
    // looked at several units at a time, there being no way out of the loop.
    constexpr qsizetype Stretch = 64;
    qsizetype control = 0;
    for (qsizetype at = 0; at < text.size(); at += Stretch) {
        const char16_t *const units = text.utf16() + at;
        const qsizetype size = std::min(Stretch, text.size() - at);
        quint16 found = size < Stretch;
        for (qsizetype i = 0; size == Stretch && i < Stretch; ++i)
            found |= static_cast<quint16>(isControl(units[i]));
        if (found == 0)
            continue;
        control += std::count_if(units, units + size, isControl);
        if (std::find(units, units + size, u'\0') != units + size)
            return true;
    }
    return 50 * control > text.size();
}

Result<DecodedText> finish(QString text, Encoding encoding, int certaintyPermille = 1000)
{
    if (QStringView(text).trimmed().isEmpty())
        return fail(ErrorCode::EmptyFile);
    if (isBinary(text))
        return fail(ErrorCode::NotText);
    return DecodedText{std::move(text), encodingName(encoding), certaintyPermille};
}

/** Each of @p witnesses halves what doubt is left, the first ones most. */
int certainty(qsizetype witnesses)
{
    return static_cast<int>(1000 - 1000 / (2 + witnesses));
}

/** By the characters that take several bytes: one of three bytes hardly ever comes out of GB18030 or Big5,
 * one of two does so easily. */
int utf8Certainty(QByteArrayView bytes)
{
    constexpr qsizetype Enough = 125; // certainty() of so many is all there is
    qsizetype two = 0;
    qsizetype more = 0;
    for (qsizetype at = 0; at < bytes.size() && 8 * more + two / 2 < Enough; ++at) {
        const auto unit = static_cast<unsigned char>(bytes[at]);
        two += unit >= 0xc0 && unit < 0xe0;
        more += unit >= 0xe0;
    }
    return two + more == 0 ? 1000 : certainty(8 * more + two / 2);
}

/** By the lead of the reading taken over the other one, and by how much text there is to tell from. */
int legacyCertainty(qsizetype characters, int lead)
{
    return std::min(certainty(characters / 2), 500 + lead);
}

tl::unexpected<Error> badByte(qsizetype offset)
{
    return fail(ErrorCode::BadEncoding, QStringLiteral("byte %1").arg(offset));
}

/** UTF-16 without a mark: half of what stands in a Chinese text's ASCII characters and line ends is a NUL. */
std::optional<Result<DecodedText>> decodeUnmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return std::nullopt;
    for (const Encoding encoding : {Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        Conversion conversion = convertStrictly(bytes, encoding);
        if (conversion.isWhole() && !isBinary(conversion.text) &&
            frequentPermille(conversion.text) >= ReadsAsChinese)
            return finish(std::move(conversion.text), encoding, certainty(bytes.size() / 4));
    }
    return std::nullopt;
}

Result<DecodedText> decodeLegacy(QByteArrayView bytes, qsizetype utf8Fault)
{
    Conversion mainland = convertStrictly(bytes, Encoding::Gb18030);
    Conversion taiwan = convertStrictly(bytes, Encoding::Big5);
    const int mainlandScore = mainland.isWhole() ? frequentPermille(mainland.text) : -1;
    const int taiwanScore = taiwan.isWhole() ? frequentPermille(taiwan.text) : -1;
    if (mainlandScore < ReadsAsChinese && taiwanScore < ReadsAsChinese) {
        // The fault that a reader can use is the one of the encoding that got furthest.
        return badByte(std::max({utf8Fault, mainland.faultOffset, taiwan.faultOffset}));
    }
    if (std::abs(mainlandScore - taiwanScore) < ClearlyMore)
        return fail(ErrorCode::BadEncoding, QStringLiteral("GB18030 or Big5"));
    const bool isMainland = mainlandScore > taiwanScore;
    QString &text = isMainland ? mainland.text : taiwan.text;
    const int lead = std::abs(std::max(mainlandScore, 0) - std::max(taiwanScore, 0));
    const int sure = legacyCertainty(text.size(), lead);
    return finish(std::move(text), isMainland ? Encoding::Gb18030 : Encoding::Big5, sure);
}

} // namespace

Result<DecodedText> decode(QByteArrayView bytes)
{
    if (bytes.size() > MaximumBytes)
        return fail(ErrorCode::TooLarge, QString::number(bytes.size()));
    for (const Mark &mark : Marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        Conversion conversion = convertStrictly(bytes.sliced(mark.bytes.size()), mark.encoding);
        if (!conversion.isWhole())
            return badByte(conversion.faultOffset + mark.bytes.size());
        return finish(std::move(conversion.text), mark.encoding);
    }
    if (auto wide = decodeUnmarkedUtf16(bytes))
        return *wide;
    if (auto text = fromStrictUtf8(bytes))
        return finish(std::move(*text), Encoding::Utf8, utf8Certainty(bytes));
    if (bytes.contains('\0'))
        return fail(ErrorCode::NotText);
    return decodeLegacy(bytes, convertStrictly(bytes, Encoding::Utf8).faultOffset);
}

Result<DecodedText> decodeAs(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.size() > MaximumBytes)
        return fail(ErrorCode::TooLarge, QString::number(bytes.size()));
    qsizetype begin = 0;
    for (const Mark &mark : Marks) {
        if (mark.encoding == encoding && bytes.startsWith(mark.bytes))
            begin = mark.bytes.size();
    }
    const QByteArrayView text = bytes.sliced(begin);
    // Qt is several times as fast; it would take a second mark off.
    if (encoding == Encoding::Utf8 && text.isValidUtf8() && !text.startsWith("\xef\xbb\xbf"))
        return finish(QString::fromUtf8(text), encoding);
    Conversion conversion = convertStrictly(text, encoding);
    if (!conversion.isWhole())
        return badByte(begin + conversion.faultOffset);
    return finish(std::move(conversion.text), encoding);
}

} // namespace jiaoshu::text
