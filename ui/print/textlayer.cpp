// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textlayer.h"

#include <QList>
#include <QRawFont>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr ushort LastUnit = 0xfffd; ///< as far as Qt looks

/** zlib's own bytes in the frame that qUncompress() wants; empty where they are none. */
QByteArray unpacked(const QByteArray &packed)
{
    constexpr quint32 Guess = 1 << 16;
    QByteArray framed(4, '\0');
    qToBigEndian(Guess, framed.data());
    return qUncompress(framed + packed);
}

QByteArray hex(uint unit)
{
    return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper();
}

QByteArray named(uint unit, const QHash<ushort, ushort> &meant)
{
    return QByteArray("<" + hex(meant.value(static_cast<ushort>(unit), static_cast<ushort>(unit))) + ">");
}

/** One line of a range of shapes: "<0001> <0004> <4E00>" or "<0001> <0002> [<2F54> <4E8C>]". */
QByteArray replacedLine(const QByteArray &line, const QHash<ushort, ushort> &meant)
{
    QList<uint> numbers;
    qsizetype at = 0;
    while ((at = line.indexOf('<', at)) >= 0) {
        const qsizetype end = line.indexOf('>', at);
        bool isNumber = false;
        const uint number = line.mid(at + 1, end - at - 1).toUInt(&isNumber, 16);
        if (end < 0 || !isNumber)
            return line;
        numbers.append(number);
        at = end;
    }
    const bool isList = line.contains('[');
    if (numbers.size() < 3 || numbers[1] < numbers[0])
        return line;
    QList<uint> units = numbers.mid(2);
    if (!isList) {
        for (uint shape = numbers[0] + 1; shape <= numbers[1]; ++shape)
            units.append(units.last() + 1);
    }
    const bool isTouched = std::ranges::any_of(
        units, [&](uint unit) { return unit <= LastUnit && meant.contains(static_cast<ushort>(unit)); });
    if (!isTouched)
        return line;
    QByteArray replaced = "<" + hex(numbers[0]) + "> <" + hex(numbers[1]) + "> [";
    for (const uint unit : units)
        replaced += named(unit, meant) + ' ';
    replaced.chop(1);
    return replaced + ']';
}

QByteArray replacedMap(const QByteArray &map, const QHash<ushort, ushort> &meant)
{
    QByteArray replaced;
    bool isRange = false;
    for (const QByteArray &line : map.split('\n')) {
        if (line.contains("endbfrange"))
            isRange = false;
        replaced += (isRange && line.startsWith('<') ? replacedLine(line, meant) : line) + '\n';
        if (line.contains("beginbfrange"))
            isRange = true;
    }
    replaced.chop(1);
    return replaced;
}

/** A PDF taken apart at its objects, so that they can change their length. */
class Objects
{
public:
    explicit Objects(const QByteArray &pdf) : m_pdf(pdf) { m_isGood = findTable() && readTable(); }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    void replaceMaps(const QHash<ushort, ushort> &meant)
    {
        for (qsizetype number = 1; number < m_offsets.size(); ++number) {
            const auto [begin, end] = rangeOf(number);
            const QByteArray object = m_pdf.mid(begin, end - begin);
            const qsizetype stream = object.indexOf("stream\n");
            const qsizetype last = object.lastIndexOf("\nendstream");
            if (stream < 0 || last < stream)
                continue;
            const QByteArray body = object.mid(stream + 7, last - stream - 7);
            const QByteArray map = isPacked(object, stream) ? unpacked(body) : body;
            if (!map.contains("beginbfrange"))
                continue;
            const QByteArray replaced = replacedMap(map, meant);
            if (replaced != map)
                setStream(number, object, stream, replaced);
        }
    }

    [[nodiscard]] QByteArray pdf() const
    {
        if (m_changed.isEmpty())
            return m_pdf;
        QList<qsizetype> order;
        for (qsizetype number = 1; number < m_offsets.size(); ++number)
            order.append(number);
        std::ranges::sort(order, {}, [this](qsizetype number) { return m_offsets[number]; });
        QByteArray made = m_pdf.left(m_offsets[order.first()]);
        QList<qsizetype> offsets = m_offsets;
        for (const qsizetype number : std::as_const(order)) {
            offsets[number] = made.size();
            const auto [begin, end] = rangeOf(number);
            made += m_changed.value(number, m_pdf.mid(begin, end - begin));
        }
        const qsizetype table = made.size();
        QByteArray tail = m_pdf.mid(m_table);
        for (qsizetype number = 1; number < offsets.size(); ++number)
            tail.replace(m_firstEntry - m_table + number * EntrySize, 10,
                         QByteArray::number(offsets[number]).rightJustified(10, '0'));
        const qsizetype start = tail.lastIndexOf("startxref\n") + 10;
        tail.replace(start, tail.indexOf('\n', start) - start, QByteArray::number(table));
        return made + tail;
    }

private:
    static constexpr qsizetype EntrySize = 20;

