// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace jiaoshu::ui {

class LibraryKeeper;
class TypedFilter;

/** What helps to type a filter: words that complete it, with the places that figures have, and a sentence on
 * a place that none has. */
class FilterHints final : public QObject
{
    Q_OBJECT

public:
    FilterHints(const LibraryKeeper &library, TypedFilter &search, TypedFilter &figures,
                QObject *parent = nullptr);

    /** In the language of now, with the places of now. */
    void refresh();

Q_SIGNALS:
    void completionsChanged(const QStringList &words);

private:
    [[nodiscard]] QStringList places(qsizetype most) const;
    void tellUnknownPlace(TypedFilter &line) const;

    const LibraryKeeper &m_library;
    TypedFilter &m_search;
    TypedFilter &m_figures;
};

} // namespace jiaoshu::ui
