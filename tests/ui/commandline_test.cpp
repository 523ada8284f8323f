// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include <QTest>

namespace jiaoshu::ui {

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenMeansTheDefaultWorkspace();
    void workspaceAndArticlesAreTaken();
    void helpAndVersionEndAtOnce();
    void optionsForScriptsAreHidden();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();

private:
    static CommandLine parse(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("jiaoshu"));
        return parseCommandLine(arguments);
    }
};

void CommandLineTest::nothingGivenMeansTheDefaultWorkspace()
{
    const CommandLine line = parse({});
    QVERIFY(line.workspace.isEmpty());
    QVERIFY(line.articles.isEmpty());
    QVERIFY(!line.exitCode);
    QVERIFY(!line.size);
}

void CommandLineTest::workspaceAndArticlesAreTaken()
{
    const CommandLine line =
        parse({QStringLiteral("--workspace"), QStringLiteral("w.jiaoshu"), QStringLiteral("a.txt"),
               QStringLiteral("乙.txt"), QStringLiteral("--size"), QStringLiteral("1024x700"),
               QStringLiteral("--theme=dark"), QStringLiteral("--language"), QStringLiteral("zh_TW"),
               QStringLiteral("--screenshot"), QStringLiteral("p.png")});
    QVERIFY(!line.exitCode);
    QCOMPARE(line.workspace, QStringLiteral("w.jiaoshu"));
    QCOMPARE(line.articles, (QStringList{QStringLiteral("a.txt"), QStringLiteral("乙.txt")}));
    QCOMPARE(line.size, std::optional(QSize(1024, 700)));
    QCOMPARE(line.theme, QStringLiteral("dark"));
    QCOMPARE(line.language, QStringLiteral("zh_TW"));
    QCOMPARE(line.screenshot, QStringLiteral("p.png"));
}

void CommandLineTest::helpAndVersionEndAtOnce()
{
    QCOMPARE(parse({QStringLiteral("--help")}).exitCode, std::optional(0));
    QVERIFY(parse({QStringLiteral("--help")}).message.contains(QStringLiteral("--workspace")));
    QCOMPARE(parse({QStringLiteral("--version")}).message, QStringLiteral("jiaoshu " JIAOSHU_VERSION "\n"));
}

void CommandLineTest::optionsForScriptsAreHidden()
{
    QVERIFY(!parse({QStringLiteral("--help")}).message.contains(QStringLiteral("screenshot")));
}

void CommandLineTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--wat")};
    QTest::newRow("missing value") << QStringList{QStringLiteral("--workspace")};
    QTest::newRow("empty value") << QStringList{QStringLiteral("--workspace=")};
    QTest::newRow("bad theme") << QStringList{QStringLiteral("--theme=purple")};
    QTest::newRow("bad language") << QStringList{QStringLiteral("--language=de")};
    QTest::newRow("bad size") << QStringList{QStringLiteral("--size=big")};
}

void CommandLineTest::wrongUsageIsTwo()
{
    QFETCH(const QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.exitCode, std::optional(2));
    QVERIFY(line.message.startsWith(QStringLiteral("jiaoshu: ")));
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::CommandLineTest)
#include "commandline_test.moc"
