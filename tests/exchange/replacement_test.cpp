// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replacement.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ReplacementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesThePlaceOnlyWhenCommitted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("数据.csv"));
        put(path, "old");
        {
            Replacement file(path);
            QVERIFY(file.begin().has_value());
            QCOMPARE(file.device().write("new"), 3);
            QVERIFY(file.readBack().has_value());
            QCOMPARE(file.device().readAll(), QByteArray("new"));
            QCOMPARE(content(path), QByteArray("old"));
            QVERIFY(file.commit().has_value());
        }
        QCOMPARE(content(path), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void leavesNothingBehindWhenItIsGivenUp()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        {
            Replacement file(path);
            QVERIFY(file.begin().has_value());
            QCOMPARE(file.device().write("new"), 3);
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void followsALinkAndKeepsPermissions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        const QString link = folder.filePath(QStringLiteral("link.csv"));
        put(path, "old");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto permissions = QFile::permissions(path);
        QVERIFY(QFile::link(path, link));
        Replacement file(link);
        QVERIFY(file.begin().has_value());
        QCOMPARE(file.device().write("new"), 3);
        QVERIFY(file.readBack().has_value());
        QVERIFY(file.commit().has_value());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(path), QByteArray("new"));
        QCOMPARE(QFile::permissions(path), permissions);
    }

    void refusesAFolderAndAMissingOne()
    {
        const QTemporaryDir folder;
        QCOMPARE(Replacement(folder.path()).begin().error().code, ErrorCode::CannotWrite);
        QCOMPARE(Replacement(folder.filePath(QStringLiteral("none/a.csv"))).begin().error().code,
                 ErrorCode::CannotWrite);
    }

    void keepsTheOldFileWhenTheDiskTakesNoMore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        put(path, "old");
        ::rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const ::rlimit narrow = {4096, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &narrow), 0);
        bool isWhole = true;
        {
            Replacement file(path);
            isWhole = file.begin().has_value() && file.device().write(QByteArray(100'000, 'x')) == 100'000 &&
                      file.readBack().has_value();
        }
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!isWhole);
        QCOMPARE(content(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReplacementTest)
#include "replacement_test.moc"
