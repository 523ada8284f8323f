// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QObject>
#include <QTranslator>

namespace jiaoshu::ui {

/** Puts the program's and Qt's own texts into a language while it runs; every widget then hears
 * QEvent::LanguageChange. */
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    void removeTranslators();

    Language m_language = Language::English;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace jiaoshu::ui
