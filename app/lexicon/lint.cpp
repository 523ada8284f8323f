// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// jiaoshu-lexicon-lint: loads the lexicon as the programs do. The build runs it, so that a fault in a table
// stops the build.
#include "lexicon/filterwords.h"
#include "lexicon/lexicon.h"
#include "lexicon/unitsizes.h"

#include <cstdio>

using namespace jiaoshu;

int main()
{
    const auto lexicon = lexicon::Lexicon::load();
    Outcome outcome = lexicon ? (*lexicon)->places().checkTownships() : fail(lexicon.error());
    if (const auto sizes = lexicon::UnitSizes::load(); outcome && !sizes)
        outcome = fail(sizes.error());
    if (const auto words = lexicon::FilterWords::load(); outcome && !words)
        outcome = fail(words.error());
    if (outcome)
        return 0;
    const Error &error = outcome.error();
    const QString file =
        QString(error.path).replace(QStringLiteral(":/lexicon/"), QStringLiteral("resources/lexicon/"));
    std::fprintf(stderr, "%s:%lld: error: %s\n", qPrintable(file), static_cast<long long>(error.line),
                 qPrintable(error.detail));
    return 1;
}
