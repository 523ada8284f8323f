// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

namespace jiaoshu::lexicon {

Lexicon::Lexicon() = default;
Lexicon::~Lexicon() = default;

Result<std::shared_ptr<const Lexicon>> Lexicon::load()
{
    const std::shared_ptr<Lexicon> lexicon(new Lexicon);
    auto places = Places::load();
    if (!places)
        return fail(places.error());
    lexicon->m_places = std::move(*places);
    auto cues = Cues::load();
    if (!cues)
        return fail(cues.error());
    lexicon->m_cues = std::move(*cues);
    return lexicon;
}

} // namespace jiaoshu::lexicon
