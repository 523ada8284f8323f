// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed to narrow the work down: places and fields by any of their names, and nothing left in hand.
#include "exchange/datasetrow.h"
#include "session/exporting.h"
#include "ui/library/articlepanel.h"
#include "ui/librarydesk.h"
#include "ui/windowfixture.h"

#include <QCompleter>
#include <QListView>
#include <QSignalSpy>

using namespace jiaoshu;
using namespace jiaoshu::ui;
using session::Facet;

/** 甲县 with 12, 340 and 7800, 乙县 with 56, all 户. */
class FilterTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void whereNoArticleFitsNothingIsInHand();
    void whatIsTakenBackWhileNothingFitsStaysOutOfHand();
    void whatIsTypedInTheFormWaitsWhileNothingFits();
    void aPlaceIsFoundInEitherScriptWithWhatLiesInIt();
    void aPlaceThatNoFigureHasIsToldWithThoseNear();
    void fieldsMayBeTypedInChinese();
    void whatIsNoFieldAndWhatNoFigureHasIsTold_data();
    void whatIsNoFieldAndWhatNoFigureHasIsTold();
    void aFieldWithoutAValueKeepsTheOthers();
    void aRangeOfYearsFits();
    void fieldsOfNumbersAreCompletedAndTakeTheWideColon();
    void placesThatComeInAreCompleted();

