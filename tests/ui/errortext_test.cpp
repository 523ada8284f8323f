// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QSysInfo>
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
    void whoHasAWorkspaceIsToldWithoutItsNumber();
    void aDamageIsToldInOurOwnWords_data();
    void aDamageIsToldInOurOwnWords();
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
    QVERIFY(errorText({ErrorCode::Locked, QStringLiteral("vim"), {}})
                .startsWith(QStringLiteral("The workspace is open in another program.")));
}

void ErrorTextTest::whoHasAWorkspaceIsToldWithoutItsNumber()
{
    const auto heldBy = [](const char *program, const QString &machine) {
        return errorText({ErrorCode::Locked,
                          QStringLiteral("process 4711 (%1) on %2").arg(QLatin1StringView(program), machine),
                          QStringLiteral("a.jiaoshu")});
    };
    const QString here = QSysInfo::machineHostName();
    QVERIFY(heldBy("jiaoshu", here).contains(QStringLiteral("another Jiaoshu that runs on this computer")));
    QVERIFY(heldBy("jiaoshu", QStringLiteral("pc-9")).contains(QStringLiteral("on the computer “pc-9”")));
    QVERIFY(heldBy("jiaoshu-cli", here).startsWith(QStringLiteral("The program “jiaoshu-cli” has")));
    QVERIFY(heldBy("jiaoshu-cli", QStringLiteral("pc-9")).contains(QStringLiteral("“pc-9” has")));
    for (const QString &machine : {here, QStringLiteral("pc-9")}) {
        QVERIFY(!heldBy("jiaoshu", machine).contains(QStringLiteral("4711")));
        QVERIFY(!heldBy("jiaoshu", machine).contains(QStringLiteral("process")));
    }
}

void ErrorTextTest::aDamageIsToldInOurOwnWords_data()
{
    QTest::addColumn<QString>("detail");
    for (const char *detail :
         {"database disk image is malformed: database disk image is malformed",
          "*** in database main ***\nTree 5 page 12 cell 3: Rowid 7 out of order",
          "row 3 missing from index figure_by_state", "file is not a database: file is not a database",
          "its end is cut off", "its schema is not that of version 14", "it has no schema version"})
        QTest::newRow(detail) << QString::fromLatin1(detail);
}

void ErrorTextTest::aDamageIsToldInOurOwnWords()
{
    QFETCH(const QString, detail);
    const QString text = errorText({ErrorCode::DamagedWorkspace, detail, QStringLiteral("a.jiaoshu")});
    QVERIFY(text.startsWith(QStringLiteral("a.jiaoshu is damaged: ")));
    for (const char *word : {"database", "Tree", "Rowid", "index", "schema", "***", "image", "cell"})
        QVERIFY2(!text.contains(QLatin1StringView(word)), qPrintable(text));
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::ErrorTextTest)
#include "errortext_test.moc"
