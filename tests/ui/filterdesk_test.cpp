// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One filter: what is chosen anywhere is what the list, the table, every step, a bulk decision and an export
// go by, and it is told in one place.
#include "exchange/datasetrow.h"
#include "session/exporting.h"
#include "session/libraryquery.h"
#include "ui/checkdesk.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/models/facettreemodel.h"
#include "ui/models/filtertexts.h"
#include "ui/transfer/exportdialog.h"
#include "ui/widgets/filterbar.h"
#include "ui/windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QListView>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using session::Facet;

/** 甲县 with 12, 340 and 7800, 乙县 with 56, all 户. */
class FilterDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void wordsAboveTheTableHoldForListQueueAndExport();
    void aTickedFacetIsWhatTheTableShows();
    void theBoxOfStatesIsTheFacet();
    void stepsPassOverWhatDoesNotFit();
    void fromTheWordsIntoTheTableIsToWhatFits();
    void anArticleBeginsAtWhatFits();
    void theBarTellsEachConditionAndTakesItBack();
    void aDecisionTakesAFigureOutOfTheTableAndUndoBringsItBack();
    void anExportBeginsWithWhatIsShown();
    void openStatesDoNotMakeAnExportUnverified();
    void whatChecksFindIsExportedByNumber();
    void afterARestartTheFilterStandsAgain();
    void nothingAskedShowsNoBar();
    void everyFieldMeansTheSameInEachLine_data();
    void everyFieldMeansTheSameInEachLine();
    void whatIsTypedGoesWithItsCondition();
    void theWordsGoAndTheFieldsStay();
    void aFieldThatThereIsNotIsTold();
    void theWordsOfTheWindowAreWordsOfAFilter_data();
    void theWordsOfTheWindowAreWordsOfAFilter();
    void whatIsCompletedMeansWhatItSays();
    void aFieldIsCompleted();

private:
    [[nodiscard]] LibraryDesk *library() const { return m_fixture->desk()->library(); }
    [[nodiscard]] FilterBar *bar() const { return m_fixture->find<FilterBar>("filter-bar"); }
    [[nodiscard]] int rows() const { return m_fixture->table()->model()->rowCount(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList titles;
        const auto *model = m_fixture->desk()->articlePanel()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    void choose(Facet facet, const QString &value)
    {
        library()->keeper()->choose(facet, value, true);
        QTRY_VERIFY(library()->keeper()->library());
    }
    /** As an export would write it, with every state. */
    [[nodiscard]] Result<QList<FigureId>> exported(const QString &where) const
    {
        QList<FigureId> ids;
        const auto visited = session::visitRows(*m_fixture->review.session(), {}, where,
                                                [&](const exchange::DatasetRow &row) -> Outcome {
                                                    ids.append(row.figure.id);
                                                    return {};
                                                });
        return visited ? Result<QList<FigureId>>(ids) : fail(visited.error());
    }
    void typeWords(const QString &words)
    {
        m_fixture->field("figureFilter")->setText(words);
        QTRY_VERIFY(library()->keeper()->library());
        m_fixture->text()->setFocus();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void FilterDeskTest::wordsAboveTheTableHoldForListQueueAndExport()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("7800"));
    QCOMPARE(rows(), 1);
    QCOMPARE(listed(), {QStringLiteral("甲县")});
    QCOMPARE(w.review.figure(), w.id(2));
    QSignalSpy empty(&w.review, &ReviewController::queueEmpty);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(empty.size(), 1);
    QCOMPARE(w.state(2), model::State::Confirmed);
    for (const qsizetype other : {0, 1, 3})
        QCOMPARE(w.state(other), model::State::Proposed);
    QCOMPARE(library()->exportFilter(), QStringLiteral("has:7800"));
    typeWords({});
    QCOMPARE(rows(), 3);
    QCOMPARE(listed().size(), 2);
}

void FilterDeskTest::aTickedFacetIsWhatTheTableShows()
{
    choose(Facet::Unit, QStringLiteral("亩"));
    QCOMPARE(rows(), 0);
    choose(Facet::Unit, QStringLiteral("户"));
    QCOMPARE(rows(), 3);
    QCOMPARE(library()->keeper()->library()->figures(), 4);
}

void FilterDeskTest::theBoxOfStatesIsTheFacet()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_X);
    auto *const box = w.find<QComboBox>("figureStates");
    box->setCurrentIndex(1);
    QTRY_VERIFY(library()->keeper()->library());
    QCOMPARE(library()->keeper()->filter().of(Facet::State),
             (QStringList{QStringLiteral("proposed"), QStringLiteral("unsure")}));
    QCOMPARE(rows(), 2);
    library()->keeper()->choose(Facet::State, QStringLiteral("unsure"), false);
    QCOMPARE(box->currentText(), QStringLiteral("Proposed"));
    library()->keeper()->choose(Facet::State, QStringLiteral("rejected"), true);
    QCOMPARE(box->currentIndex(), -1); // no choice of its own
    QCOMPARE(rows(), 3);
}

