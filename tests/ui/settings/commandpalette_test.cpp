// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(jiaoshu::ui::ActionId)

namespace jiaoshu::ui {

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyActionIsThereAtFirst();
    void theBeginOfANameComesFirst();
    void wordsOfTheSentenceFindItToo();
    void whatCannotBeDoneIsNotOffered();
    void enterChoosesAndArrowsMove();
    void escChoosesNothing();
    void nonsenseFindsNothingAndSaysSo();

private:
    [[nodiscard]] QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(); }
    [[nodiscard]] QListWidget *list() const { return m_palette->findChild<QListWidget *>(); }

    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<CommandPalette> m_palette;
};

void CommandPaletteTest::init()
{
    m_palette.reset();
    m_actions = std::make_unique<ActionSet>();
    m_palette = std::make_unique<CommandPalette>(*m_actions);
    m_palette->show();
}

void CommandPaletteTest::everyActionIsThereAtFirst()
{
    QCOMPARE(list()->count(), static_cast<int>(actionRows().size()));
}

void CommandPaletteTest::theBeginOfANameComesFirst()
{
    field()->setText(QStringLiteral("rej"));
    QVERIFY2(list()->item(0)->text().startsWith(QStringLiteral("Review › Reject    X")),
             qPrintable(list()->item(0)->text()));
    QVERIFY(list()->count() > 4); // the reasons, too
}

void CommandPaletteTest::wordsOfTheSentenceFindItToo()
{
    field()->setText(QStringLiteral("csv write"));
    QCOMPARE(list()->count(), 1);
    QVERIFY(list()->item(0)->text().contains(QStringLiteral("Export")));
}

void CommandPaletteTest::whatCannotBeDoneIsNotOffered()
{
    m_actions->action(ActionId::Export)->setEnabled(false);
    field()->setText(QStringLiteral("export"));
    for (int i = 0; i < list()->count(); ++i)
        QVERIFY(!list()->item(i)->text().contains(QStringLiteral("Export")));
}

void CommandPaletteTest::enterChoosesAndArrowsMove()
{
    QSignalSpy chosen(m_palette.get(), &CommandPalette::chosen);
    QTest::keyClicks(field(), QStringLiteral("zoom"));
    QVERIFY(list()->count() >= 2);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 1);
    const int wanted = list()->currentItem()->data(Qt::UserRole).toInt();
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(static_cast<int>(chosen[0][0].value<ActionId>()), wanted);
    QVERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::escChoosesNothing()
{
    QSignalSpy chosen(m_palette.get(), &CommandPalette::chosen);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QCOMPARE(chosen.size(), 0);
}

void CommandPaletteTest::nonsenseFindsNothingAndSaysSo()
{
    QSignalSpy chosen(m_palette.get(), &CommandPalette::chosen);
    field()->setText(QStringLiteral("no action has this"));
    QCOMPARE(list()->count(), 0);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QCOMPARE(chosen.size(), 0);
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::CommandPaletteTest)
#include "commandpalette_test.moc"
