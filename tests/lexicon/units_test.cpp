// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/units.h"

#include <QTemporaryDir>
#include <QTest>

using jiaoshu::ErrorCode;
using jiaoshu::lexicon::Units;

class UnitsTest : public QObject
{
    Q_OBJECT
    Units m_units;

    static QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto units = Units::load();
        QVERIFY2(units.has_value(), units ? "" : qPrintable(toLogLine(units.error())));
        m_units = *units;
    }

    void knowsAUnitBehindItsNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("length");
        QTest::newRow("longest") << u"千瓦时"_qs << u"千瓦时"_qs << 3;
        QTest::newRow("alias") << u"公分"_qs << u"厘米"_qs << 2;
        QTest::newRow("sign") << u"km"_qs << u"公里"_qs << 2;
        QTest::newRow("sign with a power") << u"m²"_qs << u"平方米"_qs << 2;
        QTest::newRow("classifier") << u"个项目"_qs << u"个"_qs << 1;
        QTest::newRow("people") << u"人次参观"_qs << u"人次"_qs << 2;
        QTest::newRow("money") << u"元整"_qs << u"元"_qs << 2;
        QTest::newRow("foreign money") << u"菲律宾比索"_qs << u"菲律宾比索"_qs << 5;
    }
    void knowsAUnitBehindItsNumber()
    {
        QFETCH(QString, text);
        const auto match = m_units.after(text, 0);
        QVERIFY(match.has_value());
        QTEST(match->unit->name, "name");
        QTEST(int(match->length), "length");
    }

    void knowsNoUnitInAnotherWord()
    {
        for (const QStringView text :
             {u"元素", u"米饭", u"kmh", u"G网络", u"升级", u"人口", u"里面", u"", u"年级"})
            QVERIFY2(!m_units.after(text, 0).has_value(), qPrintable(text.toString()));
    }

    void knowsAUnitInFrontOfItsNumber()
    {
        QCOMPARE(m_units.before(u"售HK$", 4)->unit->name, u"港元"_qs);
        QCOMPARE(m_units.before(u"约人民币", 4)->unit->name, u"元"_qs);
        QCOMPARE(m_units.before(u"摄氏", 2)->unit->name, u"摄氏度"_qs);
        QVERIFY(!m_units.before(u"个", 1).has_value());
        QVERIFY(!m_units.before(u"元", 1).has_value());
        QVERIFY(!m_units.before(u"XUSD", 4).has_value());
    }

    void refusesBadRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("kind") << QByteArray("元\t元\tcoins\t1\tafter\t\n");
        QTest::newRow("factor") << QByteArray("元\t元\tmoney\tx\tafter\t\n");
        QTest::newRow("no factor") << QByteArray("元\t元\tmoney\t0\tafter\t\n");
        QTest::newRow("position") << QByteArray("元\t元\tmoney\t1\tabove\t\n");
        QTest::newRow("twice") << QByteArray("元\t元\tmoney\t1\tafter\t\n元\t元\tmoney\t1\tafter\t\n");
        QTest::newRow("cells") << QByteArray("元\t元\n");
    }
    void refusesBadRows()
    {
        QFETCH(QByteArray, row);
        const QTemporaryDir folder;
        const QByteArray head = "# source: test\n# version: 1\n# licence: none\n";
        const QString units =
            written(folder, u"units.tsv"_qs, head + "form\tunit\tkind\tfactor\tposition\tnotbefore\n" + row);
        const QString classifiers = written(folder, u"classifiers.tsv"_qs, head + "forms\tnotbefore\n");
        const auto loaded = Units::load(units, classifiers);
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::BadLexicon);
        QVERIFY(loaded.error().line >= 5);
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "units_test.moc"
