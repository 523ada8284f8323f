// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace jiaoshu::session {

class Session;

// The same release on five sites: articles whose texts are nearly the same. Those with the very same text are
// one article from the start (originals.h).

/** An article and an earlier one that is like it. */
struct Duplicate
{
    ArticleId article;
    ArticleId earlier;
    int resemblance = 0;      ///< permille of both texts together that is in both, exactly; see likeness.h
    int containment = 0;      ///< permille of the shorter one that is in the other
    bool isToldApart = false; ///< somebody said that they are no duplicates, see linking.h
    bool operator==(const Duplicate &) const = default;
};

/** From here on two articles are told as alike: they resemble each other, or one is nearly all in the other.
 */
inline constexpr int LeastResemblance = 600;
inline constexpr int LeastContainment = 850;

/** Which articles are looked at. */
struct DuplicateQuery
{
    ArticleId after;                           ///< only newer ones are held against all before them
    ArticleId article;                         ///< where valid: only pairs with this one
    bool withToldApart = false;                ///< also pairs of which somebody said that they are none
    std::function<bool(qint64 done)> goesOn{}; ///< asked now and then with the articles done; false cancels
};

/** Pairs by article, the most alike first; at most 20 earlier ones for each, those that were taken out not
 * among them. Brings what articles are found alike by up to date first. What is compared is found by MinHash,
 * so that of pairs with a resemblance of 600 6 % are missed, of 700 0.4 %, of 800 one in 50,000. Memory does
 * not grow with the articles. @return Cancelled, CannotWrite. */
[[nodiscard]] Result<QList<Duplicate>> findDuplicates(const Session &session,
                                                      const DuplicateQuery &query = {});
/** The same through a connection of its own, so in any thread. */
[[nodiscard]] Result<QList<Duplicate>> findDuplicates(const QString &path, const DuplicateQuery &query = {});

} // namespace jiaoshu::session
