// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretablemodel.h"
#include "ui/reader/figuredelegate.h"

#include <QStandardItemModel>
#include <QtTest>

using namespace jiaoshu::ui;

namespace {

class OpenDelegate final : public FigureDelegate
{
public:
    using FigureDelegate::FigureDelegate;
    using FigureDelegate::initStyleOption;
};

} // namespace

class FigureDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfANumberIsNeverCut()
    {
        QStandardItemModel model(1, FigureTableModel::ColumnCount);
        const OpenDelegate delegate;
        const auto cut = [&](int column) {
            QStyleOptionViewItem option;
            delegate.initStyleOption(&option, model.index(0, column));
            return option.textElideMode;
        };
        QCOMPARE(cut(FigureTableModel::ValueColumn), Qt::ElideMiddle);
        QCOMPARE(cut(FigureTableModel::QuoteColumn), Qt::ElideMiddle);
        QCOMPARE(cut(FigureTableModel::IndicatorColumn), Qt::ElideRight);
    }
};

QTEST_MAIN(FigureDelegateTest)
#include "figuredelegate_test.moc"
