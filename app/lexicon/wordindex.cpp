// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/wordindex.h"

namespace jiaoshu::lexicon {

bool WordIndex::insert(const QString &word, int id)
{
    return m_forward.insert(word, id) && m_backward.insert(word, id);
}

} // namespace jiaoshu::lexicon
