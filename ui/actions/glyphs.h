// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace jiaoshu::ui {

/** The drawings of the program's actions. */
enum class Glyph {
    None,
    Open,
    Folder,
    Workspace,
    Export,
    Undo,
    Redo,
    Confirm,
    Reject,
    Unsure,
    Reopen,
    Edit,
    Add,
    Span,
    Next,
    Previous,
    NextOpen,
    PreviousOpen,
    Reread,
    Keys,
    Settings,
};

/** An icon that is drawn, not loaded: strokes in the colour that the palette has for button text at the time
 * of painting, so it is right in light and dark, at every size and density. Null for Glyph::None. */
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace jiaoshu::ui