    static bool isPacked(const QByteArray &object, qsizetype stream)
    {
        return object.left(stream).contains("/FlateDecode");
    }

    bool findTable()
    {
        const qsizetype start = m_pdf.lastIndexOf("startxref\n");
        if (start < 0)
            return false;
        m_table = m_pdf.mid(start + 10, m_pdf.indexOf('\n', start + 10) - start - 10).trimmed().toLongLong();
        return m_table > 0 && m_pdf.mid(m_table, 5) == "xref\n";
    }

    bool readTable()
    {
        const qsizetype headEnd = m_pdf.indexOf('\n', m_table + 5);
        const QList<QByteArray> head = m_pdf.mid(m_table + 5, headEnd - m_table - 5).split(' ');
        if (head.size() < 2 || head[0] != "0")
            return false;
        m_firstEntry = headEnd + 1;
        const qsizetype count = head[1].trimmed().toLongLong();
        if (m_firstEntry + count * EntrySize > m_pdf.size())
            return false;
        for (qsizetype number = 0; number < count; ++number)
            m_offsets.append(m_pdf.mid(m_firstEntry + number * EntrySize, 10).toLongLong());
        m_sorted = m_offsets.mid(1);
        m_sorted.append(m_table);
        std::ranges::sort(m_sorted);
        return count > 1 && m_sorted.first() > 0 && m_sorted.last() == m_table;
    }

    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(qsizetype number) const
    {
        return {m_offsets[number], *std::ranges::upper_bound(m_sorted, m_offsets[number])};
    }

    /** The new stream and its length, which stands in the object or in one of its own. */
    void setStream(qsizetype number, const QByteArray &object, qsizetype stream, const QByteArray &words)
    {
        const QByteArray packed = isPacked(object, stream) ? qCompress(words, 9).mid(4) : words;
        QByteArray head = object.left(stream);
        const qsizetype length = head.indexOf("/Length ") + 8;
        qsizetype end = length;
        while (end < head.size() && head[end] >= '0' && head[end] <= '9')
            ++end;
        const QByteArray told = head.mid(length, end - length);
        if (length < 8 || told.isEmpty())
            return;
        if (head.mid(end).startsWith(" 0 R")) {
            const qsizetype of = told.toLongLong();
            if (of <= 0 || of >= m_offsets.size())
                return;
            m_changed.insert(of, told + " 0 obj\n" + QByteArray::number(packed.size()) + "\nendobj\n");
        } else {
            head.replace(length, end - length, QByteArray::number(packed.size()));
        }
        m_changed.insert(number, head + "stream\n" + packed + "\nendstream\nendobj\n");
    }

    QByteArray m_pdf;
    qsizetype m_table = 0;
    qsizetype m_firstEntry = 0;
    QList<qsizetype> m_offsets; ///< by number
    QList<qsizetype> m_sorted;
    QHash<qsizetype, QByteArray> m_changed;
    bool m_isGood = false;
};

} // namespace

QHash<ushort, ushort> meantCharacters(const QString &text, const QFont &font)
{
    QString all;
    for (ushort unit = 1; unit <= LastUnit; ++unit)
        all.append(QChar::isSurrogate(unit) ? QChar(u' ') : QChar(unit));
    QHash<ushort, ushort> meant;
    const QSet<QChar> used(text.cbegin(), text.cend());
    for (const QString &family : font.families()) {
        QFont one(font);
        one.setFamilies({family});
        const QList<quint32> shapes = QRawFont::fromFont(one).glyphIndexesForString(all);
        if (shapes.size() != all.size())
            continue;
        QHash<quint32, ushort> first; // that Qt will write
        for (qsizetype at = shapes.size() - 1; at >= 0; --at) {
            if (shapes[at] != 0)
                first.insert(shapes[at], all[at].unicode());
        }
        for (const QChar c : used) {
            const quint32 shape = c.isSurrogate() || c.isNull() ? 0 : shapes.value(c.unicode() - 1);
            const ushort named = first.value(shape, c.unicode());
            // Where both are used, the one that is written otherwise is the radical.
            if (shape != 0 && named != c.unicode() && !used.contains(QChar(named)) && !meant.contains(named))
                meant.insert(named, c.unicode());
        }
    }
    return meant;
}

QByteArray withCharacters(const QByteArray &pdf, const QHash<ushort, ushort> &meant)
{
    Objects objects(pdf);
    if (!objects.isGood() || meant.isEmpty())
        return pdf;
    objects.replaceMaps(meant);
    return objects.pdf();
}

} // namespace jiaoshu::ui
