// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reasonjson.h"

#include "text/codepointindex.h"

namespace jiaoshu::exchange {

void addSpan(JsonLine &line, CodePointSpan span, QStringView text, const text::CodePointIndex &index)
{
    const Utf16Span units = index.toUtf16(span);
    line.number(QLatin1StringView("start"), span.begin.value);
    line.number(QLatin1StringView("end"), span.end.value);
    line.text(QLatin1StringView("quote"), text.mid(units.begin.value, units.length()));
}

void addReasons(JsonLine &line, const QList<model::FieldReason> &reasons, QStringView text,
                const text::CodePointIndex &index)
{
    JsonLine all;
    for (const model::FieldReason &reason : reasons) {
        JsonLine one;
        one.text(QLatin1StringView("rule"), reason.rule);
        one.permille(QLatin1StringView("confidence"), reason.confidencePermille);
        QList<JsonLine> words;
        for (const CodePointSpan span : reason.words)
            addSpan(words.emplaceBack(), span, text, index);
        one.list(QLatin1StringView("words"), words);
        one.textIfAny(QLatin1StringView("rival"), reason.rival);
        const QByteArray field = model::toText(reason.field).toLatin1();
        all.object(QLatin1StringView(field), one);
    }
    line.object(QLatin1StringView("why"), all);
}

} // namespace jiaoshu::exchange
