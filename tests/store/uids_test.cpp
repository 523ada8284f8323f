// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jiaoshu::store;

class UidsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newOnesSayWhenTheyWereMadeAndDiffer()
    {
        const QDateTime at({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC);
        const QRegularExpression form(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString uid = newUid(at);
            QVERIFY2(form.match(uid).hasMatch(), qPrintable(uid));
            QCOMPARE(QString(uid).remove(QLatin1Char('-')).left(12).toLongLong(nullptr, 16),
                     at.toMSecsSinceEpoch());
            seen.insert(uid);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void whatTwoWorkspacesFindAlikeHasOneUid()
    {
        const QByteArray text(32, 'a');
        QCOMPARE(articleUid(text), articleUid(text));
        QVERIFY(articleUid(text) != articleUid(QByteArray(32, 'b')));
        QCOMPARE(figureUid(articleUid(text), 3, 7), figureUid(articleUid(text), 3, 7));
        QVERIFY(figureUid(articleUid(text), 3, 7) != figureUid(articleUid(text), 37, 7));
        QVERIFY(figureUid(articleUid(text), 3, 7) != figureUid(articleUid(QByteArray(32, 'b')), 3, 7));
    }

    void staysWhatItWas()
    {
        QCOMPARE(articleUid(QByteArray(32, 'a')), QStringLiteral("3ac87062-f33f-5de2-8980-5af6b41bd274"));
        QCOMPARE(figureUid(articleUid(QByteArray(32, 'a')), 3, 7),
                 QStringLiteral("a87dfe07-9d71-5618-90e0-411ca8d42b7a"));
    }
};

QTEST_GUILESS_MAIN(UidsTest)
#include "uids_test.moc"
