// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "model/period.h"
#include "model/value.h"

#include <QString>

using namespace jiaoshu;

namespace {

/** Whatever is read is written so that it reads the same again. */
void readBack(QStringView text)
{
    if (const auto value = model::Value::parse(text)) {
        const auto again = model::Value::parse(value->toString());
        MUST_HOLD(again.has_value());
        MUST_HOLD(*again == *value);
    }
    if (const auto decimal = Decimal::parse(text)) {
        MUST_HOLD(*Decimal::parse(decimal->toString()) == *decimal);
        MUST_HOLD((*decimal - *decimal).isZero());
        MUST_HOLD(decimal->negated().negated() == *decimal);
    }
    (void)model::isPeriod(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readBack(text);
    // A long input is mostly no number as a whole: try what stands at each place in it, too.
    for (qsizetype at = 0; at < text.size(); at += 7) {
        for (const qsizetype length : {1, 4, 10, 21})
            readBack(QStringView(text).mid(at, length));
    }
    return 0;
}
