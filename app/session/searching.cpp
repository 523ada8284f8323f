// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/searching.h"

#include "engine/extractor.h"
#include "session/cacheupdate_p.h"
#include "store/searchindex.h"
#include "text/foldedtext.h"

#include <algorithm>
#include <optional>

namespace jiaoshu::session {

namespace {

bool isSearched(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_NonSpacing;
}

/** Hands over each run of letters and digits of a folded text, by code point. */
void visitRuns(const QString &raw, const std::function<void(const QList<uint> &)> &visit)
{
    QList<uint> run;
    for (const uint c : text::FoldedText(raw).text().toLower().toUcs4()) {
        if (isSearched(c)) {
            run.append(c);
            continue;
        }
        if (!run.isEmpty())
            visit(run);
        run.clear();
    }
    if (!run.isEmpty())
        visit(run);
}

QByteArray utf8(const QList<uint> &run, qsizetype at, qsizetype length)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(run.constData() + at), length).toUtf8();
}

/** "31.5" and "315,000" as the word "n31p5": the tokenizer parts words at signs. */
QByteArray numberWord(const QString &value)
{
    QByteArray word("n");
    for (const QChar c : value) {
        if (c == QLatin1Char('-'))
            word += 'm';
        else if (c == QLatin1Char('.'))
            word += 'p';
        else if (c == QLatin1Char('/'))
            word += 'd';
        else
            word += c.toLatin1();
    }
    return word;
}

bool isDigit(uint c)
{
    return c >= '0' && c <= '9';
}

/** Three digits and no more stand behind the comma at @p at, and one before it. */
bool isThousands(const QString &text, qsizetype at)
{
    const auto digitAt = [&](qsizetype i) { return i >= 0 && i < text.size() && isDigit(text[i].unicode()); };
    return digitAt(at - 1) && digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
}

/** Hands over each number of a folded text that is written with a point or a stroke, "3.5" or "1/2", without
 * the commas of thousands. */
void visitPrinted(const QString &raw, const std::function<void(const QByteArray &)> &visit)
{
    const QString text = text::FoldedText(raw).text();
    QByteArray number;
    bool isWhole = true;
    const auto end = [&] {
        if (!isWhole)
            visit(number);
        number.clear();
        isWhole = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isBetween = !number.isEmpty() && i + 1 < text.size() && isDigit(text[i + 1].unicode());
        if (isDigit(c)) {
            number += static_cast<char>(c);
        } else if (isBetween && (c == u'.' || c == u'/')) {
            number += static_cast<char>(c);
            isWhole = false;
        } else if (c != u',' || !isThousands(text, i)) {
            end();
        }
    }
    end();
}

/** A number as it is printed, as a word that no value has: "3.5" is not 3.5万. */
QByteArray printedWord(const QByteArray &number)
{
    return 'p' + numberWord(QString::fromLatin1(number));
}

/** One word of the query: a phrase of its pairs, as they stand in the index, and the numbers in it that signs
 * would part. */
QByteArray phrases(const QString &word)
{
    QByteArrayList pairs;
    QList<uint> last;
    visitRuns(word, [&](const QList<uint> &run) {
        if (!last.isEmpty())
            pairs.append(utf8(last, last.size() - 1, 1)); // how a run ends in the index
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            pairs.append(utf8(run, i, 2));
        last = run;
    });
    if (last.isEmpty())
        return {};
    // A character by itself is the beginning of a pair, or the last one alone.
    const bool isOpen = last.size() == 1;
    if (isOpen)
        pairs.append(utf8(last, 0, 1));
    QByteArray all = '"' + pairs.join(' ') + (isOpen ? "\" *" : "\"");
    visitPrinted(word, [&](const QByteArray &number) { all += " AND \"" + printedWord(number) + '"'; });
    return all;
}

/** "315,000" by itself; what the engine reads of "31.5万亩". */
QString valueOfWord(const engine::Extractor &extractor, const QString &word)
{
    QString digits = text::FoldedText(word).text();
    digits.remove(QLatin1Char(','));
    if (const auto plain = model::Value::parse(digits))
        return plain->toString();
    for (const QString &unit : {QString(), QStringLiteral("个")}) {
        const auto proposals = extractor.extract(QString(word + unit)).proposals;
        if (proposals.size() == 1)
            return proposals.first().reading.value.toString();
    }
    return {};
}

QByteArray expressionOf(const Session &session, const QString &query)
{
    return searchExpression(query,
                            [&](const QString &word) { return valueOfWord(session.extractor(), word); });
}

using OpenIndex = OpenCache<store::SearchIndex>;

/** What @p use makes of the index; one that proves to be damaged is dropped, and @p otherwise holds until it
 * was made anew. */
