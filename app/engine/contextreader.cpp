// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/contextreader.h"

#include "engine/articleview.h"
#include "engine/indicatorreader.h"
#include "engine/periodreader.h"
#include "engine/placereader.h"
#include "engine/statusreader.h"

#include <algorithm>

namespace jiaoshu::engine {

namespace {

using model::Status;

/** True where a period lies wholly before the year of @p day. */
bool isOver(const QString &period, const std::optional<QDate> &day)
{
    if (period.isEmpty() || !day)
        return false;
    const QString last = period.section(u'/', -1);
    return last.left(4).toInt() < day->year();
}

} // namespace

QList<Context> ContextReader::read(const Document &document, const QList<Quantity> &quantities) const
{
    const ArticleView article(document, quantities);
    const QList<StatusReading> statusReadings = StatusReader(m_lexicon).read(article);
    QList<Status> statuses;
    statuses.reserve(statusReadings.size());
    for (const StatusReading &reading : statusReadings)
        statuses.append(reading.status);
    QList<PlaceReading> places = PlaceReader(m_lexicon).read(article);
    QList<PeriodReading> periods = PeriodReader(m_lexicon).read(article, places, statuses);
    QList<IndicatorReading> indicators = IndicatorReader(m_lexicon).read(article);
    QList<Context> contexts(quantities.size());
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        Context &context = contexts[i];
        const bool over =
            statuses[i] == Status::Target && isOver(periods[i].period, document.structure.publishedOn);
        context.status = over ? Status::Actual : statuses[i];
        context.place = std::move(places[i].name);
        context.period = std::move(periods[i].period);
        context.indicator = std::move(indicators[i].phrase);
        context.statusWhy = statusReadings[i].why;
        if (over)
            context.statusWhy.rule = RuleName("status.over");
        context.placeWhy = std::move(places[i].why);
        context.periodWhy = std::move(periods[i].why);
        context.indicatorWhy = std::move(indicators[i].why);
    }
    return contexts;
}

} // namespace jiaoshu::engine
