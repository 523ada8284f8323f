// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lentschema.h"

#include "store/connection.h"
#include "store/fault.h"
#include "store/schema.h"

#include <QFile>
#include <QList>
#include <QtEndian>

#include <utility>

namespace jiaoshu::store {

namespace {

constexpr qint64 PageSize = 4096;
// Source: sqlite.org/fileformat2.html, "The Database Header" and "B-tree Pages".
constexpr qint64 HeaderBytes = 100;
constexpr char TableLeaf = 13;
constexpr char TableInterior = 5;
constexpr char IndexLeaf = 10;
constexpr char IndexInterior = 2;

quint32 number(const QByteArray &bytes, qint64 at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

void put(QByteArray &bytes, qint64 at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

struct Root
{
    quint32 page = 0;
    bool isIndex = false; ///< by its pages: tables without rowid, too
};

/** What a new file of one version has in it. */
struct Known
{
    QByteArray bytes;
    QList<quint32> schemaPages;
    QList<Root> roots;
};

/** @p page of the schema's table and those below it. */
void addPages(const QByteArray &bytes, quint32 page, QList<quint32> &pages)
{
    const qint64 begin = PageSize * (page - 1);
    const qint64 header = begin + (page == 1 ? HeaderBytes : 0);
    pages.append(page);
    if (bytes[header] != TableInterior)
        return;
    const auto cells = qFromBigEndian<quint16>(bytes.constData() + header + 3);
    for (qint64 cell = 0; cell < cells; ++cell) {
        const auto at = qFromBigEndian<quint16>(bytes.constData() + header + 12 + 2 * cell);
        addPages(bytes, number(bytes, begin + at), pages);
    }
    addPages(bytes, number(bytes, header + 8), pages);
}

Result<Known> knownOf(const Schema &schema, const QString &scratch)
{
    QFile::remove(scratch);
    auto made = makeEmpty(scratch, schema);
    if (!made)
        return fail(made.error());
    Known known;
    auto read = guarded(scratch, [&] {
        SQLite::Statement rows((*made)->database(),
                               "SELECT rootpage, type = 'index' OR sql LIKE '%WITHOUT ROWID%' "
                               "FROM sqlite_schema WHERE rootpage > 0");
        while (rows.executeStep())
            known.roots.append({rows.getColumn(0).getUInt(), rows.getColumn(1).getInt() != 0});
    });
    made->reset();
    QFile file(scratch);
    if (!read || !file.open(QIODevice::ReadOnly))
        return fail(read ? Error{ErrorCode::CannotRead, file.errorString(), scratch} : read.error());
    known.bytes = file.readAll();
    file.remove();
    addPages(known.bytes, 1, known.schemaPages);
    return known;
}

/** At how many of the places where a table or index begins one of its kind stands. */
qsizetype matches(QFile &file, const Known &known)
{
    qsizetype count = 0;
    for (const Root &root : known.roots) {
        char type = 0;
        if (!file.seek(PageSize * (root.page - 1)) || !file.getChar(&type))
            continue;
        count += root.isIndex ? type == IndexLeaf || type == IndexInterior
                              : type == TableLeaf || type == TableInterior;
    }
    return count;
}

void write(QFile &file, Known known, bool hasLog)
{
    put(known.bytes, 28, static_cast<quint32>(file.size() / PageSize));
    put(known.bytes, 32, 0); // no page is known to be free
    put(known.bytes, 36, 0);
    known.bytes[18] = known.bytes[19] = hasLog ? 2 : 1;
    for (const quint32 page : std::as_const(known.schemaPages)) {
        file.seek(PageSize * (page - 1));
        file.write(known.bytes.mid(PageSize * (page - 1), PageSize));
    }
}

} // namespace

Outcome lendSchema(const QString &path, const QString &scratch)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::CannotWrite, file.errorString(), path);
    const Schema all;
    Known best;
    qsizetype most = 0; // one that is missing weighs as much as two that fit: each version has more of them
    for (int version = all.latest(); version > 0; --version) {
        auto known = knownOf(all.upTo(version), scratch);
        if (!known)
            return fail(known.error());
        const qsizetype fit = 3 * matches(file, *known) - 2 * known->roots.size();
        if (fit > most) {
            most = fit;
            best = std::move(*known);
        }
    }
    // Some of these pages may be damaged, too: up to a quarter.
    if (most == 0 || 4 * most < best.roots.size())
        return fail(ErrorCode::NotAWorkspace, QStringLiteral("its tables cannot be found"), path);
    write(file, std::move(best), QFile::exists(path + QStringLiteral("-wal")));
    return {};
}

} // namespace jiaoshu::store
