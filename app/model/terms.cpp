// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms.h"

namespace jiaoshu::model {

QString toText(Kind kind)
{
    switch (kind) {
    case Kind::Count:
        return QStringLiteral("count");
    case Kind::Money:
        return QStringLiteral("money");
    case Kind::Percent:
        return QStringLiteral("percent");
    case Kind::Measure:
        return QStringLiteral("measure");
    case Kind::Duration:
        return QStringLiteral("duration");
    case Kind::Rate:
        return QStringLiteral("rate");
    case Kind::Multiple:
        return QStringLiteral("multiple");
    case Kind::Fraction:
        return QStringLiteral("fraction");
    }
    Q_UNREACHABLE();
}

QString toText(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return QStringLiteral("=");
    case Qualifier::About:
        return QStringLiteral("~");
    case Qualifier::MoreThan:
        return QStringLiteral(">");
    case Qualifier::AtLeast:
        return QStringLiteral(">=");
    case Qualifier::LessThan:
        return QStringLiteral("<");
    case Qualifier::AtMost:
        return QStringLiteral("<=");
    }
    Q_UNREACHABLE();
}

QString toText(Status status)
{
    switch (status) {
    case Status::Actual:
        return QStringLiteral("actual");
    case Status::Target:
        return QStringLiteral("target");
    case Status::Standard:
        return QStringLiteral("standard");
    }
    Q_UNREACHABLE();
}

QString toText(State state)
{
    switch (state) {
    case State::Proposed:
        return QStringLiteral("proposed");
    case State::Confirmed:
        return QStringLiteral("confirmed");
    case State::Corrected:
        return QStringLiteral("corrected");
    case State::Rejected:
        return QStringLiteral("rejected");
    case State::Added:
        return QStringLiteral("added");
    case State::Unsure:
        return QStringLiteral("unsure");
    }
    Q_UNREACHABLE();
}

namespace {

template <typename Term, size_t N>
std::optional<Term> fromText(const std::array<Term, N> &all, QStringView text)
{
    for (const Term term : all) {
        if (toText(term) == text)
            return term;
    }
    return std::nullopt;
}

} // namespace

std::optional<Kind> kindFromText(QStringView text)
{
    return fromText(AllKinds, text);
}
std::optional<Qualifier> qualifierFromText(QStringView text)
{
    return fromText(AllQualifiers, text);
}
std::optional<Status> statusFromText(QStringView text)
{
    return fromText(AllStatuses, text);
}
std::optional<State> stateFromText(QStringView text)
{
    return fromText(AllStates, text);
}

bool isVerified(State state)
{
    return state == State::Confirmed || state == State::Corrected || state == State::Added;
}

bool isOpen(State state)
{
    return state == State::Proposed || state == State::Unsure;
}

} // namespace jiaoshu::model
