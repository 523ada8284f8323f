// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::parsers {

/** Puts out the files in an archive as parts. Folders and what an operating system leaves there are passed
 * over, links and devices told as faults; a damaged entry is its own fault. */
class ArchiveReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;
};

} // namespace jiaoshu::parsers
