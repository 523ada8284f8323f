// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// jiaoshu-print REPORT.html OUT.pdf TIME: lays out a report on pages. Exports run it; it needs fonts, and no
// display.
#include "ui/print/reportprinter.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // fonts come into a PDF in the order of a hash
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: jiaoshu-print REPORT.html OUT.pdf TIME\n", stderr);
        return 2;
    }
    QFile report(arguments[1]);
    QString fault;
    if (!report.open(QIODevice::ReadOnly))
        fault = report.errorString();
    else
        fault = jiaoshu::ui::printReport(QString::fromUtf8(report.readAll()), arguments[2], arguments[3]);
    if (fault.isEmpty())
        return 0;
    std::fputs(qPrintable(fault), stderr);
    return 1;
}
