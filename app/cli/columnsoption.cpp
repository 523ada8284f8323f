// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columnsoption.h"

#include "readers/rowarticles.h"
#include "session/tablecolumns.h"

#include <CLI/CLI.hpp>

namespace jiaoshu::cli {

void ColumnsOption::declare(CLI::App &part)
{
    part.add_option("--columns", m_columns,
                    "Which columns of tables are what: text=NAME,title=NAME,date=NAME,outlet=NAME,url=NAME; "
                    "numbers from 1 where there is no header")
        ->check([](const std::string &told) {
            const auto columns = readers::columnsFrom(QString::fromStdString(told));
            return columns ? std::string() : "no such column: " + columns.error().detail.toStdString();
        });
}

void ColumnsOption::declareRemember(CLI::App &part)
{
    part.add_flag("--remember-columns", m_isRemembered,
                  "Take tables with the same header so from now on, in the window as well")
        ->needs("--columns");
}

Outcome ColumnsOption::remember(const QStringList &files) const
{
    for (const QString &file : m_isRemembered ? files : QStringList()) {
        const auto head = session::tableHead(file, 0);
        if (!head)
            continue; // what is wrong with it is told when it is read
        if (auto kept = session::rememberColumns(head->header, told()); !kept)
            return kept;
    }
    return {};
}

readers::Columns ColumnsOption::told() const
{
    return readers::columnsFrom(QString::fromStdString(m_columns)).value_or(readers::Columns());
}

} // namespace jiaoshu::cli
