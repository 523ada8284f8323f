// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/figure.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <functional>

namespace jiaoshu::session {
class Session;
}

/** Work on a small workspace that may be broken off at any step, and what must hold afterwards. */
namespace faultcase {

using namespace jiaoshu;
using namespace jiaoshu::session;

[[nodiscard]] QByteArray content(const QString &path);
void put(const QString &path, const QByteArray &bytes);
[[nodiscard]] const FixedClock &noon();
/** For a folder in memory where there is one: the long runs make millions of files. */
[[nodiscard]] QString scratchTemplate();
/** What can be broken off: "save", "import", … */
[[nodiscard]] const QList<const char *> &names();

/** What was answered: the number of decisions taken and articles come in, one after another. */
struct Answered
{
    bool imported = false;
    QList<bool> each;      ///< which of the four that save() takes, in order
    bool restored = false; ///< the backup stands there
    bool exported = false;
    bool repaired = false;
};

class Case
{
public:
    explicit Case(const char *name);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.jiaoshu")); }

    /** The folder as it was before. */
    void reset() const;
    /** @param tell called after each answer, e.g. to say it to another process. */
    Answered run(const std::function<void()> &tell = [] {}) const;
    /** Opens what is left, without faults: it is whole, and holds what was answered. @return why not. */
    [[nodiscard]] QString verdict(const Answered &answered) const;

private:
    [[nodiscard]] QString exportPath() const { return m_folder.filePath(QStringLiteral("figures.csv")); }
    [[nodiscard]] QString repairPath() const { return m_folder.filePath(QStringLiteral("repaired.jiaoshu")); }

    /** What is done where no session is open. @return whether @p answered was filled by it. */
    bool runOnFile(Answered &answered, const std::function<void()> &tell) const;
    void runInSession(Session &session, Answered &answered, const std::function<void()> &tell) const;
    void save(Session &session, Answered &answered, const std::function<void()> &tell) const;

    [[nodiscard]] QString verdictOnDecisions(const Session &session, const Answered &answered) const;
    [[nodiscard]] QString verdictOnArticles(const Session &session, const Answered &answered) const;
    /** What stands beside the workspace or in its place is the old or the new, and what was answered. */
    [[nodiscard]] QString verdictOnFiles(const Session &session, const Answered &answered) const;
    [[nodiscard]] QString verdictOnRestored(const Session &session, bool isRestored) const;

    QString m_name;
    QTemporaryDir m_folder;
    QByteArray m_whole;
    QByteArray m_backup;
    ArticleId m_article;
    ArticleId m_newIssue;
    QList<model::Figure> m_figures;
};

} // namespace faultcase
