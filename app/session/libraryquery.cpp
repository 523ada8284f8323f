// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/libraryquery.h"

#include "lexicon/filterwords.h"
#include "session/placematch.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

// What may stand in front of a colon beside the facets.
constexpr QLatin1StringView Article("article");
constexpr QLatin1StringView Figure("figure");
constexpr QLatin1StringView Has("has");

constexpr qsizetype MostNear = 2000; ///< values that are looked at for those that may be meant

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

const lexicon::FilterWords &filterWords()
{
    static const auto words = lexicon::FilterWords::load(); // checked by the build
    static const lexicon::FilterWords none;
    return words ? *words : none;
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/** A colon or comma as it is, or as a Chinese input method types it. */
bool isSame(QChar typed, QChar sign)
{
    return typed == sign || typed == QChar(sign.unicode() + 0xFEE0);
}

/** Takes a filter apart from its begin. */
class Taker
{
public:
    explicit Taker(QStringView text) : m_text(text) {}

    [[nodiscard]] qsizetype at() const { return m_at; }

    bool nextPart()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    struct Field
    {
        QString name;
        QString typed;
    };

    /** The facet in front of a colon, with it; nothing where the part is a word. Chinese words are fields
     * only where they are known: 记者：某某 is looked for in the text, and 记者 told in @p strangers. */
    std::optional<Field> facetName(QStringList &strangers)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (isLatin(m_text[end]) || m_text[end].script() == QChar::Script_Han))
            ++end;
        if (end == m_at || end == m_text.size() || !isSame(m_text[end], u':'))
            return {};
        const QStringView word = m_text.sliced(m_at, end - m_at);
        const QString known = filterField(word);
        if (known.isEmpty() && !std::ranges::all_of(word, isLatin)) {
            strangers.append(word.toString());
            return {};
        }
        m_at = end + 1;
        return Field{known.isEmpty() ? word.toString().toLower() : known, word.toString()};
    }

    /** To the end of the part that begins at @p begin, whatever it holds. */
    void passOver(qsizetype begin)
    {
        m_at = begin;
        (void)value();
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
            } else if (!isQuoted && (c.isSpace() || (!stop.isNull() && isSame(c, stop)))) {
                break;
            } else {
                value += c;
            }
        }
        return isQuoted ? std::nullopt : std::optional(value);
    }

    /** Nothing stands here but the end, a space or a comma. */
    [[nodiscard]] bool isAtNothing() const
    {
        return m_at == m_text.size() || m_text[m_at].isSpace() || isSame(m_text[m_at], u',');
    }

    bool skip(QChar c)
    {
        const bool isThere = m_at < m_text.size() && isSame(m_text[m_at], c);
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

using Kind = QueryFault::Kind;
using Taken = std::optional<QueryFault>; ///< nothing: it is good

Taken takeValues(const QString &name, Facet facet, Taker &take, LibraryFilter &filter)
{
    QStringList &chosen = filter.of(facet);
    do {
        const bool isNothing = take.isAtNothing();
        const auto value = take.value(u',');
        if (!value)
            return QueryFault{Kind::OpenQuote, {}, {}, {}};
        const QString meant = filterValue(name, *value);
        if (const QStringList known = knownValues(facet); !known.isEmpty() && !known.contains(meant))
            return QueryFault{Kind::UnknownValue, name, *value, known};
        if (isNothing)
            return QueryFault{Kind::NoValue, name, {}, {}};
        const QString written = facet == Facet::Year ? yearRange(meant).value_or(meant) : meant;
        if (!chosen.contains(written))
            chosen.append(written);
    } while (take.skip(u','));
    return {};
}

Taken takeField(const QString &name, Taker &take, LibraryFilter &filter)
{
    if (name == Article || name == Figure) {
        const bool good =
            name == Article ? takeNumbers(take, filter.within) : takeNumbers(take, filter.figures);
        return good ? Taken() : QueryFault{Kind::NoNumber, name, {}, {}};
    }
    if (name == Has) {
        const auto value = take.value();
        if (!value)
            return QueryFault{Kind::OpenQuote, {}, {}, {}};
        filter.has = QString(filter.has + u' ' + *value).simplified();
        return {};
    }
    if (const auto facet = facetOf(name))
        return takeValues(name, *facet, take, filter);
    return QueryFault{Kind::UnknownField, name, {}, filterFields()};
}

Error toError(const QueryFault &fault)
{
    const QString known = fault.known.join(QStringLiteral(", "));
    switch (fault.kind) {
    case Kind::OpenQuote:
        return {ErrorCode::BadField, QStringLiteral("a quote is not closed"), {}};
    case Kind::UnknownField:
        return {ErrorCode::BadField,
                QStringLiteral("%1: there is no such field, but %2; a word with a colon stands in quotes")
                    .arg(fault.field, known),
                {}};
    case Kind::UnknownValue:
        return {ErrorCode::BadField,
                QStringLiteral("%1:%2 is none of %3").arg(fault.field, fault.value, known),
                {}};
    case Kind::NoValue:
        return {ErrorCode::BadField,
                QStringLiteral("%1: it wants a value; %1:\"\" asks for what has none").arg(fault.field),
                {}};
    case Kind::NoNumber:
        return {ErrorCode::BadField, QString(fault.field + QStringLiteral(": it wants numbers")), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

QString quotedValue(QString value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || isSame(c, u',') || c == u'"' || isSame(c, u':');
    });
    return isPlain ? value : QString(u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

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

QStringList filterFields()
{
    QStringList names;
    for (const Facet facet : AllFacets)
        names.append(toText(facet));
    return names + QStringList{Article, Figure, Has};
}

QString filterField(QStringView word)
{
    const QString lower = word.toString().toLower();
    return filterFields().contains(lower) ? lower : filterWords().fieldOf(word);
}

QString filterValue(const QString &field, const QString &word)
{
    const QString meant = filterWords().valueOf(field, word);
    return meant.isEmpty() ? word : meant;
}

QString filterWord(const QString &field, const QString &value)
{
    const QString word = filterWords().wordOf(field, value);
    return word.isEmpty() ? value : word;
}

QStringList filterValues(const QString &field)
{
    const auto facet = facetOf(field);
    return facet ? knownValues(*facet) : QStringList();
}

LibraryQuery readLibraryQuery(QStringView text, std::optional<QueryFault> &fault)
{
    LibraryQuery query;
    QStringList words;
    Taker take(text);
    fault.reset();
    while (take.nextPart()) {
        Taken wrong;
        const qsizetype begin = take.at();
        const auto field = take.facetName(query.strangers);
        if (field)
            wrong = takeField(field->name, take, query.filter);
        else if (const auto word = take.value())
            words.append(*word);
        else
            wrong = QueryFault{Kind::OpenQuote, {}, {}, {}};
        if (!wrong)
            continue;
        wrong->at = begin;
        wrong->typed = field ? field->typed : QString();
        take.passOver(begin);
        fault = fault ? fault : wrong;
    }
    query.words = words.join(u' ');
    query.strangers.removeDuplicates();
    return query;
}

Result<LibraryQuery> parseLibraryQuery(QStringView text, QueryFault *fault)
{
    std::optional<QueryFault> wrong;
    LibraryQuery query = readLibraryQuery(text, wrong);
    if (!wrong)
        return query;
    if (fault)
        *fault = *wrong;
    return fail(toError(*wrong));
}

std::optional<UnmetValue> findUnmet(const LibraryFilter &filter, const Library &library)
{
    for (const Facet facet : AllFacets) {
        if (!knownValues(facet).isEmpty())
            continue;
        for (const QString &asked : filter.of(facet)) {
            if (asked.isEmpty() || library.knows(facet, asked))
                continue;
            QStringList values;
            for (const Library::Value &value : library.commonest(facet, MostNear))
                values += singleValues(facet, value.text);
            values.removeDuplicates();
            return UnmetValue{toText(facet), asked, nearPlaces(asked, values)};
        }
    }
    return {};
}

QString toText(const LibraryQuery &query)
{
    QStringList parts;
    for (const Facet facet : AllFacets) {
        QStringList values = query.filter.of(facet);
        std::ranges::sort(values);
        for (QString &value : values)
            value = quotedValue(value);
        if (!values.isEmpty())
            parts.append(QString(toText(facet) + u':' + values.join(u',')));
    }
    if (query.filter.within)
        parts.append(QString(QStringLiteral("article:") + numbersText(*query.filter.within)));
    if (query.filter.figures)
        parts.append(QString(QStringLiteral("figure:") + numbersText(*query.filter.figures)));
    for (const QString &word : query.filter.has.split(u' ', Qt::SkipEmptyParts))
        parts.append(QString(QStringLiteral("has:") + quotedValue(word)));
    for (const QString &word : query.words.split(u' ', Qt::SkipEmptyParts))
        parts.append(quotedValue(word));
    return parts.join(u' ');
}

} // namespace jiaoshu::session
