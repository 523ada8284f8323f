// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace jiaoshu::ui {

namespace {

// Raised when the panels change so that an old layout would not fit.
constexpr int LayoutVersion = 1;

QString layoutKey(const QString &part)
{
    return QStringLiteral("layout%1/%2").arg(LayoutVersion).arg(part);
}

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("analyst");
}

} // namespace

// Named here, not by the application: its folder of data has no organization either.
Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("jiaoshu"),
                 QStringLiteral("jiaoshu"))
{}

Preferences::Preferences(const QString &path) : m_settings(path, QSettings::IniFormat)
{}

QString Preferences::analyst() const
{
    const QString name = m_settings.value(QStringLiteral("analyst")).toString().trimmed();
    return name.isEmpty() ? systemUser() : name;
}

void Preferences::setAnalyst(const QString &name)
{
    m_settings.setValue(QStringLiteral("analyst"), name.trimmed());
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(QStringLiteral("theme")).toString();
    if (name == QStringLiteral("light"))
        return ThemeChoice::Light;
    return name == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    const QString name = theme == ThemeChoice::Light  ? QStringLiteral("light")
                         : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("theme"), name);
}

Language Preferences::language() const
{
    const QString chosen = m_settings.value(QStringLiteral("language")).toString();
    if (!chosen.isEmpty())
        return languageFromName(chosen);
    const QStringList wished = QLocale::system().uiLanguages();
    return languageFromName(wished.isEmpty() ? QString() : wished.first());
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(QStringLiteral("language"), languageName(language));
}

int Preferences::zoom() const
{
    return std::clamp(m_settings.value(QStringLiteral("zoom")).toInt(), SmallestZoom, LargestZoom);
}

void Preferences::setZoom(int points)
{
    m_settings.setValue(QStringLiteral("zoom"), std::clamp(points, SmallestZoom, LargestZoom));
}

namespace {

QString paneName(Preferences::Pane pane)
{
    return pane == Preferences::Pane::Article ? QStringLiteral("article") : QStringLiteral("figures");
}

constexpr std::array OrderNames = {"by-text", "problems-first", "heaviest-first"};

} // namespace

Preferences::PaneFont Preferences::paneFont(Pane pane) const
{
    const QString key = QString(QStringLiteral("fonts/") + paneName(pane));
    return {m_settings.value(QString(key + QStringLiteral("-family"))).toString(),
            std::clamp(m_settings.value(QString(key + QStringLiteral("-points"))).toInt(), SmallestZoom,
                       LargestZoom)};
}

void Preferences::setPaneFont(Pane pane, const PaneFont &font)
{
    const QString key = QString(QStringLiteral("fonts/") + paneName(pane));
    m_settings.setValue(QString(key + QStringLiteral("-family")), font.family);
    m_settings.setValue(QString(key + QStringLiteral("-points")),
                        std::clamp(font.points, SmallestZoom, LargestZoom));
}

WorkOrder Preferences::workOrder() const
{
    const QString name = m_settings.value(QStringLiteral("order")).toString();
    for (const WorkOrder order : {WorkOrder::ProblemsFirst, WorkOrder::HeaviestFirst}) {
        if (name == QLatin1StringView(OrderNames[static_cast<size_t>(order)]))
            return order;
    }
    return WorkOrder::ByText;
}

void Preferences::setWorkOrder(WorkOrder order)
{
    m_settings.setValue(QStringLiteral("order"), QString::fromLatin1(OrderNames[static_cast<size_t>(order)]));
}

QStringList Preferences::words(const QString &field) const
{
    return m_settings.value(QString(QStringLiteral("words/") + field)).toStringList();
}

void Preferences::addWord(const QString &field, const QString &word)
{
    QStringList all = words(field);
    if (!all.contains(word))
        all.append(word);
    m_settings.setValue(QString(QStringLiteral("words/") + field), all);
}

QByteArray Preferences::keys() const
{
    return m_settings.value(QStringLiteral("keys")).toByteArray();
}

void Preferences::setKeys(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("keys"), json);
}

