// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/straypages.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace jiaoshu::store {

namespace {

constexpr qint64 PageSize = 4096;
constexpr int HeaderOfFile = 100; ///< bytes in front of the first page's own header
constexpr quint8 Interior = 0x05;
constexpr quint8 Leaf = 0x0d;
constexpr qsizetype MostChildren = 250; ///< of an interior page: a cell takes 15 bytes at most
constexpr int MostLevels = 20;

quint8 byteAt(const QByteArray &page, qsizetype at)
{
    return static_cast<quint8>(page[at]);
}

quint32 number(const QByteArray &page, qsizetype at, int bytes)
{
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = (value << 8U) | byteAt(page, at + i);
    return value;
}

/** Nothing beyond the page's end. */
std::optional<quint64> takeVarint(const QByteArray &page, qsizetype &at)
{
    constexpr int Longest = 9;
    quint64 value = 0;
    for (int i = 0; i < Longest; ++i) {
        if (at >= page.size())
            return {};
        const quint8 byte = byteAt(page, at++);
        if (i == Longest - 1)
            return (value << 8U) | byte;
        value = (value << 7U) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return value;
}

void putVarint(QByteArray &to, quint64 value)
{
    QByteArray bytes(1, static_cast<char>(value & 0x7fU));
    while ((value >>= 7U) != 0)
        bytes.prepend(static_cast<char>((value & 0x7fU) | 0x80U));
    to += bytes;
}

bool fits(const TableShape::Column &column, quint64 type)
{
    constexpr quint64 FirstOfBytes = 12; // even: blobs, odd: texts
    if (type == 0)
        return column.kind == TableShape::Kind::Id || column.mayBeNull;
    switch (column.kind) {
    case TableShape::Kind::Id:
        return false;
    case TableShape::Kind::Integer:
        return type <= 6 || type == 8 || type == 9;
    case TableShape::Kind::Text:
        return type >= FirstOfBytes && type % 2 == 1;
    case TableShape::Kind::Blob:
        return type >= FirstOfBytes && type % 2 == 0;
    }
    Q_UNREACHABLE();
}

/** The types of a row's fields, of the cell at @p at. */
std::optional<QList<quint64>> typesOf(const QByteArray &page, qsizetype at, qint64 *rowId)
{
    const auto payload = takeVarint(page, at);
    const auto id = takeVarint(page, at);
    const qsizetype begin = at;
    const auto header = takeVarint(page, at);
    if (!payload || !id || !header || *header > *payload || *header > quint64(page.size() - begin))
        return {};
    *rowId = static_cast<qint64>(*id);
    QList<quint64> types;
    while (at < begin + qsizetype(*header)) {
        const auto type = takeVarint(page, at);
        if (!type)
            return {};
        types.append(*type);
    }
    return types;
}

/** A leaf with the first and last of its rows. */
struct Stretch
{
    qint64 page = 0;
    qint64 first = 0;
    qint64 last = 0;
};

class Pages
{
public:
    explicit Pages(const QString &file) : m_file(file) { m_isOpen = m_file.open(QIODevice::ReadWrite); }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] qint64 count() const { return m_file.size() / PageSize; }
    [[nodiscard]] QByteArray read(qint64 page)
    {
        if (page < 1 || page > count() || !m_file.seek((page - 1) * PageSize))
            return {};
        const QByteArray bytes = m_file.read(PageSize);
        return bytes.size() == PageSize ? bytes : QByteArray();
    }
    bool write(qint64 page, const QByteArray &bytes)
    {
        return m_file.seek((page - 1) * PageSize) && m_file.write(bytes) == bytes.size();
    }
    /** SQLite goes by it. */
    void tellCount()
    {
        constexpr int CountAt = 28;
        constexpr int VersionAt = 92;
        QByteArray first = read(1);
        if (first.isEmpty())
            return;
        qToBigEndian(static_cast<quint32>(count()), first.data() + CountAt);
        std::copy_n(first.constData() + 24, 4, first.data() + VersionAt); // the count holds for this change
        write(1, first);
    }

private:
    QFile m_file;
    bool m_isOpen = false;
};

/** All leaves that a tree leads to. @return false where a page of it is not what it should be. */
bool walk(Pages &pages, qint64 page, int level, QSet<qint64> &seen, QList<qint64> &leaves)
{
    const QByteArray bytes = pages.read(page);
    if (bytes.isEmpty() || level > MostLevels || seen.contains(page))
        return false;
    const int begin = page == 1 ? HeaderOfFile : 0;
    const quint8 kind = byteAt(bytes, begin);
    if (kind == Leaf) {
        seen.insert(page);
        leaves.append(page);
        return true;
    }
    const auto cells = static_cast<int>(number(bytes, begin + 3, 2));
    if (kind != Interior || begin + 12 + 2 * qsizetype(cells) > bytes.size())
        return false;
    seen.insert(page);
    bool isWhole = true;
    for (int i = 0; i < cells; ++i) {
        const qsizetype cell = number(bytes, begin + 12 + 2 * qsizetype(i), 2);
        isWhole = cell + 4 <= bytes.size() && walk(pages, number(bytes, cell, 4), level + 1, seen, leaves) &&
                  isWhole;
    }
    return walk(pages, number(bytes, begin + 8, 4), level + 1, seen, leaves) && isWhole;
}

/** The rows that a leaf begins and ends with, where all of them are rows of @p table. */
std::optional<Stretch> stretchOf(const QByteArray &bytes, qint64 page, const TableShape &table)
{
    const auto cells = static_cast<int>(number(bytes, 3, 2));
    if (cells == 0 || 8 + 2 * qsizetype(cells) > bytes.size())
        return {};
    Stretch stretch;
    stretch.page = page;
    for (int i = 0; i < cells; ++i) {
        qint64 id = 0;
        const auto types = typesOf(bytes, number(bytes, 8 + 2 * qsizetype(i), 2), &id);
        if (!types || types->size() > table.columns.size() || (i > 0 && id <= stretch.last))
            return {};
        for (qsizetype column = 0; column < table.columns.size();
             ++column) { // columns that came later are not there
            const quint64 type = column < types->size() ? (*types)[column] : 0;
            if (!fits(table.columns[column], type))
                return {};
        }
        stretch.first = i == 0 ? id : stretch.first;
        stretch.last = id;
    }
    return stretch;
}

/** A page above @p children, which ascend. */
QByteArray interiorOf(const QList<Stretch> &children)
{
    QByteArray page(PageSize, '\0');
    page[0] = static_cast<char>(Interior);
    const auto cells = children.size() - 1;
    qToBigEndian(static_cast<quint16>(cells), page.data() + 3);
    qToBigEndian(static_cast<quint32>(children.last().page), page.data() + 8);
    qsizetype end = PageSize;
    for (qsizetype i = 0; i < cells; ++i) {
        QByteArray cell(4, '\0');
        qToBigEndian(static_cast<quint32>(children[i].page), cell.data());
        putVarint(cell, static_cast<quint64>(children[i].last));
        end -= cell.size();
        page.replace(end, cell.size(), cell);
        qToBigEndian(static_cast<quint16>(end), page.data() + 12 + 2 * i);
    }
    qToBigEndian(static_cast<quint16>(end), page.data() + 5);
    return page;
}

void buildTree(Pages &pages, qint64 root, QList<Stretch> nodes)
{
    while (nodes.size() > MostChildren) {
        QList<Stretch> above;
        const qsizetype groups = (nodes.size() + MostChildren - 1) / MostChildren;
        const qsizetype size = (nodes.size() + groups - 1) / groups; // evenly: none has one child alone
        for (qsizetype at = 0; at < nodes.size(); at += size) {
            const QList<Stretch> children = nodes.mid(at, size);
            const qint64 page = pages.count() + 1;
            if (!pages.write(page, interiorOf(children)))
                return;
            above.append({page, children.first().first, children.last().last});
        }
        nodes = above;
    }
    pages.write(root, nodes.size() > 1 ? interiorOf(nodes) : pages.read(nodes.first().page));
}

} // namespace

