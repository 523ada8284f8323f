// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/straypages.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

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

/** A leaf with the first and last of its rows; or a page above some. */
struct Stretch
{
    qint64 page = 0;
    qint64 first = 0;
    qint64 last = 0;
    bool isReached = false; ///< by its table's tree
    qsizetype columns = 0;  ///< rows that were written before a column was there have fewer
    qsizetype rows = 0;
    qsizetype unread = 0; ///< of those: the ones that are damaged
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
    /** Of those that hold nothing, as far as their list can be read: what was there before may still stand in
     * them. */
    [[nodiscard]] QSet<qint64> unused()
    {
        constexpr int ListAt = 32;
        constexpr qint64 MostListed = PageSize / 4 - 2;
        QSet<qint64> free;
        QByteArray bytes = read(1);
        qint64 list = bytes.isEmpty() ? 0 : number(bytes, ListAt, 4);
        for (; list > 1 && !free.contains(list); list = number(bytes, 0, 4)) {
            bytes = read(list);
            const qint64 listed = bytes.isEmpty() ? MostListed + 1 : number(bytes, 4, 4);
            if (listed > MostListed)
                break;
            free.insert(list);
            for (qint64 i = 0; i < listed; ++i)
                free.insert(number(bytes, 8 + 4 * i, 4));
        }
        return free;
    }
    /** They are of the size that ours have. */
    [[nodiscard]] bool areOurs()
    {
        constexpr int SizeAt = 16;
        const QByteArray first = read(1);
        return !first.isEmpty() && number(first, SizeAt, 2) == PageSize;
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

bool fits(const TableShape &table, const QList<quint64> &types)
{
    if (types.size() > table.columns.size())
        return false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) { // columns that came later are not there
        if (!fits(table.columns[i], i < types.size() ? types[i] : 0))
            return false;
    }
    return true;
}

/** The rows of @p table that a leaf begins and ends with; nothing where none can be one. */
std::optional<Stretch> stretchOf(const QByteArray &bytes, qint64 page, const TableShape &table)
{
    const auto cells = static_cast<int>(number(bytes, 3, 2));
    if (cells == 0 || 8 + 2 * qsizetype(cells) > bytes.size())
        return {};
    Stretch stretch;
    stretch.page = page;
    stretch.rows = cells;
    QList<qint64> ids;
    for (int i = 0; i < cells; ++i) {
        qint64 id = 0;
        const auto types = typesOf(bytes, number(bytes, 8 + 2 * qsizetype(i), 2), &id);
        if (!types || !fits(table, *types))
            continue;
        stretch.columns = std::max(stretch.columns, types->size());
        if (ids.isEmpty() || id > ids.last())
            ids.append(id);
        else if (ids.size() < 2 || id > ids[ids.size() - 2]) // the one before is damaged
            ids.last() = id;
    }
    if (ids.isEmpty())
        return {};
    stretch.first = ids.first();
    stretch.last = ids.last();
    stretch.unread = cells - ids.size();
    return stretch;
}

/** Leaves so chosen that none holds a row that another holds, ascending, each up to the next one. Where some
 * overlap, one of them is what was there earlier: rather than that one is taken which the tree leads to, or
 * has all columns, or all rows. */
QList<Stretch> apart(QList<Stretch> leaves)
{
    const auto rank = [](const Stretch &leaf) {
        return std::tuple(!leaf.isReached, -leaf.columns, leaf.unread, -leaf.last);
    };
    std::ranges::sort(leaves, {}, rank);
    std::map<qint64, Stretch> chosen;
    for (Stretch &leaf : leaves) {
        const auto next = chosen.lower_bound(leaf.first);
        if (next != chosen.end() && leaf.unread > 0) // its last row may be what is damaged
            leaf.last = std::min(leaf.last, next->first - 1);
        const bool isBehind = next == chosen.begin() || std::prev(next)->second.last < leaf.first;
        const bool isBefore = next == chosen.end() || leaf.last < next->first;
        if (isBehind && isBefore && leaf.first <= leaf.last)
            chosen.emplace(leaf.first, leaf);
    }
    QList<Stretch> ascending;
    for (const auto &[first, leaf] : chosen) {
        if (!ascending.isEmpty()) // so that none of its rows is looked for elsewhere
            ascending.last().last = first - 1;
        ascending.append(leaf);
    }
    return ascending;
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
            Stretch node;
            node.page = page;
            node.first = children.first().first;
            node.last = children.last().last;
            above.append(node);
        }
        nodes = above;
    }
    pages.write(root, nodes.size() > 1 ? interiorOf(nodes) : pages.read(nodes.first().page));
}

