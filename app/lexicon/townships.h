// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringView>

namespace jiaoshu::lexicon {

/** Which counties have a township of a name: 30,000 of them, searched as they stand in the program, so that
 * a start costs nothing and nothing is copied. Source: resources/lexicon/townships.tsv. */
class Townships
{
public:
    static constexpr qsizetype Shortest = 3; ///< of their names, characters
    static constexpr qsizetype Longest = 9;

    /** Looks at the header only; check() reads the rows. */
    [[nodiscard]] static Result<Townships> load();

    /** The codes of the counties, as places.tsv has them, one space between two; empty where there is no such
     * township. */
    [[nodiscard]] QByteArrayView countiesOf(QStringView name) const;

    /** Fails where a row has no two cells or does not come behind the one before it. For the lint. */
    [[nodiscard]] Outcome check() const;

private:
    QByteArrayView m_rows; ///< name, tab, codes, line feed; sorted by bytes
};

} // namespace jiaoshu::lexicon
