// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storable.h"

#include <QTest>

using jiaoshu::store::unstorableAt;

class StorableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAllOfUnicode()
    {
        QCOMPARE(unstorableAt({}), -1);
        QCOMPARE(unstorableAt(u"全村921户\r\n\t"), -1);
        QCOMPARE(unstorableAt(u"𠮷👩‍👩‍👧\ufeff\ufffe\u202e"), -1);
    }

    void findsWhatSqliteWouldBend()
    {
        const QChar high(0xd842);
        const QChar low(0xdfb7);
        QCOMPARE(unstorableAt(QString(QStringLiteral("户") + QChar(u'\0'))), 1);
        QCOMPARE(unstorableAt(QString(QStringLiteral("户") + high)), 1);
        QCOMPARE(unstorableAt(QString(QStringLiteral("户") + high + QStringLiteral("C"))), 1);
        QCOMPARE(unstorableAt(QString(low + QStringLiteral("户"))), 0);
        QCOMPARE(unstorableAt(QString(QString(high) + high + low)), 0);
        QCOMPARE(unstorableAt(QString(QString(high) + low + low)), 2);
    }
};

QTEST_GUILESS_MAIN(StorableTest)
#include "storable_test.moc"
