// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/console.h"
#include "exchange/jsonline.h"
#include "session/exporttemplates.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace jiaoshu::cli {

namespace {

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const session::FormatTraits &format : session::exportFormats())
        names.push_back(format.name.toStdString());
    return names;
}

/** The format whose files end as @p path does; for standard output csv. @return BadField with the endings
 * that there are. */
Result<QString> formatOf(const QString &path)
{
    if (path == QStringLiteral("-"))
        return QStringLiteral("csv");
    const QString suffix = QFileInfo(path).suffix().toLower();
    QStringList endings;
    for (const session::FormatTraits &format : session::exportFormats()) {
        if (!suffix.isEmpty() && format.suffix == suffix)
            return format.name;
        const QString ending = QString(u'.' + format.suffix);
        if (!format.suffix.isEmpty() && !endings.contains(ending))
            endings.append(ending);
    }
    return fail(ErrorCode::BadField, QStringLiteral("%1: no format ends so; there are %2, or tell --format")
                                         .arg(QFileInfo(path).fileName(), endings.join(u' ')));
}

QByteArray reportLine(const QString &path, const session::ExportReport &report)
{
    exchange::JsonLine line;
    line.text(QLatin1StringView("file"), path);
    line.number(QLatin1StringView("written"), report.written);
    if (report.unverified > 0)
        line.number(QLatin1StringView("unverified"), report.unverified);
    qint64 leftOut = report.leftOut.total() + report.notFitting;
    for (const qint64 figures : report.noPlaceIn)
        leftOut += figures;
    line.number(QLatin1StringView("left_out"), leftOut);
    for (const model::State state : model::AllStates) {
        if (report.leftOut.of(state) > 0)
            line.number(model::toText(state), report.leftOut.of(state));
    }
    if (report.notFitting > 0)
        line.number(QLatin1StringView("not_fitting"), report.notFitting);
    if (report.damaged > 0)
        line.number(QLatin1StringView("damaged_left_out"), report.damaged);
    if (report.textless > 0)
        line.number(QLatin1StringView("articles_without_text"), report.textless);
    for (auto reason = report.noPlaceIn.begin(); reason != report.noPlaceIn.end(); ++reason)
        line.number(QString(reason.key()).replace(u'-', u'_'), reason.value());
    return line.bytes();
}

/** Copies a file to standard output. */
Outcome toOutput(const QString &path)
{
    QFile file(path);
    QFile out;
    constexpr qint64 Portion = 1 << 16;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, out.errorString(), QStringLiteral("standard output"));
    while (!file.atEnd()) {
        const QByteArray portion = file.read(Portion);
        if (out.write(portion) != portion.size())
            return fail(ErrorCode::CannotWrite, out.errorString(), QStringLiteral("standard output"));
    }
    return out.flush() ? Outcome() : fail(ErrorCode::CannotWrite, {}, QStringLiteral("standard output"));
}

} // namespace

CLI::App *ExportCommand::declare(CLI::App &program)
{
    CLI::App *part = program.add_subcommand("export", "Write the verified figures as a dataset");
    m_workspace.declare(*part);
    part->add_option("--format", m_format, "What to write; by the ending of OUT where none is told")
        ->check(CLI::IsMember(formatNames()));
    part->add_option("--where", m_where,
                     "Only figures that fit: 'unit:元 place:鄂州市 year:2021..2023 水稻'; fields are " +
                         session::filterFields().join(QStringLiteral(", ")).toStdString() +
                         "; other words must stand in the article");
    part->add_option(
            "--unit", m_units,
            "Convert to this unit, exactly: 万元, 公顷, or 亩=公顷 for one alone; rates name both of theirs: "
            "公斤/亩=吨/公顷; may be repeated")
        ->allow_extra_args(false);
    part->add_flag("--all", m_everything, "Also what is not verified; the column `state` tells");
    part->add_flag("--wide", m_isWide, "One row a place and period, one column an indicator");
    part->add_flag("--safe", m_isSpreadsheetSafe,
                   "CSV or TSV that no spreadsheet takes for a formula: a ' in front of such text");
    part->add_flag("--bom", m_withByteOrderMark, "CSV or TSV with a byte order mark, as Excel wants it");
    part->add_flag("--no-text", m_withoutText, "Without the articles' own text");
    part->add_option("--template", m_template,
                     "Begin with the choices kept under this name; what is told beside it comes on top");
    part->add_option("--save-template", m_newTemplate, "Keep these choices under this name");
    part->add_option("OUT", m_out, "The file or folder to write; - for standard output")->required();
    part->footer("Examples:\n"
                 "  jiaoshu-cli export --workspace work.jiaoshu figures.csv\n"
                 "  jiaoshu-cli export --workspace work.jiaoshu --where 'kind:money year:2023' --unit 万元 "
                 "money.xlsx\n"
                 "  jiaoshu-cli export --workspace work.jiaoshu --format jsonl - | wc -l");
    return part;
}

