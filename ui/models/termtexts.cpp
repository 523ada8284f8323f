// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/termtexts.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

namespace {

struct TermTexts
{
    Q_DECLARE_TR_FUNCTIONS(TermTexts)
};

} // namespace

QString displayText(model::Kind kind)
{
    switch (kind) {
    case model::Kind::Count:
        return TermTexts::tr("Count", "kind of figure");
    case model::Kind::Money:
        return TermTexts::tr("Money", "kind of figure");
    case model::Kind::Percent:
        return TermTexts::tr("Percentage", "kind of figure");
    case model::Kind::Measure:
        return TermTexts::tr("Measure", "kind of figure: length, area, mass, energy");
    case model::Kind::Duration:
        return TermTexts::tr("Duration", "kind of figure");
    case model::Kind::Rate:
        return TermTexts::tr("Rate", "kind of figure: something per something");
    case model::Kind::Multiple:
        return TermTexts::tr("Multiple", "kind of figure: three times as much");
    case model::Kind::Fraction:
        return TermTexts::tr("Fraction", "kind of figure: one third");
    }
    Q_UNREACHABLE();
}

QString displayText(model::Qualifier qualifier)
{
    switch (qualifier) {
    case model::Qualifier::Exact:
        return TermTexts::tr("Exactly", "qualifier of a number");
    case model::Qualifier::About:
        return TermTexts::tr("About", "qualifier of a number");
    case model::Qualifier::MoreThan:
        return TermTexts::tr("More than", "qualifier of a number");
    case model::Qualifier::AtLeast:
        return TermTexts::tr("At least", "qualifier of a number");
    case model::Qualifier::LessThan:
        return TermTexts::tr("Less than", "qualifier of a number");
    case model::Qualifier::AtMost:
        return TermTexts::tr("At most", "qualifier of a number");
    }
    Q_UNREACHABLE();
}

QString displayText(model::Status status)
{
    switch (status) {
    case model::Status::Actual:
        return TermTexts::tr("Actual", "status of a figure: it happened or stands so");
    case model::Status::Target:
        return TermTexts::tr("Target", "status of a figure: it is to be reached");
    case model::Status::Standard:
        return TermTexts::tr("Standard", "status of a figure: a rule, a price, a threshold");
    }
    Q_UNREACHABLE();
}

QString displayText(model::State state)
{
    switch (state) {
    case model::State::Proposed:
        return TermTexts::tr("Proposed", "state of review");
    case model::State::Confirmed:
        return TermTexts::tr("Confirmed", "state of review");
    case model::State::Corrected:
        return TermTexts::tr("Corrected", "state of review");
    case model::State::Rejected:
        return TermTexts::tr("Rejected", "state of review");
    case model::State::Added:
        return TermTexts::tr("Added", "state of review");
    case model::State::Unsure:
        return TermTexts::tr("Unsure", "state of review");
    }
    Q_UNREACHABLE();
}

QString symbolText(model::Qualifier qualifier)
{
    switch (qualifier) {
    case model::Qualifier::Exact:
        return {};
    case model::Qualifier::About:
        return QStringLiteral("≈");
    case model::Qualifier::MoreThan:
        return QStringLiteral(">");
    case model::Qualifier::AtLeast:
        return QStringLiteral("≥");
    case model::Qualifier::LessThan:
        return QStringLiteral("<");
    case model::Qualifier::AtMost:
        return QStringLiteral("≤");
    }
    Q_UNREACHABLE();
}

QString explanation(model::State state)
{
    switch (state) {
    case model::State::Proposed:
        return TermTexts::tr("Found by the program, not yet looked at.");
    case model::State::Confirmed:
        return TermTexts::tr("Looked at and right as the program read it.");
    case model::State::Corrected:
        return TermTexts::tr("Looked at and put right by an analyst.");
    case model::State::Rejected:
        return TermTexts::tr("Looked at and not a figure.");
    case model::State::Added:
        return TermTexts::tr("Missed by the program, added by an analyst.");
    case model::State::Unsure:
        return TermTexts::tr("Looked at and left for later.");
    }
    Q_UNREACHABLE();
}

QString toText(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NotFigure:
        return QStringLiteral("not-a-figure");
    case RejectReason::WrongWords:
        return QStringLiteral("wrong-words");
    case RejectReason::SaidBefore:
        return QStringLiteral("said-before");
    case RejectReason::NothingToMeasure:
        return QStringLiteral("nothing-to-measure");
    }
    Q_UNREACHABLE();
}

QString displayReason(const QString &reason)
{
    if (reason == toText(RejectReason::NotFigure))
        return TermTexts::tr("not a figure", "why a figure was rejected");
    if (reason == toText(RejectReason::WrongWords))
        return TermTexts::tr("wrong words", "why a figure was rejected");
    if (reason == toText(RejectReason::SaidBefore))
        return TermTexts::tr("said before", "why a figure was rejected");
    if (reason == toText(RejectReason::NothingToMeasure))
        return TermTexts::tr("nothing to measure", "why a figure was rejected");
    return reason;
}

QString confidenceText(int permille)
{
    return TermTexts::tr("%1 %", "a percentage").arg((permille + 5) / 10);
}

} // namespace jiaoshu::ui
