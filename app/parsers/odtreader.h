// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::parsers {

/** An OpenDocument text (ISO/IEC 26300): as DocxReader. */
class OdtReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;
};

} // namespace jiaoshu::parsers
