// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace jiaoshu::lexicon {
class Places;
}

namespace jiaoshu::session {

/** What a place says of where it is. */
struct Areas
{
    QString folded;
    QList<int> ids;       ///< the areas that it may be, or whose part it is
    bool isWhole = false; ///< it is named to its end, and no part of them
};

/** The gazetteer, loaded when it is first asked for; nothing where the tables cannot be read, which the build
 * has checked. In any thread. */
[[nodiscard]] const lexicon::Places *gazetteer();
/** In simplified characters and without spaces. */
[[nodiscard]] QString foldedPlace(const QString &text);
/** Looked up once: the same places come again and again. In any thread. */
Areas areasOf(const QString &place);

} // namespace jiaoshu::session
