// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/likeness.h"

#include "text/foldedtext.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace jiaoshu::session {

namespace {

constexpr qsizetype Length = 5; ///< of a shingle, in UTF-16 units

/** The finisher of SplitMix64 (Steele et al. 2014): every bit of the result hangs on every bit given. */
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/** For each minimum an odd factor and a summand: (a·x + b) mod 2³² orders the shingles anew. */
struct Orders
{
    std::array<quint32, Minima> factors{};
    std::array<quint32, Minima> summands{};
};

constexpr Orders orders()
{
    Orders made;
    for (size_t i = 0; i < Minima; ++i) {
        const quint64 random = mixed(i + 1);
        made.factors[i] = static_cast<quint32>(random) | 1U;
        made.summands[i] = static_cast<quint32>(random >> 32U);
    }
    return made;
}

constexpr Orders Order = orders();

size_t common(const Shingles &a, const Shingles &b)
{
    size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        count += *i == *j ? 1 : 0;
        const bool first = *i <= *j;
        j += *j <= *i ? 1 : 0;
        i += first ? 1 : 0;
    }
    return count;
}

int permille(size_t part, size_t whole)
{
    return whole == 0 ? 0 : static_cast<int>(part * 1000 / whole);
}

} // namespace

Shingles shinglesOf(const QString &text)
{
    QString kept = text::FoldedText(text).text().toLower();
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    Shingles shingles;
    shingles.reserve(static_cast<size_t>(kept.size()));
    for (qsizetype at = 0; at + Length <= kept.size(); ++at) {
        quint64 hash = 0;
        for (qsizetype i = 0; i < Length; ++i)
            hash = mixed(hash ^ kept[at + i].unicode());
        shingles.push_back(hash);
    }
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

int resemblance(const Shingles &a, const Shingles &b)
{
    const size_t both = common(a, b);
    return permille(both, a.size() + b.size() - both);
}

int containment(const Shingles &a, const Shingles &b)
{
    return permille(common(a, b), std::min(a.size(), b.size()));
}

Signature signatureOf(const Shingles &shingles)
{
    std::array<quint32, Minima> minima{};
    minima.fill(std::numeric_limits<quint32>::max());
    for (const quint64 shingle : shingles) {
        const auto value = static_cast<quint32>(shingle >> 32U);
        for (size_t i = 0; i < Minima; ++i) {
            const quint32 place = Order.factors[i] * (value ^ Order.summands[i]);
            minima[i] = std::min(minima[i], place ^ (place >> 15U));
        }
    }
    Signature signature{};
    for (size_t i = 0; i < Minima; ++i)
        signature[i] = static_cast<quint16>(mixed(minima[i]));
    return signature;
}

int estimate(const Signature &a, const Signature &b)
{
    size_t same = 0;
    for (size_t i = 0; i < Minima; ++i)
        same += a[i] == b[i] ? 1 : 0;
    return permille(same, Minima);
}

std::array<quint64, Bands> keysOf(const Signature &signature)
{
    constexpr size_t Rows = Minima / Bands;
    std::array<quint64, Bands> keys{};
    for (size_t band = 0; band < Bands; ++band) {
        quint64 key = band;
        for (size_t row = 0; row < Rows; ++row)
            key = mixed(key ^ signature[band * Rows + row]);
        keys[band] = key;
    }
    return keys;
}

QByteArray toBytes(const Signature &signature)
{
    QByteArray bytes(Minima * 2, Qt::Uninitialized);
    for (size_t i = 0; i < Minima; ++i)
        qToBigEndian(signature[i], bytes.data() + 2 * i);
    return bytes;
}

bool fromBytes(const QByteArray &bytes, Signature &signature)
{
    if (bytes.size() != qsizetype(Minima * 2))
        return false;
    for (size_t i = 0; i < Minima; ++i)
        signature[i] = qFromBigEndian<quint16>(bytes.constData() + 2 * i);
    return true;
}

} // namespace jiaoshu::session
