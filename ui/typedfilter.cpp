// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typedfilter.h"

#include "ui/models/filtertexts.h"

#include <algorithm>

namespace jiaoshu::ui {

using session::Facet;
using session::LibraryFilter;

namespace {

constexpr int FaultAfterMs = 800; ///< the time in which one goes on with a word

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/** @p words without @p out and with @p in, each once. */
QString replaced(const QString &words, const QString &out, const QString &in)
{
    QStringList left = wordsOf(words);
    for (const QString &word : wordsOf(out))
        left.removeOne(word);
    for (const QString &word : wordsOf(in)) {
        if (!left.contains(word))
            left.append(word);
    }
    return left.join(u' ');
}

} // namespace

TypedFilter::TypedFilter(Words words, QObject *parent) : QObject(parent), m_words(words)
{
    m_faultSoon.setSingleShot(true);
    connect(&m_faultSoon, &QTimer::timeout, this, [this] {
        m_shownFault = m_fault;
        Q_EMIT faultChanged(m_shownFault);
    });
}

void TypedFilter::setFault(const QString &sentence, bool isBeingTyped)
{
    m_fault = sentence;
    m_faultSoon.stop();
    if (!m_fault.isEmpty() && isBeingTyped && m_fault != m_shownFault) {
        m_faultSoon.start(FaultAfterMs);
    } else if (m_fault != m_shownFault) {
        m_shownFault = m_fault;
        Q_EMIT faultChanged(m_shownFault);
    }
}

void TypedFilter::remark(const QString &sentence)
{
    if (!m_fault.isEmpty() && !m_isRemark)
        return;
    m_isRemark = !sentence.isEmpty();
    if (sentence != m_fault)
        setFault(sentence, !m_line.isEmpty() && !m_line.back().isSpace());
}

QString TypedFilter::readableLine() const
{
    return m_fault.isEmpty() || m_isRemark ? m_line : composed();
}

session::LibraryQuery TypedFilter::read(const QString &line)
{
    std::optional<session::QueryFault> fault;
    session::LibraryQuery query = session::readLibraryQuery(line, fault);
    if (fault) {
        m_isRemark = false;
        setFault(filterFaultText(*fault), !line.back().isSpace());
    } else if (!m_isRemark) { // which goes with what it is about
        setFault({}, false);
    }
    return query;
}

void TypedFilter::type(const QString &line, LibraryFilter &filter)
{
    const session::LibraryQuery before = std::move(m_query);
    m_line = line;
    m_query = read(line);
    if (m_words == Words::OfFigures) {
        m_query.filter.has = replaced(m_query.filter.has, {}, m_query.words);
        m_query.words.clear();
    }
    for (const Facet facet : session::AllFacets) {
        QStringList &chosen = filter.of(facet);
        chosen.removeIf([&](const QString &value) { return before.filter.of(facet).contains(value); });
        for (const QString &value : m_query.filter.of(facet)) {
            if (!chosen.contains(value))
                chosen.append(value);
        }
    }
    filter.has = replaced(filter.has, before.filter.has, m_query.filter.has);
    if (before.filter.figures && filter.figures == before.filter.figures)
        filter.figures.reset();
    if (m_query.filter.figures)
        filter.figures = m_query.filter.figures;
    Q_EMIT typed();
}

bool TypedFilter::follow(const LibraryFilter &filter)
{
    session::LibraryQuery left = m_query;
    for (const Facet facet : session::AllFacets)
        left.filter.of(facet).removeIf(
            [&](const QString &value) { return !filter.of(facet).contains(value); });
    QStringList has = wordsOf(left.filter.has);
    has.removeIf([there = wordsOf(filter.has)](const QString &word) { return !there.contains(word); });
    // The line for words of figures shows all of them, whoever asked for them.
    left.filter.has = m_words == Words::OfFigures ? replaced(has.join(u' '), {}, filter.has) : has.join(u' ');
    if (left.filter.figures != filter.figures)
        left.filter.figures.reset();
    if (left == m_query)
        return false;
    m_query = std::move(left);
    compose();
    return true;
}

void TypedFilter::dropArticles()
{
    m_query.words.clear();
    m_query.strangers.clear();
    m_query.filter.within.reset();
    compose();
}

QString TypedFilter::composed() const
{
    session::LibraryQuery told = m_query;
    if (m_words == Words::OfFigures)
        told.words = std::exchange(told.filter.has, {});
    return session::toText(told);
}

void TypedFilter::compose()
{
    m_line = composed();
    m_isRemark = false;
    setFault({}, false);
}

} // namespace jiaoshu::ui
