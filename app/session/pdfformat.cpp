// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pdfformat_p.h"

#include "exchange/reportformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace jiaoshu::session {

namespace {

constexpr qint64 MostFigures = 20'000;
constexpr qint64 PatienceMs = 10 * 60 * 1000;
constexpr int StepMs = 100;

QString printerPath()
{
    const QString told = QFile::decodeName(qgetenv("JIAOSHU_PRINT"));
    return told.isEmpty()
               ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("jiaoshu-print"))
               : told;
}

/** @param goesOn asked now and then while pages are made. */
Outcome print(const QString &html, const QString &pdf, const QString &asOf,
              const std::function<bool()> &goesOn)
{
    const QString program = printerPath();
    if (!QFileInfo(program).isExecutable() || QFileInfo(program).isDir())
        return fail(ErrorCode::MissingProgram, {}, program);
    QProcess printer;
    printer.setProgram(program);
    printer.setArguments({html, pdf, asOf.isEmpty() ? QStringLiteral("2000-01-01T00:00:00Z") : asOf});
    printer.setStandardInputFile(QProcess::nullDevice());
    printer.start();
    QElapsedTimer since;
    since.start();
    while (!printer.waitForFinished(StepMs) && printer.state() != QProcess::NotRunning) {
        const bool isWanted = goesOn();
        if (isWanted && since.elapsed() < PatienceMs)
            continue;
        printer.kill();
        printer.waitForFinished();
        if (!isWanted)
            return fail(ErrorCode::Cancelled);
    }
    if (printer.error() == QProcess::FailedToStart || printer.exitStatus() != QProcess::NormalExit ||
        printer.exitCode() != 0)
        return fail(ErrorCode::CannotWrite,
                    QString(printer.errorString() + u' ' +
                            QString::fromUtf8(printer.readAllStandardError()).trimmed()));
    return {};
}

/** A PDF from its first to its last words. */
Outcome checkEnds(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString(), path);
    const QByteArray head = file.read(5);
    file.seek(std::max<qint64>(0, file.size() - 16));
    const bool isWhole = head == "%PDF-" && file.readAll().contains("%%EOF");
    return isWhole ? Outcome() : fail(ErrorCode::ReadBackDiffers, QStringLiteral("it is no whole PDF"));
}

} // namespace

PdfFormat::PdfFormat()
    : Format([] {
          Traits traits;
          traits.name = QStringLiteral("pdf");
          traits.suffixes = {QStringLiteral("pdf")};
          traits.canConvert = true;
          traits.canOmitText = true;
          return traits;
      }())
{}

Result<exchange::Written> PdfFormat::write(exchange::Source &source, exchange::Target &target,
                                           const exchange::WriteOptions &options) const
{
    if (source.facts().figures > MostFigures)
        return fail(ErrorCode::TooLarge, QStringLiteral("a PDF takes %1 figures at most").arg(MostFigures));
    const QTemporaryDir aside;
    QFile html(aside.filePath(QStringLiteral("report.html")));
    if (!html.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, html.errorString(), html.fileName());
    if (auto put = exchange::writeReport(source, html, options); !put)
        return fail(put.error());
    if (!html.flush())
        return fail(ErrorCode::DiskFull, html.errorString(), html.fileName());
    html.close();
    auto printed =
        print(html.fileName(), target.placeOf(), source.facts().asOf, [&source] { return source.goesOn(); });
    if (printed)
        printed = checkEnds(target.placeOf());
    if (printed)
        printed = target.adoptFile();
    exchange::Written written;
    written.figures = source.facts().figures;
    return printed ? Result<exchange::Written>(written) : fail(printed.error());
}

} // namespace jiaoshu::session
