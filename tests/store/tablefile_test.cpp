// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::store;

class TableFileTest : public QObject
{
    Q_OBJECT

    static Outcome write(const QString &path, const QList<QStringList> &rows)
    {
        const auto file = TableFile::create(path);
        if (!file)
            return fail(file.error());
        auto done = (*file)->beginTable(QStringLiteral("a \"b\""),
                                        {{QStringLiteral("名"), CellKind::Text, true},
                                         {QStringLiteral("n"), CellKind::Whole, false},
                                         {QStringLiteral("x"), CellKind::Real, false}},
                                        {QStringLiteral("名")});
        for (const QStringList &row : rows) {
            if (done)
                done = (*file)->addRow(row);
        }
        return done ? (*file)->finish() : done;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keepsTextNumbersAndGapsInTheirOrder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("数据.sqlite"));
        const QList<QStringList> rows = {{QStringLiteral("乙"), QStringLiteral("7"), QStringLiteral("-0.25")},
                                         {QStringLiteral("甲"), {}, {}},
                                         {QString(), QStringLiteral("1"), QStringLiteral("1/3")}};
        QVERIFY(write(path, rows).has_value());
        const auto read = TableRows::open(path, QStringLiteral("a \"b\""));
        QVERIFY(read.has_value());
        for (const QStringList &row : rows)
            QCOMPARE(**(*read)->next(), row);
        QVERIFY(!(*read)->next()->has_value());
    }

    void givesTheSameBytesForTheSameRows()
    {
        const QTemporaryDir folder;
        const QList<QStringList> rows(500, {QStringLiteral("甲"), QStringLiteral("1"), {}});
        QList<QStringList> numbered = rows;
        for (qsizetype i = 0; i < numbered.size(); ++i)
            numbered[i][0] += QString::number(i);
        QVERIFY(write(folder.filePath(QStringLiteral("a")), numbered).has_value());
        QVERIFY(write(folder.filePath(QStringLiteral("b")), numbered).has_value());
        QVERIFY(content(folder.filePath(QStringLiteral("a"))).startsWith("SQLite format 3"));
        QCOMPARE(content(folder.filePath(QStringLiteral("a"))),
                 content(folder.filePath(QStringLiteral("b"))));
    }

    void refusesTheSameKeyTwiceAndAFolderThatIsNotThere()
    {
        const QTemporaryDir folder;
        const QStringList row = {QStringLiteral("甲"), {}, {}};
        QVERIFY(!write(folder.filePath(QStringLiteral("a")), {row, row}));
        QVERIFY(!write(folder.filePath(QStringLiteral("none/a")), {row}));
    }
};

QTEST_GUILESS_MAIN(TableFileTest)
#include "tablefile_test.moc"
