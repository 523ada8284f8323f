// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "session/parts_p.h"

namespace jiaoshu::session {

/** An import that is not carried out yet. */
struct ImportPlan
{
    store::CommandPlan command;
    QList<Error> refused; ///< proposals that say what cannot be
};

/** A path is told, not opened again: what cannot be stored of an odd file name is shown as U+FFFD. */
[[nodiscard]] QString storablePath(QString path);
/** @return ReadOnly, NotText. */
[[nodiscard]] Result<ImportPlan> planImport(const Session &session, const PreparedArticle &prepared);
/** An article that was taken out comes back with all its decisions, as it was. @return StoreFailed and the
 * like. */
[[nodiscard]] Result<Imported> putBack(Session &session, ArticleId article);
/** What came of it. @param refused as in the plan */
[[nodiscard]] Imported toImported(const QList<Error> &refused, const store::Committed &committed);
/** Nothing where there is no file, or none that can be read. */
[[nodiscard]] std::optional<store::SourcePlan> planSource(Session &session, const Origin &origin);

/** While it lives what comes in is one step of undo, where it is not part of one already. */
class OneIntake
{
public:
    explicit OneIntake(Session &session) : m_session(session), m_isMine(!session.parts().intakeGoesOn)
    {
        if (m_isMine)
            beginIntake(session);
    }
    ~OneIntake()
    {
        if (m_isMine)
            endIntake(m_session);
    }
    OneIntake(const OneIntake &) = delete;
    OneIntake &operator=(const OneIntake &) = delete;

private:
    Session &m_session;
    bool m_isMine;
};

} // namespace jiaoshu::session
