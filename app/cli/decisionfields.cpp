// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decisionfields.h"

#include "exchange/readingfields.h"
#include "session/articlechecks.h"
#include "session/fieldwriting.h"
#include "session/placematch.h"

#include <QHash>

namespace jiaoshu::cli {

namespace {

/** The words that a field may have. */
template <typename Terms>
QString oneOf(const Terms &terms)
{
    QStringList words;
    for (const auto term : terms)
        words.append(model::toText(term));
    return QStringLiteral("one of ") + words.join(QStringLiteral(", "));
}

} // namespace

QString howFieldIsWritten(const QString &field)
{
    static const QString number = QStringLiteral("a decimal as text, \"51.2\" or \"1/3\", or a whole number");
    static const QHash<QString, QString> ways = {
        {QStringLiteral("value"), number},
        {QStringLiteral("upper"), number + QStringLiteral(", not below the value; null takes it away")},
        {QStringLiteral("period"),
         QStringLiteral("2023, 2023-08, 2023-08-31, or from/to as in "
                        "2023-01-01/2023-10-31; empty where the article does not say")},
        {QStringLiteral("per"), QStringLiteral("a text, and only where the kind is rate")},
        {QStringLiteral("kind"), oneOf(model::AllKinds)},
        {QStringLiteral("qualifier"), oneOf(model::AllQualifiers)},
        {QStringLiteral("status"), oneOf(model::AllStatuses)},
        {QStringLiteral("start"), QStringLiteral("an offset in code points")},
        {QStringLiteral("end"), QStringLiteral("an offset in code points, behind the start")}};
    if (!exchange::isReadingField(field))
        return QStringLiteral("there are value, upper, unit, per, kind, qualifier, status, place, period, "
                              "indicator, note, start, end");
    return ways.value(field, QStringLiteral("a text without control characters"));
}

QStringList DecisionDoubts::of(ArticleId article, const model::Reading &after, const QJsonObject &fields)
{
    QStringList doubts;
    if (fields.contains(QStringLiteral("place")) && !after.place.isEmpty())
        doubts.append(ofPlace(article, after.place));
    if (fields.contains(QStringLiteral("value")) || fields.contains(QStringLiteral("upper")))
        doubts.append(ofValue(article, after));
    doubts.removeAll(QString());
    return doubts;
}

QString DecisionDoubts::ofPlace(ArticleId article, const QString &place)
{
    if (m_toldPlaces.contains(place))
        return {};
    const auto told = [&](const QString &sentence) {
        m_toldPlaces.insert(place);
        return sentence;
    };
    const QString comma = QStringLiteral(", ");
    const QStringList choices = session::FieldWriter(m_session, article).place(place).choices;
    if (!choices.isEmpty())
        return told(QStringLiteral("place: %1 may be one of %2").arg(place, choices.join(comma)));
    if (session::isPlaceKnown(place))
        return {};
    m_terms.setArticle(m_session, article);
    if (m_terms.isOfWorkspace(session::TermField::Place, place))
        return {};
    const QStringList near = m_terms.near(session::TermField::Place, place);
    const QString unknown = QStringLiteral("place: no %1 is known").arg(place);
    return told(near.isEmpty() ? unknown
                               : QString(unknown + QStringLiteral("; there is ") + near.join(comma)));
}

QString DecisionDoubts::ofValue(ArticleId article, model::Reading reading) const
{
    const auto text = m_session.article(article);
    if (!text)
        return {};
    const QList<uint> points = text->text.toUcs4();
    const qsizetype length = reading.span.end.value - reading.span.begin.value;
    if (reading.span.begin.value < 0 || length <= 0 || reading.span.end.value > points.size())
        return {}; // which is refused when it is saved
    reading.quote = QString::fromUcs4(
        reinterpret_cast<const char32_t *>(points.constData()) + reading.span.begin.value, length);
    const auto printed = session::quotedOtherwise(reading);
    return printed ? QStringLiteral("value: the words %1 print %2, and not %3")
                         .arg(reading.quote, printed->toString(), reading.value.toString())
                   : QString();
}

} // namespace jiaoshu::cli
