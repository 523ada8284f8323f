// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/encodingoption.h"

#include "cli/console.h"
#include "exchange/datasetrow.h"
#include "text/decoding.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

namespace {

std::optional<text::Encoding> encodingOf(const std::string &name)
{
    return text::encodingFromName(QString::fromStdString(name));
}

} // namespace

void EncodingOption::declare(CLI::App &part)
{
    part.add_option(
            "--encoding", m_name,
            "The files' encoding where it should not be found out: UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, "
            "UTF-32BE, GB18030 or Big5")
        ->check([](const std::string &name) {
            return encodingOf(name) ? std::string() : "no encoding that is known: " + name;
        });
}

std::optional<text::Encoding> EncodingOption::told() const
{
    return encodingOf(m_name);
}

void EncodingOption::printFault(const Error &error) const
{
    const auto encoding = told();
    if (encoding && error.code == ErrorCode::BadEncoding)
        printMessage(escapedForLog(error.path) + QStringLiteral(": it is not ") +
                     text::encodingName(*encoding) + QStringLiteral(": ") + error.detail);
    else
        printError(error);
}

void EncodingOption::warnIfUnsure(const QString &path, const QString &encoding, int certaintyPermille)
{
    if (certaintyPermille >= text::SureEncodingPermille)
        return;
    printMessage(escapedForLog(path) + QStringLiteral(": taken for ") + encoding +
                 QStringLiteral(" with a certainty of ") + exchange::permilleText(certaintyPermille) +
                 QStringLiteral("; tell it with --encoding"));
}

} // namespace jiaoshu::cli
