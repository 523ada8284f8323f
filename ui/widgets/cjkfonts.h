// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>
#include <QStringView>

class QLocale;

namespace jiaoshu::ui {

/** How a Chinese text is written; it decides whose glyphs are right for 直, 骨, 角. */
enum class ChineseScript { Simplified, Traditional, HongKong };

/** Tells the script of a text by its commonest characters that only one script has; @p fallback where it has
 * none of them. Hong Kong is told from Taiwan by its own words only. Looks at the first 20,000 characters. */
[[nodiscard]] ChineseScript detectScript(QStringView text,
                                         ChineseScript fallback = ChineseScript::Simplified);

/** The script that an interface language or a region writes. */
[[nodiscard]] ChineseScript scriptOf(const QLocale &locale);

/** Sans-serif families for a text in @p script, best first, ending in the generic one, so that no glyph comes
 * from a font of another script while a right one is installed. */
[[nodiscard]] QStringList cjkFamilies(ChineseScript script);

/** @p base in the families for @p script; the families of @p base follow them. Where @p chosen names a
 * family, it goes before all. */
[[nodiscard]] QFont cjkFont(const QFont &base, ChineseScript script, const QString &chosen = {});

} // namespace jiaoshu::ui
