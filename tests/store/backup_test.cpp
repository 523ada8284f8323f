// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include <QTest>

#include <algorithm>

using namespace jiaoshu::store;

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheNewestAndThoseOfDaysAndWeeks()
    {
        const QDateTime now({2024, 5, 15}, {18, 0}, Qt::UTC); // a Wednesday
        QList<QDateTime> times;
        for (int hour = 0; hour < 24 * 60; ++hour) // every hour of sixty days
            times.append(now.addSecs(-3600LL * hour));
        const QList<qsizetype> gone = outdated(times);
        QStringList kept;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (!gone.contains(i))
                kept.append(times[i].toString(QStringLiteral("MM-dd'T'HH")));
        }
        const QString expected =
            QStringLiteral("05-15T18 05-15T17 05-15T16 05-14T23 05-13T23 05-12T23 05-11T23 "
                           "05-10T23 05-09T23 05-05T23 04-28T23");
        QCOMPARE(kept.join(QLatin1Char(' ')), expected);
    }

    void dropsNothingOfAFew()
    {
        const QDateTime now({2024, 5, 15}, {18, 0}, Qt::UTC);
        QVERIFY(outdated({}).isEmpty());
        QVERIFY(outdated({now, now.addSecs(-1), now.addSecs(-2)}).isEmpty());
        QCOMPARE(outdated({now, now.addSecs(-1), now.addSecs(-2), now.addSecs(-3)}), QList<qsizetype>{3});
    }

    /** Made one by one as time goes on, the last of each day and week are still there. */
    void leavesTheSameWhenItIsAskedEachTime()
    {
        QList<QDateTime> there;
        const QDateTime begin({2023, 12, 1}, {0, 0}, Qt::UTC);
        for (int hour = 0; hour < 24 * 90; hour += 5) {
            there.prepend(begin.addSecs(3600LL * hour));
            const QList<qsizetype> gone = outdated(there);
            for (auto i = gone.rbegin(); i != gone.rend(); ++i)
                there.removeAt(*i);
            QVERIFY(there.size() <= 3 + 7 + 4);
        }
        QVERIFY(there.first().daysTo(there.last()) <= -14);
        QVERIFY(std::is_sorted(there.rbegin(), there.rend()));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
