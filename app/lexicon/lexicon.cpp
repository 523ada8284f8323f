// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

namespace jiaoshu::lexicon {

Lexicon::Lexicon() = default;
Lexicon::~Lexicon() = default;

Result<std::shared_ptr<const Lexicon>> Lexicon::load()
{
    return std::shared_ptr<const Lexicon>(new Lexicon);
}

} // namespace jiaoshu::lexicon