/** The leaves of those tables whose trees are damaged. */
class Gathering
{
public:
    Gathering(Pages &pages, const QList<TableShape> &tables) : m_pages(pages), m_tables(tables) {}

    /** @return whether a tree is damaged. */
    bool walkTrees()
    {
        for (const TableShape &table : m_tables) {
            QSet<qint64> seen;
            QList<qint64> found;
            if (walk(m_pages, table.root, 0, seen, found)) {
                m_taken += seen;
                continue;
            }
            QList<Stretch> &known = m_leaves[table.name];
            for (const qint64 page : std::as_const(found)) {
                auto leaf = stretchOf(m_pages.read(page), page, table);
                if (!leaf) // another table's, by a wrong number
                    continue;
                leaf->isReached = true;
                known.append(*leaf);
                m_taken.insert(page);
            }
        }
        return !m_leaves.isEmpty();
    }

    /** @return false where it was cancelled. */
    bool findStrays(const std::function<bool()> &isCancelled)
    {
        constexpr qint64 Between = 4096;
        m_taken += m_pages.unused();
        for (qint64 page = 2; page <= m_pages.count(); ++page) {
            if (page % Between == 0 && isCancelled())
                return false;
            const QByteArray bytes = m_taken.contains(page) ? QByteArray() : m_pages.read(page);
            if (!bytes.isEmpty() && byteAt(bytes, 0) == Leaf)
                takeStray(bytes, page);
        }
        return true;
    }

    qsizetype build()
    {
        qsizetype all = 0;
        for (const TableShape &table : m_tables) {
            if (m_strays.value(table.name) == 0)
                continue;
            buildTree(m_pages, table.root, apart(m_leaves.value(table.name)));
            all += m_strays.value(table.name);
        }
        if (all > 0)
            m_pages.tellCount();
        return all;
    }

private:
    /** To the table of which most of its rows can be. */
    void takeStray(const QByteArray &bytes, qint64 page)
    {
        constexpr qsizetype MostUnread = 4; // one of as many
        const TableShape *whose = nullptr;
        Stretch best;
        for (const TableShape &table : m_tables) {
            const auto leaf =
                m_leaves.contains(table.name) ? stretchOf(bytes, page, table) : std::optional<Stretch>();
            const bool mayBe = leaf && leaf->unread * MostUnread <= leaf->rows;
            if (!mayBe || (whose && leaf->unread >= best.unread))
                continue;
            whose = &table;
            best = *leaf;
        }
        if (!whose)
            return;
        m_leaves[whose->name].append(best);
        ++m_strays[whose->name];
    }

    Pages &m_pages;
    const QList<TableShape> &m_tables;
    QSet<qint64> m_taken;                       ///< pages that hold no stray rows
    QHash<QByteArray, QList<Stretch>> m_leaves; ///< of trees that are damaged
    QHash<QByteArray, qsizetype> m_strays;
};

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
    Pages pages(file);
    if (!pages.isOpen() || !pages.areOurs())
        return 0;
    Gathering gathering(pages, tables);
    return gathering.walkTrees() && gathering.findStrays(isCancelled) ? gathering.build() : 0;
}

} // namespace jiaoshu::store
