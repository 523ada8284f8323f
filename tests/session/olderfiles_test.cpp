// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checking.h"
#include "session/commands.h"
#include "session/keeping.h"
#include "session/session.h"
#include "store/schema.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::session;

namespace {

const QString Folder = QStringLiteral(JIAOSHU_TEST_DATA "/workspaces");

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList statesOf(const Session &session)
{
    QStringList list;
    const auto figures = session.allFigures();
    for (const model::Figure &figure : *figures)
        list.append(QStringList{QString::number(figure.id.value), model::toText(figure.state), figure.analyst,
                                figure.reading.quote, figure.reading.place}
                        .join(QLatin1Char('|')));
    return list;
}

} // namespace

/** A workspace of each version that was ever written, by the program of that time. */
class OlderFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAFileOfEachVersion()
    {
        const QStringList files =
            QDir(Folder).entryList({QStringLiteral("*.jiaoshu")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), store::Schema().latest() - 1);
    }

    void readsItAsItIs_data() { addFiles(); }
    void readsItAsItIs()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString path = copied(file, folder);
        const QByteArray before = content(path);
        {
            const auto session = Session::open({path, {}, Access::ReadOnly});
            QVERIFY2(session.has_value(), session ? "" : qPrintable(toLogLine(session.error())));
            const auto findings = checkWorkspace(**session);
            QVERIFY2(findings.has_value(), findings ? "" : qPrintable(toLogLine(findings.error())));
            QCOMPARE(findings->size(), 0);
            QCOMPARE(statesOf(**session), expected());
        }
        QCOMPARE(content(path), before);
    }

    void bringsItUpToDateAndLosesNothing_data() { addFiles(); }
    void bringsItUpToDateAndLosesNothing()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString path = copied(file, folder);
        {
            const auto session = Session::open({path, QStringLiteral("乙"), Access::ReadWrite});
            QVERIFY2(session.has_value(), session ? "" : qPrintable(toLogLine(session.error())));
            QCOMPARE(checkWorkspace(**session)->size(), 0);
            QCOMPARE(statesOf(**session), expected());
            QVERIFY((*session)->canUndo());
            QVERIFY(undo(**session).has_value()); // the stacks are there, too
            QVERIFY(redo(**session).has_value());
        }
        const QList<Backup> backups = listBackups(path);
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups[0].occasion.startsWith(QStringLiteral("before-version-")));
        const auto old = Session::open({backups[0].path, {}, Access::ReadOnly});
        QCOMPARE(statesOf(**old), expected());
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file :
             QDir(Folder).entryList({QStringLiteral("*.jiaoshu")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << file;
    }
    static QString copied(const QString &file, const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(QStringLiteral("w.jiaoshu"));
        if (!QFile::copy(QString(Folder + QLatin1Char('/') + file), path))
            qFatal("no copy");
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return path;
    }
    static QStringList expected()
    {
        return {QStringLiteral("1|confirmed|老王|31.5万亩|"),
                QStringLiteral("2|proposed|老王|420台|"),
                QStringLiteral("3|corrected|老王|1.2万户|柏坡乡西"),
                QStringLiteral("4|unsure|老王|18万吨|"),
                QStringLiteral("5|proposed||3.5%|"),
                QStringLiteral("6|proposed||2100亩|")};
    }
};

QTEST_GUILESS_MAIN(OlderFilesTest)
#include "olderfiles_test.moc"
