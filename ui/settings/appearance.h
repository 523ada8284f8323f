// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/languageswitch.h"
#include "ui/settings/theme.h"

#include <QFont>

namespace jiaoshu::ui {

/** How the whole program looks and speaks, as the preferences say: theme, language, and a font in the right
 * script and size. */
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    void apply(const Preferences &preferences);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /** Of type where nothing is added, in points. */
    [[nodiscard]] int usualSize() const { return qRound(m_systemFont.pointSizeF()); }
    [[nodiscard]] Language language() const { return m_language.language(); }

private:
    Theme m_theme;
    LanguageSwitch m_language;
    QFont m_systemFont;
};

} // namespace jiaoshu::ui