void FilterDeskTest::stepsPassOverWhatDoesNotFit()
{
    WindowFixture &w = *m_fixture;
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    WindowFixture::press(Qt::Key_X);
    choose(Facet::State, QStringLiteral("proposed"));
    w.review.showFigure({w.figures()[0].article, w.id(0)});
    WindowFixture::press(Qt::Key_N);
    QCOMPARE(w.review.figure(), w.id(2));
    WindowFixture::press(Qt::Key_P);
    QCOMPARE(w.review.figure(), w.id(0));
}

void FilterDeskTest::fromTheWordsIntoTheTableIsToWhatFits()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(w.field("figureFilter"), QStringLiteral("7800"));
    w.review.showFigure({w.figures()[0].article, w.id(0)}); // by hand, though it does not fit
    QCOMPARE(w.label("filter-remark"), QStringLiteral("The figure in hand does not fit."));
    QTest::keyClick(w.field("figureFilter"), Qt::Key_Return);
    QCOMPARE(w.review.figure(), w.id(2));
    QVERIFY(w.allShow(2));
}

void FilterDeskTest::anArticleBeginsAtWhatFits()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    w.review.showFigure({w.figures()[3].article, w.id(3)});
    w.review.showArticle(w.figures()[0].article);
    QCOMPARE(w.review.figure(), w.id(1));
}

void FilterDeskTest::theBarTellsEachConditionAndTakesItBack()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    choose(Facet::State, QStringLiteral("proposed"));
    library()->keeper()->choose(Facet::State, QStringLiteral("unsure"), true);
    w.desk()->articlePanel()->setSearch(QStringLiteral("甲"), ArticleSort{});
    QTRY_COMPARE(bar()->conditions(),
                 (QStringList{QStringLiteral("articles with “甲”"), QStringLiteral("figures with “340”"),
                              QStringLiteral("State: Proposed, Unsure")}));
    QVERIFY(bar()->isVisible());
    QCOMPARE(w.label("filter-result"), QStringLiteral("1 figure fits"));
    Q_EMIT bar()->removeRequested(1);
    QCOMPARE(w.field("figureFilter")->text(), QString());
    QCOMPARE(rows(), 3);
    Q_EMIT bar()->removeRequested(0);
    QCOMPARE(w.desk()->articlePanel()->searchText(), QString());
    QCOMPARE(bar()->conditions(), {QStringLiteral("State: Proposed, Unsure")});
    QTest::mouseClick(w.find<QToolButton>("filter-clear"), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!library()->keeper()->isFiltered());
    QCOMPARE(w.find<QComboBox>("figureStates")->currentIndex(), 0);
}

