// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facettreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using session::Facet;

class FacetTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesStandBelowTheirFacetWithTheirCounts()
    {
        FacetTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setValues(Facet::Unit, {{QStringLiteral("亩"), 12, true}, {QString(), 3, false}});
        const QModelIndex unit = model.indexOf(Facet::Unit);
        QCOMPARE(model.rowCount(unit), 2);
        QCOMPARE(model.index(0, 0, unit).data().toString(), QStringLiteral("亩"));
        QCOMPARE(model.index(0, 0, unit).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(0, 1, unit).data().toString(), QStringLiteral("12"));
        QCOMPARE(model.index(1, 0, unit).data().toString(), QStringLiteral("none given"));
        QCOMPARE(model.index(1, 0, unit).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.rowCount(model.indexOf(Facet::Place)), 0);
    }

    void newCountsLeaveTheRowsWhereTheyAre()
    {
        FacetTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setValues(Facet::Unit, {{QStringLiteral("亩"), 12, false}, {QStringLiteral("户"), 3, false}});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex second = model.index(1, 0, model.indexOf(Facet::Unit));
        model.setValues(Facet::Unit, {{QStringLiteral("亩"), 11, false}, {QStringLiteral("户"), 4, false}});
        QCOMPARE(removed.size(), 0);
        QCOMPARE(second.data().toString(), QStringLiteral("户"));
        model.setValues(Facet::Unit, {{QStringLiteral("户"), 4, false}});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(model.indexOf(Facet::Unit)), 1);
    }

    void tickingAsksAndChangesNothingByItself()
    {
        FacetTreeModel model;
        model.setValues(Facet::Unit, {{QStringLiteral("亩"), 12, false}});
        QSignalSpy asked(&model, &FacetTreeModel::chooseRequested);
        const QModelIndex box = model.index(0, 0, model.indexOf(Facet::Unit));
        QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), QStringLiteral("亩"));
        QCOMPARE(asked.first().at(2).toBool(), true);
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!model.setData(model.indexOf(Facet::Unit), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(box, QStringLiteral("x"), Qt::EditRole));
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(FacetTreeModelTest)
#include "facettreemodel_test.moc"
