// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historytexts.h"

#include "session/articlechecks.h"
#include "ui/models/figurechoicemodel.h"
#include "ui/models/termtexts.h"

#include <QCoreApplication>

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

/** Why a figure is right although a check says otherwise; empty where that was not said. */
QString waivingText(const QString &reason)
{
    if (reason == session::asPrintedReason())
        return HistoryTexts::tr("the article says so");
    return reason == session::asTypedReason() ? HistoryTexts::tr("right as it stands") : QString();
}

/** Of an undo or redo the fields stand the other way round, and say nothing of what was done at first. */
QString deedOfOne(const session::HistoryStep &step, const QString &action, bool inDetail)
{
    const QString quote = step.after ? step.after->quote.simplified() : QString();
    if (action == QStringLiteral("confirm"))
        return withDetail(HistoryTexts::tr("Confirmed %1").arg(quote),
                          inDetail ? waivingText(step.reason) : QString());
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
    if (action == QStringLiteral("reopen"))
        return HistoryTexts::tr("Put %n figure(s) back to unreviewed", nullptr, figures);
    if (action == QStringLiteral("import"))
        return HistoryTexts::tr("Opened an article with %n figure(s)", nullptr, figures);
    if (action == QStringLiteral("reextract"))
        return HistoryTexts::tr("Read an article again: %n figure(s) changed", nullptr, figures);
    return action;
}

QString fieldName(const QString &field)
{
    if (field == QStringLiteral("title"))
        return HistoryTexts::tr("title", "of an article");
    if (field == QStringLiteral("published_on"))
        return HistoryTexts::tr("day", "an article was published on");
    if (field == QStringLiteral("outlet"))
        return HistoryTexts::tr("outlet", "of an article");
    if (field == QStringLiteral("reporter"))
        return HistoryTexts::tr("reporter", "of an article");
    return field == QStringLiteral("place") ? HistoryTexts::tr("place", "of an article")
                                            : HistoryTexts::tr("tags", "of an article");
}

/** What was said of articles: of one its first field in full. */
QString deedOnArticles(const session::HistoryStep &step, bool inDetail)
{
    const session::ArticleChange &first = step.articles.first();
    const auto count = static_cast<int>(step.articles.size());
    const bool isBack = first.after.isEmpty() != (step.action == QStringLiteral("undo"));
    if (first.field == QStringLiteral("removed"))
        return isBack ? HistoryTexts::tr("Brought %n article(s) back", nullptr, count)
                      : HistoryTexts::tr("Took %n article(s) out", nullptr, count);
    if (first.field == QStringLiteral("same_as"))
        return first.after.isEmpty()
                   ? HistoryTexts::tr("Unlinked %n article(s)", nullptr, count)
                   : HistoryTexts::tr("Linked %n article(s) that tell the same", nullptr, count);
    if (first.field == QStringLiteral("not_same_as"))
        return first.after.size() > first.before.size()
                   ? HistoryTexts::tr("Said of two articles that they are no duplicates")
                   : HistoryTexts::tr("Said of two articles that they may be duplicates");
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? QStringLiteral("–") : QString(value).replace(u'\n', u' ');
    };
    if (first.field == QStringLiteral("tags") && count > 1)
        return HistoryTexts::tr("Tagged %n article(s)", nullptr, count);
    const QString deed = HistoryTexts::tr("Changed the %1 of an article").arg(fieldName(first.field));
    return withDetail(deed, inDetail
                                ? QString(shown(first.before) + QStringLiteral(" → ") + shown(first.after))
                                : QString());
}

QString deed(const session::HistoryStep &step, const QString &action, bool inDetail)
{
    if (action == QStringLiteral("import") && step.takenIn > 0)
        return HistoryTexts::tr("Opened %n article(s)", nullptr, static_cast<int>(step.takenIn));
    if (action == QStringLiteral("describe") && !step.articles.isEmpty())
        return deedOnArticles(step, inDetail);
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

QString whenText(const QDateTime &at)
{
    // In digits of this calendar, whatever the language: some write a day in ways that mean another
    // elsewhere.
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString historyWhen(const session::HistoryStep &step)
{
    const QDateTime at = QDateTime::fromString(step.at, Qt::ISODate).toLocalTime();
    const bool today = at.date() == QDate::currentDate();
    const QString when = today ? at.toString(QStringLiteral("HH:mm")) : whenText(at);
    return step.analyst.isEmpty() ? when : QString(when + QStringLiteral(" · ") + step.analyst);
}

} // namespace jiaoshu::ui
