// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportformats_p.h"

#include "exchange/reportformat.h"
#include "session/exporting.h"
#include "session/pdfformat_p.h"
#include "session/sqliteformat_p.h"

namespace jiaoshu::session {

namespace {

/** In the order they are offered: SQLite stands with the other tables. */
const QList<const exchange::Format *> &allFormats()
{
    static const SqliteFormat sqlite;
    static const PdfFormat pdf;
    static const auto all = [] {
        QList<const exchange::Format *> list;
        for (const auto &format : exchange::formats()) {
            list.append(format.get());
            if (format->traits().name == QStringLiteral("xlsx"))
                list.append(&sqlite);
            if (format->traits().name == QStringLiteral("html"))
                list.append(&pdf);
        }
        return list;
    }();
    return all;
}

} // namespace

const exchange::Format *findExportFormat(QStringView name)
{
    for (const exchange::Format *format : allFormats()) {
        if (format->traits().name == name)
            return format;
    }
    return nullptr;
}

const QList<FormatTraits> &exportFormats()
{
    static const auto all = [] {
        QList<FormatTraits> list;
        for (const exchange::Format *format : allFormats()) {
            const exchange::Format::Traits &traits = format->traits();
            list.append({traits.name, traits.suffixes.value(0), traits.canHaveByteOrderMark,
                         traits.canBeSpreadsheetSafe, traits.canBeWide, traits.canConvert,
                         traits.canOmitText});
        }
        return list;
    }();
    return all;
}

QStringList reportWords()
{
    return exchange::reportWords();
}

std::optional<FormatTraits> exportFormat(QStringView name)
{
    for (const FormatTraits &format : exportFormats()) {
        if (format.name == name)
            return format;
    }
    return {};
}

} // namespace jiaoshu::session
