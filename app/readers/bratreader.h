// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/marking.h"

namespace jiaoshu::readers {

/** The marks of a file in brat's standoff form: text-bound annotations (T) with their attributes (A, M) and
 * notes (#), whose "name=value; name=value" are fields. The text stands beside it, with .txt for .ann.
 * Events, relations and lines that are none of it are told in the document's notes.
 *  @return what reading the text returns. Source: brat.nlplab.org/standoff.html. */
[[nodiscard]] Outcome readBrat(const Material &material, const Neighbour &neighbour, const Output &output);

} // namespace jiaoshu::readers
