// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theme.h"

#include "ui/settings/calmstyle.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace jiaoshu::ui {

namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, dimmed, disabled, highlight, link, light, mid, dark, shadow;
};

// Text on its ground has a contrast of at least 7:1, dimmed text of 4.5:1; held by a test.
constexpr Colours Light = {.window = 0xfff3f4f6,
                           .base = 0xffffffff,
                           .alternate = 0xfff7f8fa,
                           .button = 0xffe9ebef,
                           .text = 0xff1c2024,
                           .dimmed = 0xff5c646e,
                           .disabled = 0xff9aa1aa,
                           .highlight = 0xff1f5fbf,
                           .link = 0xff1a56b0,
                           .light = 0xffffffff,
                           .mid = 0xffc3c8cf,
                           .dark = 0xff868d97,
                           .shadow = 0xff6b727b};
constexpr Colours Dark = {.window = 0xff23262b,
                          .base = 0xff1a1c20,
                          .alternate = 0xff202328,
                          .button = 0xff30343b,
                          .text = 0xffe7e9ec,
                          .dimmed = 0xffa3abb5,
                          .disabled = 0xff6c747e,
                          .highlight = 0xff2f6fd0,
                          .link = 0xff86b4f7,
                          .light = 0xff484e57,
                          .mid = 0xff3a3f47,
                          .dark = 0xff6d7580,
                          .shadow = 0xff0b0c0e};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::ToolTipBase, c.button);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::PlaceholderText, c.dimmed);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.text);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.button);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(new CalmStyle);
    qApp->installEventFilter(this);
    apply();
}

QPalette Theme::lightPalette()
{
    return paletteOf(Light);
}
QPalette Theme::darkPalette()
{
    return paletteOf(Dark);
}

void Theme::use(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::systemIsDark() const
{
    // An empty palette gives back the desktop's; Qt 6.4 has no other word for its colour scheme.
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    QApplication::setPalette(m_dark ? darkPalette() : lightPalette());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop's change reaches us as a theme change of a window.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
