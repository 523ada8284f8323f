// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historytexts.h"

#include "ui/models/figurechoicemodel.h"
#include "ui/models/termtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace jiaoshu::ui {

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryTexts)
};

QString withDetail(const QString &deed, const QString &detail)
{
    return detail.isEmpty() ? deed : HistoryTexts::tr("%1: %2", "what was done, details").arg(deed, detail);
}

/** Of an undo or redo the fields stand the other way round, and say nothing of what was done at first. */
QString deedOfOne(const session::HistoryStep &step, const QString &action, bool inDetail)
{
    const QString quote = step.after ? step.after->quote.simplified() : QString();
    if (action == QStringLiteral("confirm"))
        return HistoryTexts::tr("Confirmed %1").arg(quote);
    if (action == QStringLiteral("correct")) {
        const bool known = inDetail && step.before && step.after;
        return withDetail(HistoryTexts::tr("Corrected %1").arg(quote),
                          known ? differenceText(*step.before, *step.after) : QString());
    }
    if (action == QStringLiteral("reject"))
        return withDetail(HistoryTexts::tr("Rejected %1").arg(quote),
                          inDetail ? displayReason(step.reason) : QString());
    if (action == QStringLiteral("unsure"))
        return withDetail(HistoryTexts::tr("Left %1 for later").arg(quote),
                          inDetail ? step.reason : QString());
    if (action == QStringLiteral("reopen"))
        return HistoryTexts::tr("Put %1 back to unreviewed").arg(quote);
    if (action == QStringLiteral("add"))
        return HistoryTexts::tr("Added %1").arg(quote);
    return {};
}

QString deedOfMany(const QString &action, int figures)
{
    if (action == QStringLiteral("confirm"))
        return HistoryTexts::tr("Confirmed %n figure(s)", nullptr, figures);
    if (action == QStringLiteral("correct"))
        return HistoryTexts::tr("Changed %n figure(s)", nullptr, figures);
    if (action == QStringLiteral("import"))
        return HistoryTexts::tr("Opened an article with %n figure(s)", nullptr, figures);
    if (action == QStringLiteral("reextract"))
        return HistoryTexts::tr("Read an article again: %n figure(s) changed", nullptr, figures);
    return action;
}

QString deed(const session::HistoryStep &step, const QString &action, bool inDetail)
{
    const QString one = step.figures == 1 ? deedOfOne(step, action, inDetail) : QString();
    return one.isEmpty() ? deedOfMany(action, static_cast<int>(step.figures)) : one;
}

} // namespace

QString historySentence(const session::HistoryStep &step)
{
    if (step.action == QStringLiteral("undo"))
        return HistoryTexts::tr("Took back: %1").arg(deed(step, step.undoneAction, false));
    if (step.action == QStringLiteral("redo"))
        return HistoryTexts::tr("Did again: %1").arg(deed(step, step.undoneAction, false));
    return deed(step, step.action, true);
}

QString historyWhen(const session::HistoryStep &step)
{
    const QDateTime at = QDateTime::fromString(step.at, Qt::ISODate).toLocalTime();
    const bool today = at.date() == QDate::currentDate();
    const QString when = today ? QLocale().toString(at.time(), QStringLiteral("HH:mm"))
                               : QString(QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' +
                                         QLocale().toString(at.time(), QStringLiteral("HH:mm")));
    return step.analyst.isEmpty() ? when : QString(when + QStringLiteral(" · ") + step.analyst);
}

} // namespace jiaoshu::ui
