// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

#include <optional>

namespace jiaoshu::ui {

/** jiaoshu [--workspace FILE] [ARTICLE...], and what the scripts of the project need to take pictures of the
 * window. */
struct CommandLine
{
    QString workspace; ///< empty for the one that was open last
    QStringList articles;
    QString screenshot; ///< a PNG to write, then exit
    QString theme;      ///< "light", "dark" or empty
    QString language;   ///< "en", "zh_CN", "zh_TW" or empty
    std::optional<QSize> size;

    QString message;             ///< what to print before exiting: help, version, or what is wrong
    std::optional<int> exitCode; ///< exit at once: 0 after help, 2 for wrong usage
};

/** @param arguments the program's name first. */
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace jiaoshu::ui
