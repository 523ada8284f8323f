// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/marking.h"

namespace jiaoshu::readers {

/** W3C Web Annotations: one, a list, a page or a collection with its first page. A mark is where its
 * TextPositionSelector says; where there is none, or other words stand there, its TextQuoteSelector says it
 * if that fits one place alone. The text of a source is in the collection (`texts`, our own export), or in
 * the file that the source names beside it, or, of the only source, in the .txt of the same name.
 *  @return BadJson, BadFormat where there is no annotation. Source: w3.org/TR/annotation-model. */
[[nodiscard]] Outcome readWebAnnotations(const Material &material, const Neighbour &neighbour,
                                         const Output &output);

} // namespace jiaoshu::readers
