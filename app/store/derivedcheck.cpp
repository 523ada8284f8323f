// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derivedcheck.h"

#include "store/query.h"

#include <QSet>

#include <array>
#include <map>

namespace jiaoshu::store {

namespace {

/** In the order of count/list_sums.sql; behind them what is no state at all. */
constexpr std::array StateWords = {"proposed", "confirmed", "corrected", "rejected",
                                   "added",    "unsure",    "withdrawn", "?"};
using Sums = std::array<qint64, StateWords.size()>;

/** The sums of one article after the other; past the last one of an article that there is none of. */
class SumRows
{
public:
    SumRows(Connection &connection, const char *name) : m_rows(connection, name) { next(); }

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] qint64 article() const { return m_article; }
    [[nodiscard]] const Sums &sums() const { return m_sums; }
    void next()
    {
        m_isAtEnd = !m_rows.next();
        if (m_isAtEnd)
            return;
        m_article = m_rows.number();
        for (qint64 &sum : m_sums)
            sum = m_rows.number();
    }

private:
    Query m_rows;
    qint64 m_article = 0;
    Sums m_sums = {};
    bool m_isAtEnd = false;
};

void add(Sums &sums, const Sums &more)
{
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += more[i];
}

/** What came after the counts: a few hundred decisions at most. */
std::map<qint64, Sums> tailOf(Connection &connection)
{
    std::map<qint64, Sums> tail;
    Query rows(connection, "count/list_tail");
    while (rows.next()) {
        const qint64 article = rows.number();
        const auto state = static_cast<size_t>(rows.number());
        const qint64 figures = rows.number();
        tail[article][state] += figures;
        tail[0][state] += figures;
    }
    return tail;
}

void tellDifferent(const QString &what, const Sums &counted, const Sums &standing, QStringList &wrong)
{
    for (size_t i = 0; i < counted.size(); ++i) {
        if (counted[i] != standing[i])
            wrong.append(QString(what + QStringLiteral(", ") + QLatin1StringView(StateWords[i])));
    }
}

QStringList columnOf(Connection &connection, const char *name)
{
    QStringList list;
    Query rows(connection, name);
    while (rows.next())
        list.append(rows.text());
    return list;
}

template <typename Id>
QList<Id> idsOf(Connection &connection, const char *name)
{
    QList<Id> list;
    Query rows(connection, name);
    while (rows.next())
        list.append(Id{rows.number()});
    return list;
}

QSet<qint64> broughtIn(Connection &connection, qint64 command)
{
    QSet<qint64> readings;
    Query rows(connection, "decision/list_brought_in");
    rows.bind(":command", command);
    while (rows.next()) {
        readings.insert(rows.number());
        readings.insert(rows.number());
    }
    return readings;
}

} // namespace

DerivedCheck::DerivedCheck(Connection &connection)
    : m_connection(connection), m_isOld(connection.number("PRAGMA user_version") < 7)
{}

/** Every figure that stands does so at the end of its own decisions, and together that is all decisions there
 * are. */
bool DerivedCheck::standsAsDecided()
{
    Query rows(m_connection, "figure_state/list_walks");
    qint64 decisions = 0;
    while (rows.next()) {
        rows.skip(); // id
        if (rows.number() != 1)
            return false;
        decisions += rows.number();
    }
    return decisions == m_connection.number("SELECT count(*) FROM decision");
}

QList<FigureId> DerivedCheck::wrongFigures()
{
    if (!m_isOld && standsAsDecided())
        return {};
    return idsOf<FigureId>(m_connection, "figure_state/list_wrong"); // which ones takes sorting
}

QStringList DerivedCheck::wrongCounts()
{
    if (m_isOld)
        return columnOf(m_connection, "count/list_wrong");
    QStringList wrong;
    const std::map<qint64, Sums> tail = tailOf(m_connection);
    auto late = tail.upper_bound(0);
    SumRows counted(m_connection, "count/list_sums");
    SumRows standing(m_connection, "figure_state/list_sums");
    Sums all = counted.sums(); // of the workspace, its first row
    if (const auto ofAll = tail.find(0); ofAll != tail.end())
        add(all, ofAll->second);
    Sums allStanding = {};
    counted.next();
    constexpr qint64 Beyond = std::numeric_limits<qint64>::max();
    while (true) {
        const qint64 article = std::min({counted.isAtEnd() ? Beyond : counted.article(),
                                         standing.isAtEnd() ? Beyond : standing.article(),
                                         late == tail.end() ? Beyond : late->first});
        if (article == Beyond)
            break;
        Sums sums = {};
        Sums there = {};
        if (!counted.isAtEnd() && counted.article() == article) {
            sums = counted.sums();
            counted.next();
        }
        if (late != tail.end() && late->first == article)
            add(sums, (late++)->second);
        if (!standing.isAtEnd() && standing.article() == article) {
            there = standing.sums();
            standing.next();
        }
        add(allStanding, there);
        tellDifferent(QStringLiteral("article %1").arg(article), sums, there, wrong);
    }
    tellDifferent(QStringLiteral("workspace"), all, allStanding, wrong);
    if (Query mark(m_connection, "count/is_mark_wrong"); mark.next() && mark.number() != 0)
        wrong.append(QStringLiteral("workspace"));
    return wrong;
}

QList<ReadingId> DerivedCheck::misplacedReadings()
{
    if (m_isOld)
        return idsOf<ReadingId>(m_connection, "reading/list_misplaced");
    QList<ReadingId> misplaced;
    Query rows(m_connection, "reading/list_of_extractions"); // those of one article stand together
    QSet<qint64> of;
    qint64 command = -1;
    while (rows.next()) {
        const qint64 reading = rows.number();
        if (const qint64 its = rows.number(); its != command) {
            command = its;
            of = broughtIn(m_connection, command);
        }
        if (!of.contains(reading))
            misplaced.append(ReadingId{reading});
    }
    return misplaced;
}

} // namespace jiaoshu::store
