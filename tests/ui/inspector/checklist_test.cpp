// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/checklist.h"

#include "ui/testfigures.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <QVBoxLayout>

using namespace jiaoshu;

namespace {

/** Figure 1 is a sum of the others, and @p failing of its checks fail; @p holding hold. */
struct Told
{
    session::ArticleChecks article;
    QList<session::ToldCheck> checks;
};

Told told(int failing, int holding)
{
    Told made;
    for (qint64 id = 1; id <= 4; ++id)
        made.article.figures.append(ui::testFigure(id, 10 * id, QStringLiteral("%1户").arg(id * 10)));
    for (int i = 0; i < failing + holding; ++i) {
        session::ToldCheck check;
        check.check.kind = checks::CheckKind::Sum;
        check.check.verdict = i < failing ? checks::Verdict::Fails : checks::Verdict::Holds;
        check.check.figures = {0, 1 + i % 3, 1 + (i + 1) % 3};
        made.checks.append(check);
    }
    return made;
}

} // namespace

/** The lines above the form: used again for each figure, and arranged without a layout. */
class CheckListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesAreUsedAgain();
    void linesStandOneBelowTheOther();
    void itIsAsHighAsItsLinesAre();
    void aLargerFontTakesMoreRoom();
    void aLinkLeadsToItsFigure();

private:
    void show(int failing, int holding)
    {
        const Told made = told(failing, holding);
        m_list->showChecks(FigureId{1}, made.article, made.checks, {});
        QApplication::processEvents();
    }
    /** Of labels that are seen, from top to bottom. */
    [[nodiscard]] QList<QLabel *> lines() const
    {
        QList<QLabel *> seen = m_list->findChildren<QLabel *>();
        seen.removeIf([](const QLabel *label) { return label->isHidden(); });
        return seen;
    }

    std::unique_ptr<QWidget> m_page;
    ui::CheckList *m_list = nullptr;
};

void CheckListTest::init()
{
    m_list = new ui::CheckList; // the page owns it
    m_page.reset(m_list->above(new QWidget));
    m_page->resize(300, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void CheckListTest::linesAreUsedAgain()
{
    show(2, 1);
    const QList<QLabel *> before = lines();
    QCOMPARE(before.size(), 3);
    QCOMPARE(m_list->findChildren<QLabel *>(QStringLiteral("check-failing")).size(), 2);
    show(0, 2);
    QCOMPARE(lines(), before.first(2));
    QCOMPARE(m_list->findChildren<QLabel *>(QStringLiteral("check-holding")), before.first(2));
    QVERIFY(m_list->findChildren<QLabel *>(QStringLiteral("check-failing")).isEmpty());
    for (const QLabel *line : lines())
        QCOMPARE(line->foregroundRole(), QPalette::PlaceholderText);
    show(1, 2);
    QCOMPARE(lines(), before);
    QCOMPARE(before.first()->foregroundRole(), QPalette::WindowText);
    m_list->showNothing();
    QVERIFY(m_list->isHidden());
    QVERIFY(lines().isEmpty());
}

void CheckListTest::linesStandOneBelowTheOther()
{
    show(3, 2);
    const auto *const waive = m_list->findChild<QPushButton *>(QStringLiteral("check-waive"));
    QVERIFY(waive->isVisible());
    int bottom = 0;
    for (const QLabel *line : lines()) {
        QVERIFY(line->y() > bottom);
        QVERIFY(line->width() > 200);
        QCOMPARE(line->height(), line->heightForWidth(line->width()));
        bottom = line->geometry().bottom();
    }
    QVERIFY(waive->y() > bottom);
    QVERIFY(waive->geometry().bottom() < m_list->height());
}

void CheckListTest::itIsAsHighAsItsLinesAre()
{
    show(1, 0);
    const int one = m_list->height();
    QCOMPARE(one, m_list->heightForWidth(m_list->width()));
    show(4, 0);
    const int four = m_list->height();
    QVERIFY(four > 2 * one);
    m_page->resize(140, 600);
    QApplication::processEvents();
    QVERIFY(m_list->height() > four); // its lines wrap
    QCOMPARE(m_list->height(), m_list->heightForWidth(m_list->width()));
    m_page->resize(300, 600);
    QApplication::processEvents();
    QCOMPARE(m_list->height(), four);
    show(1, 0);
    QCOMPARE(m_list->height(), one);
}

void CheckListTest::aLargerFontTakesMoreRoom()
{
    show(2, 0);
    const int before = m_list->height();
    QFont font = m_page->font();
    font.setPointSizeF(2 * font.pointSizeF());
    m_page->setFont(font);
    QApplication::processEvents();
    QVERIFY(m_list->height() > before * 3 / 2);
    for (const QLabel *line : lines())
        QCOMPARE(line->height(), line->heightForWidth(line->width()));
}

void CheckListTest::aLinkLeadsToItsFigure()
{
    show(1, 0);
    QSignalSpy chosen(m_list, &ui::CheckList::figureChosen);
    // As while it is clicked: what is shown then changes the very line.
    connect(m_list, &ui::CheckList::figureChosen, m_list, [this] { show(0, 1); });
    QLabel *const line = lines().first();
    QVERIFY(line->text().contains(QStringLiteral("href=\"1/3\"")));
    Q_EMIT line->linkActivated(QStringLiteral("1/3"));
    QVERIFY(chosen.isEmpty());
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<ArticleId>(), ArticleId{1});
    QCOMPARE(chosen.first().at(1).value<FigureId>(), FigureId{3});
    QCOMPARE(line->objectName(), QStringLiteral("check-holding"));
}

QTEST_MAIN(CheckListTest)
#include "checklist_test.moc"