void FilterDeskTest::aDecisionTakesAFigureOutOfTheTableAndUndoBringsItBack()
{
    choose(Facet::State, QStringLiteral("proposed"));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(rows(), 2);
    QTRY_COMPARE(m_fixture->label("filter-result"), QStringLiteral("3 figures fit"));
    WindowFixture::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), 3);
}

void FilterDeskTest::anExportBeginsWithWhatIsShown()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    QString asked;
    bool isTold = false;
    QTimer::singleShot(200, w.window.get(), [&] {
        QWidget *const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        auto *const line = dialog->findChild<QLineEdit *>(QStringLiteral("export-filter"));
        auto *const note = dialog->findChild<QLabel *>(QStringLiteral("export-filter-note"));
        asked = line->text();
        isTold = note->isVisible();
        line->clear(); // somebody wants everything
        isTold = isTold && !note->isVisible();
        dialog->close();
    });
    WindowFixture::press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(asked, QStringLiteral("has:340"));
    QVERIFY(isTold);
}

void FilterDeskTest::openStatesDoNotMakeAnExportUnverified()
{
    choose(Facet::State, QStringLiteral("proposed"));
    library()->keeper()->choose(Facet::Unit, QStringLiteral("户"), true);
    QCOMPARE(library()->exportFilter(), QStringLiteral("unit:户"));
    library()->keeper()->choose(Facet::State, QStringLiteral("confirmed"), true);
    QCOMPARE(library()->exportFilter(), QStringLiteral("state:confirmed unit:户"));
}

void FilterDeskTest::whatChecksFindIsExportedByNumber()
{
    WindowFixture &w = *m_fixture;
    choose(Facet::Problem, QStringLiteral("failed-check"));
    QTRY_VERIFY(w.desk()->checks()->book()); // which tells what checks find, and replaces this
    library()->keeper()->setProblems({{w.id(1), session::Problem::FailedCheck}});
    QCOMPARE(rows(), 1);
    QCOMPARE(library()->exportFilter(), QStringLiteral("figure:%1").arg(w.id(1).value));
}

void FilterDeskTest::afterARestartTheFilterStandsAgain()
{
    WindowFixture &w = *m_fixture;
    typeWords(QStringLiteral("340"));
    const QByteArray left = library()->present();
    QVERIFY(!left.isEmpty());
    // Half a word of a filter is nothing to come back to, searched for or not yet.
    w.field("article-search")->setText(QStringLiteral("甲 kind:mon"));
    const QByteArray atOnce = library()->present();
    QVERIFY2(!atOnce.contains("kind:mon") && atOnce.contains("甲"), atOnce.constData());
    w.start();
    library()->goBackTo(left);
    QCOMPARE(w.field("figureFilter")->text(), QStringLiteral("340"));
    QTRY_COMPARE(bar()->conditions(), QStringList{QStringLiteral("figures with “340”")});
    QCOMPARE(rows(), 1);
}

void FilterDeskTest::nothingAskedShowsNoBar()
{
    QVERIFY(!bar()->isVisible());
    QCOMPARE(library()->exportFilter(), QString());
    m_fixture->field("figureFilter")->setText(QStringLiteral("  "));
    QVERIFY(!bar()->isVisible());
    QVERIFY(!library()->keeper()->isFiltered());
}

void FilterDeskTest::everyFieldMeansTheSameInEachLine_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field : session::filterFields())
        QTest::newRow(qPrintable(field)) << field;
}

