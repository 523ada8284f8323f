// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/marking.h"

#include <QJsonObject>

namespace jiaoshu::readers {

/** A text with the marks that one object of JSON tells, not held against it yet. */
struct MarkedObject
{
    Document document; ///< without marks, part and original
    QList<ToldMark> told;
};

/** A task of Label Studio (data with annotations or predictions) or a line of doccano (text with places as
 * label, labels or entities; one of which there is none is a row like others); nothing for any other object.
 * What else such an object tells of the article is read as of the columns of a row. Of Label Studio the
 * annotations come first, a prediction only where none of them marks the same place; cancelled ones are
 * passed over. What is no mark of a stretch of text (relations, choices for the whole text) is told in the
 * document's notes.
 *  @return BadField for a task without its text. Sources: labelstud.io/guide/export, doccano's
 * backend/data_import. */
[[nodiscard]] std::optional<Result<MarkedObject>> markedObject(const QJsonObject &object);

} // namespace jiaoshu::readers
