// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace jiaoshu {

/** A value or an Error; the only way a function of app/ fails. */
template <typename T>
using Result = tl::expected<T, Error>;

/** Done, or an Error. */
using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString path = {},
                                                qint64 line = 0)
{
    return fail(Error{code, std::move(detail), std::move(path), line});
}

} // namespace jiaoshu
