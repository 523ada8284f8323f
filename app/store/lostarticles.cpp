// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lostarticles.h"

#include "store/digest.h"
#include "store/fault.h"
#include "store/figurerows.h"
#include "store/indexrows.h"
#include "store/query.h"
#include "store/sources.h"
#include "store/textstocut.h"
#include "store/uids.h"

#include <sqlite3.h>

#include <algorithm>

namespace jiaoshu::store {

/** What must hold of an article's text: a reading's hash covers whose it is, and its quote stands there. */
struct LostArticles::Proof
{
    ReadingRecord record;
    QByteArray digest;
};

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void LostArticles::lookUp(Connection &from, const SalvagedTable &articles)
{
    m_gaps = gapsOf(articles);
    if (m_gaps.isEmpty())
        return;
    const auto isThere = [this](qint64 id) {
        Query row(m_to, "article/get_uid");
        return row.bind(":article", id).next();
    };
    const auto note = [&](QHash<qint64, QByteArray> &values) {
        return [&](qint64 id, const QByteArray &value) {
            if (!isThere(id))
                values.insert(id, value);
        };
    };
    // Both are indexes of constraints, in their order.
    const bool areUids =
        readIndex(from, "SELECT id, uid FROM article INDEXED BY sqlite_autoindex_article_1", note(m_uids));
    const bool areHashes = readIndex(
        from, "SELECT id, sha256 FROM article INDEXED BY sqlite_autoindex_article_2", note(m_hashes));
    m_isEachKnown = areUids || areHashes;
    m_hashes.removeIf([this](const std::pair<const qint64 &, QByteArray &> &entry) {
        const QByteArray uid = m_uids.value(entry.first);
        return entry.second.size() != 32 || (!uid.isEmpty() && articleUid(entry.second).toUtf8() != uid);
    });
}

bool LostArticles::mayBeLost(qint64 id) const
{
    if (m_isEachKnown)
        return m_uids.contains(id) || m_hashes.contains(id);
    constexpr qint64 Most = 1'000'000'000; // an id may be damaged itself
    return id > 0 && id < Most && isIn(m_gaps, id);
}

bool LostArticles::standIn(qint64 id)
{
    if (m_standIns.contains(id))
        return true;
    if (Query row(m_to, "article/get_uid"); row.bind(":article", id).next())
        return true;
    if (!mayBeLost(id))
        return false;
    QByteArray hash = m_hashes.value(id);
    if (hash.isEmpty()) { // nobody's
        Query meta(m_to, "meta/get_uid");
        hash = Digest("jiaoshu-lost-article-1").add(meta.next() ? meta.text() : QString()).add(id).result();
    }
    const QByteArray uid = m_uids.value(id, articleUid(hash).toUtf8());
    Query(m_to, "article/add_stand_in")
        .bind(":article", id)
        .bind(":uid", QString::fromUtf8(uid))
        .bind(":sha256", hash)
        .run();
    const bool isIn = sqlite3_changes(m_to.handle()) > 0;
    if (isIn)
        m_standIns.insert(id);
    return isIn;
}

/** Articles without a row or without the text that was taken in. */
QList<LostArticle> LostArticles::lost()
{
    QList<LostArticle> list;
    Query rows(m_to, "article/list_texts");
    while (rows.next()) {
        LostArticle one;
        one.known.id = {rows.number()};
        one.known.sha256 = rows.bytes();
        rows.skip(); // uid
        const QByteArray text = rows.bytes();
        const bool isWhole = QCryptographicHash::hash(text, QCryptographicHash::Sha256) == one.known.sha256;
        one.isRowLost = m_standIns.contains(one.known.id.value);
        if (isWhole && !one.isRowLost)
            continue;
        if (one.isRowLost && !m_hashes.contains(one.known.id.value))
            one.known.sha256.clear();
        if (one.isRowLost)
            one.known.text = QString::fromUtf8(text);
        else if (Query row(m_to, "article/get"); row.bind(":article", one.known.id.value).next()) {
            row.goTo(1);
            one.known.path = row.text();
            row.goTo(4);
            one.known.encoding = row.text();
        }
        list.append(one);
    }
    return list;
}

/** One of each article's readings, where nothing else tells its hash; and when it came in. */
void LostArticles::collectProofs()
{
    if (m_standIns.isEmpty())
        return;
    Query times(m_to, "extraction/list_times");
    while (times.next()) {
        const qint64 article = times.number();
        if (m_standIns.contains(article) && !m_times.contains(article))
            m_times.insert(article, times.text());
    }
    Query rows(m_to, "reading/list");
    while (rows.next()) {
        rows.goTo(22);
        const qint64 article = rows.number();
        if (!m_standIns.contains(article) || m_hashes.contains(article) || m_proofs.contains(article))
            continue;
        rows.goTo(0);
        const auto proof = std::make_shared<Proof>();
        try {
            proof->record = takeReadingRecord(rows);
        } catch (const SQLite::Exception &fault) { // a word that is none of ours
            if ((fault.getErrorCode() & 0xff) != SQLITE_CORRUPT)
                throw;
            continue;
        }
        proof->digest = rows.bytes();
        m_proofs.insert(article, proof);
    }
}

bool LostArticles::isIt(const LostArticle &lost, const model::Article &found) const
{
    const QByteArray hash = hashOf(found.text);
    if (!lost.known.sha256.isEmpty())
        return hash == lost.known.sha256;
    Query same(m_to, "article/find_by_sha256");
    if (same.bind(":sha256", hash).next())
        return false;
    const qint64 id = lost.known.id.value;
    if (m_uids.contains(id))
        return articleUid(hash).toUtf8() == m_uids.value(id);
    const auto proof = m_proofs.constFind(id);
    if (proof == m_proofs.constEnd())
        return false;
    ReadingRecord record = (*proof)->record;
    record.articleUid = articleUid(hash);
    return readingDigest(record) == (*proof)->digest;
}

void LostArticles::putRow(const QString &uid, const model::Article &article)
{
    Query(m_to, "article/put")
        .bind(":article", article.id.value)
        .bind(":uid", uid)
        .bind(":path", article.path)
        .bind(":title", article.title)
        .bind(":published_on", article.publishedOn)
        .bind(":encoding", article.encoding)
        .bind(":sha256", article.sha256)
        .bind(":added_at", m_times.value(article.id.value))
        .run();
}

void LostArticles::put(const LostArticle &lost, const model::Article &found)
{
    const ArticleId id = lost.known.id;
    Query(m_to, "article/drop_text").bind(":article", id.value).run();
    Query(m_to, "article/add_text").bind(":article", id.value).bind(":text", found.text).run();
    if (!lost.isRowLost)
        return;
    model::Article row = found;
    row.id = id;
    row.sha256 = hashOf(found.text);
    putRow(articleUid(row.sha256), row);
}

/** What nothing reads again is known by where it came from. */
void LostArticles::name(const LostArticle &lost)
{
    Query row(m_to, "article/get");
    Query uid(m_to, "article/get_uid");
    if (!row.bind(":article", lost.known.id.value).next() ||
        !uid.bind(":article", lost.known.id.value).next())
        return;
    row.goTo(5);
    model::Article named;
    named.id = lost.known.id;
    named.path = lost.known.path;
    named.sha256 = row.bytes();
    putRow(uid.text(), named);
}

bool LostArticles::rebuildOne(const LostArticle &article, const ReadAgain &readAgain)
{
    LostArticle lost = article;
    const auto tryIt = [&] {
        const auto found = readAgain ? readAgain(lost) : std::nullopt;
        const bool isFound = found && isIt(lost, *found);
        if (isFound)
            put(lost, *found);
        return isFound;
    };
    const QList<SourceRecord> sources = sourcesOf(m_to, article.known.id);
    for (const SourceRecord &source : sources) {
        lost.path = source.path;
        lost.part = source.part;
        lost.known.path = article.isRowLost ? QString(source.path + source.part) : article.known.path;
        lost.original = source.original;
        lost.bytes = [this, original = source.original] {
            QByteArray bytes;
            const bool isWhole = readOriginal(m_to, original, [&bytes](const QByteArray &piece) {
                bytes += piece;
                return true;
            });
            return isWhole ? bytes : QByteArray();
        };
        if (source.isKept && tryIt())
            return true;
    }
    if (!article.isRowLost)
        return false;
    if (!sources.isEmpty())
        lost.known.path = QString(sources.first().path + sources.first().part);
    lost.original = {};
    lost.bytes = {};
    if (!article.known.text.isEmpty() && tryIt())
        return true;
    name(lost);
    return false;
}

/** The reading is what was written, as far as that can be known. */
bool LostArticles::isSound(Query &reading, ArticleId article) const
{
    const qint64 id = article.value;
    if (m_standIns.contains(id) && !m_uids.contains(id) && !m_hashes.contains(id))
        return true; // its hash covers the article's uid
    reading.goTo(0);
    const auto record = guarded({}, [&] { return takeReadingRecord(reading); });
    return record && readingDigest(*record) == reading.bytes();
}

/** Of sound readings, by where they begin. */
QHash<qint64, QMap<qint64, QByteArray>> LostArticles::quotesOf(const QSet<qint64> &articles) const
{
    QHash<qint64, QMap<qint64, QByteArray>> quotes;
    Query rows(m_to, "reading/list");
    while (!articles.isEmpty() && rows.next()) {
        rows.goTo(22);
        const ArticleId article{rows.number()};
        if (!articles.contains(article.value) || !isSound(rows, article))
            continue;
        rows.goTo(0);
        const qint64 begin = rows.number();
        rows.skip(); // end
        quotes[article.value].insert(begin, rows.bytes());
    }
    return quotes;
}

/** Damage that lies within quotes alone is undone by them: what stands before each is whole.
 *  @return whether the text is what was taken in */
bool LostArticles::mendByQuotes(qint64 article, const QMap<qint64, QByteArray> &quotes)
{
    QByteArray text;
    QByteArray sha256;
    if (Query row(m_to, "article/get"); row.bind(":article", article).next()) {
        row.goTo(5);
        sha256 = row.bytes();
        text = row.bytes();
    }
    const auto beginsOne = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; };
    qsizetype at = 0;
    qint64 codePoint = 0;
    for (const auto &[begin, quote] : quotes.asKeyValueRange()) {
        for (; at < text.size() && (codePoint < begin || !beginsOne(text[at])); ++at)
            codePoint += beginsOne(text[at]) ? 1 : 0;
        if (at + quote.size() > text.size())
            return false;
        text.replace(at, quote.size(), quote);
    }
    if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) != sha256)
        return false;
    Query(m_to, "article/drop_text").bind(":article", article).run();
    Query(m_to, "article/add_text").bind(":article", article).bind(":text", QString::fromUtf8(text)).run();
    return true;
}

