// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columnfit.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Gives out what the @p lacking lack, up to @p room: each the same until it lacks nothing, so that who lacks
 * little is whole first. @return what was not given. */
int giveEach(int room, QList<int> lacking, QList<int> &widths)
{
    while (room > 0) {
        const auto wanting = std::ranges::count_if(lacking, [](int lacks) { return lacks > 0; });
        if (wanting == 0)
            break;
        const int each = std::max(1, room / static_cast<int>(wanting));
        for (qsizetype i = 0; i < lacking.size() && room > 0; ++i) {
            const int given = std::min({each, lacking[i], room});
            widths[i] += given;
            lacking[i] -= given;
            room -= given;
        }
    }
    return room;
}

/** Gives out @p room by @p parts. */
void giveOut(int room, const QList<int> &parts, QList<int> &widths)
{
    int all = 0;
    for (const int part : parts)
        all += part;
    for (qsizetype i = 0; i < parts.size() && all > 0 && room > 0; ++i)
        widths[i] += static_cast<int>(static_cast<qint64>(room) * parts[i] / all);
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
    giveOut(giveEach(room - least(), lacking, widths), shares, widths);
    return widths;
}

} // namespace jiaoshu::ui
