// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "engine/quantityreader.h"
#include "lexicon/lexicon.h"
#include "text/foldedtext.h"

using namespace jiaoshu;

namespace {

/** Spans ascend, are not empty, stay in the text and never overlap. */
template <typename List>
void checkSpans(const List &list, qsizetype length)
{
    qsizetype end = 0;
    for (const auto &item : list) {
        MUST_HOLD(end <= item.span.begin.value && !item.span.isEmpty() && item.span.end.value <= length);
        end = item.span.end.value;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto words = lexicon::Lexicon::load();
    MUST_HOLD(words.has_value());
    static const engine::QuantityReader reader(**words);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const text::FoldedText folded(QString::fromUtf8(bytes));
    const engine::Quantities found = reader.read(QStringView(folded.text()));
    checkSpans(found.taken, folded.text().size());
    checkSpans(found.passedOver, folded.text().size());
    auto passed = found.passedOver.begin();
    for (const engine::Quantity &quantity : found.taken) {
        MUST_HOLD(quantity.span.contains(quantity.number));
        MUST_HOLD(!quantity.upper || quantity.value.isFraction() ||
                  !(quantity.upper->numerator() < quantity.value.numerator()));
        while (passed != found.passedOver.end() && passed->span.end <= quantity.span.begin)
            ++passed;
        MUST_HOLD(passed == found.passedOver.end() || !passed->span.overlaps(quantity.span));
    }
    (void)reader.readAlone(QStringView(folded.text()).first(std::min<qsizetype>(folded.text().size(), 40)));
    return 0;
}
