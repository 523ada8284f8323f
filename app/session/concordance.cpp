// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/concordance.h"

#include "session/parts_p.h"
#include "session/searching.h"
#include "text/foldedtext.h"

#include <algorithm>

namespace jiaoshu::session {

namespace {

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

/** Where the folded @p word stands in the folded @p text; a number not inside another. */
QList<Utf16Span> placesOf(const QString &text, const QString &word)
{
    const auto isOfNumber = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
    };
    const bool beginsWithDigit = word.front() >= u'0' && word.front() <= u'9';
    const bool endsWithDigit = word.back() >= u'0' && word.back() <= u'9';
    QList<Utf16Span> places;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool goesOnBefore =
            beginsWithDigit && (isOfNumber(at - 1) || (isOfNumber(at - 2) && text[at - 1] == u'.'));
        const bool goesOnBehind =
            endsWithDigit && (isOfNumber(end) || (isOfNumber(end + 1) && text[end] == u'.'));
        if (!goesOnBefore && !goesOnBehind)
            places.append(Utf16Span{{at}, {end}});
    }
    return places;
}

QStringList foldedWords(const QString &query)
{
    QStringList words;
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString folded = text::FoldedText(word).text().toLower(); !folded.isEmpty())
            words.append(folded);
    }
    return words;
}

} // namespace

Result<QList<ConcordanceLine>> concordance(const Session &session, ArticleId article, const QString &query,
                                           qsizetype width, qsizetype limit)
{
    const auto found = session.parts().text(article);
    const auto figures = session.figures(article);
    if (!found || !figures)
        return fail(found ? figures.error() : found.error());
    const TextAtHand &text = **found;
    const text::FoldedText folded(text.text);
    const QString lower = folded.text().toLower();
    QList<Utf16Span> places;
    for (const QString &word : foldedWords(query)) {
        for (const Utf16Span place : placesOf(lower, word))
            places.append(folded.toRaw(place));
    }
    const QStringList values = searchValues(session, query);
    for (const model::Figure &figure : *figures) {
        if (values.contains(figure.reading.value.toString()))
            places.append(text.index.toUtf16(figure.reading.span));
    }
    std::ranges::sort(places, {}, [](Utf16Span span) { return std::pair(span.begin, -span.length()); });
    QList<ConcordanceLine> lines;
    Utf16Offset end;
    for (const Utf16Span place : places) {
        if (place.begin < end || lines.size() == limit) // inside the one before
            continue;
        end = place.end;
        ConcordanceLine line;
        line.article = article;
        line.span = text.index.toCodePoint(place);
        const qsizetype from = std::max(qsizetype(0), place.begin.value - width);
        line.before = onOneLine(text.text.mid(from, place.begin.value - from));
        line.hit = onOneLine(text.text.mid(place.begin.value, place.length()));
        line.after = onOneLine(text.text.mid(place.end.value, width));
        const auto there = std::ranges::find_if(
            *figures, [&](const model::Figure &figure) { return figure.reading.span.overlaps(line.span); });
        if (there != figures->cend())
            line.figure = there->id;
        lines.append(line);
    }
    return lines;
}

} // namespace jiaoshu::session
