// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::readers {

/** A plain text is its own article, kept as it was decoded. */
class TextReader final : public DocumentReader
{
public:
    [[nodiscard]] Outcome read(const Material &material, const Output &output) const override;
};

} // namespace jiaoshu::readers
