// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/radicals.h"

#include <QTest>

class RadicalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersStandForTheirRadicals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("Kangxi") << QString::fromUtf16(u"\u2F2D\u2F1C1.2\u4E07\u2F3E")
                                << QStringLiteral("山又1.2万户");
        QTest::newRow("supplement") << QString::fromUtf16(u"\u2ED8\u5CAD\u2EDD") << QStringLiteral("青岭食");
        QTest::newRow("the last ones") << QString::fromUtf16(u"\u2FD5\u2EF3") << QStringLiteral("龠龟");
        QTest::newRow("what has none") << QString::fromUtf16(u"\u2E9A") << QString::fromUtf16(u"\u2E9A");
        QTest::newRow("others") << QStringLiteral("水田12亩⿰😀\n") << QStringLiteral("水田12亩⿰😀\n");
        QTest::newRow("nothing") << QString() << QString();
    }
    void charactersStandForTheirRadicals()
    {
        QFETCH(QString, text);
        jiaoshu::parsers::putCharactersForRadicals(text);
        QTEST(text, "meant");
    }
};

QTEST_GUILESS_MAIN(RadicalsTest)
#include "radicals_test.moc"
