// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originals.h"

#include "session/parts_p.h"

#include <QSaveFile>

namespace jiaoshu::session {

namespace {

Outcome readPieces(const Session &session, const Original &original,
                   const std::function<bool(const QByteArray &piece)> &use)
{
    if (!original.isKept)
        return fail(ErrorCode::NotFound, QStringLiteral("only its hash was kept"), original.path);
    return session.parts().workspace->readOriginal({original.number}, use);
}

} // namespace

Result<QList<Original>> originalsOf(const Session &session, ArticleId article)
{
    if (const auto known = session.articleSummary(article); !known)
        return fail(known.error());
    return session.parts().workspace->sourcesOf(article).map([](const QList<store::SourceRecord> &records) {
        QList<Original> list;
        for (const store::SourceRecord &record : records)
            list.append({record.original.value, record.sha256, record.size, record.isKept, record.path,
                         record.part, record.at});
        return list;
    });
}

QString fileNameOf(const Original &original)
{
    QString inner = original.part;
    if (const qsizetype row = inner.lastIndexOf(u'#'); row >= 0)
        inner.truncate(row);
    const QString whole = inner.isEmpty() ? original.path : inner;
    const QString name = whole.section(u'/', -1).section(u'?', 0, 0);
    return name.isEmpty() ? QStringLiteral("original") : name;
}

Outcome saveOriginal(const Session &session, const Original &original, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    bool isWritten = true;
    const Outcome read = readPieces(session, original, [&](const QByteArray &piece) {
        isWritten = file.write(piece) == piece.size();
        return isWritten;
    });
    if (!read)
        return read;
    if (!isWritten || !file.commit())
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    return {};
}

Result<QByteArray> originalBytes(const Session &session, const Original &original)
{
    QByteArray bytes;
    return readPieces(session, original,
                      [&](const QByteArray &piece) {
                          bytes += piece;
                          return true;
                      })
        .map([&] { return bytes; });
}

} // namespace jiaoshu::session
