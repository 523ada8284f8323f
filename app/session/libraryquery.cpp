// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/libraryquery.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

QStringList knownValues(Facet facet)
{
    QStringList values;
    if (facet == Facet::State) {
        for (const auto state : model::AllStates)
            values.append(model::toText(state));
    } else if (facet == Facet::Kind) {
        for (const auto kind : model::AllKinds)
            values.append(model::toText(kind));
    } else if (facet == Facet::Sureness) {
        values = {QStringLiteral("sure"), QStringLiteral("likely"), QStringLiteral("doubtful")};
    } else if (facet == Facet::Problem) {
        values = {QStringLiteral("failed-check"), QStringLiteral("conflict"),
                  QStringLiteral("low-confidence")};
    }
    return values;
}

std::optional<Facet> facetOf(QStringView name)
{
    const auto *found = std::ranges::find_if(AllFacets, [name](Facet f) { return toText(f) == name; });
    return found == AllFacets.end() ? std::nullopt : std::optional(*found);
}

/** Takes a filter apart from its begin. */
class Taker
{
public:
    explicit Taker(QStringView text) : m_text(text) {}

    bool nextPart()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    /** The facet in front of a colon, with it; nothing where the part is a word. */
    std::optional<QStringView> facetName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] >= u'a' && m_text[end] <= u'z')
            ++end;
        if (end == m_at || end == m_text.size() || m_text[end] != u':')
            return {};
        const QStringView name = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return name;
    }

    /** Up to a space, and outside quotes up to @p stop; nothing where a quote is not closed. */
    std::optional<QString> value(QChar stop = QChar::Null)
    {
        QString value;
        bool isQuoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool isDoubled = isQuoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (isDoubled)
                    value += m_text[++m_at];
                else
                    isQuoted = !isQuoted;
            } else if (!isQuoted && (c.isSpace() || (!stop.isNull() && c == stop))) {
                break;
            } else {
                value += c;
            }
        }
        return isQuoted ? std::nullopt : std::optional(value);
    }

    bool skip(QChar c)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

template <typename Id>
bool takeNumbers(Taker &take, std::optional<QList<Id>> &into)
{
    QList<Id> ids = into.value_or(QList<Id>());
    do {
        bool isNumber = false;
        const auto value = take.value(u',');
        const Id id{value ? value->toLongLong(&isNumber) : 0};
        if (!isNumber || !id.isValid())
            return false;
        ids.append(id);
    } while (take.skip(u','));
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    into = ids;
    return true;
}

template <typename Id>
QString numbersText(const QList<Id> &ids)
{
    QStringList numbers;
    for (const Id id : ids)
        numbers.append(QString::number(id.value));
    return numbers.join(u',');
}

Outcome takeNumbersOf(QStringView name, Taker &take, LibraryFilter &filter)
{
    const bool good =
        name == u"article" ? takeNumbers(take, filter.within) : takeNumbers(take, filter.figures);
    if (!good)
        return fail(ErrorCode::BadField, QString(name + QStringLiteral(": it wants numbers")));
    return {};
}

QString quoted(QString value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"' || c == u':';
    });
    return isPlain ? value : QString(u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

} // namespace

QString toText(Facet facet)
{
    static const QStringList names = {
        QStringLiteral("state"), QStringLiteral("sureness"),  QStringLiteral("kind"),
        QStringLiteral("unit"),  QStringLiteral("indicator"), QStringLiteral("place"),
        QStringLiteral("year"),  QStringLiteral("analyst"),   QStringLiteral("outlet"),
        QStringLiteral("tag"),   QStringLiteral("problem"),   QStringLiteral("rule")};
    static_assert(AllFacets.size() == 12, "each facet has its word here");
    return names.value(static_cast<int>(facet));
}

Result<LibraryQuery> parseLibraryQuery(QStringView text)
{
    LibraryQuery query;
    QStringList words;
    Taker take(text);
    while (take.nextPart()) {
        const auto name = take.facetName();
        if (!name) {
            const auto word = take.value();
            if (!word)
                return fail(ErrorCode::BadField, QStringLiteral("a quote is not closed"));
            words.append(*word);
            continue;
        }
        if (*name == u"article" || *name == u"figure") {
            if (auto taken = takeNumbersOf(*name, take, query.filter); !taken)
                return fail(taken.error());
            continue;
        }
        if (*name == u"has") {
            const auto value = take.value();
            if (!value)
                return fail(ErrorCode::BadField, QStringLiteral("a quote is not closed"));
            query.filter.has = QString(query.filter.has + u' ' + *value).simplified();
            continue;
        }
        const auto facet = facetOf(*name);
        if (!facet)
            return fail(ErrorCode::BadField, QString(*name + QStringLiteral(": no facet has this name")));
        QStringList &chosen = query.filter.of(*facet);
        do {
            const auto value = take.value(u',');
            if (!value)
                return fail(ErrorCode::BadField, QStringLiteral("a quote is not closed"));
            if (const QStringList known = knownValues(*facet); !known.isEmpty() && !known.contains(*value))
                return fail(ErrorCode::BadField, QString(*name + u':' + *value));
            if (!chosen.contains(*value))
                chosen.append(*value);
        } while (take.skip(u','));
    }
    query.words = words.join(u' ');
    return query;
}

QString toText(const LibraryQuery &query)
{
    QStringList parts;
    for (const Facet facet : AllFacets) {
        QStringList values = query.filter.of(facet);
        std::ranges::sort(values);
        for (QString &value : values)
            value = quoted(value);
        if (!values.isEmpty())
            parts.append(QString(toText(facet) + u':' + values.join(u',')));
    }
    if (query.filter.within)
        parts.append(QString(QStringLiteral("article:") + numbersText(*query.filter.within)));
    if (query.filter.figures)
        parts.append(QString(QStringLiteral("figure:") + numbersText(*query.filter.figures)));
    for (const QString &word : query.filter.has.split(u' ', Qt::SkipEmptyParts))
        parts.append(QString(QStringLiteral("has:") + quoted(word)));
    for (const QString &word : query.words.split(u' ', Qt::SkipEmptyParts))
        parts.append(quoted(word));
    return parts.join(u' ');
}

} // namespace jiaoshu::session
