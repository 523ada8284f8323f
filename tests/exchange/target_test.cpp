// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/target.h"

#include <QCryptographicHash>
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

bool write(Target &target, const QString &name, const QByteArray &bytes)
{
    const auto device = target.beginFile(name);
    return device && (*device)->write(bytes) == bytes.size() && target.endFile();
}

/** A folder with a.csv and deep/b.txt, as an export makes it. */
bool writeFolder(const QString &path, const QByteArray &bytes)
{
    Target target(path, Target::Kind::Folder);
    return target.begin() && write(target, QStringLiteral("a.csv"), bytes) &&
           write(target, QStringLiteral("deep/b.txt"), bytes) &&
           write(target, QLatin1StringView(Target::AboutName),
                 R"({"files": [{"name": "a.csv"}, {"name": "deep/b.txt"}]})") &&
           target.commit();
}

} // namespace

class TargetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesThePlaceOnlyWhenCommitted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("数据.csv"));
        put(path, "old");
        {
            Target file(path, Target::Kind::File);
            QVERIFY(file.begin().has_value());
            QVERIFY(write(file, {}, "new"));
            QCOMPARE((*file.readFile())->readAll(), QByteArray("new"));
            QCOMPARE(content(path), QByteArray("old"));
            const QByteArray hash = QCryptographicHash::hash("new", QCryptographicHash::Sha256);
            QCOMPARE(file.files(), (QList<FileFacts>{{QStringLiteral("数据.csv"), 3, hash}}));
            QVERIFY(file.commit().has_value());
        }
        QCOMPARE(content(path), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void leavesNothingBehindWhenItIsGivenUp()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        {
            Target file(path, Target::Kind::File);
            QVERIFY(file.begin().has_value());
            QVERIFY(write(file, {}, "new"));
            QVERIFY(write(file, QStringLiteral(".about.json"), "{}"));
        }
        QVERIFY(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
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
        Target file(link, Target::Kind::File);
        QVERIFY(file.begin().has_value());
        QVERIFY(write(file, {}, "new"));
        QVERIFY(file.commit().has_value());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(path), QByteArray("new"));
        QCOMPARE(QFile::permissions(path), permissions);
    }

    void refusesAFolderAndAMissingOne()
    {
        const QTemporaryDir folder;
        QCOMPARE(Target(folder.path(), Target::Kind::File).begin().error().code, ErrorCode::CannotWrite);
        QCOMPARE(
            Target(folder.filePath(QStringLiteral("none/a.csv")), Target::Kind::File).begin().error().code,
            ErrorCode::CannotWrite);
    }

    void putsAFileBesideTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        Target file(path, Target::Kind::File);
        QVERIFY(file.begin().has_value());
        QVERIFY(write(file, {}, "1") && write(file, QStringLiteral(".about.json"), "2"));
        QVERIFY(file.commit().has_value());
        QCOMPARE(content(path), QByteArray("1"));
        QCOMPARE(content(QString(path + QStringLiteral(".about.json"))), QByteArray("2"));
    }

    void leavesWhatStandsBesideTheFileAndIsNoneOfOurs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        const QString about = QString(path + QLatin1StringView(Target::AboutSuffix));
        const QString config = QString(path + QStringLiteral(".config.xml"));
        const auto writeAll = [&path](const QByteArray &bytes) {
            Target target(path, Target::Kind::File);
            return target.begin() && write(target, {}, bytes) &&
                   write(target, QStringLiteral(".config.xml"), bytes) &&
                   write(target, QLatin1StringView(Target::AboutSuffix),
                         R"({"files": [{"name": "a.json"}, {"name": "a.json.config.xml"}]})") &&
                   target.commit();
        };
        put(config, "dear");
        QVERIFY(!writeAll("1"));
        QCOMPARE(content(config), QByteArray("dear"));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(QFile::remove(config));
        QVERIFY(writeAll("2"));
        QVERIFY(writeAll("3")); // over its own
        QCOMPARE(content(config), QByteArray("3"));
        put(about, R"({"mine": 1})");
        QVERIFY(!writeAll("4"));
        QCOMPARE(content(path), QByteArray("3"));
        QCOMPARE(content(about), QByteArray(R"({"mine": 1})"));
    }

    void takesAllPlacesOrNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        const QString about = QString(path + QLatin1StringView(Target::AboutSuffix));
        put(path, "old");
        put(about, R"({"files": [{"name": "a.csv"}]})");
        Target target(path, Target::Kind::File);
        QVERIFY(target.begin() && write(target, {}, "new") &&
                write(target, QLatin1StringView(Target::AboutSuffix), "{}"));
        QVERIFY(QFile::remove(path) && QDir().mkpath(path)); // what nobody expects
        put(QDir(path).filePath(QStringLiteral("dear")), "dear");
        QVERIFY(!target.commit());
        QCOMPARE(content(about), QByteArray(R"({"files": [{"name": "a.csv"}]})"));
        QCOMPARE(content(QDir(path).filePath(QStringLiteral("dear"))), QByteArray("dear"));
    }

    void twoAtOnceDoNotShareAFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        Target one(path, Target::Kind::File);
        Target two(path, Target::Kind::File);
        QVERIFY(one.begin() && two.begin());
        QVERIFY(one.placeOf() != two.placeOf());
        QVERIFY(write(one, {}, "one") && write(two, {}, "two"));
        QVERIFY(one.commit() && two.commit());
        QCOMPARE(content(path), QByteArray("two"));
    }

    void replacesAFolderOfItsOwnInOneStep()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("数据"));
        QVERIFY(writeFolder(path, "old"));
        QVERIFY(writeFolder(path, "new"));
        QCOMPARE(content(QDir(path).filePath(QStringLiteral("deep/b.txt"))), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("数据")});
    }

    void leavesAFolderThatHoldsSomethingElse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY(writeFolder(path, "old"));
        put(QDir(path).filePath(QStringLiteral("deep/.mine")), "dear");
        Target target(path, Target::Kind::Folder);
        const auto begun = target.begin();
        QCOMPARE(begun.error().code, ErrorCode::CannotWrite);
        QVERIFY(begun.error().detail.contains(QStringLiteral("deep/.mine")));
        QCOMPARE(content(QDir(path).filePath(QStringLiteral("a.csv"))), QByteArray("old"));
        put(folder.filePath(QStringLiteral("file")), "dear");
        QVERIFY(!Target(folder.filePath(QStringLiteral("file")), Target::Kind::Folder).begin());
    }

    void takesAnEmptyFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a")));
        QVERIFY(writeFolder(folder.filePath(QStringLiteral("a")), "new"));
        QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("a/a.csv"))));
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
            Target file(path, Target::Kind::File);
            isWhole = file.begin().has_value() && write(file, {}, QByteArray(100'000, 'x'));
        }
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!isWhole);
        QCOMPARE(content(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TargetTest)
#include "target_test.moc"
