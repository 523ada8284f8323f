// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace jiaoshu::ui {

class LibraryKeeper;
class TypedFilter;

/** What helps to type a filter: words that complete it, with the places that figures have, and a sentence on
 * what is no field, or is asked for and no figure has. */
class FilterHints final : public QObject
{
    Q_OBJECT

public:
    FilterHints(const LibraryKeeper &library, TypedFilter &search, TypedFilter &figures,
                QObject *parent = nullptr);

    /** In the language of now, with the places of now. */
    void refresh();
    [[nodiscard]] QStringList completions() const;

Q_SIGNALS:
    void completionsChanged(const QStringList &words);

private:
    void remarkOn(TypedFilter &line) const;
    void followPlaces();

    const LibraryKeeper &m_library;
    TypedFilter &m_search;
    TypedFilter &m_figures;
    QTimer m_refreshSoon;
    qsizetype m_places = 0; ///< that the library had met when it was refreshed last
};

} // namespace jiaoshu::ui
