// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/termtexts.h"

#include <QSet>
#include <QtTest>

using namespace jiaoshu;

class TermTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonReadsAsWords();
    void everyTermHasAWordOfItsOwn();
    void onlyExactNeedsNoSign();
    void confidenceIsRoundedToWholePercent_data();
    void confidenceIsRoundedToWholePercent();
};

namespace {

template <typename Terms>
bool allDiffer(const Terms &terms)
{
    QSet<QString> texts;
    for (const auto term : terms) {
        const QString text = ui::displayText(term);
        if (text.isEmpty())
            return false;
        texts.insert(text);
    }
    return texts.size() == static_cast<qsizetype>(terms.size());
}

} // namespace

void TermTextsTest::everyTermHasAWordOfItsOwn()
{
    QVERIFY(allDiffer(model::AllKinds));
    QVERIFY(allDiffer(model::AllQualifiers));
    QVERIFY(allDiffer(model::AllStatuses));
    QVERIFY(allDiffer(model::AllStates));
    QSet<QString> explanations;
    for (const auto state : model::AllStates)
        explanations.insert(ui::explanation(state));
    QCOMPARE(explanations.size(), qsizetype(model::AllStates.size()));
}

void TermTextsTest::onlyExactNeedsNoSign()
{
    QSet<QString> symbols;
    for (const auto qualifier : model::AllQualifiers) {
        QCOMPARE(ui::symbolText(qualifier).isEmpty(), qualifier == model::Qualifier::Exact);
        symbols.insert(ui::symbolText(qualifier));
    }
    QCOMPARE(symbols.size(), qsizetype(model::AllQualifiers.size()));
}

void TermTextsTest::confidenceIsRoundedToWholePercent_data()
{
    QTest::addColumn<int>("permille");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QStringLiteral("0 %");
    QTest::newRow("down") << 934 << QStringLiteral("93 %");
    QTest::newRow("up") << 935 << QStringLiteral("94 %");
    QTest::newRow("full") << 1000 << QStringLiteral("100 %");
}

void TermTextsTest::confidenceIsRoundedToWholePercent()
{
    QFETCH(int, permille);
    QTEST(ui::confidenceText(permille), "text");
}

void TermTextsTest::everyReasonReadsAsWords()
{
    QSet<QString> texts;
    for (const ui::RejectReason reason : ui::AllRejectReasons) {
        QVERIFY(ui::displayReason(ui::toText(reason)) != ui::toText(reason));
        texts.insert(ui::displayReason(ui::toText(reason)));
    }
    QCOMPARE(texts.size(), static_cast<qsizetype>(ui::AllRejectReasons.size()));
    QCOMPARE(ui::displayReason(QStringLiteral("看不清")), QStringLiteral("看不清"));
    QVERIFY(ui::displayReason({}).isEmpty());
}

QTEST_GUILESS_MAIN(TermTextsTest)
#include "termtexts_test.moc"
