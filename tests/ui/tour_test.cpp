// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour, in the real window by keys.
#include "ui/models/articlelistmodel.h"
#include "ui/widgets/tourbar.h"
#include "ui/windowfixture.h"
#include "ui/workspacehome.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::ui;

class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theTourLeadsOnByWhatIsTried();
    void theTourTakesBackItsTriesAlone();
    void theTourCanBeEndedAndTakesNoKeys();
    void whoBeginsIsShownRoundByClickAndKeys();

private:
    [[nodiscard]] QAction *action(const char *name) const { return m_fixture->find<QAction>(name); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TourTest::theTourLeadsOnByWhatIsTried()
{
    auto *const bar = m_fixture->find<TourBar>("tour");
    action("tour")->trigger();
    QVERIFY(bar->isVisible());
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("1/5"));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("2/5"));
    WindowFixture::press(Qt::Key_Return); // not what is asked for
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("2/5"));
    WindowFixture::press(Qt::Key_1);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("3/5"));
    WindowFixture::press(Qt::Key_W);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("4/5"));
    // Two figures were decided for a try; the tour sees to it that both are as they were.
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("4/5"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("5/5"));
    for (const qsizetype tried : {2, 3})
        QCOMPARE(m_fixture->state(tried), model::State::Proposed);
    QTest::keyClick(m_fixture->find<QPushButton>("tour-end"), Qt::Key_Space);
    QVERIFY(!bar->isVisible());
}

void TourTest::theTourTakesBackItsTriesAlone()
{
    action("tour")->trigger();
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::press(Qt::Key_X);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("3/5"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier); // at once, as everybody does
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("3/5"));
    WindowFixture::press(Qt::Key_W);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("4/5"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("5/5"));
    QCOMPARE(m_fixture->state(0), model::State::Confirmed); // before the tries: it stands
    QCOMPARE(m_fixture->state(1), model::State::Proposed);
}

void TourTest::theTourCanBeEndedAndTakesNoKeys()
{
    auto *const bar = m_fixture->find<TourBar>("tour");
    action("tour")->trigger();
    QCOMPARE(QApplication::focusWidget(), m_fixture->text());
    QTest::mouseClick(m_fixture->find<QPushButton>("tour-next"), Qt::LeftButton);
    QCOMPARE(m_fixture->label("tour-place"), QStringLiteral("2/5"));
    QTest::mouseClick(m_fixture->find<QPushButton>("tour-end"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    WindowFixture::press(Qt::Key_X);
    QVERIFY(!bar->isVisible());
}

void TourTest::whoBeginsIsShownRoundByClickAndKeys()
{
    WindowFixture &w = *m_fixture;
    w.window->home().setFolder(w.folder.path());
    QVERIFY(w.keeper.open(w.folder.filePath(QStringLiteral("empty.jiaoshu")), true));
    const auto samples = [&w]() -> QPushButton * {
        const auto buttons = w.window->findChildren<QPushButton *>(QStringLiteral("emptyOther"));
        const auto shown = std::ranges::find_if(buttons, &QPushButton::isVisible);
        return shown == buttons.cend() ? nullptr : *shown;
    };
    QTRY_VERIFY(samples());
    QTest::mouseClick(samples(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(w.desk()->articles()->articleCount(), 4, 20'000);
    QTRY_VERIFY(w.messages().join(u' ').contains(QStringLiteral("Welcome")));
    QTest::mouseClick(w.find<QPushButton>("messageAction"), Qt::LeftButton);
    QCOMPARE(w.label("tour-place"), QStringLiteral("1/5"));
    QVERIFY(w.messages().isEmpty());
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.label("tour-place"), QStringLiteral("2/5"));
    WindowFixture::press(Qt::Key_X);
    QCOMPARE(w.label("tour-place"), QStringLiteral("3/5"));
    WindowFixture::press(Qt::Key_W);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.label("tour-place"), QStringLiteral("4/5"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.label("tour-place"), QStringLiteral("5/5"));
    QTest::mouseClick(w.find<QPushButton>("tour-next"), Qt::LeftButton);
    QVERIFY(!w.find<QWidget>("tour")->isVisible());
}

QTEST_MAIN(TourTest)
#include "tour_test.moc"