template <typename Value, typename Use>
Result<Value> withIndex(const Session &session, const Value &otherwise, Use &&use)
{
    Result<Value> used = [&]() -> Result<Value> {
        const auto open = openCache<store::SearchIndex>(session);
        return open ? use(*open) : fail(open.error());
    }();
    if (used || used.error().code != ErrorCode::DamagedWorkspace)
        return used;
    store::SearchIndex::drop(session.path());
    return otherwise;
}

Result<store::SearchIndex::Entry> entryOf(const store::Workspace &workspace, const model::Article &article)
{
    const auto values = workspace.values(article.id);
    if (!values)
        return fail(values.error());
    QByteArray words = searchWords(article.text);
    for (const QString &value : *values)
        words += ' ' + numberWord(value);
    visitPrinted(article.text, [&](const QByteArray &number) { words += ' ' + printedWord(number); });
    return store::SearchIndex::Entry{article.id, words};
}

} // namespace

QByteArray searchWords(const QString &text)
{
    QByteArray words;
    words.reserve(text.size() * 8);
    visitRuns(text, [&](const QList<uint> &run) {
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            words += utf8(run, i, 2) + ' ';
        words += utf8(run, run.size() - 1, 1) + ' ';
    });
    return words;
}

QByteArray searchExpression(const QString &query, const std::function<QString(const QString &)> &valueOf)
{
    QByteArrayList words;
    for (const QString &word : query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QByteArray text = phrases(word);
        if (text.isEmpty())
            continue;
        const QString value = valueOf ? valueOf(word) : QString();
        if (value.isEmpty())
            words.append(QByteArray('(' + text + ')'));
        else
            words.append(QByteArray("((" + text + ") OR \"" + numberWord(value) + "\")"));
    }
    return words.join(" AND ");
}

QStringList searchValues(const Session &session, const QString &query)
{
    QStringList values;
    for (const QString &word : query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString value = valueOfWord(session.extractor(), word); !value.isEmpty())
            values.append(value);
    }
    return values;
}

Result<SearchPage> searchArticles(const Session &session, const QString &query, ArticleId after, int limit)
{
    const QByteArray expression = expressionOf(session, query);
    if (expression.isEmpty())
        return SearchPage{};
    const auto out = session.parts().workspace->takenOut();
    if (!out)
        return fail(out.error());
    return withIndex(session, SearchPage{{}, false}, [&](const OpenIndex &open) -> Result<SearchPage> {
        while (true) {
            auto articles = open.index->find(expression, after, limit);
            if (!articles)
                return fail(articles.error());
            if (!articles->isEmpty())
                after = articles->last();
            const bool isEnd = articles->size() < limit;
            articles->removeIf([&](ArticleId id) { return std::ranges::binary_search(*out, id); });
            if (isEnd || !articles->isEmpty()) // else all of them were taken out
                return SearchPage{*articles, open.isComplete};
        }
    });
}

Result<qint64> countFound(const Session &session, const QString &query, qint64 limit)
{
    const QByteArray expression = expressionOf(session, query);
    if (expression.isEmpty())
        return 0;
    return withIndex(session, qint64(0),
                     [&](const OpenIndex &open) { return open.index->count(expression, limit); });
}

Result<qint64> updateSearchIndex(const QString &path, const std::function<bool(qint64 done)> &told)
{
    const auto session = Session::open({path, {}, Access::ReadOnly});
    if (!session)
        return fail(session.error());
    auto updated = updateCache<store::SearchIndex>(**session, entryOf, told);
    if (updated || updated.error().code != ErrorCode::DamagedWorkspace)
        return updated;
    store::SearchIndex::drop((*session)->path());
    return updateCache<store::SearchIndex>(**session, entryOf, told);
}

Outcome checkSearchIndex(const Session &session, const std::function<bool()> &isCancelled)
{
    if (!store::SearchIndex::exists(session.path()))
        return {};
    const auto open = store::SearchIndex::open(session.path());
    if (!open)
        return fail(open.error());
    const auto isWhole = (*open)->isWhole(isCancelled);
    if (!isWhole)
        return fail(isWhole.error());
    if (!*isWhole)
        store::SearchIndex::drop(session.path());
    return {};
}

NameMatcher::NameMatcher(const QString &words)
{
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.append(QStringMatcher(word, Qt::CaseInsensitive));
}

bool NameMatcher::fits(const model::ArticleSummary &article) const
{
    const QStringView file = QStringView(article.path).sliced(article.path.lastIndexOf(u'/') + 1);
    return std::ranges::all_of(m_words, [&](const QStringMatcher &word) {
        return word.indexIn(article.title) >= 0 || word.indexIn(file) >= 0;
    });
}

} // namespace jiaoshu::session
