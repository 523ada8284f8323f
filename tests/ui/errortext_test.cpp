// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QTest>

namespace jiaoshu::ui {

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void cancellingSaysNothing();
    void aFileIsNamedWithItsLine();
    void aWaitForOurselvesIsToldAsSuch();
};

void ErrorTextTest::everyErrorHasASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code < static_cast<int>(ErrorCode::Cancelled); ++code)
        QTest::newRow(qPrintable(codeName(static_cast<ErrorCode>(code)))) << code;
}

void ErrorTextTest::everyErrorHasASentence()
{
    QFETCH(const int, code);
    const QString text =
        errorText({static_cast<ErrorCode>(code), QStringLiteral("detail"), QStringLiteral("file.txt")});
    QVERIFY(text.size() > 10);
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!text.contains(u'%'));
}

void ErrorTextTest::cancellingSaysNothing()
{
    QCOMPARE(errorText({ErrorCode::Cancelled}), QString());
}

void ErrorTextTest::aFileIsNamedWithItsLine()
{
    QVERIFY(errorText({ErrorCode::BadFormat, {}, QStringLiteral("a.csv"), 7})
                .contains(QStringLiteral("a.csv:7")));
    QVERIFY(
        errorText({ErrorCode::EmptyFile, {}, QStringLiteral("空.txt")}).startsWith(QStringLiteral("空.txt")));
}

void ErrorTextTest::aWaitForOurselvesIsToldAsSuch()
{
    // Short ones and those that are read again are written, too.
    QVERIFY(errorText({ErrorCode::Locked}).startsWith(QStringLiteral("Articles are just being written.")));
    QVERIFY(errorText({ErrorCode::Locked, QStringLiteral("vim"), {}}).contains(QStringLiteral("(vim)")));
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::ErrorTextTest)
#include "errortext_test.moc"