void FilterDeskTest::everyFieldMeansTheSameInEachLine()
{
    QFETCH(const QString, field);
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_Return); // 12 is confirmed, so states and analysts differ
    QVERIFY(w.review.tag({w.figures()[3].article}, QStringLiteral("要闻"), true));
    QStringList values;
    if (field == QStringLiteral("article"))
        values = {QString::number(w.figures()[3].article.value)};
    else if (field == QStringLiteral("figure"))
        values = {QString::number(w.id(1).value)};
    else if (field == QStringLiteral("has"))
        values = {QStringLiteral("340")};
    else if (field == QStringLiteral("tag"))
        values = {QStringLiteral("要闻")};
    else if (!session::filterValues(field).isEmpty())
        values = session::filterValues(field);
    else
        for (const session::Facet facet : session::AllFacets)
            if (session::toText(facet) == field)
                values = {
                    facet == Facet::Outlet
                        ? QString()
                        : session::singleValues(facet, session::facetValue(facet, w.figures()[0])).value(0)};
    library()->keeper()->want();
    QTRY_VERIFY(library()->keeper()->library());
    QTRY_VERIFY(w.desk()->checks()->book());
    qsizetype found = 0;
    for (const QString &value : std::as_const(values)) {
        const QString line = QStringLiteral("%1:\"%2\"").arg(field, value);
        const auto wanted = exported(line);
        QVERIFY2(wanted, qPrintable(wanted ? QString() : wanted.error().detail));
        found += wanted->size();
        for (const char *const box : {"article-search", "figureFilter"}) {
            w.field(box)->setText(line);
            QTRY_VERIFY2(library()->keeper()->isFiltered(), qPrintable(line));
            QCOMPARE(library()->keeper()->library()->fitting(), *wanted);
            QCOMPARE(library()->exportFilter().isEmpty(),
                     field == QStringLiteral("state") && !model::isVerified(*model::stateFromText(value)));
            w.field(box)->clear();
            QTRY_VERIFY2(!library()->keeper()->isFiltered(), qPrintable(line));
        }
    }
    if (field != QStringLiteral("problem"))
        QVERIFY(found > 0);
}

void FilterDeskTest::whatIsTypedGoesWithItsCondition()
{
    WindowFixture &w = *m_fixture;
    w.field("article-search")->setText(QStringLiteral("有 kind:count unit:户"));
    QTRY_COMPARE(bar()->conditions().size(), 3);
    QCOMPARE(bar()->conditions().first(), QStringLiteral("articles with “有”"));
    Q_EMIT bar()->removeRequested(2); // the unit
    QCOMPARE(w.field("article-search")->text(), QStringLiteral("kind:count 有"));
    typeWords(QStringLiteral("340 state:proposed"));
    QCOMPARE(rows(), 1);
    library()->setStates({});
    QCOMPARE(w.field("figureFilter")->text(), QStringLiteral("340"));
    QTest::mouseClick(w.find<QToolButton>("filter-clear"), Qt::LeftButton);
    QCOMPARE(w.field("article-search")->text(), QString());
    QCOMPARE(w.field("figureFilter")->text(), QString());
    QVERIFY(!library()->keeper()->isFiltered());
    w.field("article-search")->setText(QStringLiteral("甲"));
    QTRY_COMPARE(bar()->conditions(), QStringList{QStringLiteral("articles with “甲”")});
    w.field("article-search")->setText(QStringLiteral("甲县")); // finds the same article
    QTRY_COMPARE(bar()->conditions(), QStringList{QStringLiteral("articles with “甲县”")});
}

void FilterDeskTest::theWordsGoAndTheFieldsStay()
{
    WindowFixture &w = *m_fixture;
    w.field("article-search")->setText(QStringLiteral("乙 kind:count"));
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("乙县")});
    QCOMPARE(library()->exportFilter(), QStringLiteral("kind:count 乙"));
    library()->clearSearch();
    QCOMPARE(w.field("article-search")->text(), QStringLiteral("kind:count"));
    QCOMPARE(listed().size(), 2);
    w.field("article-search")->setText(QStringLiteral("article:%1").arg(w.figures()[0].article.value));
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("甲县")});
    QVERIFY(library()->keeper()->filter().of(Facet::Kind).isEmpty());
}

