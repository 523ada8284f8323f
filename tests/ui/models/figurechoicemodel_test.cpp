// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurechoicemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace jiaoshu::ui {

/** Ten thousand figures whose quotes are their numbers. */
class FigureChoiceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fetched.clear();
        m_model = std::make_unique<FigureChoiceModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<FigureId> figures;
        for (qint64 id = 1; id <= Many; ++id)
            figures.append(FigureId{id});
        m_model->setFigures(figures, [this](const QList<FigureId> &wanted) {
            QList<ChoiceRow> rows;
            for (const FigureId id : wanted) {
                ChoiceRow row;
                row.figure.id = id;
                row.figure.reading.quote = QString::number(id.value);
                rows.append(row);
            }
            m_fetched.append(wanted.size());
            return rows;
        });
    }
    void cleanup() { m_tester.reset(); }

    void fetchesOnlyWhatIsLookedAt()
    {
        m_fetched.clear();
        QCOMPARE(m_model->rowCount(), Many);
        QCOMPARE(quote(5000), QStringLiteral("5001"));
        QCOMPARE(quote(5001), QStringLiteral("5002"));
        QCOMPARE(m_fetched.size(), 1);
        QVERIFY(m_fetched.first() < 200);
        QCOMPARE(quote(Many - 1), QString::number(Many));
    }

    void keepsWhatIsStruckOutOfPagesThatAreGone()
    {
        QSignalSpy changed(m_model.get(), &FigureChoiceModel::chosenChanged);
        m_model->strike(3, true);
        for (int row = 0; row < Many; row += 50)
            (void)quote(row); // all pages have been at hand
        QVERIFY(m_model->isStruck(3));
        QCOMPARE(m_model->chosenCount(), Many - 1);
        const QList<FigureId> chosen = m_model->chosen();
        QCOMPARE(chosen.size(), Many - 1);
        QVERIFY(!chosen.contains(FigureId{4}));
        m_model->strike(3, false);
        QCOMPARE(m_model->chosenCount(), Many);
        QCOMPARE(changed.size(), 2);
    }

    void aFigureThatCannotBeReadAnyMoreIsAnEmptyLine()
    {
        m_model->setFigures({FigureId{1}}, [](const QList<FigureId> &) { return QList<ChoiceRow>(); });
        QCOMPARE(quote(0), QString());
    }

private:
    static constexpr int Many = 10'000;
    [[nodiscard]] QString quote(int row) const
    {
        return m_model->index(row, FigureChoiceModel::QuoteColumn).data().toString();
    }

    std::unique_ptr<FigureChoiceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<qsizetype> m_fetched;
};

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::FigureChoiceModelTest)
#include "figurechoicemodel_test.moc"
