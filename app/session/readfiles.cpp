// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/fileformat.h"
#include "session/cacheupdate_p.h"
#include "session/readfiles_p.h"
#include "store/workspacelock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace jiaoshu::session {

namespace {

constexpr qsizetype MostBytes = 4 * 1024 * 1024; ///< of what is known of one file; a longer one is read again

bool holdsMany(readers::FileFormat format)
{
    switch (format) {
    case readers::FileFormat::Csv:
    case readers::FileFormat::Tsv:
    case readers::FileFormat::JsonLines:
    case readers::FileFormat::Xlsx:
    case readers::FileFormat::Mail:
    case readers::FileFormat::Mhtml:
    case readers::FileFormat::Zip:
    case readers::FileFormat::Tar:
    case readers::FileFormat::SevenZip:
        return true;
    default:
        return false;
    }
}

/** Whatever decides what the same bytes are read as. */
QByteArray howRead(const readers::Reading &how)
{
    QStringList all = {QString::number(readers::ReadingVersion)};
    const auto add = [&all](const readers::Columns &columns) {
        all += {columns.text, columns.title, columns.date, columns.outlet, columns.url};
    };
    add(how.columns);
    for (auto known = how.known.begin(); known != how.known.end(); ++known) {
        all.append(known.key());
        add(known.value());
    }
    return all.join(QChar(0x1e)).toUtf8();
}

} // namespace

FinishedFiles::FinishedFiles(Session &session, const readers::Reading &how)
    : m_session(session), m_how(howRead(how))
{
    if (store::ReadFiles::exists(session.path()))
        std::ignore = open();
}

bool FinishedFiles::open()
{
    if (m_cache)
        return true;
    auto cache = store::ReadFiles::open(m_session.path());
    const auto mark = cache ? (*cache)->mark() : Result<store::CacheMark>(fail(cache.error()));
    const auto isOurs =
        mark ? belongs(*mark, *m_session.parts().workspace) : Result<bool>(fail(mark.error()));
    const auto out = m_session.parts().workspace->takenOut();
    if (!isOurs || !out || (!*isOurs && !(*cache)->clear()))
        return false;
    m_takenOut = QSet<ArticleId>(out->begin(), out->end());
    m_cache = std::move(*cache);
    return true;
}

QByteArray FinishedFiles::keyOf(const QString &path) const
{
    constexpr qint64 Head = 64 * 1024;
    // To open a workspace and close it again would take its locks away.
    if (!QFileInfo(path).isFile() || store::WorkspaceLock::standsBeside(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !holdsMany(readers::detectFormat(file.peek(Head), path)))
        return {};
    const auto hashed = m_session.parts().hasher.hashOfFile(path);
    return hashed ? QCryptographicHash::hash(QByteArray(hashed->sha256 + m_how), QCryptographicHash::Sha256)
                  : QByteArray();
}

std::optional<store::ReadParts> FinishedFiles::begin(const QString &path)
{
    m_files.push_back({keyOf(path)});
    if (m_files.back().key.isEmpty() || !m_cache)
        return {};
    auto found = m_cache->find(m_files.back().key);
    const auto isIn = [this](ArticleId article, const QString &) { return !m_takenOut.contains(article); };
    if (!found || !*found || (*found)->bytes().isEmpty() || !(*found)->visit(isIn))
        return {};
    spoil(); // it stays as it is kept
    return std::move(*found);
}

void FinishedFiles::expect(const QString &part)
{
    m_files.back().expected.append(part);
}

void FinishedFiles::expectNot()
{
    m_files.back().expected.removeLast();
    spoil();
}

void FinishedFiles::spoil()
{
    m_files.back().key.clear();
}

void FinishedFiles::end(const QString &path, bool isWhole)
{
    File &file = m_files.back();
    file.isRead = true;
    if (!isWhole || (!file.key.isEmpty() && keyOf(path) != file.key)) // it changed meanwhile
        file.key.clear();
}

void FinishedFiles::tookIn(ArticleId article, bool isPlain)
{
    const auto file = std::ranges::find_if(m_files, [](const File &one) { return !one.expected.isEmpty(); });
    if (file == m_files.end())
        return;
    const QString part = file->expected.takeFirst();
    if (!isPlain || file->articles.bytes().size() > MostBytes)
        file->key.clear();
    if (file->key.isEmpty())
        file->articles = {};
    else
        file->articles.append(article, part);
    file->newest = std::max(file->newest, article);
}

Result<store::CacheMark> FinishedFiles::markFor(ArticleId newest) const
{
    auto mark = m_cache->mark();
    const store::Workspace &workspace = *m_session.parts().workspace;
    const auto uid = workspace.uid();
    if (!mark || !uid)
        return fail(mark ? uid.error() : mark.error());
    mark->workspaceUid = *uid;
    if (mark->article.isValid() && mark->article.value >= newest.value)
        return mark;
    return workspace.article(newest).map([&](const model::Article &article) {
        mark->article = newest;
        mark->sha256 = article.sha256;
        return *mark;
    });
}

void FinishedFiles::keep()
{
    QList<store::ReadFiles::Entry> entries;
    ArticleId newest;
    while (!m_files.empty() && m_files.front().isRead && m_files.front().expected.isEmpty()) {
        File file = std::move(m_files.front());
        m_files.pop_front();
        if (file.key.isEmpty() || file.articles.bytes().isEmpty())
            continue;
        newest = std::max(newest, file.newest);
        entries.append({file.key, std::move(file.articles)});
    }
    if (entries.isEmpty() || !open())
        return;
    if (const auto mark = markFor(newest))
        std::ignore = m_cache->add(entries, *mark);
}

} // namespace jiaoshu::session
