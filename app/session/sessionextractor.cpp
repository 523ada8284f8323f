// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "lexicon/lexicon.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

// Apart from session.cpp, so that a program which only decides and exports neither links nor loads the
// engine.
const engine::Extractor &Session::extractor() const
{
    if (!m_parts->extractor) {
        auto lexicon = lexicon::Lexicon::load();
        if (!lexicon)
            qFatal("%s", qPrintable(toLogLine(lexicon.error())));
        m_parts->extractor = std::make_shared<engine::Extractor>(*lexicon);
    }
    return *m_parts->extractor;
}

} // namespace jiaoshu::session
