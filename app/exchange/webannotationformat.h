// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** An AnnotationCollection of the W3C Web Annotation Data Model (Recommendation of 23 February 2017): one
 * annotation a figure, whose target is chosen by its quote (long enough to be found once) and by its place,
 * in code points. A decided figure has its analyst as creator, a proposed one the program as generator alone;
 * rejected ones are left out and counted. The articles' texts stand under `texts`, unless they are left out.
 */
class WebAnnotationFormat final : public Format
{
public:
    WebAnnotationFormat();
    [[nodiscard]] Result<Written> write(Source &source, Target &target,
                                        const WriteOptions &options) const override;
};

} // namespace jiaoshu::exchange