/** A text in which a quote does not stand where it did is no article any more, unless its quotes mend it.
 *  @return articles whose text is as it was */
QSet<qint64> LostArticles::dropUnfounded(const QSet<qint64> &wrong)
{
    QSet<qint64> unfounded;
    TextsToCut texts(m_to);
    Query rows(m_to, "reading/list");
    while (rows.next()) {
        rows.goTo(22);
        const ArticleId article{rows.number()};
        if (!wrong.contains(article.value) || unfounded.contains(article.value))
            continue;
        rows.goTo(0);
        const qint64 begin = rows.number(); // one after the other
        const CodePointSpan span = codePointSpan(begin, rows.number());
        const TextToCut *const text = texts.of(article);
        if (text == nullptr || (text->slice(span) != rows.bytes() && isSound(rows, article)))
            unfounded.insert(article.value);
    }
    QSet<qint64> mended;
    const auto quotes = quotesOf(unfounded);
    for (const qint64 article : std::as_const(unfounded)) {
        if (mendByQuotes(article, quotes.value(article)))
            mended.insert(article);
        else
            Query(m_to, "article/drop_text").bind(":article", article).run();
    }
    return mended;
}

QString LostArticles::pathOf(ArticleId article) const
{
    Query row(m_to, "article/summary");
    if (!row.bind(":article", article.value).next())
        return {};
    row.skip(); // id
    return row.text();
}

