// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/checking.h"
#include "session/issuematcher.h"
#include "session/rereading.h"

#include <QString>

namespace jiaoshu::ui {

// Words for what is said of a workspace as a file, in the language of the interface.

/** Why a backup was made; the word itself where it is none of ours. */
[[nodiscard]] QString occasionText(const QString &occasion);
/** What kind of fault it is, as a sentence; the stable name where it is none of ours. */
[[nodiscard]] QString findingText(const QString &what);
/** Where the fault is, in the language of the interface where its numbers are known; else its English detail.
 */
[[nodiscard]] QString findingPlace(const session::CheckFinding &finding);
/** "1,204 articles", "1 article". */
[[nodiscard]] QString articlesText(qint64 number);
[[nodiscard]] QString decisionsText(qint64 number);
/** "1,204 articles, 23,877 figures, 9,310 decisions". */
[[nodiscard]] QString extentText(qint64 articles, qint64 figures, qint64 decisions);
/** "1.4 MB"; exact below 1,000 bytes. */
[[nodiscard]] QString sizeText(qint64 bytes);
[[nodiscard]] QString changeText(session::RereadKind kind);
[[nodiscard]] QString foundText(const session::Anchor &anchor);
/** "1,204", the same in every locale. */
[[nodiscard]] QString countText(qint64 number);

} // namespace jiaoshu::ui
