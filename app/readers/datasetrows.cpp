// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/datasetrows.h"

#include <QFileInfo>

namespace jiaoshu::readers {

namespace {

/** What a reading says beyond its words. */
const QStringList &fieldColumns()
{
    static const QStringList names =
        QStringLiteral("value upper unit per qualifier status place period indicator note").split(u' ');
    return names;
}

} // namespace

bool DatasetRows::isHeader(const QStringList &header)
{
    static const QStringList needed = QStringLiteral("uid path start end quote kind").split(u' ');
    return std::ranges::all_of(needed, [&](const QString &name) { return header.contains(name); });
}

DatasetRows::DatasetRows(QStringList header, const Neighbour &neighbour, const Output &output)
    : m_header(std::move(header)), m_neighbour(neighbour), m_output(output)
{}

Outcome DatasetRows::take(const QStringList &cells)
{
    const auto cell = [&](const QString &name) { return cells.value(m_header.indexOf(name)); };
    const QString path = cell(QStringLiteral("path"));
    if (path != m_path) {
        if (auto put = end(); !put)
            return put;
        m_path = path;
    }
    m_day = cell(QStringLiteral("published_on"));
    if (cell(QStringLiteral("state")) == QStringLiteral("rejected")) {
        ++m_rejected;
        return {};
    }
    ToldMark mark;
    mark.id = cell(QStringLiteral("uid"));
    bool isBegin = false;
    bool isEnd = false;
    mark.pieces = {
        {cell(QStringLiteral("start")).toLongLong(&isBegin), cell(QStringLiteral("end")).toLongLong(&isEnd)}};
    if (!isBegin || !isEnd)
        mark.pieces = {{-1, -1}};
    mark.quote = cell(QStringLiteral("quote"));
    mark.label = cell(QStringLiteral("kind"));
    for (const QString &name : fieldColumns()) {
        const QString exact = cell(QString(name + QStringLiteral("_exact")));
        if (const QString value = exact.isEmpty() ? cell(name) : exact; !value.isEmpty())
            mark.fields.append({name, value});
    }
    m_told.append(std::move(mark));
    return {};
}

Outcome DatasetRows::end()
{
    const QList<ToldMark> told = std::exchange(m_told, {});
    const qsizetype rejected = std::exchange(m_rejected, 0);
    if (told.isEmpty())
        return {};
    const QString name = QFileInfo(m_path).fileName();
    auto text = m_neighbour ? m_neighbour(name) : Result<Document>(fail(ErrorCode::NotFound));
    if (!text) {
        m_output.fault({text.error().code,
                        QStringLiteral("the article %1 of %2 figures does not stand beside the export")
                            .arg(name)
                            .arg(told.size()),
                        QString(u'#' + name)});
        return {};
    }
    Document document = std::move(*text);
    document.part = QString(u'#' + name);
    document.format = QStringLiteral("jiaoshu");
    document.publishedOn = m_day;
    if (rejected > 0)
        document.notes.append(QStringLiteral("left out: %1 figures that were rejected there").arg(rejected));
    addMarks(document, told, m_output.fault);
    return m_output.document(std::move(document)) ? Outcome() : fail(ErrorCode::Cancelled);
}

} // namespace jiaoshu::readers
