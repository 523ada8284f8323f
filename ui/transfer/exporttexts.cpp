// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exporttexts.h"

#include "ui/transfer/exportdialog.h"

namespace jiaoshu::ui {

QList<qsizetype> shownOrder(const QStringList &columns)
{
    static const QStringList first = {
        QStringLiteral("quote"),       QStringLiteral("value"),  QStringLiteral("upper"),
        QStringLiteral("unit"),        QStringLiteral("per"),    QStringLiteral("indicator"),
        QStringLiteral("place"),       QStringLiteral("period"), QStringLiteral("qualifier"),
        QStringLiteral("status"),      QStringLiteral("state"),  QStringLiteral("title"),
        QStringLiteral("published_on")};
    QList<qsizetype> order;
    for (const QString &name : first) {
        if (const qsizetype at = columns.indexOf(name); at >= 0)
            order.append(at);
    }
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (!order.contains(at))
            order.append(at);
    }
    return order;
}

QString leftOutText(const model::StateCounts &leftOut, qint64 notFitting,
                    const QMap<QString, qint64> &noPlaceIn)
{
    QStringList reasons;
    const auto add = [&reasons](qint64 figures, const char *text) {
        if (figures > 0)
            reasons.append(ExportDialog::tr(text, nullptr, static_cast<int>(figures)));
    };
    const auto reason = [&noPlaceIn](const char *name) { return noPlaceIn.value(QLatin1StringView(name)); };
    add(leftOut.of(model::State::Proposed),
        QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n not yet reviewed"));
    add(leftOut.of(model::State::Unsure), QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n unsure"));
    add(leftOut.of(model::State::Rejected) + reason("rejected-is-no-annotation"),
        QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n rejected"));
    add(notFitting, QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n outside the filter"));
    add(reason("no-period"), QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n without a period"));
    add(reason("no-decimal"), QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n that no decimal equals"));
    add(reason("overlapping"), QT_TRANSLATE_NOOP("jiaoshu::ui::ExportDialog", "%n inside another figure"));
    return reasons.join(ExportDialog::tr(", ", "between the items of a list"));
}

QString unitFaultText(const session::UnitFault &fault)
{
    switch (fault.kind) {
    case session::UnitFault::Kind::UnknownSize:
        return ExportDialog::tr("Nothing can be told in “%1”: its size is not known.").arg(fault.unit);
    case session::UnitFault::Kind::OfAnotherKind:
        return ExportDialog::tr("“%1”: one of them cannot be told in the other.").arg(fault.unit);
    case session::UnitFault::Kind::AskedTwice:
        return ExportDialog::tr("“%1”: another unit is asked for already.").arg(fault.unit);
    }
    Q_UNREACHABLE();
}

} // namespace jiaoshu::ui