private:
    [[nodiscard]] LibraryDesk *library() const { return m_fixture->desk()->library(); }
    [[nodiscard]] int rows() const { return m_fixture->table()->model()->rowCount(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList titles;
        const auto *model = m_fixture->desk()->articlePanel()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
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

    /** One file, as it comes in where it is dropped. */
    void takeIn(const QString &text)
    {
        QFile file(m_fixture->folder.filePath(QStringLiteral("in.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        QSignalSpy took(&m_fixture->keeper, &WorkspaceKeeper::tookIn);
        m_fixture->keeper.takeIn({file.fileName()});
        QVERIFY(took.wait(30'000));
    }
    void searchForNothing()
    {
        m_fixture->field("article-search")->setText(QStringLiteral("nosuchword"));
        QTRY_VERIFY(!m_fixture->review.article().isValid());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void FilterTypingTest::whereNoArticleFitsNothingIsInHand()
{
    WindowFixture &w = *m_fixture;
    w.review.showFigure({w.figures()[1].article, w.id(1)});
    QLineEdit *const search = w.field("article-search");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("nosuchword"));
    QTRY_VERIFY(!w.review.article().isValid());
    QVERIFY(search->hasFocus()); // the word may go on
    QCOMPARE(rows(), 0);
    QVERIFY(!w.text()->isVisible());
    QCOMPARE(w.label("head-quote"), QStringLiteral("No figure is chosen"));
    QVERIFY(!w.label("status-uncovered").contains(QStringLiteral("number")));
    QTest::keyClick(search, Qt::Key_Return); // into the list
    for (const auto key : {Qt::Key_Return, Qt::Key_C, Qt::Key_X, Qt::Key_U, Qt::Key_N})
        WindowFixture::press(key);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(w.state(i), model::State::Proposed);
    // What comes in and fits no better is counted and not shown.
    takeIn(QStringLiteral("丙县有7户。"));
    QVERIFY(!w.review.article().isValid());
    QVERIFY(!w.text()->isVisible());
    QTRY_COMPARE(w.label("articles-heading"), QStringLiteral("0 of 3"));
    QTest::mouseClick(w.button(QStringLiteral("Show all articles")), Qt::LeftButton);
    QVERIFY(w.allShow(1)); // where it was
    QVERIFY(w.text()->isVisible());
    w.text()->setFocus();
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(w.state(1), model::State::Confirmed);
}

void FilterTypingTest::whatIsTakenBackWhileNothingFitsStaysOutOfHand()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(w.allShow(1));
    searchForNothing();
    w.review.undo();
    QCOMPARE(w.state(0), model::State::Proposed);
    QVERIFY(!w.review.article().isValid());
    QVERIFY(!w.text()->isVisible());
    w.review.redo();
    QCOMPARE(w.state(0), model::State::Confirmed);
    QVERIFY(!w.review.article().isValid());
    QTest::mouseClick(w.button(QStringLiteral("Show all articles")), Qt::LeftButton);
    QTRY_VERIFY(w.allShow(1)); // where the work was
}

void FilterTypingTest::whatIsTypedInTheFormWaitsWhileNothingFits()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_W); // times 10,000, not saved
    QLineEdit *const search = w.field("article-search");
    search->setFocus();
    search->setText(QStringLiteral("nosuchword"));
    QTRY_VERIFY(!w.review.article().isValid());
    search->clear();
    QTRY_VERIFY(w.allShow(0));
    QCOMPARE(w.field("field-value")->text(), QStringLiteral("120,000"));
    QCOMPARE(w.state(0), model::State::Proposed);
}

void FilterTypingTest::aPlaceIsFoundInEitherScriptWithWhatLiesInIt()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_L);
    w.field("field-place")->setText(QStringLiteral("花莲县"));
    WindowFixture::press(Qt::Key_Return);
    QLineEdit *const search = w.field("article-search");
    for (const QString &asked : {QStringLiteral("place:花蓮縣"), QStringLiteral("place:花莲"),
                                 QStringLiteral("place:台灣"), QStringLiteral("地區：臺灣")}) {
        search->setText(asked);
        QTRY_VERIFY(library()->keeper()->library());
        QTRY_COMPARE(library()->keeper()->library()->figures(), 1);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(listed(), {QStringLiteral("甲县")});
        QVERIFY(!w.find<QLabel>("article-search-fault")->isVisible());
        QCOMPARE(exported(library()->exportFilter())->size(), 1);
        search->clear();
        QTRY_COMPARE(library()->keeper()->library()->figures(), 4);
    }
    w.field("figureFilter")->setText(QStringLiteral("地区:花蓮"));
    QTRY_COMPARE(rows(), 1);
}

void FilterTypingTest::aPlaceThatNoFigureHasIsToldWithThoseNear()
{
    WindowFixture &w = *m_fixture;
    WindowFixture::press(Qt::Key_L);
    w.field("field-place")->setText(QStringLiteral("花莲县"));
    WindowFixture::press(Qt::Key_Return);
    QLineEdit *const search = w.field("article-search");
    auto *const fault = w.find<QLabel>("article-search-fault");
    search->setText(QStringLiteral("place:花兰县 "));
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(QStringLiteral("No figure has the place “花兰县”. There is: 花莲县")),
             qPrintable(fault->text()));
    search->setText(QStringLiteral("place:花兰县 kind: "));
    QTRY_VERIFY2(fault->text().contains(QStringLiteral("“kind:”")), qPrintable(fault->text()));
    search->setText(QStringLiteral("place:花兰县 "));
    QTRY_VERIFY2(fault->text().contains(QStringLiteral("“花兰县”")), qPrintable(fault->text()));
    search->setText(QStringLiteral("place:花莲县 "));
    QTRY_VERIFY(!fault->isVisible());
    search->setFocus();
    search->clear();
    QTest::keyClicks(search, QStringLiteral("place:"));
    QCOMPARE(search->completer()->completionCount(), 2); // itself and what figures have
    QVERIFY(!fault->isVisible());
    QTRY_VERIFY(fault->isVisible()); // no word comes
    QVERIFY2(fault->text().contains(QStringLiteral("“place:” wants a word")), qPrintable(fault->text()));
    QCOMPARE(rows(), 3); // until one does, all is shown
    const auto refused = exported(QStringLiteral("place:花兰县"));
    QVERIFY2(!refused && refused.error().detail.contains(QStringLiteral("花莲县")),
             qPrintable(refused ? QString() : refused.error().detail));
}

void FilterTypingTest::fieldsMayBeTypedInChinese()
{
    WindowFixture &w = *m_fixture;
    w.field("article-search")->setText(QStringLiteral("单位:户 類別：計數"));
    QTRY_COMPARE(library()->keeper()->filter().of(Facet::Unit), QStringList{QStringLiteral("户")});
    QCOMPARE(library()->keeper()->filter().of(Facet::Kind), QStringList{QStringLiteral("count")});
    w.preferences.setLanguage(Language::SimplifiedChinese);
    w.appearance.apply(w.preferences);
    QCoreApplication::processEvents();
    QLineEdit *const search = w.field("article-search");
    search->setFocus();
    search->setText(QStringLiteral("x "));
    QTest::keyClick(search, Qt::Key_End);
    search->insert(QStringLiteral("类"));
    search->completer()->setCompletionPrefix(QStringLiteral("x 类别"));
    QVERIFY(search->completer()->completionCount() > 1);
    QCOMPARE(search->completer()->currentCompletion(), QStringLiteral("x 类别:"));
    search->setText(QStringLiteral("年代人:3 kind:钱 "));
    auto *const fault = w.find<QLabel>("article-search-fault");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(QStringLiteral("金额")), qPrintable(fault->text()));
}

