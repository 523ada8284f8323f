// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a Library follows the session, and how it steps from figure to figure.
#include "session/library.h"

#include <algorithm>
#include <limits>

namespace jiaoshu::session {

std::pair<qsizetype, qsizetype> Library::rangeOf(ArticleId article) const
{
    const auto id = static_cast<qint32>(article.value);
    const auto first = std::ranges::lower_bound(m_rows, id, {}, &Row::article);
    const auto last = std::ranges::upper_bound(first, m_rows.end(), id, {}, &Row::article);
    return {first - m_rows.begin(), last - m_rows.begin()};
}

/** Where @p at stands, -1 where it is not there. */
qsizetype Library::indexOf(FigureAt at) const
{
    const auto [first, last] = rangeOf(at.article);
    for (qsizetype i = first; i < last; ++i) {
        if (m_rows[static_cast<size_t>(i)].figure == at.figure.value)
            return i;
    }
    return -1;
}

void Library::remove(FigureId figure, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const qsizetype at = indexOf({article, figure});
        if (at < 0)
            continue;
        contribute(m_rows[static_cast<size_t>(at)], -1);
        m_rows.erase(m_rows.begin() + at);
        return;
    }
}

/** Where it stands already: to move two million rows would take longer than a key may. */
bool Library::replace(const model::Figure &figure)
{
    const qsizetype at = indexOf({figure.article, figure.id});
    if (at < 0)
        return false;
    Row &row = m_rows[static_cast<size_t>(at)];
    if (row.begin != figure.reading.span.begin.value)
        return false;
    contribute(row, -1); // before rowOf() says whether it holds the words that are asked for
    row = rowOf(figure);
    contribute(row, 1);
    return true;
}

void Library::insert(const model::Figure &figure)
{
    const Row row = rowOf(figure);
    contribute(row, 1);
    m_rows.insert(std::upper_bound(m_rows.begin(), m_rows.end(), row), row);
}

void Library::reread(const Session &session, ArticleId article)
{
    const auto figures = session.figures(article);
    if (!figures)
        return;
    const auto [first, last] = rangeOf(article);
    for (qsizetype i = first; i < last; ++i)
        contribute(m_rows[static_cast<size_t>(i)], -1);
    Rows rows;
    for (const model::Figure &figure : *figures)
        rows.push_back(rowOf(figure));
    std::sort(rows.begin(), rows.end());
    for (const Row &row : rows)
        contribute(row, 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last);
    m_rows.insert(m_rows.begin() + first, rows.begin(), rows.end());
}

void Library::patch(const Session &session, ArticleId article)
{
    if (const auto summary = session.articleSummary(article))
        describe(*summary);
    reread(session, article);
}

void Library::patch(const Session &session, const Changes &changes)
{
    const bool isDescribed = changes.action == QStringLiteral("describe");
    if (isDescribed || changes.action == QStringLiteral("import")) {
        for (const ArticleId article : changes.articles) {
            if (const auto summary = session.articleSummary(article))
                describe(*summary);
        }
    }
    // A figure is sought in its article; of many it is quicker to take their articles anew.
    constexpr qsizetype Few = 32;
    if (isDescribed || changes.changed.size() + changes.added.size() + changes.removed.size() > Few) {
        for (const ArticleId article : changes.articles)
            reread(session, article);
        return;
    }
    for (const QList<FigureId> &ids : {changes.changed, changes.added, changes.removed}) {
        for (const FigureId id : ids) {
            const auto figure = session.figure(id);
            if (figure && replace(*figure))
                continue;
            remove(id, changes.articles);
            if (figure)
                insert(*figure);
        }
    }
}

std::optional<FigureId> Library::nextIn(model::State state, FigureAt from, Direction direction,
                                        int belowPermille) const
{
    constexpr auto StateAt = static_cast<size_t>(Facet::State);
    const qint32 wanted = m_idOf[StateAt].value(model::toText(state), -1);
    const auto [first, last] = rangeOf(from.article);
    const bool forward = direction == Direction::Forward;
    const qsizetype here = from.figure.isValid() ? indexOf(from) : -1;
    qsizetype i = here < 0 ? (forward ? first : last - 1) : here + (forward ? 1 : -1);
    for (; i >= first && i < last; i += forward ? 1 : -1) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        if (row.values[StateAt] == wanted && row.permille < belowPermille && fits(row))
            return FigureId{row.figure};
    }
    return {};
}

std::optional<FigureAt> Library::nextAnywhere(model::State state, FigureAt from, Direction direction,
                                              int belowPermille) const
{
    constexpr auto StateAt = static_cast<size_t>(Facet::State);
    const qint32 wanted = m_idOf[StateAt].value(model::toText(state), -1);
    const auto [first, last] = rangeOf(from.article);
    const bool forward = direction == Direction::Forward;
    const qsizetype here = from.figure.isValid() ? indexOf(from) : -1;
    const auto size = static_cast<qsizetype>(m_rows.size());
    const auto within = [&](qsizetype begin, qsizetype end) -> std::optional<FigureAt> {
        for (qsizetype n = begin; n < end; ++n) {
            const qsizetype i = forward ? n : begin + end - 1 - n;
            const Row &row = m_rows[static_cast<size_t>(i)];
            if (i != here && row.values[StateAt] == wanted && row.permille < belowPermille && fits(row))
                return FigureAt{{row.article}, {row.figure}};
        }
        return {};
    };
    // From there to the end, then once from the other end.
    const qsizetype cut = here >= 0 ? here + (forward ? 1 : 0) : forward ? first : last;
    const auto beyond = forward ? within(cut, size) : within(0, cut);
    return beyond ? beyond : forward ? within(0, cut) : within(cut, size);
}

