// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jiaoshu::ui {

LanguageSwitch::LanguageSwitch(QObject *parent) : QObject(parent)
{}

LanguageSwitch::~LanguageSwitch()
{
    removeTranslators();
}

void LanguageSwitch::removeTranslators()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::use(Language language)
{
    m_language = language;
    const QString name = languageName(language);
    removeTranslators();
    // Qt's texts (file dialogs, context menus) come from a package of the system, which may be absent where
    // the program was not built; ours are always there.
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(name), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: its plural forms.
    const bool loaded = m_own.load(QStringLiteral(":/i18n/jiaoshu_%1.qm").arg(name));
    Q_ASSERT(loaded);
    if (loaded)
        QCoreApplication::installTranslator(&m_own);
    QLocale::setDefault(QLocale(name));
}

} // namespace jiaoshu::ui
