// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;

namespace jiaoshu::ui {

class WorkspaceKeeper;

// What is pasted and what is dropped: files, else plain text, else a web page as its text.

[[nodiscard]] bool holdsArticles(const QMimeData *data);
/** @return false where there is nothing to take in. */
[[nodiscard]] bool takeInMime(WorkspaceKeeper &keeper, const QMimeData *data);

} // namespace jiaoshu::ui
