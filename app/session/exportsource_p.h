// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"
#include "session/parts_p.h"
#include "session/queryresolving_p.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace jiaoshu::session {

/** The figures of a workspace that go out, within one snapshot. */
class ExportSource final : public exchange::Source
{
public:
    struct Wanted
    {
        ResolvedQuery asked;
        bool everything = false;
    };

    /** @param isGoingOn asked at each figure: false cancels. @param isWanted asked in between, where a step
     * takes long. */
    ExportSource(Session::Parts &parts, Wanted wanted, std::function<bool()> isGoingOn = {},
                 std::function<bool()> isWanted = {})
        : m_parts(parts), m_wanted(std::move(wanted)), m_isGoingOn(std::move(isGoingOn)),
          m_isWanted(std::move(isWanted))
    {}

    /** Counts what goes out and what does not, and holds each article that goes out against its hash, each
     * quote against its article. First of all. @return DamagedWorkspace. */
    [[nodiscard]] Outcome prepare();
    /** The same without looking at the articles. @return BadField for a unit, place and so on of the filter
     * that no figure of the workspace has: it may be a slip. */
    [[nodiscard]] Outcome count();
    /** Why count() failed, where that is the reason. */
    [[nodiscard]] const std::optional<UnmetValue> &unmet() const { return m_unmet; }

    [[nodiscard]] const exchange::ExportFacts &facts() const override { return m_facts; }
    [[nodiscard]] Outcome eachRow(const std::function<Outcome(const exchange::DatasetRow &)> &use) override;
    [[nodiscard]] Outcome
    eachArticle(const std::function<Outcome(const exchange::DatasetArticle &)> &use) override;
    [[nodiscard]] Outcome
    eachDecision(const std::function<Outcome(const exchange::DatasetDecision &)> &use) override;
    [[nodiscard]] bool goesOn() const override { return !m_isWanted || m_isWanted(); }

private:
    /** What is told of it, as an analyst corrected it. */
    [[nodiscard]] const model::ArticleSummary &summaryOf(ArticleId article) const;
    /** Of all figures but those whose fields are damaged. */
    [[nodiscard]] Outcome visit(const std::function<void(const store::FigureRecord &)> &use);
    [[nodiscard]] Outcome findDamaged();
    [[nodiscard]] Result<exchange::DatasetDecision> decisionOf(const QString &figure,
                                                               const store::FigureDecision &past) const;
    /** Takes what @p figure has out of what no figure had before. */
    void note(const model::Figure &figure, QMap<Facet, QStringList> &unmet);
    [[nodiscard]] Error unmetError(const QMap<Facet, QStringList> &unmet);
    [[nodiscard]] QString problemOf(const model::Figure &figure) const;
    [[nodiscard]] bool fits(const model::Figure &figure) const;
    [[nodiscard]] bool goesOut(const model::Figure &figure) const;
    [[nodiscard]] Outcome check(const exchange::DatasetArticle &article, const QList<store::Fault> &told);
    [[nodiscard]] Outcome handOver(QList<exchange::DatasetRow> &rows,
                                   const std::function<Outcome(const exchange::DatasetArticle &)> &use);

    Session::Parts &m_parts;
    Wanted m_wanted;
    std::function<bool()> m_isGoingOn;
    std::function<bool()> m_isWanted;
    exchange::ExportFacts m_facts;
    std::optional<UnmetValue> m_unmet;
    QMap<Facet, QSet<QString>> m_met; ///< values of figures, of facets where some are asked for
    QSet<ReadingId> m_damaged;        ///< readings that are not what was written, told by a repair
    mutable QHash<ArticleId, model::ArticleSummary> m_page; ///< those around the one that is walked
    mutable std::optional<Error> m_fault;                   ///< in reading them
};

} // namespace jiaoshu::session
