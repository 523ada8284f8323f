// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/repeatfinder.h"

#include <QtTest>

using namespace jiaoshu;
using checks::Verdict;

namespace {

model::Reading reading(const QString &quote, const QString &value)
{
    model::Reading made;
    made.quote = quote;
    made.value = *model::Value::parse(value);
    made.unit = QStringLiteral("户");
    made.place = QStringLiteral("柳河县");
    made.period = QStringLiteral("2023");
    made.indicator = QStringLiteral("受访农户");
    return made;
}

QString verdictOn(const QString &first, const QString &second)
{
    const auto check = checks::compareRepeated(reading(QString(first + QStringLiteral("户")), first),
                                               reading(QString(second + QStringLiteral("户")), second));
    return check ? checks::toText(check->verdict) : QString();
}

} // namespace

/** Two figures that tell one fact. */
class RepeatFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsContradictionsFromOtherNumbers_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *first, const char *second, const char *verdict) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second)
                                << QString::fromLatin1(verdict);
        };
        row("the same", "1342", "1342", "holds");
        row("two digits swapped", "1342", "1324", "fails");
        row("one digit changed", "1342", "1842", "fails");
        row("one digit left out", "13425", "1342", "fails");
        row("a scale mistaken", "1342", "13420000", "fails");
        row("near each other", "1342", "1371", "fails");
        row("far apart", "1342", "2871", "");
        row("round, one digit apart", "1200", "1300", "");
        row("round, near each other", "1200", "1250", "");
        row("round, by ten", "1200", "12000", "");
        row("round hundreds", "300", "310", "");
        row("one of them round", "1300", "1342", "");
        row("two digits, swapped", "12", "21", "");
        row("three digits, one changed", "342", "842", "");
    }

    void tellsContradictionsFromOtherNumbers()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QTEST(verdictOn(first, second), "verdict");
        QTEST(verdictOn(second, first), "verdict");
    }

    void comparesNothingOfUnknownPlaceTimeOrIndicator()
    {
        QVERIFY(!checks::factOf(reading(QStringLiteral("1342户"), QStringLiteral("1342"))).isEmpty());
        for (QString model::Reading::*field :
             {&model::Reading::place, &model::Reading::period, &model::Reading::indicator}) {
            model::Reading without = reading(QStringLiteral("1342户"), QStringLiteral("1342"));
            (without.*field).clear();
            QCOMPARE(checks::factOf(without), QString());
            model::Reading other = without;
            other.value = Decimal(1324);
            other.span = codePointSpan(500, 504);
            QVERIFY(checks::findRepeats({without, other}).isEmpty());
        }
    }

    /** Beside each other the words tell them apart: planned and done. */
    void saysNothingOfWhatStandsBesideEachOther()
    {
        model::Reading first = reading(QStringLiteral("1342户"), QStringLiteral("1342"));
        model::Reading second = reading(QStringLiteral("1324户"), QStringLiteral("1324"));
        first.span = codePointSpan(10, 15);
        second.span = codePointSpan(40, 45);
        QVERIFY(checks::findRepeats({first, second}).isEmpty());
        second.span = codePointSpan(400, 405);
        const auto found = checks::findRepeats({first, second});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].verdict, Verdict::Fails);
        QCOMPARE(found[0].figures, (QList<qsizetype>{1, 0}));
    }
};

QTEST_GUILESS_MAIN(RepeatFinderTest)

#include "repeatfinder_test.moc"