void FilterDeskTest::aFieldThatThereIsNotIsTold()
{
    WindowFixture &w = *m_fixture;
    const auto *const fault = w.find<QLabel>("article-search-fault");
    QVERIFY(fault->isHidden());
    w.field("article-search")->setText(QStringLiteral("甲 kinds:money ")); // the word is done
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().startsWith(QStringLiteral("There is no field “kinds:”. There are: state ")),
             qPrintable(fault->text()));
    QCOMPARE(listed(), {QStringLiteral("甲县")}); // what can be read holds
    w.field("article-search")
        ->setText(QStringLiteral("  乙　kinds:money　")); // as an input method parts words
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("乙县")});
    w.field("article-search")->setText(QStringLiteral("kind:mon"));
    QTRY_COMPARE(fault->text(), QStringLiteral("“kind:” has no “mon”, but: count money percent measure "
                                               "duration rate multiple fraction."));
    w.field("article-search")->setText(QStringLiteral("kind:money"));
    QTRY_VERIFY(fault->isHidden());
    w.field("figureFilter")->setText(QStringLiteral("article:x "));
    QCOMPARE(w.find<QLabel>("figure-filter-fault")->text(),
             QStringLiteral("“article:” wants numbers, parted by commas."));
    w.field("figureFilter")->clear();
    QVERIFY(w.find<QLabel>("figure-filter-fault")->isHidden());
}

void FilterDeskTest::theWordsOfTheWindowAreWordsOfAFilter_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("simplified") << QStringLiteral("zh_CN");
    QTest::newRow("traditional") << QStringLiteral("zh_TW");
}

void FilterDeskTest::theWordsOfTheWindowAreWordsOfAFilter()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/jiaoshu_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    for (const Facet facet : session::AllFacets) {
        const QString field = session::toText(facet);
        QCOMPARE(session::filterField(displayText(facet)), field);
        for (const QString &value : session::filterValues(field))
            QCOMPARE(session::filterValue(field, facetValueText(facet, value)), value);
    }
    QCoreApplication::removeTranslator(&translator);
}

void FilterDeskTest::whatIsCompletedMeansWhatItSays()
{
    const QStringList places = {QStringLiteral("湄潭县"), QStringLiteral("Port Blue"),
                                QStringLiteral("甲,乙"), QStringLiteral("a:b"), QStringLiteral("c\"d")};
    QStringList asked;
    for (const QString &words : filterCompletions(places)) {
        if (!words.startsWith(QStringLiteral("place:")) || words.endsWith(u':'))
            continue;
        const auto query = session::parseLibraryQuery(words);
        QVERIFY2(query.has_value(), qPrintable(words));
        QVERIFY2(query->words.isEmpty(), qPrintable(words));
        asked += query->filter.of(Facet::Place);
    }
    QCOMPARE(asked, places);
}

void FilterDeskTest::aFieldIsCompleted()
{
    WindowFixture &w = *m_fixture;
    QLineEdit *const search = w.field("article-search");
    search->setFocus();
    search->setText(QStringLiteral("甲 "));
    QTest::keyClicks(search, QStringLiteral("kind:mo"));
    QVERIFY(search->completer());
    QCOMPARE(search->completer()->currentCompletion(), QStringLiteral("甲 kind:money"));
    QVERIFY(search->completer()->popup()->isVisible());
    w.field("figureFilter")->setFocus(); // what is offered closes: the next key is not the search's
    QVERIFY(!search->completer()->popup()->isVisible());
    search->setFocus();
    search->setText(QStringLiteral("place:\"甲 "));
    QTest::keyClicks(search, QStringLiteral("ki"));
    QCOMPARE(search->completer()->completionCount(), 0); // in quotes there are no fields
    search->setText(QStringLiteral("甲　"));
    QTest::keyClicks(search, QStringLiteral("kind:mozz"));
    QCOMPARE(search->completer()->completionCount(), 0);
}

QTEST_MAIN(FilterDeskTest)
#include "filterdesk_test.moc"
