// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/library.h"

#include <QString>

namespace jiaoshu::session {

/** What a filter asks for: values of facets, and words that the article must hold. */
struct LibraryQuery
{
    LibraryFilter filter;
    QString words; ///< as searchArticles() takes them
    /** Chinese names in front of a colon that are no fields, so that they are words: 颜色 of 颜色:红. */
    QStringList strangers{};
    [[nodiscard]] bool asksNothing() const
    {
        return filter.asksNothing() && !filter.within && words.isEmpty();
    }
    bool operator==(const LibraryQuery &) const = default;
};

/** What is wrong with a filter as it is typed. */
struct QueryFault
{
    enum class Kind { OpenQuote, UnknownField, UnknownValue, NoValue, NoNumber };
    Kind kind = Kind::OpenQuote;
    QString field;
    QString value;     ///< that the field does not have
    QStringList known; ///< fields, or values of the field, that there are
    qsizetype at = 0;  ///< where the part begins that is wrong
    QString typed{};   ///< the field as it was typed: 类别 for kind
    bool operator==(const QueryFault &) const = default;
};

/** A value that a filter asks for and no figure has: it may be a slip. */
struct UnmetValue
{
    QString field; ///< empty: words that no article holds
    QString value;
    QStringList near; ///< values of the field that may be meant
    bool operator==(const UnmetValue &) const = default;
};

/** Reads a filter as it is typed, e.g. `unit:元,万元 place:"湖北省鄂州市" year:2023 水稻`: parts in a row, of
 * which `facet:value,value` chooses values of a facet by the name of toText(Facet), and `article:3,7`
 * articles by their numbers, `figure:12,15` figures by theirs, `has:词` a word that the figure itself must
 * hold, and any other is a word the article must hold. A value with a space, comma or colon stands in
 * straight quotes, a quote in it is doubled; `unit:""` asks for figures without one. Years may be a range,
 * see yearRange(). Several values of a facet: any of them; several facets: all. Names may be in capitals,
 * colon and commas full-width; fields and their few values may be Chinese words, in either script (类别:金额
 * 地区:云南), see filterField().
 *  @return BadField with the part for an unknown facet, a value that is none of the few that a facet has, or
 * a quote that is not closed. @param fault set to the same, for whoever has words of his own for it. */
[[nodiscard]] Result<LibraryQuery> parseLibraryQuery(QStringView text, QueryFault *fault = nullptr);
/** The same of a filter that is still typed: a part that is wrong is passed over, its good values and all
 * other parts hold. @param fault of the first such part; nothing where there is none */
[[nodiscard]] LibraryQuery readLibraryQuery(QStringView text, std::optional<QueryFault> &fault);
/** What @p filter asks for that no figure of @p library has, of facets whose values are not few. */
[[nodiscard]] std::optional<UnmetValue> findUnmet(const LibraryFilter &filter, const Library &library);
/** All names that may stand in front of a colon. */
[[nodiscard]] QStringList filterFields();
/** The values that a field can have, where they are few: of "kind", "state" and the like; else none. */
[[nodiscard]] QStringList filterValues(const QString &field);
/** The field that @p word names, in any of its words; empty where it names none. */
[[nodiscard]] QString filterField(QStringView word);
/** The value of @p field that @p word names; @p word itself where it names none of few. */
[[nodiscard]] QString filterValue(const QString &field, const QString &word);
/** The Chinese word for @p value of @p field, in simplified characters; @p value itself where it has none. */
[[nodiscard]] QString filterWord(const QString &field, const QString &value);
/** @p value as it stands behind a colon, in quotes where it has to be. */
[[nodiscard]] QString quotedValue(QString value);
/** The same filter in the same language, in one way of all. */
[[nodiscard]] QString toText(const LibraryQuery &query);
/** "state", "sureness", "kind" and so on: its name in a filter. */
[[nodiscard]] QString toText(Facet facet);

} // namespace jiaoshu::session
