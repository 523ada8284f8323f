// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/offsets.h"
#include "store/query.h"

#include <QByteArray>
#include <QList>

#include <list>
#include <optional>

namespace jiaoshu::store {

/** A text in UTF-8 that is cut by code points; each 64th is marked, so that a long text is not walked through
 * for each reading. */
class TextToCut
{
public:
    explicit TextToCut(QByteArray text);

    /** Nothing where @p span does not lie in it. */
    [[nodiscard]] std::optional<QByteArray> slice(CodePointSpan span) const;
    [[nodiscard]] qsizetype bytes() const { return m_text.size(); }

private:
    [[nodiscard]] bool begins(qsizetype at) const
    {
        return (static_cast<unsigned char>(m_text[at]) & 0xc0U) != 0x80U;
    }
    [[nodiscard]] qsizetype offset(qsizetype codePoint) const;

    QByteArray m_text;
    QList<qsizetype> m_marks;
    qsizetype m_count = 0;
};

/** The texts of the articles that were asked for last: who corrects goes to and fro between a few. Throws
 * SQLite::Exception; used inside store/ only. */
class TextsToCut
{
public:
    explicit TextsToCut(Connection &connection) : m_connection(connection) {}

    /** @return null where there is none; valid till another one is asked for. */
    [[nodiscard]] const TextToCut *of(ArticleId article);
    /** Of the texts that are kept. */
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Kept
    {
        ArticleId article;
        std::optional<TextToCut> text;
        [[nodiscard]] qsizetype bytes() const { return text ? text->bytes() : 0; }
    };
    void makeRoom();

    Connection &m_connection;
    std::list<Kept> m_kept; ///< the one asked for last first
    qsizetype m_bytes = 0;
};

} // namespace jiaoshu::store