Result<session::ExportChoice> ExportCommand::choice() const
{
    session::ExportChoice choice;
    if (m_format.empty() && m_template.empty()) {
        const auto format = formatOf(pathFromArgument(m_out));
        if (!format)
            return fail(format.error());
        choice.format = *format;
    }
    if (!m_template.empty()) {
        const auto templates = session::readExportTemplates();
        if (!templates)
            return fail(templates.error());
        const QString name = QString::fromStdString(m_template);
        if (!templates->contains(name))
            return fail(ErrorCode::BadField, QString(name + QStringLiteral(": no template has this name")));
        choice = templates->value(name);
    }
    if (!m_format.empty())
        choice.format = QString::fromStdString(m_format);
    if (!m_where.empty())
        choice.where = QString::fromStdString(m_where);
    for (const std::string &unit : m_units)
        choice.units.append(QString::fromStdString(unit));
    choice.everything = choice.everything || m_everything;
    choice.withByteOrderMark = choice.withByteOrderMark || m_withByteOrderMark;
    choice.isSpreadsheetSafe = choice.isSpreadsheetSafe || m_isSpreadsheetSafe;
    choice.isWide = choice.isWide || m_isWide;
    choice.withText = choice.withText && !m_withoutText;
    return choice;
}

Outcome ExportCommand::keepTemplate(const session::ExportChoice &choice) const
{
    if (m_newTemplate.empty())
        return {};
    auto templates = session::readExportTemplates();
    if (!templates)
        return fail(templates.error());
    templates->insert(QString::fromStdString(m_newTemplate), choice);
    return session::writeExportTemplates(*templates);
}

ExitCode ExportCommand::write(const session::Session &session, const session::ExportRequest &request)
{
    const auto report = session::exportFigures(session, request);
    if (!report) {
        printError(report.error());
        return report.error().code == ErrorCode::BadField ? ExitCode::WrongUsage : ExitCode::SomeInputFailed;
    }
    const QByteArray line = reportLine(pathFromArgument(m_out), *report);
    if (m_out == "-")
        printMessage(QString::fromUtf8(line));
    else
        printLine(line);
    return ExitCode::Done;
}

ExitCode ExportCommand::writeToOutput(const session::Session &session, session::ExportRequest request)
{
    if (session::exportFormat(request.choice.format)->suffix.isEmpty()) {
        printError({ErrorCode::BadField, QString(request.choice.format + QStringLiteral(" is a folder"))});
        return ExitCode::WrongUsage;
    }
    const QTemporaryDir aside; // written and read back there first: what comes out is whole
    request.path = aside.filePath(QStringLiteral("out"));
    if (const ExitCode code = write(session, request); code != ExitCode::Done)
        return code;
    if (auto copied = toOutput(request.path); !copied) {
        printError(copied.error());
        return ExitCode::SomeInputFailed;
    }
    return ExitCode::Done;
}

ExitCode ExportCommand::run()
{
    const auto session = m_workspace.openForReading();
    if (!session)
        return ExitCode::SomeInputFailed;
    const auto chosen = choice();
    if (!chosen) {
        printError(chosen.error());
        return ExitCode::WrongUsage;
    }
    const session::ExportRequest request{pathFromArgument(m_out), *chosen};
    const ExitCode code = m_out == "-" ? writeToOutput(*session, request) : write(*session, request);
    if (auto kept = code == ExitCode::Done ? keepTemplate(*chosen) : Outcome(); !kept) {
        printError(kept.error());
        return ExitCode::SomeInputFailed;
    }
    return code;
}

} // namespace jiaoshu::cli
