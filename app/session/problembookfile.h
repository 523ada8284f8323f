// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problembook.h"
#include "store/head.h"

#include <QString>

#include <memory>
#include <utility>

namespace jiaoshu::session {

/** What a ProblemBook knows, kept beside a large workspace so that it need not be read anew at each start: it
 * takes minutes for a million articles. Only a cache, sealed by a hash: what is damaged, or of another
 * version of the checks, is passed over. */
class ProblemBookFile
{
public:
    /** @param workspace its path. */
    explicit ProblemBookFile(const QString &workspace) : m_place(workspace + QStringLiteral(".problems")) {}

    /** With the end of the journal that it was read up to. Null where there is none to be had. */
    [[nodiscard]] std::pair<std::shared_ptr<ProblemBook>, store::JournalEnd> read() const;
    /** Where nothing can be written, nothing is. */
    void write(const ProblemBook &book, const store::JournalEnd &end) const;

private:
    QString m_place;
};

} // namespace jiaoshu::session
