// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

namespace {

QString program()
{
    return QFile::decodeName(qgetenv("JIAOSHU_READER"));
}

} // namespace

/** What the reading program can still do once it has closed itself in. */
class SandboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfThisWorks()
    {
        QProcess reader;
        reader.start(program(), {QStringLiteral("--check")});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        const QStringList said = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n');
        for (const char *what : {"socket", "local socket", "fork", "run a program", "write a file",
                                 "kill another process", "limit another process"})
            QVERIFY2(said.contains(QString::fromUtf8(what) + QStringLiteral(": refused")), what);
        QVERIFY(said.contains(QStringLiteral("read a library's table: done")));
    }
    void nonsenseEndsIt()
    {
        QProcess reader;
        reader.start(program(), QStringList());
        reader.write("GET / HTTP/1.0\r\n\r\n");
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.exitCode() != 0);
        QVERIFY(reader.readAllStandardOutput().isEmpty());
    }
    void itEndsWhenNobodyAsks()
    {
        QProcess reader;
        reader.start(program(), QStringList());
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
