// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/datasetrows.h"

#include "base/decimal.h"

#include <QFileInfo>

#include <cstdlib>

namespace jiaoshu::readers {

namespace {

/** What a reading says beyond its words. */
const QStringList &fieldColumns()
{
    static const QStringList names =
        QStringLiteral("value upper unit per qualifier status place period indicator note").split(u' ');
    return names;
}

/** A plain number, or one with a power of ten as spreadsheets write large ones: 1.25E+10. */
std::optional<Decimal> numberIn(const QString &text)
{
    const qsizetype at = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    const auto digits = Decimal::parse(QStringView(text).left(at < 0 ? text.size() : at));
    bool isPower = true;
    const int power = at < 0 ? 0 : text.mid(at + 1).toInt(&isPower);
    if (!digits || !isPower || std::abs(power) > Decimal::MaximumDigits)
        return {};
    return digits->scaledByPowerOfTen(power);
}

/** The decimal that an exact text like 31.5 or 1/4 equals. @return nothing where none equals it, BadNumber.
 */
Result<std::optional<Decimal>> decimalOf(const QString &exact)
{
    const qsizetype slash = exact.indexOf(u'/');
    const auto above = Decimal::parse(slash < 0 ? exact : exact.left(slash));
    const auto below = slash < 0 ? Result<Decimal>(1) : Decimal::parse(QStringView(exact).mid(slash + 1));
    if (!above || !below || below->isZero())
        return fail(ErrorCode::BadNumber);
    auto [number, rest] = Decimal::quotient(*above, *below);
    return rest == Decimal(1) ? std::optional(std::move(number)) : std::nullopt;
}

/** The digits that a spreadsheet keeps of it. */
QByteArray asCell(const Decimal &number)
{
    return QByteArray::number(number.toString().toLatin1().toDouble(), 'g', 15);
}

/** Whether @p shown is the number whose exact text stands beside it. */
bool isSame(const QString &shown, const QString &exact, DatasetRows::Numbers numbers)
{
    const auto told = decimalOf(exact);
    if (!told)
        return true; // refused by its name with the other fields
    if (!*told)
        return shown.isEmpty();
    const auto number = numberIn(shown);
    return number && (*number == **told ||
                      (numbers == DatasetRows::Numbers::Cells && asCell(*number) == asCell(**told)));
}

} // namespace

bool DatasetRows::isHeader(const QStringList &header)
{
    static const QStringList needed = QStringLiteral("uid path start end quote kind").split(u' ');
    return std::ranges::all_of(needed, [&](const QString &name) { return header.contains(name); });
}

DatasetRows::DatasetRows(QStringList header, const Neighbour &neighbour, const Output &output,
                         Numbers numbers)
    : m_header(std::move(header)), m_neighbour(neighbour), m_output(output), m_numbers(numbers)
{}

std::optional<Error> DatasetRows::differing(const QStringList &cells) const
{
    for (const QString &name : {QStringLiteral("value"), QStringLiteral("upper")}) {
        const qsizetype at = m_header.indexOf(name);
        const QString exact = cells.value(m_header.indexOf(QString(name + QStringLiteral("_exact"))));
        const QString shown = cells.value(at).trimmed();
        if (at >= 0 && !exact.isEmpty() && !isSame(shown, exact, m_numbers))
            return Error{ErrorCode::BadField,
                         QStringLiteral("%1: it is %2, and %1_exact beside it %3: change both or none")
                             .arg(name, shown.isEmpty() ? QStringLiteral("empty") : shown, exact)};
    }
    return {};
}

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
    if (auto fault = differing(cells)) {
        fault->path = QString(u'#' + QFileInfo(path).fileName());
        m_output.fault(std::move(*fault));
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
