// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace jiaoshu::session {

// How alike two texts are: by the shares of runs of five letters and digits (shingles) that they have in
// common, whatever stands between them and in whichever script. Pure functions; the same on every machine.

/** The shingles of a text: a hash each, ascending, each once. */
using Shingles = std::vector<quint64>;
[[nodiscard]] Shingles shinglesOf(const QString &text);

/** How much of both together is in both, in permille: 1000 where they say the same. */
[[nodiscard]] int resemblance(const Shingles &a, const Shingles &b);
/** How much of the shorter one is in the other. */
[[nodiscard]] int containment(const Shingles &a, const Shingles &b);

/** What is kept of a text to find others like it (MinHash, Broder 1997): of each of Minima orders of all
 * shingles the first one that it has, cut to 16 bits. Two texts agree in a minimum as often as they resemble
 * each other. */
inline constexpr size_t Minima = 80;
using Signature = std::array<quint16, Minima>;
/** Texts of fewer shingles are not compared. */
inline constexpr size_t FewestShingles = 20;
[[nodiscard]] Signature signatureOf(const Shingles &shingles);
/** Estimated, in permille; half of all estimates are off by less than 35. */
[[nodiscard]] int estimate(const Signature &a, const Signature &b);

/** Texts that have a key in common are compared: of Bands groups of four minima each. Of two texts that
 * resemble each other by 800 permille 99.99 % have one, of 600 94 %, of 300 15 %. */
inline constexpr size_t Bands = 20;
[[nodiscard]] std::array<quint64, Bands> keysOf(const Signature &signature);

[[nodiscard]] QByteArray toBytes(const Signature &signature);
/** Of what toBytes() gave; false for anything else. */
[[nodiscard]] bool fromBytes(const QByteArray &bytes, Signature &signature);

} // namespace jiaoshu::session
