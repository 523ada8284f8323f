// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importplan_p.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace jiaoshu::session {

/** Takes in articles, several a transaction: each with its figures and where it came from, or not at all. */
class Intake
{
public:
    /** Told of each in the order they were given, once it is on the disk. */
    using Told = std::function<void(qsizetype tag, const Imported &imported)>;
    Intake(Session &session, Told told);

    /** Where the workspace holds this text: that is told, and the source is noted if it is a new one. An
     * article that was taken out comes back, and a text or figures that a repair did not find. @param
     * isMarked others marked figures in it, which go in also where it is there. @return false where the text
     * is to be read by the engine. */
    [[nodiscard]] Result<bool> passOver(const QString &text, const QByteArray &textSha256,
                                        const Origin &origin, qsizetype tag, bool isMarked = false);
    /** Its text or figures of it were lost, and not found by a repair: passOver() puts them back. */
    [[nodiscard]] bool isIncomplete(ArticleId article) const
    {
        return m_textless.contains(article) || m_harmed.contains(article);
    }
    /** One that is there, whatever its text: its file need not be read again. */
    void note(ArticleId article, qsizetype tag);
    /** @return as planImport(): it is not taken in, the others are; or a fault of the workspace. */
    [[nodiscard]] Outcome add(const PreparedArticle &prepared, qsizetype tag);
    /** It is time for flush(). */
    [[nodiscard]] bool isFull() const;
    /** Makes what is at hand durable, and tells it. Where that fails none of it is in, nor told of. */
    [[nodiscard]] Outcome flush();
    /** Nothing is at hand: all that was added has been told, or was lost with a flush() that failed. */
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry
    {
        qsizetype tag = 0;
        Imported imported;
        qsizetype plan = -1;        ///< in m_plans
        QList<Error> refused;       ///< with the plan
        bool isSourceAlone = false; ///< the plan says but where it came from, too
    };
    void wait(store::CommandPlan &&plan, Entry &&entry);
    [[nodiscard]] Outcome putTextBack(ArticleId article, const QString &text);
    /** @return those that stand again */
    [[nodiscard]] Result<QList<FigureId>> bringFiguresBack(ArticleId article);
    [[nodiscard]] Outcome addMarked(ArticleId article, const PreparedArticle &prepared, qsizetype tag);
    /** The article is known from a row of the table that @p origin is a row of. */
    [[nodiscard]] Result<bool> isOfKnownTable(ArticleId article, const Origin &origin) const;
    [[nodiscard]] Outcome noteSource(ArticleId article, const Origin &origin, Entry &&entry);

    Session &m_session;
    Told m_told;
    QElapsedTimer m_sinceFlush;
    std::vector<Entry> m_entries;
    QList<store::CommandPlan> m_plans;
    QSet<QByteArray> m_texts;                    ///< that wait
    QSet<QByteArray> m_originals;                ///< that wait
    QSet<std::pair<qint64, QByteArray>> m_noted; ///< articles and further sources of theirs that wait
    QHash<qint64, Imported> m_putBack;           ///< articles whose marks are still to be added
    QSet<ArticleId> m_textless;
    QSet<ArticleId> m_harmed;
    qsizetype m_figures = 0;
    qsizetype m_bytes = 0; ///< of originals that wait
};

} // namespace jiaoshu::session