std::optional<FigureAt> Library::nextLike(FigureAt from, Facet facet, Direction direction) const
{
    const auto size = static_cast<qsizetype>(m_rows.size());
    const qsizetype here = indexOf(from);
    if (here < 0)
        return {};
    const auto at = static_cast<size_t>(facet);
    const qint32 value = m_rows[static_cast<size_t>(here)].values[at];
    const qsizetype step = direction == Direction::Forward ? 1 : size - 1;
    for (qsizetype i = (here + step) % size; i != here; i = (i + step) % size) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        if (row.values[at] == value)
            return FigureAt{ArticleId{row.article}, FigureId{row.figure}};
    }
    return {};
}

Judged Library::judged(int permille) const
{
    constexpr auto StateAt = static_cast<size_t>(Facet::State);
    constexpr auto AnalystAt = static_cast<size_t>(Facet::Analyst);
    const auto stateId = [this](model::State state) {
        return m_idOf[StateAt].value(model::toText(state), -1);
    };
    const qint32 confirmed = stateId(model::State::Confirmed);
    const qint32 corrected = stateId(model::State::Corrected);
    const qint32 rejected = stateId(model::State::Rejected);
    std::vector<char> byPerson;
    for (const QString &analyst : m_words[AnalystAt])
        byPerson.push_back(isAutomatic(analyst) ? 0 : 1);
    Judged judged;
    for (const Row &row : m_rows) {
        if (row.permille < permille || byPerson[static_cast<size_t>(row.values[AnalystAt])] == 0)
            continue;
        judged.right += row.values[StateAt] == confirmed ? 1 : 0;
        // What a person added was never the engine's, and counts for nothing when it is rejected: its
        // permille is full.
        judged.wrong +=
            row.values[StateAt] == corrected || (row.values[StateAt] == rejected && row.permille < 1000) ? 1
                                                                                                         : 0;
    }
    return judged;
}

QList<Library::Value> Library::commonest(Facet facet, qsizetype limit) const
{
    const auto at = static_cast<size_t>(facet);
    std::vector<qint64> figures(static_cast<size_t>(m_words[at].size()), 0);
    for (const Row &row : m_rows)
        ++figures[static_cast<size_t>(row.values[at])];
    QList<Value> found;
    for (size_t value = 0; value < figures.size(); ++value) {
        if (figures[value] > 0)
            found.append({m_words[at][static_cast<qsizetype>(value)], figures[value], false});
    }
    const qsizetype shown = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(), [](const Value &a, const Value &b) {
        return a.figures != b.figures ? a.figures > b.figures : a.text < b.text;
    });
    found.resize(shown);
    return found;
}

QList<Library::Value> Library::ownValues(Facet facet) const
{
    constexpr auto StateAt = static_cast<size_t>(Facet::State);
    const auto at = static_cast<size_t>(facet);
    std::vector<char> isOwn;
    for (const QString &word : m_words[StateAt])
        isOwn.push_back(
            word == model::toText(model::State::Corrected) || word == model::toText(model::State::Added) ? 1
                                                                                                         : 0);
    std::vector<qint64> figures(static_cast<size_t>(m_words[at].size()), 0);
    std::vector<char> isRead(figures.size(), 0);
    for (const Row &row : m_rows) {
        const auto value = static_cast<size_t>(row.values[at]);
        if (isOwn[static_cast<size_t>(row.values[StateAt])] != 0)
            ++figures[value];
        else
            isRead[value] = 1;
    }
    QList<Value> found;
    for (size_t value = 0; value < figures.size(); ++value) {
        const QString word = m_words[at].value(static_cast<qsizetype>(value));
        if (figures[value] > 0 && isRead[value] == 0 && !word.isEmpty())
            found.append({word, figures[value], false});
    }
    std::ranges::sort(found, [](const Value &a, const Value &b) {
        return a.figures != b.figures ? a.figures > b.figures : a.text < b.text;
    });
    return found;
}

QList<FigureId> Library::figuresWith(Facet facet, const QStringList &values) const
{
    const auto at = static_cast<size_t>(facet);
    std::vector<char> wanted(static_cast<size_t>(m_words[at].size()), 0);
    for (qsizetype id = 0; id < m_words[at].size(); ++id) {
        const QStringList single = singleValues(facet, m_words[at][id]);
        wanted[static_cast<size_t>(id)] =
            std::ranges::any_of(single, [&](const QString &value) { return values.contains(value); }) ? 1 : 0;
    }
    QList<FigureId> found;
    for (const Row &row : m_rows) {
        if (wanted[static_cast<size_t>(row.values[at])] != 0)
            found.append(FigureId{row.figure});
    }
    return found;
}

QList<FigureId> Library::fitting() const
{
    QList<FigureId> found;
    for (const Row &row : m_rows) {
        if (fits(row))
            found.append(FigureId{row.figure});
    }
    return found;
}

QList<FigureId> Library::proposedFrom(int permille) const
{
    constexpr auto StateAt = static_cast<size_t>(Facet::State);
    const qint32 proposed = m_idOf[StateAt].value(model::toText(model::State::Proposed), -1);
    QList<FigureId> found;
    for (const Row &row : m_rows) {
        if (row.values[StateAt] == proposed && row.permille >= permille && fits(row))
            found.append(FigureId{row.figure});
    }
    return found;
}

} // namespace jiaoshu::session
