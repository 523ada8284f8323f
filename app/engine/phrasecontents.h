// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/characters.h"

#include <QStringView>

namespace jiaoshu::engine {

/** The marks that set a heading off from what follows. */
inline constexpr OneOf PhraseMarks(u"】〕…|│·•●■◆★▲※—─>");

/** What may stand in a phrase, seen in one look at each character. */
struct PhraseContents
{
    bool parentheses = false;
    bool mark = false; ///< one of PhraseMarks
    bool time = false; ///< a digit or another begin of a time or ordinal
    bool etc = false;  ///< 等
    bool came = false; ///< 来
};

[[nodiscard]] inline PhraseContents contentsOf(QStringView text)
{
    static constexpr CharacterSet Words(u"前二一第等今去明来");
    PhraseContents contents;
    for (const QChar c : text) {
        if (isHan(c)) {
            if (Words.contains(c))
                (c == u'等' ? contents.etc : c == u'来' ? contents.came : contents.time) = true;
            continue;
        }
        contents.parentheses |= isOneOf(c, u"()[]");
        contents.mark |= isOneOf(c, PhraseMarks);
        contents.time |= c.isDigit();
    }
    return contents;
}

} // namespace jiaoshu::engine
