// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checktexts.h"

#include <QTest>

namespace jiaoshu::ui {

namespace {

model::Figure households(const QString &quote, const Decimal &value)
{
    model::Figure figure;
    figure.reading.quote = quote;
    figure.reading.span = codePointSpan(0, quote.size());
    figure.reading.value = model::Value(value);
    figure.reading.unit = QStringLiteral("户");
    return figure;
}

/** The first is the sum of the others, and is not, but with @p wanted. */
session::ToldCheck failedSum(const Decimal &wanted)
{
    session::ToldCheck told;
    told.check.kind = checks::CheckKind::Sum;
    told.check.verdict = checks::Verdict::Fails;
    told.check.figures = {0, 1, 2};
    told.check.expected = checks::Interval{wanted, wanted};
    told.check.slip = checks::Slip{0, wanted, 1};
    return told;
}

} // namespace

class CheckTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreNamedByTheirWords()
    {
        const QList<model::Figure> figures = {households(QStringLiteral("3512户"), 3512),
                                              households(QStringLiteral("2010户"), 2010),
                                              households(QStringLiteral("1402户"), 1402)};
        QCOMPARE(checkSentence(failedSum(3412), figures),
                 QStringLiteral("2010户 + 1402户 = 3,412 户, but the total says 3512户; it would hold with "
                                "3,412 户 for 3512户"));
    }

    void whatIsSavedOtherwiseIsNamed()
    {
        const QList<model::Figure> figures = {households(QStringLiteral("3412户"), 34120),
                                              households(QStringLiteral("2010户"), 2010),
                                              households(QStringLiteral("1402户"), 1402)};
        QCOMPARE(checkSentence(failedSum(3412), figures),
                 QStringLiteral("2010户 + 1402户 = 3,412 户, but the total says 34,120 户 (printed: 3412户); "
                                "it would hold with 3,412 户 for 34,120 户 (printed: 3412户)"));
    }
};

} // namespace jiaoshu::ui

QTEST_GUILESS_MAIN(jiaoshu::ui::CheckTextsTest)
#include "checktexts_test.moc"
