// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldorigin.h"

#include <QTest>

namespace jiaoshu::ui {

using model::ReasonField;

class FieldOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAtTheFigureAreQuoted();
    void whatHoldsForSeveralIsToldApart_data();
    void whatHoldsForSeveralIsToldApart();
    void whatTheArticleDoesNotSayIsAssumed();
    void whatAnAnalystChangedIsTyped();
    void theEndsOfARangeAreTypedEachForItself();
    void theSecondChoiceIsNamed();

private:
    static QList<FieldOrigin> origins(const QString &rule, const QList<CodePointSpan> &words,
                                      ReasonField field = ReasonField::Place, const QString &rival = {})
    {
        model::ExplainedProposal explained;
        explained.reasons = {{field, rule, 870, words, rival}};
        return originsOf(explained.proposal.reading, explained, [](CodePointSpan span) {
            return QStringLiteral("云岭县\n上半年").mid(span.begin.value, span.length());
        });
    }
};

void FieldOriginTest::wordsAtTheFigureAreQuoted()
{
    const auto found = origins(QStringLiteral("place.named"), {codePointSpan(0, 3)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].field, ReasonField::Place);
    QCOMPARE(found[0].origin, Origin::Beside);
    QCOMPARE(found[0].sentence, QStringLiteral("from these words: “云岭县” (place.named, likely, 87 %)"));
    QCOMPARE(found[0].words, QList{codePointSpan(0, 3)});
    QVERIFY(originSign(found[0].origin).isEmpty());
    QCOMPARE(surenessSign(found[0].permille), QStringLiteral("◐"));
    QCOMPARE(surenessSign(300), QStringLiteral("○"));
    QCOMPARE(surenessSign(1000), QString());
}

void FieldOriginTest::whatHoldsForSeveralIsToldApart_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("source");
    QTest::newRow("heading") << QStringLiteral("place.heading") << QStringLiteral("from the heading");
    QTest::newRow("own") << QStringLiteral("place.own") << QStringLiteral("the whole article");
    QTest::newRow("stands") << QStringLiteral("place.stands") << QStringLiteral("from before");
    QTest::newRow("dateline") << QStringLiteral("period.report") << QStringLiteral("from the dateline");
    QTest::newRow("paragraph") << QStringLiteral("period.paragraph") << QStringLiteral("paragraph");
    QTest::newRow("goes on") << QStringLiteral("period.goes-on") << QStringLiteral("from before");
    QTest::newRow("indicator") << QStringLiteral("indicator.previous") << QStringLiteral("from before");
}

void FieldOriginTest::whatHoldsForSeveralIsToldApart()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, source);
    const auto found = origins(rule, {codePointSpan(0, 3)});
    QCOMPARE(found[0].origin, Origin::Inherited);
    QVERIFY2(found[0].sentence.contains(source), qPrintable(found[0].sentence));
    QCOMPARE(originSign(found[0].origin), QStringLiteral("↑"));
}

void FieldOriginTest::whatTheArticleDoesNotSayIsAssumed()
{
    const auto found = origins(QStringLiteral("status.actual"), {}, ReasonField::Status);
    QCOMPARE(found[0].origin, Origin::Assumed);
    QVERIFY(found[0].sentence.startsWith(QStringLiteral("assumed")));
}

void FieldOriginTest::whatAnAnalystChangedIsTyped()
{
    for (const auto &[field, change] :
         std::initializer_list<std::pair<ReasonField, void (*)(model::Reading &)>>{
             {ReasonField::Value, [](model::Reading &r) { r.value = Decimal(7); }},
             {ReasonField::Unit, [](model::Reading &r) { r.unit = QStringLiteral("人"); }},
             {ReasonField::Unit, [](model::Reading &r) { r.kind = model::Kind::Money; }},
             {ReasonField::Per, [](model::Reading &r) { r.per = QStringLiteral("人"); }},
             {ReasonField::Qualifier, [](model::Reading &r) { r.qualifier = model::Qualifier::About; }},
             {ReasonField::Status, [](model::Reading &r) { r.status = model::Status::Target; }},
             {ReasonField::Place, [](model::Reading &r) { r.place = QStringLiteral("乙县"); }},
             {ReasonField::Period, [](model::Reading &r) { r.period = QStringLiteral("2023"); }},
             {ReasonField::Indicator, [](model::Reading &r) { r.indicator = QStringLiteral("产量"); }}}) {
        model::ExplainedProposal explained;
        for (const ReasonField each : model::AllReasonFields)
            explained.reasons.append({each, QStringLiteral("some.rule"), 900, {codePointSpan(0, 1)}, {}});
        model::Reading reading;
        change(reading);
        for (const FieldOrigin &origin :
             originsOf(reading, explained, [](CodePointSpan) { return QString(); })) {
            QCOMPARE(origin.origin, origin.field == field ? Origin::Typed : Origin::Beside);
            QCOMPARE(origin.words.isEmpty(), origin.field == field);
        }
    }
}

void FieldOriginTest::theEndsOfARangeAreTypedEachForItself()
{
    model::ExplainedProposal explained;
    explained.reasons = {{ReasonField::Value, QStringLiteral("some.rule"), 900, {codePointSpan(0, 1)}, {}}};
    explained.proposal.reading.value = Decimal(3);
    const auto typed = [&](const model::Reading &reading) {
        QList<std::pair<bool, bool>> told; // of the upper end, typed
        for (const FieldOrigin &origin :
             originsOf(reading, explained, [](CodePointSpan) { return QString(); }))
            told.append({origin.isUpper, origin.origin == Origin::Typed});
        return told;
    };
    using Told = QList<std::pair<bool, bool>>;
    model::Reading reading = explained.proposal.reading;
    reading.value = Decimal(30000);
    QCOMPARE(typed(reading), (Told{{false, true}})); // there is no upper end that could have been typed
    explained.proposal.reading.upper = model::Value(Decimal(5));
    reading.upper = model::Value(Decimal(5));
    QCOMPARE(typed(reading), (Told{{false, true}, {true, false}}));
    reading.value = Decimal(3);
    reading.upper.reset();
    QCOMPARE(typed(reading), (Told{{false, false}, {true, true}}));
}

void FieldOriginTest::theSecondChoiceIsNamed()
{
    const auto found = origins(QStringLiteral("period.stated"), {codePointSpan(4, 7)}, ReasonField::Period,
                               QStringLiteral("2022"));
    QCOMPARE(found[0].sentence,
             QStringLiteral("from these words: “上半年”; second choice: 2022 (period.stated, likely, 87 %)"));
}

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::FieldOriginTest)
#include "fieldorigin_test.moc"
