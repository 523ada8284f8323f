// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentwriter.h"

namespace jiaoshu::exchange {

Result<qint64> writePieces(Source &source, Target &target, const Pieces &pieces)
{
    const auto device = target.beginFile(pieces.name);
    if (!device)
        return fail(device.error());
    if (auto begun = writeBytes(**device, pieces.head); !begun)
        return fail(begun.error());
    qint64 figures = 0;
    bool isFirst = true;
    auto written = source.eachArticle([&](const DatasetArticle &article) {
        figures += article.rows.size();
        const QByteArray before = isFirst ? QByteArray() : pieces.between;
        isFirst = false;
        return writeBytes(**device, QByteArray(before + pieces.piece(article)));
    });
    if (written)
        written = writeBytes(**device, pieces.tail);
    if (written)
        written = target.endFile();
    return written ? Result<qint64>(figures) : fail(written.error());
}

Outcome writeFile(Target &target, const QString &name, const QByteArray &bytes)
{
    const auto device = target.beginFile(name);
    if (!device)
        return fail(device.error());
    auto written = writeBytes(**device, bytes);
    return written ? target.endFile() : written;
}

QString labelOf(const model::Reading &reading)
{
    return model::toText(reading.kind).toUpper();
}

QString labelWithState(const model::Figure &figure)
{
    const QString label = labelOf(figure.reading);
    return model::isVerified(figure.state) ? label : QString(label + u':' + model::toText(figure.state));
}

std::optional<model::Kind> kindOfLabel(const QString &label)
{
    const qsizetype colon = label.indexOf(u':');
    const bool hasState = colon > 0 && model::stateFromText(QStringView(label).sliced(colon + 1));
    return model::kindFromText((hasState ? label.left(colon) : label).toLower());
}

QStringList allLabels()
{
    QStringList labels;
    for (const model::Kind kind : model::AllKinds)
        labels.append(model::toText(kind).toUpper());
    return labels;
}

QList<std::pair<QString, QString>> fieldsBeyondSpan(const model::Reading &reading)
{
    const QStringList &names = readingColumnNames();
    const QStringList fields = toFields(reading);
    QList<std::pair<QString, QString>> beyond;
    for (qsizetype i = names.indexOf(QStringLiteral("value")); i < names.size(); ++i) {
        if (!fields[i].isEmpty())
            beyond.append({names[i], fields[i]});
    }
    return beyond;
}

QList<DatasetRow> annotationsOf(const DatasetArticle &article)
{
    QList<DatasetRow> rows;
    for (const DatasetRow &row : article.rows) {
        if (row.figure.state != model::State::Rejected)
            rows.append(row);
    }
    return rows;
}

Result<Written> annotationsWritten(const Format &format, Source &source, Target &target,
                                   const WriteOptions &options, Written written)
{
    auto counted = source.eachRow([&](const DatasetRow &row) -> Outcome {
        if (const QString reason = format.reasonAgainst(row); !reason.isEmpty())
            written.leaveOut(reason, row.figure.state);
        return {};
    });
    written.figures = source.facts().figures;
    for (const qint64 figures : std::as_const(written.leftOut))
        written.figures -= figures;
    if (counted)
        counted = writeAbout(format, source, target, options, written, {});
    return counted ? Result<Written>(written) : fail(counted.error());
}

QString fileNameOf(const model::Article &article)
{
    return QStringLiteral("article-%1").arg(article.id.value, 6, 10, QLatin1Char('0'));
}

} // namespace jiaoshu::exchange