bool Preferences::isWelcomed() const
{
    return m_settings.value(QStringLiteral("welcomed")).toBool();
}

void Preferences::setWelcomed()
{
    m_settings.setValue(QStringLiteral("welcomed"), true);
}

bool Preferences::showsPace() const
{
    return m_settings.value(QStringLiteral("pace"), true).toBool();
}

void Preferences::setShowsPace(bool shown)
{
    m_settings.setValue(QStringLiteral("pace"), shown);
}

QStringList Preferences::recentWorkspaces() const
{
    QStringList paths = m_settings.value(QStringLiteral("recent")).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths.first(qMin(MostRecent, paths.size()));
}

void Preferences::addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(QStringLiteral("recent"), QStringList(paths.first(qMin(MostRecent, paths.size()))));
}

QByteArray Preferences::unfinished(const QString &path) const
{
    return m_settings.value(QStringLiteral("unfinished")).toMap().value(path).toByteArray();
}

void Preferences::setUnfinished(const QString &path, const QByteArray &json)
{
    QVariantMap all = m_settings.value(QStringLiteral("unfinished")).toMap();
    if (all.value(path).toByteArray() == json)
        return;
    for (const QString &other : all.keys()) {
        if (!QFileInfo::exists(other))
            all.remove(other);
    }
    if (json.isEmpty())
        all.remove(path);
    else
        all.insert(path, json);
    m_settings.setValue(QStringLiteral("unfinished"), all);
}

QByteArray Preferences::place(const QString &path) const
{
    return m_settings.value(QStringLiteral("places")).toMap().value(path).toByteArray();
}

void Preferences::setPlace(const QString &path, const QByteArray &json)
{
    QVariantMap places = m_settings.value(QStringLiteral("places")).toMap();
    const QStringList recent = recentWorkspaces();
    // Those that are still listed under File.
    for (const QString &other : places.keys()) {
        if (other != path && !recent.contains(other))
            places.remove(other);
    }
    places.insert(path, json);
    m_settings.setValue(QStringLiteral("places"), places);
}

QByteArray Preferences::views() const
{
    return m_settings.value(QStringLiteral("views")).toByteArray();
}

void Preferences::setViews(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("views"), json);
}

QString Preferences::workspace() const
{
    return m_settings.value(QStringLiteral("workspace")).toString();
}

void Preferences::setWorkspace(const QString &path)
{
    m_settings.setValue(QStringLiteral("workspace"), path);
}

QByteArray Preferences::exportHabits() const
{
    return m_settings.value(QStringLiteral("export")).toByteArray();
}

void Preferences::setExportHabits(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("export"), json);
}

QString Preferences::folder(const QString &purpose) const
{
    return m_settings.value(QString(QStringLiteral("folders/") + purpose)).toString();
}

void Preferences::setFolder(const QString &purpose, const QString &path)
{
    m_settings.setValue(QString(QStringLiteral("folders/") + purpose), path);
}

QByteArray Preferences::layout(const QString &part) const
{
    return m_settings.value(layoutKey(part)).toByteArray();
}

void Preferences::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue(layoutKey(part), state);
}

void Preferences::clearLayout()
{
    m_settings.remove(QStringLiteral("layout%1").arg(LayoutVersion));
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh_CN");
    case Language::TraditionalChinese:
        return QStringLiteral("zh_TW");
    }
    Q_UNREACHABLE();
}

Language languageFromName(const QString &localeName)
{
    const QStringList parts = QString(localeName).replace(u'-', u'_').section(u'.', 0, 0).split(u'_');
    if (parts.first() != QStringLiteral("zh"))
        return Language::English;
    if (parts.contains(QStringLiteral("Hans")))
        return Language::SimplifiedChinese;
    for (const QString &mark :
         {QStringLiteral("Hant"), QStringLiteral("TW"), QStringLiteral("HK"), QStringLiteral("MO")}) {
        if (parts.contains(mark))
            return Language::TraditionalChinese;
    }
    return Language::SimplifiedChinese;
}

} // namespace jiaoshu::ui
