// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <functional>

namespace jiaoshu::parsers {

/** The parts of an office file that are wanted, by their names. @param isWanted is asked of each name.
 *  @return DamagedFile, PasswordProtected, TooLarge, UnpacksTooLarge. */
[[nodiscard]] Result<QHash<QString, QByteArray>>
officeParts(const QByteArray &bytes, const std::function<bool(const QString &name)> &isWanted);

/** Goes through an XML part; @p visit is given each token. A part with a DOCTYPE is refused, since entities
 * are all that it could be there for, and no entity but XML's own is known. @return DamagedFile. */
[[nodiscard]] Outcome walkXml(const QByteArray &part,
                              const std::function<void(QXmlStreamReader &xml)> &visit);

/** The value of the attribute with this name in any namespace, for the transitional and the strict form have
 * others; null where there is none. It lives as long as the token. */
[[nodiscard]] QStringView attributeOf(const QXmlStreamReader &xml, QLatin1StringView name);
/** The same as a number of columns, spaces and the like, from 1 to 10,000. */
[[nodiscard]] int countOf(const QXmlStreamReader &xml, QLatin1StringView name, int usual);

} // namespace jiaoshu::parsers
