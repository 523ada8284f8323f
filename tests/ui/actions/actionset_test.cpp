// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

namespace jiaoshu::ui {

/** A window with a pane of the review and a field beside it, as the real one has. */
struct Bench
{
    QWidget window;
    QWidget *pane = new QWidget(&window);
    QLineEdit *field = new QLineEdit(&window);
    ActionSet actions;

    Bench()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(pane);
        layout->addWidget(field);
        pane->setFocusPolicy(Qt::StrongFocus);
        actions.attachKeys(pane, KeyContext::Review);
        for (const ActionRow &row : actionRows())
            window.addAction(actions.action(row.id));
        window.show();
        QApplication::setActiveWindow(&window);
        (void)QTest::qWaitForWindowActive(&window);
    }
};

class ActionSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterActsInAPane();
    void aLetterIsTypedInAField();
    void theTwinActsInAField();
    void enterThatRepeatsDoesNotConfirm();
    void heldArrowsGoOn();
    void aDisabledActionIgnoresItsKey();
    void textsFollowTheLanguage();
};

void ActionSetTest::aLetterActsInAPane()
{
    Bench bench;
    bench.pane->setFocus();
    QSignalSpy reject(bench.actions.action(ActionId::Reject), &QAction::triggered);
    QTest::keyClick(bench.pane, Qt::Key_X);
    QTest::keyClick(bench.pane, Qt::Key_Backspace);
    QTest::keyClick(bench.pane, Qt::Key_Delete);
    QCOMPARE(reject.size(), 3);
    QSignalSpy confirm(bench.actions.action(ActionId::Confirm), &QAction::triggered);
    QTest::keyClick(bench.pane, Qt::Key_Return);
    QTest::keyClick(bench.pane, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(bench.pane, Qt::Key_C);
    QCOMPARE(confirm.size(), 3);
}

void ActionSetTest::aLetterIsTypedInAField()
{
    Bench bench;
    bench.field->setFocus();
    QList<QSignalSpy *> spies;
    for (const ActionRow &row : actionRows())
        spies.append(new QSignalSpy(bench.actions.action(row.id), &QAction::triggered));
    QTest::keyClicks(bench.field, QStringLiteral("xceuranpjks?"));
    QTest::keyClick(bench.field, Qt::Key_Backspace);
    QTest::keyClick(bench.field, Qt::Key_Return);
    QTest::keyClick(bench.field, Qt::Key_Left);
    QCOMPARE(bench.field->text(), QStringLiteral("xceuranpjks"));
    for (const QSignalSpy *spy : spies)
        QCOMPARE(spy->size(), 0);
    qDeleteAll(spies);
}

void ActionSetTest::theTwinActsInAField()
{
    Bench bench;
    bench.field->setFocus();
    QSignalSpy unsure(bench.actions.action(ActionId::Unsure), &QAction::triggered);
    QSignalSpy confirm(bench.actions.action(ActionId::Confirm), &QAction::triggered);
    QTest::keyClick(bench.field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(confirm.size(), 1);
    QTest::keyClick(bench.pane, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(unsure.size(), 1);
}

void ActionSetTest::enterThatRepeatsDoesNotConfirm()
{
    Bench bench;
    bench.pane->setFocus();
    QSignalSpy confirm(bench.actions.action(ActionId::Confirm), &QAction::triggered);
    QTest::simulateEvent(bench.pane, true, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), false);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(bench.pane, true, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QCOMPARE(confirm.size(), 1);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(bench.pane, true, Qt::Key_Return, Qt::ControlModifier, QStringLiteral("\r"),
                             true);
    QCOMPARE(confirm.size(), 1);
}

void ActionSetTest::heldArrowsGoOn()
{
    Bench bench;
    bench.pane->setFocus();
    QSignalSpy next(bench.actions.action(ActionId::NextFigure), &QAction::triggered);
    for (int i = 0; i < 3; ++i)
        QTest::simulateEvent(bench.pane, true, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"), i > 0);
    QCOMPARE(next.size(), 3);
}

void ActionSetTest::aDisabledActionIgnoresItsKey()
{
    Bench bench;
    bench.pane->setFocus();
    bench.actions.action(ActionId::Unsure)->setEnabled(false);
    QSignalSpy unsure(bench.actions.action(ActionId::Unsure), &QAction::triggered);
    QTest::keyClick(bench.pane, Qt::Key_U);
    QCOMPARE(unsure.size(), 0);
}

void ActionSetTest::textsFollowTheLanguage()
{
    ActionSet actions;
    const QAction *const confirm = actions.action(ActionId::Confirm);
    QCOMPARE(confirm->text(), QStringLiteral("&Confirm\tEnter"));
    QCOMPARE(confirm->iconText(), QStringLiteral("Confirm"));
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jiaoshu_zh_CN.qm")));
    QCoreApplication::installTranslator(&translator);
    actions.retranslate();
    QCOMPARE(confirm->text(), QStringLiteral("确认(&C)\tEnter"));
    QCOMPARE(confirm->iconText(), QStringLiteral("确认"));
    QCoreApplication::removeTranslator(&translator);
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ActionSetTest)
#include "actionset_test.moc"
