// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/corrections.h"

#include "session/parts_p.h"

#include <algorithm>

namespace jiaoshu::session {

Result<QList<MadeCorrection>> correctionsOf(const Session &session, ArticleId article)
{
    const auto records = session.parts().workspace->figures(article);
    if (!records)
        return fail(records.error());
    QList<MadeCorrection> corrections;
    for (const store::FigureRecord &record : *records) {
        const model::State state = record.figure.state;
        const bool isOne = state == model::State::Corrected || state == model::State::Rejected ||
                           state == model::State::Added;
        if (record.isWithdrawn || !isOne)
            continue;
        MadeCorrection correction{record.figure, {}, {}};
        if (!record.wasAdded) {
            const auto basis = basisOf(session, record);
            if (!basis)
                return fail(basis.error());
            correction.proposed = *basis;
        }
        const auto reason = session.lastReason(record.figure.id);
        if (!reason)
            return fail(reason.error());
        correction.reason = *reason;
        corrections.append(correction);
    }
    std::ranges::stable_sort(corrections, {},
                             [](const MadeCorrection &made) { return made.figure.reading.span; });
    return corrections;
}

bool isReadNow(const MadeCorrection &correction, const QList<model::Proposal> &proposals)
{
    model::Reading wanted = correction.figure.reading;
    if (correction.figure.state == model::State::Rejected) {
        return std::ranges::none_of(proposals, [&](const model::Proposal &proposal) {
            return proposal.reading.span.overlaps(wanted.span);
        });
    }
    wanted.note.clear();
    return std::ranges::any_of(proposals,
                               [&](const model::Proposal &proposal) { return proposal.reading == wanted; });
}

} // namespace jiaoshu::session