QList<TableShape> shapesOf(Connection &connection)
{
    QList<TableShape> shapes;
    SQLite::Statement tables(
        connection.database(),
        "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > 1 AND "
        "sql NOT LIKE '%WITHOUT ROWID%'");
    while (tables.executeStep()) {
        TableShape shape;
        shape.name = tables.getColumn(0).getText();
        shape.root = tables.getColumn(1).getInt64();
        SQLite::Statement columns(
            connection.database(),
            "SELECT type, \"notnull\", pk, (SELECT count(*) FROM pragma_table_info(?1) WHERE pk) "
            "FROM pragma_table_info(?1) ORDER BY cid");
        columns.bind(1, shape.name.toStdString());
        while (columns.executeStep()) {
            const QByteArray type = columns.getColumn(0).getText();
            const bool isId =
                columns.getColumn(2).getInt() == 1 && columns.getColumn(3).getInt() == 1 && type == "INTEGER";
            const auto kind = isId             ? TableShape::Kind::Id
                              : type == "TEXT" ? TableShape::Kind::Text
                              : type == "BLOB" ? TableShape::Kind::Blob
                                               : TableShape::Kind::Integer;
            shape.columns.append({kind, columns.getColumn(1).getInt() == 0});
        }
        shapes.append(shape);
    }
    return shapes;
}

qsizetype gatherStrayPages(const QString &file, const QList<TableShape> &tables,
                           const std::function<bool()> &isCancelled)
{
    constexpr qint64 Between = 4096;
    Pages pages(file);
    if (!pages.isOpen())
        return 0;
    QSet<qint64> reached;
    QHash<QByteArray, QList<Stretch>> leaves; // of trees that are damaged
    for (const TableShape &table : tables) {
        QList<qint64> found;
        if (walk(pages, table.root, 0, reached, found))
            continue;
        QList<Stretch> &known = leaves[table.name];
        for (const qint64 page : std::as_const(found)) {
            if (const auto stretch = stretchOf(pages.read(page), page, table))
                known.append(*stretch);
        }
    }
    if (leaves.isEmpty())
        return 0;
    QHash<QByteArray, qsizetype> strays;
    for (qint64 page = 2; page <= pages.count(); ++page) {
        const QByteArray bytes = reached.contains(page) ? QByteArray() : pages.read(page);
        if (page % Between == 0 && isCancelled())
            return 0;
        if (bytes.isEmpty() || byteAt(bytes, 0) != Leaf)
            continue;
        for (const TableShape &table : tables) {
            if (!leaves.contains(table.name))
                continue;
            if (const auto stretch = stretchOf(bytes, page, table)) {
                leaves[table.name].append(*stretch);
                ++strays[table.name];
                break;
            }
        }
    }
    qsizetype all = 0;
    for (const TableShape &table : tables) {
        if (strays.value(table.name) == 0)
            continue;
        QList<Stretch> ascending = leaves.value(table.name);
        std::ranges::sort(ascending, {}, &Stretch::first);
        QList<Stretch> apart;
        for (const Stretch &stretch :
             std::as_const(ascending)) { // one that overlaps is what was there earlier
            if (apart.isEmpty() || stretch.first > apart.last().last)
                apart.append(stretch);
        }
        buildTree(pages, table.root, apart);
        all += strays.value(table.name);
    }
    pages.tellCount();
    return all;
}

} // namespace jiaoshu::store
