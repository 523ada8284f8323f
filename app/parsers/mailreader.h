// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

namespace jiaoshu::parsers {

/** A mail (RFC 5322, MIME) or a web page saved as one (MHTML). The page is read as HtmlReader does, a mail as
 * its plain text or, where there is none or next to none, its page. Its subject and day stand in front where
 * the text does not say them. What is attached comes out as parts; nothing is fetched. */
class MailReader final : public readers::DocumentReader
{
public:
    [[nodiscard]] Outcome read(const readers::Material &material,
                               const readers::Output &output) const override;
};

} // namespace jiaoshu::parsers
