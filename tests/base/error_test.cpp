// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QTest>

using namespace jiaoshu;

class ErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesPathLineCodeAndDetail()
    {
        QCOMPARE(
            toLogLine({ErrorCode::BadLexicon, QStringLiteral("3 cells"), QStringLiteral("units.tsv"), 7}),
            QStringLiteral("units.tsv:7: bad-lexicon: 3 cells"));
        QCOMPARE(toLogLine({ErrorCode::CannotRead, {}, QStringLiteral("a.txt")}),
                 QStringLiteral("a.txt: cannot-read"));
        QCOMPARE(toLogLine({ErrorCode::Cancelled}), QStringLiteral("cancelled"));
    }

    void showsControlCharactersOfHostileNames()
    {
        QCOMPARE(toLogLine({ErrorCode::NotFound, {}, QStringLiteral("a\x1b[31m\n.txt")}),
                 QStringLiteral("a\\x1b[31m\\x0a.txt: not-found"));
        QCOMPARE(toLogLine({ErrorCode::NotFound, {}, QStringLiteral("a\u202etxt.exe")}),
                 QStringLiteral("a\\u202etxt.exe: not-found"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
