// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/townships.h"

#include <QResource>

#include <algorithm>
#include <array>

namespace jiaoshu::lexicon {

namespace {

const QString File = QStringLiteral(":/lexicon/townships.tsv");

/** A name as the table writes it; without an allocation, unlike QStringView::toUtf8. */
class Utf8Name
{
public:
    /** Empty where @p name holds what no name in the table does: a character outside the Han of one unit. */
    explicit Utf8Name(QStringView name)
    {
        if (name.size() > Townships::Longest)
            return;
        for (const QChar c : name) {
            const char16_t unit = c.unicode();
            if (unit < 0x3000 || c.isSurrogate()) {
                m_size = 0;
                return;
            }
            m_bytes[m_size++] = static_cast<char>(0xE0 | unit >> 12);
            m_bytes[m_size++] = static_cast<char>(0x80 | (unit >> 6 & 0x3F));
            m_bytes[m_size++] = static_cast<char>(0x80 | (unit & 0x3F));
        }
    }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_size)}; }

private:
    std::array<char, 3 * Townships::Longest> m_bytes{};
    size_t m_size = 0;
};

QByteArrayView lineAt(QByteArrayView rows, qsizetype begin)
{
    const qsizetype end = rows.indexOf('\n', begin);
    return rows.sliced(begin, (end < 0 ? rows.size() : end) - begin);
}

QByteArrayView nameOf(QByteArrayView line)
{
    return line.first(std::max<qsizetype>(line.indexOf('\t'), 0));
}

} // namespace

Result<Townships> Townships::load()
{
    const QResource resource(File);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return fail(ErrorCode::CannotRead, QStringLiteral("missing or compressed"), File);
    // Lives as long as the program: it is a part of it.
    const QByteArrayView all(resource.data(), static_cast<qsizetype>(resource.size()));
    const QByteArrayView head = "name\tcounties\n";
    const qsizetype begin = all.indexOf(head);
    if (begin < 0 || !all.endsWith('\n'))
        return fail(ErrorCode::BadLexicon, QStringLiteral("columns are not name counties"), File, 1);
    Townships townships;
    townships.m_rows = all.sliced(begin + head.size());
    townships.noteNames();
    return townships;
}

void Townships::noteNames()
{
    constexpr qsizetype Each = 3; // bytes of a character
    m_tails.assign(Tails, false);
    m_names.assign(Names, false);
    const auto unitAt = [this](qsizetype at) {
        const auto bits = [&](qsizetype i, int mask) {
            return static_cast<unsigned>(static_cast<uchar>(m_rows[at + i]) & mask);
        };
        return static_cast<char16_t>(bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F));
    };
    for (qsizetype begin = 0; begin < m_rows.size();) {
        const qsizetype tab = m_rows.indexOf('\t', begin);
        const qsizetype end = m_rows.indexOf('\n', begin);
        if (tab < 0 || end < 0)
            break;
        std::array<char16_t, Longest> name{};
        const qsizetype size = std::min((tab - begin) / Each, Longest);
        for (qsizetype i = 0; i < size; ++i)
            name[static_cast<size_t>(i)] = unitAt(begin + i * Each);
        m_names[slotOf(name.data(), size)] = true;
        if (tab - begin >= Shortest * Each)
            m_tails[tailOf(unitAt(tab - 3 * Each), unitAt(tab - 2 * Each), unitAt(tab - Each))] = true;
        begin = end + 1;
    }
}

QByteArrayView Townships::countiesOf(QStringView name) const
{
    if (name.size() > Longest || !m_names[slotOf(name.utf16(), name.size())])
        return {};
    const Utf8Name bytes(name);
    const QByteArrayView wanted = bytes.view();
    qsizetype from = 0;
    qsizetype to = wanted.isEmpty() ? 0 : m_rows.size();
    while (from < to) {
        const qsizetype middle = from + (to - from) / 2;
        const qsizetype before = middle > 0 ? m_rows.first(middle).lastIndexOf('\n') : -1;
        const qsizetype begin = std::max(before + 1, from);
        const QByteArrayView line = lineAt(m_rows, begin);
        const int order = nameOf(line).compare(wanted);
        if (order == 0)
            return line.sliced(wanted.size() + 1);
        if (order < 0)
            from = begin + line.size() + 1;
        else
            to = begin;
    }
    return {};
}

Outcome Townships::check() const
{
    QByteArrayView last;
    qint64 row = 1;
    for (qsizetype begin = 0; begin < m_rows.size(); ++row) {
        const QByteArrayView line = lineAt(m_rows, begin);
        const QByteArrayView name = nameOf(line);
        if (name.isEmpty() || name.size() + 1 >= line.size() || name.size() > 3 * Longest)
            return fail(ErrorCode::BadLexicon, QStringLiteral("no name and counties"), File, row);
        if (last.compare(name) >= 0)
            return fail(ErrorCode::BadLexicon, QStringLiteral("not sorted"), File, row);
        last = name;
        begin += line.size() + 1;
    }
    return {};
}

} // namespace jiaoshu::lexicon
