// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace jiaoshu {

/** A row's key in one workspace; ids of different things cannot be mixed up. 0 is no row. */
template <typename Tag>
struct Id
{
    qint64 value = 0;
    auto operator<=>(const Id &) const = default;
    [[nodiscard]] bool isValid() const { return value > 0; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using FigureId = Id<struct FigureTag>;
using ReadingId = Id<struct ReadingTag>;
using CommandId = Id<struct CommandTag>;

} // namespace jiaoshu
