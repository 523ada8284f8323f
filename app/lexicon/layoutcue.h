// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiaoshu::lexicon {

/** What a word tells of the line it stands in. */
enum class LayoutCue {
    Furniture, ///< the whole line is furniture
    Short,     ///< one without a sentence is, where it has separators too
    Dateline,
    Caption,
    Picture,
    Line,    ///< one without a sentence is furniture
    Related, ///< opens a list of links
    Appeal,  ///< asks the reader to do something
    Contact, ///< leads to a number or an account to turn to
    Reader,  ///< speaks to the reader
    Outlet,  ///< before the name of who published it
    Author,  ///< before the name of who wrote it; value "writer": not before where it was written
    Agency,  ///< the name of a publisher itself
};

} // namespace jiaoshu::lexicon
