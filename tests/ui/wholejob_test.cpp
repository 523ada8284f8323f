// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "exchange/format.h"
#include "session/importing.h"

#include <QFile>
#include <QTimer>

namespace jiaoshu::ui {

using model::State;

struct Decided
{
    State state = State::Proposed;
    std::optional<model::Value> typed; ///< the value that went into the form
};

/** The main job from end to end: articles in, every figure decided by keys alone, the dataset out. */
class WholeJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDatasetHoldsWhatWasDecidedByKeys();

private:
    static void takeIn(const WindowFixture &w, const QStringList &names);
    static QHash<qint64, Decided> decideEverything(WindowFixture &w);
    static void exportByKeys(WindowFixture &w, const QString &path);
    static QList<exchange::DatasetRow> rowsOf(const QString &path);
};

void WholeJobTest::takeIn(const WindowFixture &w, const QStringList &names)
{
    session::Session &session = *w.review.session();
    for (const QString &name : names) {
        const QString path = QStringLiteral(JIAOSHU_TEST_DATA "/articles/") + name;
        const auto prepared = session::prepareFile(session.extractor(), path);
        QVERIFY2(prepared.has_value(), qPrintable(name));
        QVERIFY(prepared->proposals.size() >= 15);
        QVERIFY(session::importArticle(session, *prepared).has_value());
    }
}

/** One key after another until nothing is open: most are confirmed, some corrected, rejected or left unsure
 * until they come back.
 *  @return what was decided, by figure. */
QHash<qint64, Decided> WholeJobTest::decideEverything(WindowFixture &w)
{
    QHash<qint64, Decided> decided;
    for (int i = 0; w.review.session()->counts()->open() > 0 && i < 1000; ++i) {
        const model::Figure figure = *w.review.session()->figure(w.review.figure());
        if (figure.state == State::Proposed && i % 7 == 3 && !figure.reading.upper) {
            w.press(Qt::Key_E);
            QTest::keyClicks(QApplication::focusWidget(), QString::number(1000 + i));
            w.press(Qt::Key_Return);
            decided.insert(figure.id.value, {State::Corrected, model::Value(Decimal(1000 + i))});
        } else if (figure.state == State::Proposed && i % 5 == 2) {
            w.press(Qt::Key_X);
            decided.insert(figure.id.value, {State::Rejected, {}});
        } else if (figure.state == State::Proposed && i % 11 == 4) {
            w.press(Qt::Key_U);
        } else {
            w.press(Qt::Key_Return);
            decided.insert(figure.id.value, {State::Confirmed, {}});
        }
    }
    return decided;
}

void WholeJobTest::exportByKeys(WindowFixture &w, const QString &path)
{
    bool asked = false;
    QTimer::singleShot(200, w.window.get(), [&] {
        QWidget *const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        asked = true;
        auto *const line = dialog->findChild<QLineEdit *>(QStringLiteral("export-path"));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
    });
    w.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(asked);
    QTRY_VERIFY(QFile::exists(path));
}

QList<exchange::DatasetRow> WholeJobTest::rowsOf(const QString &path)
{
    QList<exchange::DatasetRow> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto reader = exchange::findFormat(u"csv")->makeReader(file);
    for (auto row = reader->next(); row && *row; row = reader->next())
        rows.append(**row);
    return rows;
}

void WholeJobTest::theDatasetHoldsWhatWasDecidedByKeys()
{
    WindowFixture w;
    takeIn(w, {QStringLiteral("news-chengkou.txt"), QStringLiteral("report-jinzhai.txt"),
               QStringLiteral("finance-taiwan.txt")});
    w.start();
    const QList<model::Figure> before = w.figures();
    const QHash<qint64, Decided> decided = decideEverything(w);
    QCOMPARE(decided.size(), before.size());

    const QString path = w.folder.filePath(QStringLiteral("dataset.csv"));
    exportByKeys(w, path);
    const QList<exchange::DatasetRow> rows = rowsOf(path);
    qsizetype next = 0;
    for (const model::Figure &figure : before) {
        const Decided decision = decided.value(figure.id.value);
        if (decision.state == State::Rejected)
            continue;
        QVERIFY(next < rows.size());
        const model::Figure &written = rows[next++].figure;
        QCOMPARE(written.id, figure.id);
        QCOMPARE(written.state, decision.state);
        QCOMPARE(written.analyst, QStringLiteral("李"));
        model::Reading expected = figure.reading;
        expected.value = decision.typed.value_or(expected.value);
        QCOMPARE(written.reading, expected);
    }
    QCOMPARE(next, rows.size());
    QVERIFY(next > 80);
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::WholeJobTest)
#include "wholejob_test.moc"
