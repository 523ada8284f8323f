// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jiaoshu::parsers {

/** The lines that go in front of an article's text, so that it says by itself what its file says beside it:
 * the title, and the day with the outlet; each only where the first lines do not say it. @param dateLine the
 * line that does on the page, where there is one. */
[[nodiscard]] QStringList headLines(const QStringList &article, const QString &title, const QString &day,
                                    const QString &outlet, const QString &dateLine = {});

} // namespace jiaoshu::parsers
