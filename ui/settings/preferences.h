// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace jiaoshu::ui {

enum class ThemeChoice { System, Light, Dark };
/** Where a decision leads to. */
enum class WorkOrder { ByText, ProblemsFirst, HeaviestFirst };
enum class Language { English, SimplifiedChinese, TraditionalChinese };

/** What the program remembers between runs, apart from the data; kept in the user's settings file. Every
 * reader has a default and survives a file that holds nonsense. */
class Preferences
{
public:
    Preferences();
    /** In a file of its own, for tests. */
    explicit Preferences(const QString &path);

    /** Who decides; the system user's name until another is set, never empty. */
    [[nodiscard]] QString analyst() const;
    void setAnalyst(const QString &name);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /** The system's language until one is chosen. */
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    /** Points added to the usual size of text. */
    [[nodiscard]] int zoom() const;
    void setZoom(int points);

    /** A font family of its own for the article or for the table of figures, and points added to its usual
     * size; empty and 0 until they are chosen. */
    struct PaneFont
    {
        QString family;
        int points = 0;
        bool operator==(const PaneFont &) const = default;
    };
    enum class Pane { Article, Figures };
    [[nodiscard]] PaneFont paneFont(Pane pane) const;
    void setPaneFont(Pane pane, const PaneFont &font);

    [[nodiscard]] WorkOrder workOrder() const;
    void setWorkOrder(WorkOrder order);
    /** Of the actions, as KeyMap::toJson() writes them; empty for those of the table. */
    [[nodiscard]] QByteArray keys() const;
    void setKeys(const QByteArray &json);

    /** Words of a field, "place", "unit" or "indicator", that an analyst found right; in the order they were.
     */
    [[nodiscard]] QStringList words(const QString &field) const;
    void addWord(const QString &field, const QString &word);

    /** The tour was offered. */
    [[nodiscard]] bool isWelcomed() const;
    void setWelcomed();
    [[nodiscard]] bool showsPace() const;
    void setShowsPace(bool shown);
    /** Workspaces that were open before, the last one first; those that are gone are left out. */
    [[nodiscard]] QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);
    static constexpr qsizetype MostRecent = 5;

    /** Where the work in the workspace at @p path was left, as PlaceKeeper writes it; of the last ones only.
     */
    [[nodiscard]] QByteArray place(const QString &path) const;
    void setPlace(const QString &path, const QByteArray &json);
    /** Imports into the workspace at @p path that did not come to their end, as WorkspaceKeeper writes them;
     * empty: none. */
    [[nodiscard]] QByteArray unfinished(const QString &path) const;
    void setUnfinished(const QString &path, const QByteArray &json);

    /** Choices of articles kept under names, as libraryviews.h writes them. */
    [[nodiscard]] QByteArray views() const;
    void setViews(const QByteArray &json);

    /** A workspace file; empty for the default one. */
    [[nodiscard]] QString workspace() const;
    void setWorkspace(const QString &path);
    /** How the last export was chosen, as ExportDialog::habits() writes it; empty before the first one. */
    [[nodiscard]] QByteArray exportHabits() const;
    void setExportHabits(const QByteArray &json);
    [[nodiscard]] QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &path);

    /** State of a part of the window, e.g. "geometry", as Qt's saveState() gives it; empty where there is
     * none. */
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);
    void clearLayout();

    static constexpr int LargestZoom = 16;
    static constexpr int SmallestZoom = -4;

private:
    mutable QSettings m_settings;
};

/** "en", "zh_CN", "zh_TW"; the inverse takes any locale name, e.g. "zh-Hant-HK". */
[[nodiscard]] QString languageName(Language language);
[[nodiscard]] Language languageFromName(const QString &localeName);

} // namespace jiaoshu::ui
