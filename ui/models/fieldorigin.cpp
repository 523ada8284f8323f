// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldorigin.h"

#include "session/library.h"
#include "session/session.h"
#include "ui/models/facettreemodel.h"
#include "ui/models/termtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

using model::ReasonField;

struct OriginTexts
{
    Q_DECLARE_TR_FUNCTIONS(OriginTexts)
};

bool differs(ReasonField field, const model::Reading &a, const model::Reading &b)
{
    switch (field) {
    case ReasonField::Value:
        return a.value != b.value;
    case ReasonField::Unit:
        return a.unit != b.unit || a.kind != b.kind;
    case ReasonField::Per:
        return a.per != b.per;
    case ReasonField::Qualifier:
        return a.qualifier != b.qualifier;
    case ReasonField::Status:
        return a.status != b.status;
    case ReasonField::Place:
        return a.place != b.place;
    case ReasonField::Period:
        return a.period != b.period;
    case ReasonField::Indicator:
        return a.indicator != b.indicator;
    }
    Q_UNREACHABLE();
}

bool isOneOf(const QString &rule, std::initializer_list<QLatin1StringView> rules)
{
    return std::ranges::find(rules, rule) != rules.end();
}

Origin originOf(const model::FieldReason &reason)
{
    using namespace Qt::StringLiterals;
    if (isOneOf(reason.rule, {"place.own"_L1, "place.stands"_L1, "place.heading"_L1, "period.goes-on"_L1,
                              "period.paragraph"_L1, "period.report"_L1, "indicator.previous"_L1}))
        return Origin::Inherited;
    return reason.words.isEmpty() ? Origin::Assumed : Origin::Beside;
}

QString source(const model::FieldReason &reason)
{
    const QString &rule = reason.rule;
    if (rule == QStringLiteral("place.heading"))
        return OriginTexts::tr("from the heading", "where a field comes from");
    if (rule == QStringLiteral("place.own"))
        return OriginTexts::tr("from what the whole article is about", "where a field comes from");
    if (rule == QStringLiteral("period.report"))
        return OriginTexts::tr("from the dateline", "where a field comes from");
    if (rule == QStringLiteral("period.paragraph"))
        return OriginTexts::tr("from the beginning of the paragraph", "where a field comes from");
    if (originOf(reason) == Origin::Inherited)
        return OriginTexts::tr("goes on from before", "where a field comes from");
    return reason.words.isEmpty()
               ? OriginTexts::tr("assumed, the article does not say", "where a field comes from")
               : OriginTexts::tr("from these words", "where a field comes from");
}

QString sentenceOf(const model::FieldReason &reason, const std::function<QString(CodePointSpan)> &wordsAt)
{
    QStringList quotes;
    for (const CodePointSpan span : reason.words)
        quotes.append(OriginTexts::tr("“%1”", "words of the article").arg(wordsAt(span).simplified()));
    const int permille = reason.confidencePermille;
    const QString band = facetValueText(session::Facet::Sureness, session::surenessOf(permille));
    const QString rule =
        QStringLiteral("%1, %2, %3").arg(reason.rule, band.toLower(), confidenceText(permille));
    const QString from = quotes.isEmpty()
                             ? source(reason)
                             : OriginTexts::tr("%1: %2", "where a field comes from, the words there")
                                   .arg(source(reason), quotes.join(u' '));
    const QString rival =
        reason.rival.isEmpty() ? QString() : OriginTexts::tr("; second choice: %1").arg(reason.rival);
    return QStringLiteral("%1%2 (%3)").arg(from, rival, rule);
}

} // namespace

QList<FieldOrigin> originsOf(const model::Reading &reading, const model::ExplainedProposal &explained,
                             const std::function<QString(CodePointSpan)> &wordsAt)
{
    QList<FieldOrigin> origins;
    const model::Reading &proposed = explained.proposal.reading;
    const auto add = [&](const model::FieldReason &reason, bool isTyped, bool isUpper) {
        FieldOrigin origin{reason.field,
                           Origin::Typed,
                           OriginTexts::tr("set by an analyst; the engine read it otherwise"),
                           {}};
        if (!isTyped)
            origin = {reason.field, originOf(reason), sentenceOf(reason, wordsAt), reason.words,
                      reason.confidencePermille};
        origin.isUpper = isUpper;
        origins.append(origin);
    };
    for (const model::FieldReason &reason : explained.reasons) {
        add(reason, differs(reason.field, reading, proposed), false);
        if (reason.field == ReasonField::Value && (reading.upper || proposed.upper))
            add(reason, reading.upper != proposed.upper, true);
    }
    return origins;
}

QString fieldText(ReasonField field)
{
    switch (field) {
    case ReasonField::Value:
        return OriginTexts::tr("Value");
    case ReasonField::Unit:
        return OriginTexts::tr("Unit");
    case ReasonField::Per:
        return OriginTexts::tr("Per", "a rate is counted per this");
    case ReasonField::Qualifier:
        return OriginTexts::tr("Qualifier");
    case ReasonField::Status:
        return OriginTexts::tr("Status");
    case ReasonField::Place:
        return OriginTexts::tr("Place");
    case ReasonField::Period:
        return OriginTexts::tr("Period");
    case ReasonField::Indicator:
        return OriginTexts::tr("Indicator");
    }
    Q_UNREACHABLE();
}

QString surenessSign(int permille)
{
    return permille >= session::SureFrom                 ? QString()
           : permille >= session::Session::DoubtfulBelow ? QStringLiteral("◐")
                                                         : QStringLiteral("○");
}

QString originSign(Origin origin)
{
    switch (origin) {
    case Origin::Inherited:
        return QStringLiteral("↑");
    case Origin::Typed:
        return QStringLiteral("✎");
    case Origin::Beside:
    case Origin::Assumed:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace jiaoshu::ui
