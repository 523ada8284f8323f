// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/library.h"
#include "session/terms.h"

namespace jiaoshu::session {

// One thing under several names: 脫貧人口, 脱贫的人口, 脱贫人口. Found by how they are written, so that what
// is found is to be looked at; merging them is one step of undo. Nothing is changed here.

/** What a word is compared by: in simplified characters and half width, without spaces. Of indicators and
 * places also in lower case, with digits for numerals, without 的 and punctuation, but for what is meant by a
 * number: between digits, a sign before one, % ‰ ‱. Of a place without the 省, 市, 县 and so on at its end.
 */
[[nodiscard]] QString variantKey(TermField field, const QString &word);

/** The values of a field that are written so much alike that they may mean the same: lists of two and more,
 * each with the value first that most figures have, the lists with most figures first. 吉林省 and 吉林市 are
 * two places, whatever 吉林 is. */
[[nodiscard]] QList<QList<Library::Value>> variantsAmong(TermField field,
                                                         const QList<Library::Value> &values);

/** The facet that counts the values of a field. */
[[nodiscard]] Facet facetOf(TermField field);

/** How @p word is saved in the field of any article, see fieldwriting.h. */
[[nodiscard]] QString writtenTerm(TermField field, const QString &word);

/** @p figures with writtenTerm() of @p word in the field; those that have it already are not among them.
 * @return UnknownFigure. */
[[nodiscard]] Result<QList<Correction>> withTerm(const Session &session, const QList<FigureId> &figures,
                                                 TermField field, const QString &word);

} // namespace jiaoshu::session
