// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerprocess.h"

#include "readers/gathered.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::readers;

namespace {

const Material Page{"<html><p>青岭县今年建成水渠12公里。</p>", QStringLiteral("a.html")};

/** A program that stands in for the real one and does as @p shell says. */
class Impostor
{
public:
    explicit Impostor(const QByteArray &shell)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the program");
        file.write("#!/bin/sh\n" + shell + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("reader")); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class ReaderProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsApart()
    {
        ReaderProcess process;
        for (int again = 0; again < 3; ++again) {
            Gathered gathered;
            QVERIFY(process.read(FileFormat::Html, Page, gathered.output()));
            QCOMPARE(gathered.documents.size(), 1);
            QCOMPARE(gathered.documents.first().text, QStringLiteral("青岭县今年建成水渠12公里。"));
            QCOMPARE(gathered.documents.first().original, Page.bytes);
        }
    }

    void aFaultOfTheFileIsNoneOfTheProgram()
    {
        ReaderProcess process;
        Gathered gathered;
        QCOMPARE(process.read(FileFormat::Html, {"<html></html>", {}}, gathered.output()).error().code,
                 ErrorCode::EmptyFile);
        QVERIFY(process.read(FileFormat::Html, Page, gathered.output()));
    }

    void whateverItDoesIsTheFilesFault_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *what, const char *shell, const char *why) {
            QTest::newRow(what) << QByteArray(shell) << QString::fromUtf8(why);
        };
        row("it ends", "exit 7", "ended with 7");
        row("it crashes", "kill -SEGV $$", "signal 11");
        row("it computes for ever", "kill -XCPU $$", "too much time");
        row("it runs out of memory", "exit 3", "too much memory");
        row("it hangs", "sleep 60", "no answer within 1 seconds");
        row("it babbles", "while :; do echo 'no message at all'; done", "no message");
        row("it sends half a document", "printf '\\003\\000\\000\\000\\002abc'; sleep 60", "makes no sense");
        row("it asks for work", "printf '\\000\\000\\000\\000\\001'; sleep 60", "makes no sense");
    }
    void whateverItDoesIsTheFilesFault()
    {
        QFETCH(const QByteArray, shell);
        QFETCH(const QString, why);
        const Impostor impostor(shell);
        ReaderProcess process(impostor.path(), {1, 200});
        for (int again = 0; again < 2; ++again) { // the next file gets a fresh one
            Gathered gathered;
            const Outcome read = process.read(FileFormat::Html, Page, gathered.output());
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::ReaderFailed);
            QVERIFY2(read.error().detail.contains(why), qPrintable(read.error().detail));
            QVERIFY(gathered.documents.isEmpty());
        }
    }

    void aMissingProgramIsTold()
    {
        ReaderProcess process(QStringLiteral("/nowhere/jiaoshu-reader"));
        Gathered gathered;
        const Outcome read = process.read(FileFormat::Html, Page, gathered.output());
        QCOMPARE(read.error().code, ErrorCode::ReaderFailed);
        QVERIFY(read.error().detail.contains(QStringLiteral("/nowhere/jiaoshu-reader")) ||
                read.error().detail.contains(QStringLiteral("127")));
    }

    void cancelsWhileItWaits()
    {
        const Impostor impostor("sleep 60");
        ReaderProcess process(impostor.path());
        Gathered gathered;
        Output output = gathered.output();
        output.isCancelled = [] { return true; };
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(process.read(FileFormat::Html, Page, output).error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 5000);
    }

    void whoWantsNoMoreGetsNoMore()
    {
        ReaderProcess process;
        Gathered gathered;
        Output output = gathered.output();
        output.document = [](Document &&) { return false; };
        QCOMPARE(process.read(FileFormat::Html, Page, output).error().code, ErrorCode::Cancelled);
        QVERIFY(process.read(FileFormat::Html, Page, gathered.output()));
        QCOMPARE(gathered.documents.size(), 1);
    }

    void aFreshOneTakesOverAfterSomeFiles()
    {
        ReaderProcess process(ReaderProcess::programPath(), {60, 2});
        Gathered gathered;
        for (int file = 0; file < 5; ++file)
            QVERIFY(process.read(FileFormat::Html, Page, gathered.output()));
        QCOMPARE(gathered.documents.size(), 5);
    }
};

QTEST_GUILESS_MAIN(ReaderProcessTest)
#include "readerprocess_test.moc"
