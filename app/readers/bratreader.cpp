// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bratreader.h"

#include "readers/fileformat.h"
#include "text/decoding.h"

#include <QFileInfo>
#include <QHash>
#include <QMap>

namespace jiaoshu::readers {

namespace {

/** brat's values hold no signs, so that qualifiers have words there. */
QString valueOf(const QString &name, const QString &value)
{
    static const QHash<QString, QString> signs = {{QStringLiteral("exact"), QStringLiteral("=")},
                                                  {QStringLiteral("about"), QStringLiteral("~")},
                                                  {QStringLiteral("more-than"), QStringLiteral(">")},
                                                  {QStringLiteral("at-least"), QStringLiteral(">=")},
                                                  {QStringLiteral("less-than"), QStringLiteral("<")},
                                                  {QStringLiteral("at-most"), QStringLiteral("<=")}};
    return name == QStringLiteral("qualifier") ? signs.value(value, value) : value;
}

/** The lines of a file, put together by what they are about. */
class Standoff
{
public:
    void take(const QString &line)
    {
        if (line.trimmed().isEmpty())
            return;
        const QStringList columns = line.split(u'\t');
        const QString &id = columns.first();
        const QStringList words = columns.value(1).split(u' ', Qt::SkipEmptyParts);
        if (id.startsWith(u'T') && columns.size() >= 3 && words.size() >= 3)
            addSpan(id, words, columns[2]);
        else if ((id.startsWith(u'A') || id.startsWith(u'M')) && words.size() >= 2)
            m_attributes.append({words[1], words[0].toLower(), words.value(2, QStringLiteral("yes"))});
        else if (id.startsWith(u'#') && words.size() >= 2)
            m_notes.append({words[1], QStringLiteral("note"), columns.value(2)});
        else
            ++m_passedOver[id.startsWith(u'*') ? id : QString(id.left(1))];
    }

    /** Notes first: an attribute is what an annotator clicks on. */
    [[nodiscard]] QList<ToldMark> told() const
    {
        QList<ToldMark> marks = m_marks;
        for (const Said &note : m_notes)
            addTo(marks, note.about, fieldsIn(note.value));
        for (const Said &attribute : m_attributes) {
            if (attribute.name != QStringLiteral("state"))
                addTo(marks, attribute.about, {{attribute.name, valueOf(attribute.name, attribute.value)}});
        }
        return marks;
    }
    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        for (auto kind = m_passedOver.begin(); kind != m_passedOver.end(); ++kind)
            notes.append(
                QStringLiteral("left out: %1 lines that begin with %2").arg(kind.value()).arg(kind.key()));
        return notes;
    }

private:
    using Fields = QList<std::pair<QString, QString>>;
    struct Said
    {
        QString about;
        QString name;
        QString value;
    };

    /** "MONEY 12 15;16 18" and its words. */
    void addSpan(const QString &id, const QStringList &words, const QString &quote)
    {
        ToldMark mark{id, {}, quote, words.first(), {}};
        for (const QString &piece : QStringList(words.mid(1)).join(u' ').split(u';')) {
            bool isBegin = false;
            bool isEnd = false;
            const qint64 begin = piece.section(u' ', 0, 0).toLongLong(&isBegin);
            const qint64 end = piece.section(u' ', 1).toLongLong(&isEnd);
            mark.pieces.append(isBegin && isEnd ? std::pair(begin, end) : std::pair(qint64(-1), qint64(-1)));
        }
        m_byId.insert(id, m_marks.size());
        m_marks.append(std::move(mark));
    }

    /** "name=value; name=value"; any other words are a note. */
    static Fields fieldsIn(const QString &note)
    {
        Fields fields;
        for (const QString &part : note.split(QStringLiteral("; "))) {
            const QString name = part.section(u'=', 0, 0);
            const bool isField = part.contains(u'=') && !name.isEmpty() &&
                                 std::ranges::all_of(name, [](QChar c) { return c >= u'a' && c <= u'z'; });
            if (isField)
                fields.append({name, part.section(u'=', 1)});
            else if (!fields.isEmpty()) // a value with a semicolon
                fields.last().second += QStringLiteral("; ") + part;
            else
                return {{QStringLiteral("note"), note}};
        }
        return fields;
    }

    void addTo(QList<ToldMark> &marks, const QString &about, const Fields &fields) const
    {
        const auto at = m_byId.constFind(about);
        if (at != m_byId.constEnd())
            marks[*at].fields += fields;
    }

    QList<ToldMark> m_marks;
    QHash<QString, qsizetype> m_byId;
    QList<Said> m_attributes;
    QList<Said> m_notes;
    QMap<QString, int> m_passedOver; ///< lines, by what they begin with
};

} // namespace

Outcome readBrat(const Material &material, const Neighbour &neighbour, const Output &output)
{
    if (!neighbour)
        return fail(
            ErrorCode::BadFormat,
            QStringLiteral("brat's marks are read beside their text: unpack both, or tell the folder"));
    Standoff standoff;
    if (!material.bytes.trimmed().isEmpty()) { // nothing is marked in an empty one
        const auto lines = text::decodeAs(material.bytes, text::Encoding::Utf8);
        if (!lines)
            return fail(lines.error());
        for (QString line : lines->text.split(u'\n')) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            standoff.take(line);
        }
    }
    auto text = neighbour(QString(QFileInfo(material.name).completeBaseName() + QStringLiteral(".txt")));
    if (!text)
        return fail(text.error());
    Document document = std::move(*text);
    document.format = formatName(FileFormat::Brat);
    document.notes += standoff.notes();
    addMarks(document, standoff.told(), output.fault);
    return output.document(std::move(document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::readers