/** What was lost and is there again is no loss. */
void LostArticles::tell(const QSet<qint64> &wrong, SalvageReport &report)
{
    QSet<qint64> rebuilt;
    for (NamedArticle &article : report.rebuilt) {
        rebuilt.insert(article.id.value);
        Query row(m_to, "article/get");
        if (!row.bind(":article", article.id.value).next())
            continue;
        row.skip(); // id
        article.path = row.text();
    }
    Query textless(m_to, "article/list_textless");
    while (textless.next()) {
        const ArticleId id{textless.number()};
        report.textless.append({id, textless.text()});
    }
    const QList<qint64> known = m_uids.keys() + m_hashes.keys();
    const bool areRowsBack =
        m_isEachKnown && std::ranges::all_of(known, [&](qint64 id) { return rebuilt.contains(id); });
    for (SalvagedTable &table : report.tables) {
        const bool isBack = (table.name == QLatin1StringView("article") && areRowsBack) ||
                            (table.name == QLatin1StringView("article_text") && wrong.isEmpty() &&
                             (m_gaps.isEmpty() || areRowsBack));
        if (!isBack)
            continue;
        table.gaps.clear();
        table.refused = 0;
    }
}

void LostArticles::rebuild(const ReadAgain &readAgain, SalvageReport &report)
{
    const QList<LostArticle> all = lost();
    if (all.isEmpty())
        return;
    collectProofs();
    WithoutGuards guards(m_to, {"article_stays", "article_text_kept"});
    QSet<qint64> wrong;
    for (const LostArticle &one : all) {
        if (rebuildOne(one, readAgain))
            report.rebuilt.append({one.known.id, {}});
        else
            wrong.insert(one.known.id.value);
    }
    const QSet<qint64> mended = wrong.isEmpty() ? QSet<qint64>() : dropUnfounded(wrong);
    for (const qint64 article : mended)
        report.mended.append({ArticleId{article}, pathOf(ArticleId{article})});
    wrong.subtract(mended);
    guards.putBack();
    m_to.forgetStatements();
    tell(wrong, report);
}

} // namespace jiaoshu::store
