// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace jiaoshu::ui {

/** What a format is called: "Excel workbook"; its own name where there is no other. */
[[nodiscard]] QString formatTitle(const QString &format);
/** What it is good for, in one sentence. */
[[nodiscard]] QString formatSentence(const QString &format);
/** The words of a report in the language of the window. */
[[nodiscard]] QHash<QString, QString> reportWordsHere();

} // namespace jiaoshu::ui
