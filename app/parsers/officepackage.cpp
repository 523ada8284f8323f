// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/officepackage.h"

#include "parsers/archivestream.h"

#include <algorithm>

namespace jiaoshu::parsers {

Result<QHash<QString, QByteArray>> officeParts(const QByteArray &bytes,
                                               const std::function<bool(const QString &name)> &isWanted)
{
    ArchiveStream stream(bytes);
    QHash<QString, QByteArray> parts;
    while (true) {
        const auto entry = stream.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return parts;
        const QString name = (*entry)->name;
        // Of two with one name the first counts, as in the programs that write them.
        if (!(*entry)->isFile || !isWanted(name) || parts.contains(name))
            continue;
        if ((*entry)->isEncrypted)
            return fail(ErrorCode::PasswordProtected);
        auto part = stream.read();
        if (!part)
            return fail(part.error());
        parts.insert(name, std::move(*part));
    }
}

Outcome walkXml(const QByteArray &part, const std::function<void(QXmlStreamReader &xml)> &visit)
{
    QXmlStreamReader xml(part);
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return fail(ErrorCode::DamagedFile, QStringLiteral("a part of it declares a DOCTYPE"));
        if (!xml.hasError())
            visit(xml);
    }
    if (xml.hasError())
        return fail(ErrorCode::DamagedFile, xml.errorString(), {}, xml.lineNumber());
    return {};
}

QStringView attributeOf(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name)
            return one.value();
    }
    return {};
}

int countOf(const QXmlStreamReader &xml, QLatin1StringView name, int usual)
{
    const QStringView told = attributeOf(xml, name);
    return told.isNull() ? usual : std::clamp(told.toInt(), 1, 10'000);
}

} // namespace jiaoshu::parsers