void FilterTypingTest::whatIsNoFieldAndWhatNoFigureHasIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");
    QTest::newRow("no field") << "颜色:红 "
                              << "There is no field “颜色:”, so it is looked for as a word";
    QTest::newRow("a unit") << "unit:公里 "
                            << "No figure has “unit:公里”";
    QTest::newRow("a tag") << "标签:要闻 "
                           << "No figure has “tag:要闻”";
    QTest::newRow("who published it") << "来源：某社 "
                                      << "No figure has “outlet:某社”";
    QTest::newRow("years") << "year:1990..1995 "
                           << "No figure has “year:1990..1995”";
    QTest::newRow("in the words it was typed in") << "类别:钱 "
                                                  << "“类别:” has no “钱”, but: 计数 金额";
}

void FilterTypingTest::whatIsNoFieldAndWhatNoFigureHasIsTold()
{
    QFETCH(const QString, line);
    QFETCH(const QString, told);
    WindowFixture &w = *m_fixture;
    library()->keeper()->want();
    QTRY_VERIFY(library()->keeper()->library());
    const std::pair<const char *, const char *> lines[] = {{"article-search", "article-search-fault"},
                                                           {"figureFilter", "figure-filter-fault"}};
    for (const auto &[field, where] : lines) {
        w.field(field)->setText(line);
        auto *const label = w.find<QLabel>(where);
        QTRY_VERIFY2(label->isVisible(), field);
        QVERIFY2(label->text().contains(told), qPrintable(label->text()));
        w.field(field)->clear();
        QTRY_VERIFY2(!label->isVisible(), field);
    }
}

void FilterTypingTest::aFieldWithoutAValueKeepsTheOthers()
{
    WindowFixture &w = *m_fixture;
    w.field("figureFilter")->setText(QStringLiteral("unit: figure:%1 ").arg(w.id(1).value));
    QTRY_COMPARE(rows(), 1);
    QVERIFY(w.allShow(1));
    QVERIFY(w.label("figure-filter-fault").contains(QStringLiteral("“unit:” wants a word")));
}

void FilterTypingTest::aRangeOfYearsFits()
{
    WindowFixture &w = *m_fixture;
    QList<session::Correction> corrections;
    for (const auto &[i, period] : {std::pair(0, "2019"), std::pair(1, "2020-06"), std::pair(3, "2021")}) {
        model::Reading reading = w.figures()[i].reading;
        reading.period = QString::fromLatin1(period);
        corrections.append({w.id(i), reading});
    }
    w.review.amendAll(corrections);
    w.field("article-search")->setText(QStringLiteral("年份:2021-2020"));
    QTRY_VERIFY(library()->keeper()->isFiltered());
    QTRY_VERIFY(library()->keeper()->library());
    QTRY_COMPARE(library()->keeper()->library()->fitting(), (QList{w.id(1), w.id(3)}));
    QTRY_VERIFY(w.allShow(1));
    QCOMPARE(exported(library()->exportFilter())->size(), 2);
    w.field("article-search")->setText(QStringLiteral("year:..2018"));
    QTRY_VERIFY(!w.review.article().isValid());
}

void FilterTypingTest::fieldsOfNumbersAreCompletedAndTakeTheWideColon()
{
    WindowFixture &w = *m_fixture;
    w.preferences.setLanguage(Language::SimplifiedChinese);
    w.appearance.apply(w.preferences);
    QCoreApplication::processEvents();
    QCompleter *const completer = w.field("figureFilter")->completer();
    for (const QString &field :
         {QStringLiteral("文章:"), QStringLiteral("数据项:"), QStringLiteral("类别：金")}) {
        completer->setCompletionPrefix(field);
        QVERIFY2(completer->completionCount() > 0, qPrintable(field));
    }
    QCOMPARE(completer->currentCompletion(), QStringLiteral("类别:金额"));
    completer->setCompletionPrefix(QStringLiteral("含:"));
    QCOMPARE(completer->completionCount(), 1);
}

void FilterTypingTest::placesThatComeInAreCompleted()
{
    WindowFixture &w = *m_fixture;
    library()->keeper()->want();
    QTRY_VERIFY(library()->keeper()->library());
    const auto isOffered = [&w](const QString &word) {
        w.field("figureFilter")->completer()->setCompletionPrefix(word);
        return w.field("figureFilter")->completer()->completionCount() > 0;
    };
    QVERIFY(!isOffered(QStringLiteral("place:鹤峰")));
    takeIn(QStringLiteral("2023年，鹤峰县有茶园81万亩。"));
    QTRY_VERIFY(isOffered(QStringLiteral("place:鹤峰县")));
}

QTEST_MAIN(FilterTypingTest)
#include "filtertyping_test.moc"
