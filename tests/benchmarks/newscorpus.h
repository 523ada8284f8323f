// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace jiaoshu {

/** How often a number stands in the text. */
enum class Density {
    Press, ///< as in real press: own prose without figures stands between the paragraphs
    Dense, ///< the test articles as they are, more than twice as many
};

/** The project's own test articles over and over, up to @p bytes of UTF-8, an article an element; the same
 * for the same arguments. */
[[nodiscard]] std::vector<QByteArray> newsCorpus(qsizetype bytes, Density density);

/** The same in one text. @param lines false: without a line end. */
[[nodiscard]] QString newsText(qsizetype bytes, bool lines = true);

/** @p pattern over and over, up to @p bytes of UTF-8. */
[[nodiscard]] QString repeated(QStringView pattern, qsizetype bytes);

} // namespace jiaoshu
