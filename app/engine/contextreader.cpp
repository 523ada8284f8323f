// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/contextreader.h"

#include "engine/articleview.h"
#include "engine/characters.h"
#include "engine/indicatorreader.h"
#include "engine/isotime.h"
#include "engine/periodreader.h"
#include "engine/placereader.h"
#include "engine/statusreader.h"

#include <algorithm>
#include <utility>

namespace jiaoshu::engine {

namespace {

using model::Status;

/** True where a period lies wholly before the year of @p day. */
bool isOver(const QString &period, const std::optional<QDate> &day)
{
    if (period.isEmpty() || !day)
        return false;
    constexpr qsizetype YearLength = 4;
    const QStringView last = QStringView(period).mid(lastOf(period, u'/') + 1);
    return last.left(YearLength).toInt() < day->year();
}

/** True where a period begins behind the day @p published, if there is one: what is told of it is yet to
 * come.
 */
bool isAhead(const QString &period, const QString &published)
{
    if (published.isEmpty())
        return false;
    const QStringView text(period);
    const qsizetype slash = firstOf(text, u'/');
    constexpr qsizetype Years = 9; // characters of 2025/2026: it begins in spring
    if (text.size() == Years && slash > 0 && text.first(slash).toInt() + 1 == text.mid(slash + 1).toInt())
        return text.first(slash) + QLatin1String("-04") > published;
    return (slash < 0 ? text : text.first(slash)) > published;
}

/** What the period says of the status that the words do not. */
void settle(StatusReading &reading, const QString &period, const std::optional<QDate> &day, bool ahead)
{
    if (reading.status == Status::Target && isOver(period, day)) {
        reading.status = Status::Actual;
        reading.why.rule = RuleName("status.over");
    } else if (reading.status == Status::Actual && !reading.isStart && ahead) {
        reading.status = Status::Target;
        reading.why.rule = RuleName("status.ahead");
    }
}

} // namespace

QList<Context> ContextReader::read(const Document &document, const QList<Quantity> &quantities) const
{
    const ArticleView article(document, quantities);
    QList<StatusReading> statusReadings = StatusReader(m_lexicon).read(article);
    QList<Status> statuses;
    statuses.reserve(statusReadings.size());
    for (const StatusReading &reading : std::as_const(statusReadings))
        statuses.append(reading.status);
    QList<PlaceReading> places = PlaceReader(m_lexicon).read(article);
    QList<PeriodReading> periods = PeriodReader(m_lexicon).read(article, places, statuses);
    QList<IndicatorReading> indicators = IndicatorReader(m_lexicon).read(article);
    QList<Context> contexts;
    contexts.reserve(quantities.size());
    const std::optional<QDate> &day = document.structure.publishedOn;
    const QString published = day ? isoDay(*day) : QString();
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const bool ahead = isAhead(periods[i].period, published);
        StatusReading &status = statusReadings[i];
        settle(status, periods[i].period, day, ahead);
        // How things stand before a change is not of the time when it will have come.
        if (status.isStart && ahead)
            periods[i] = {
                {}, {.confidencePermille = 800, .rule = RuleName("period.none"), .rival = periods[i].period}};
        contexts.emplaceBack(status.status, std::move(places[i].name), std::move(periods[i].period),
                             std::move(indicators[i].phrase), std::move(status.why), std::move(places[i].why),
                             std::move(periods[i].why), std::move(indicators[i].why));
    }
    return contexts;
}

} // namespace jiaoshu::engine
