// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/widgets/cjkfonts.h"

#include <QApplication>
#include <QLocale>

namespace jiaoshu::ui {

Appearance::Appearance(QObject *parent) : QObject(parent), m_systemFont(QApplication::font())
{}

void Appearance::apply(const Preferences &preferences)
{
    if (m_theme.choice() != preferences.theme())
        m_theme.use(preferences.theme());
    const QLocale locale(languageName(preferences.language()));
    QFont font = cjkFont(m_systemFont, scriptOf(locale));
    font.setPointSizeF(m_systemFont.pointSizeF() + preferences.zoom());
    if (font != QApplication::font())
        QApplication::setFont(font);
    // Last, so that what measures its new texts already has the new font.
    m_language.use(preferences.language());
}

} // namespace jiaoshu::ui
