// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/htmlfacts.h"

#include "parsers/gumbotree.h"
#include "parsers/htmllines.h"
#include "readers/isoday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jiaoshu::parsers {

namespace {

/** One field, by how far its source can be trusted: a lower rank goes before. */
class Best
{
public:
    void offer(int rank, const QString &value)
    {
        const QString simple = value.simplified();
        if (!simple.isEmpty() && rank < m_rank) {
            m_rank = rank;
            m_value = simple;
        }
    }
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] int rank() const { return m_rank; }

private:
    int m_rank = 1000;
    QString m_value;
};

struct Found
{
    Best title;
    Best day;
    Best outlet;
    QString wholeTitle; ///< of the title element
};

enum class Field { Title, Day, Outlet };

struct MetaName
{
    const char *name; ///< of property, name or itemprop
    Field field;
    int rank;
};

// The names that pages use, those that name one thing clearly first.
constexpr MetaName MetaNames[] = {
    {"og:title", Field::Title, 10},
    {"twitter:title", Field::Title, 12},
    {"headline", Field::Title, 11},
    {"articletitle", Field::Title, 11},
    {"article:published_time", Field::Day, 10},
    {"og:published_time", Field::Day, 11},
    {"og:release_date", Field::Day, 11},
    {"datepublished", Field::Day, 11},
    {"publishdate", Field::Day, 12},
    {"pubdate", Field::Day, 12},
    {"publish_time", Field::Day, 12},
    {"publication_date", Field::Day, 12},
    {"date", Field::Day, 20},
    {"dc.date", Field::Day, 14},
    {"og:site_name", Field::Outlet, 11},
    {"contentsource", Field::Outlet, 10},
    {"source", Field::Outlet, 12},
    {"sitename", Field::Outlet, 13},
    {"dc.publisher", Field::Outlet, 14},
};

QString withoutLabel(QString source)
{
    for (const QString &label :
         {QStringLiteral("来源："), QStringLiteral("来源:"), QStringLiteral("來源：")}) {
        if (source.startsWith(label))
            return source.sliced(label.size());
    }
    return source;
}

void offer(Found &found, Field field, int rank, const QString &value)
{
    if (field == Field::Title)
        found.title.offer(rank, value);
    else if (field == Field::Day)
        found.day.offer(rank, readers::isoDay(value));
    else
        found.outlet.offer(rank, withoutLabel(value.trimmed()));
}

void readNamed(Found &found, const GumboNode *element)
{
    for (const char *key : {"property", "name", "itemprop"}) {
        const QByteArray name = attribute(element, key).toByteArray().toLower();
        if (name.isEmpty())
            continue;
        for (const MetaName &meta : MetaNames) {
            if (name != meta.name)
                continue;
            for (const char *value : {"content", "datetime"})
                offer(found, meta.field, meta.rank, QString::fromUtf8(attribute(element, value)));
        }
    }
}

bool isArticleType(const QJsonValue &type)
{
    if (type.isArray()) {
        for (const QJsonValue &one : type.toArray()) {
            if (isArticleType(one))
                return true;
        }
    }
    const QString name = type.toString();
    return name.endsWith(QStringLiteral("Article")) || name == QStringLiteral("BlogPosting");
}

void readLinkedData(Found &found, const QJsonValue &value, int depth = 0)
{
    constexpr int Deepest = 6;
    if (depth > Deepest)
        return;
    for (const QJsonValue &one : value.toArray())
        readLinkedData(found, one, depth + 1);
    const QJsonObject object = value.toObject();
    readLinkedData(found, object.value(QStringLiteral("@graph")).toArray(), depth + 1);
    if (!isArticleType(object.value(QStringLiteral("@type"))))
        return;
    offer(found, Field::Title, 5, object.value(QStringLiteral("headline")).toString());
    offer(found, Field::Day, 5, object.value(QStringLiteral("datePublished")).toString());
    offer(found, Field::Outlet, 5,
          object.value(QStringLiteral("publisher")).toObject().value(QStringLiteral("name")).toString());
}

QString wholeText(const GumboNode *element)
{
    QString text;
    walk(
        element,
        [&](const GumboNode *node) {
            if (isText(node))
                text += textOf(node);
            return isElement(node);
        },
        [](const GumboNode *) {});
    return text.simplified();
}

void readElement(Found &found, const GumboNode *element)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_META:
        readNamed(found, element);
        break;
    case GUMBO_TAG_SCRIPT:
        if (attribute(element, "type").toByteArray().toLower() == "application/ld+json") {
            const QByteArray json = wholeText(element).toUtf8();
            const QJsonDocument document = QJsonDocument::fromJson(json);
            readLinkedData(found,
                           document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
        break;
    case GUMBO_TAG_TIME:
        readNamed(found, element);
        found.day.offer(30, readers::isoDay(QString::fromUtf8(attribute(element, "datetime"))));
        break;
    case GUMBO_TAG_H1:
        if (!isHiddenHtml(element))
            found.title.offer(15, wholeText(element));
        break;
    case GUMBO_TAG_TITLE:
        if (found.wholeTitle.isEmpty())
            found.wholeTitle = wholeText(element);
        break;
    default:
        if (hasAttribute(element, "itemprop"))
            readNamed(found, element);
    }
}

/** "…_新华网", "… | 人民网", "… - 某某日报": what stands behind the last such mark, where a title is left. */
QString withoutSite(const QString &title)
{
    constexpr qsizetype ShortestTitle = 6;
    constexpr qsizetype LongestSite = 20;
    for (const QStringView mark : {u"_", u"|", u" - ", u" – ", u" — ", u"-"}) {
        const qsizetype at = title.indexOf(mark);
        if (at >= ShortestTitle && title.size() - title.lastIndexOf(mark) <= LongestSite)
            return title.left(at).trimmed();
    }
    return title;
}

} // namespace

HtmlFacts readHtmlFacts(const GumboNode *root)
{
    Found found;
    walk(
        root,
        [&](const GumboNode *node) {
            if (isElement(node))
                readElement(found, node);
            return isElement(node);
        },
        [](const GumboNode *) {});
    HtmlFacts facts;
    facts.title = found.title.value().isEmpty() ? withoutSite(found.wholeTitle) : found.title.value();
    // og:title too has the site's name at times; h1 never.
    if (found.title.rank() < 15 && found.title.rank() >= 10)
        facts.title = withoutSite(facts.title);
    facts.publishedOn = found.day.value();
    facts.outlet = found.outlet.value();
    return facts;
}

} // namespace jiaoshu::parsers
