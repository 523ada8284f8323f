// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace jiaoshu::model {

/** What sort of number a figure is. Source: extraction guideline, "The fields". */
enum class Kind { Count, Money, Percent, Measure, Duration, Rate, Multiple, Fraction };

/** How exactly the article states it: = ~ > >= < <= */
enum class Qualifier { Exact, About, MoreThan, AtLeast, LessThan, AtMost };

/** Observation status: it happened or stands so; it is to be reached; it is a rule, price or threshold. */
enum class Status { Actual, Target, Standard };

/** Where a figure stands in review. Confirmed, Corrected and Added are verified. Rejected is a decision too,
 * not a deletion. */
enum class State { Proposed, Confirmed, Corrected, Rejected, Added, Unsure };

inline constexpr std::array AllKinds = {Kind::Count,    Kind::Money, Kind::Percent,  Kind::Measure,
                                        Kind::Duration, Kind::Rate,  Kind::Multiple, Kind::Fraction};
inline constexpr std::array AllQualifiers = {Qualifier::Exact,   Qualifier::About,    Qualifier::MoreThan,
                                             Qualifier::AtLeast, Qualifier::LessThan, Qualifier::AtMost};
inline constexpr std::array AllStatuses = {Status::Actual, Status::Target, Status::Standard};
inline constexpr std::array AllStates = {State::Proposed, State::Confirmed, State::Corrected,
                                         State::Rejected, State::Added,     State::Unsure};

/** The word that files, the store and the console use: "count", ">=", "actual", "proposed". */
[[nodiscard]] QString toText(Kind kind);
[[nodiscard]] QString toText(Qualifier qualifier);
[[nodiscard]] QString toText(Status status);
[[nodiscard]] QString toText(State state);

/** The inverse of toText(); nothing for any other word. */
[[nodiscard]] std::optional<Kind> kindFromText(QStringView text);
[[nodiscard]] std::optional<Qualifier> qualifierFromText(QStringView text);
[[nodiscard]] std::optional<Status> statusFromText(QStringView text);
[[nodiscard]] std::optional<State> stateFromText(QStringView text);

/** Confirmed, Corrected or Added: a person stands behind it. */
[[nodiscard]] bool isVerified(State state);
/** Proposed or Unsure: a decision is still due. */
[[nodiscard]] bool isOpen(State state);

} // namespace jiaoshu::model
