// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columnfit.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Gives out up to @p room by @p parts; returns what was not given. */
int giveOut(int room, const QList<int> &parts, QList<int> &widths, bool upToTheParts)
{
    int all = 0;
    for (const int part : parts)
        all += part;
    if (all == 0 || room <= 0)
        return room;
    const int given = upToTheParts ? std::min(room, all) : room;
    int left = given;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int one = static_cast<int>(static_cast<qint64>(given) * parts[i] / all);
        widths[i] += one;
        left -= one;
    }
    return room - given + left;
}

} // namespace

QList<int> fittedWidths(const QList<ColumnWish> &wishes, int room)
{
    QList<bool> isShown(wishes.size(), true);
    const auto least = [&] {
        int sum = 0;
        for (qsizetype i = 0; i < wishes.size(); ++i)
            sum += isShown[i] ? wishes[i].least : 0;
        return sum;
    };
    while (least() > room) {
        qsizetype out = -1;
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (isShown[i] && wishes[i].rank > 0 && (out < 0 || wishes[i].rank > wishes[out].rank))
                out = i;
        }
        if (out < 0)
            break;
        isShown[out] = false;
    }
    QList<int> widths;
    QList<int> lacking;
    QList<int> shares;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        widths.append(isShown[i] ? wishes[i].least : 0);
        lacking.append(isShown[i] ? std::max(0, wishes[i].wanted - wishes[i].least) : 0);
        shares.append(isShown[i] ? wishes[i].share : 0);
    }
    if (const int lacks = least() - room; lacks > 0) {
        int cuttable = 0;
        for (qsizetype i = 0; i < wishes.size(); ++i)
            cuttable += shares[i] > 0 ? widths[i] * 2 / 5 : 0;
        for (qsizetype i = 0; i < wishes.size() && cuttable > 0; ++i)
            widths[i] -= shares[i] > 0 ? std::min(lacks, cuttable) * (widths[i] * 2 / 5) / cuttable : 0;
        return widths;
    }
    const int left = giveOut(room - least(), lacking, widths, true);
    (void)giveOut(left, shares, widths, false);
    return widths;
}

} // namespace jiaoshu::ui
