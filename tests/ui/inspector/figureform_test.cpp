// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/figureform.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace jiaoshu::ui {

namespace {

model::Figure sample()
{
    model::Figure figure;
    figure.id = FigureId{7};
    figure.article = ArticleId{1};
    figure.reading.span = codePointSpan(10, 16);
    figure.reading.quote = QStringLiteral("4.21万户");
    figure.reading.value = Decimal(42100);
    figure.reading.unit = QStringLiteral("户");
    figure.reading.place = QStringLiteral("云溪县");
    figure.reading.indicator = QStringLiteral("脱贫户");
    figure.reading.period = QStringLiteral("2022");
    figure.confidencePermille = 930;
    figure.rule = QStringLiteral("numeral.arabic+unit.after");
    return figure;
}

} // namespace

class FigureFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheStepOfReading();
    void aVeryLongNumberIsCutInTheMiddleAndWholeInItsTip();
    void aNarrowFormSaysTheStateBesideTheWords();
    void aSignMovesNoFieldAndADayIsReadWhole();
    void everyFieldIsShown();
    void untouchedItGivesTheReadingBack();
    void typingIsAnEditUntilItIsTakenBack();
    void everyFieldGoesIntoTheReading();
    void anUnreadableFieldIsNamedAndFocused_data();
    void anUnreadableFieldIsNamedAndFocused();
    void enterSavesAndEscLeaves();
    void enterOfAnInputMethodDoesNotSave();
    void enterThatRepeatsDoesNotSave();
    void aNewSpanIsAnEdit();
    void changesAreTakenBackOneByOneAndMadeAgain();
    void aFieldTakesItsOwnTypingBackFirst();
    void aFaultIsSeenWhole();
    void whatTheWordsPrintIsSaidWhereItIsTypedOtherwise();
    void nothingShownNothingToType();
    void tabGoesThroughTheFieldsInOrder();
    void everyFieldHasANameForScreenReaders();

private:
    QLineEdit *line(const char *name) { return m_form->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QString text(const char *name) { return m_form->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    void type(const char *name, const QString &typed)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QInputMethodEvent commit; // as an input method gives Chinese, and no keyboard layout can
        commit.setCommitString(typed);
        QCoreApplication::sendEvent(line(name), &commit);
    }

    std::unique_ptr<FigureForm> m_form;
};

void FigureFormTest::init()
{
    m_form = std::make_unique<FigureForm>();
    m_form->showFigure(sample());
    m_form->show();
    QApplication::setActiveWindow(m_form.get());
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void FigureFormTest::showsTheStepOfReading()
{
    QCOMPARE(text("head-quote"), QStringLiteral("4.21万户"));
    QCOMPARE(text("head-amount"), QStringLiteral("42,100 户"));
    QCOMPARE(text("head-step"), QStringLiteral("4.21 × 10⁴"));
    QVERIFY(text("head-scaled").isEmpty());
    QCOMPARE(text("form-rules"), QStringLiteral("Rules: numeral.arabic + unit.after"));
    QVERIFY(text("form-provenance").contains(QStringLiteral("93")));
    // A number that is written out is said in the scale people think in instead.
    model::Figure plain = sample();
    plain.reading.quote = QStringLiteral("42100户");
    m_form->showFigure(plain);
    QVERIFY(text("head-step").isEmpty());
    QCOMPARE(text("head-scaled"), QStringLiteral("4.21万"));
    model::Figure decided = sample();
    decided.state = model::State::Confirmed;
    decided.analyst = QStringLiteral("李");
    decided.decidedAt = QStringLiteral("2026-03-01T08:00:00Z");
    m_form->showFigure(decided);
    QVERIFY(text("form-provenance").contains(QStringLiteral("李")));
    // The same in every country: some would write the 1st of March as the 3rd of January.
    QVERIFY2(text("form-provenance").contains(QStringLiteral(", 2026-03-01 ")),
             qPrintable(text("form-provenance")));
    QCOMPARE(text("head-state"), QStringLiteral("Confirmed"));
}

void FigureFormTest::aVeryLongNumberIsCutInTheMiddleAndWholeInItsTip()
{
    QVERIFY(m_form->findChild<QLabel *>(QStringLiteral("head-amount"))->toolTip().isEmpty());
    model::Figure figure = sample();
    const QString digits = QString(QStringLiteral("12") + QString(55, u'7') + QStringLiteral("89"));
    figure.reading.quote = QString(digits + QStringLiteral("户"));
    figure.reading.value = *model::Value::parse(digits);
    m_form->resize(420, 600);
    m_form->showFigure(figure);
    QApplication::processEvents();
    auto *const amount = m_form->findChild<QLabel *>(QStringLiteral("head-amount"));
    QVERIFY(amount->text().startsWith(QStringLiteral("12")) && amount->text().contains(u'…') &&
            amount->text().endsWith(QStringLiteral("789 户")));
    QVERIFY2(amount->width() >= amount->sizeHint().width(), qPrintable(QString::number(amount->width())));
    QVERIFY(QRect(QPoint(), m_form->size())
                .contains(QRect(amount->mapTo(m_form.get(), QPoint()), amount->size())));
    const auto digitsOf = [](QString text) {
        return text.remove(u',').remove(u'\n').remove(QStringLiteral(" 户"));
    };
    QCOMPARE(digitsOf(amount->toolTip()), digits);
    Q_EMIT amount->customContextMenuRequested({1, 1});
    auto *const menu = amount->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(digitsOf(QGuiApplication::clipboard()->text()), digits);
    menu->close();
    m_form->showFigure(sample()); // a short one has no tip again
    QVERIFY(amount->toolTip().isEmpty());
}

void FigureFormTest::aNarrowFormSaysTheStateBesideTheWords()
{
    const auto *const quote = m_form->findChild<QLabel *>(QStringLiteral("head-quote"));
    const auto *const amount = m_form->findChild<QLabel *>(QStringLiteral("head-amount"));
    const auto *const state = m_form->findChild<QLabel *>(QStringLiteral("head-state"));
    const auto centre = [this](const QWidget *part) {
        return part->mapTo(m_form.get(), part->rect().center());
    };
    m_form->resize(700, 600);
    QApplication::processEvents();
    QVERIFY(std::abs(centre(amount).y() - centre(quote).y()) <= 2);
    m_form->resize(14 * m_form->fontMetrics().height(), 600);
    QApplication::processEvents();
    QVERIFY(centre(amount).y() > centre(quote).y() + quote->height() / 2); // no room beside the words
    QVERIFY(std::abs(centre(state).y() - centre(quote).y()) <= 2);
    QVERIFY(centre(state).x() > centre(quote).x());
}

void FigureFormTest::aSignMovesNoFieldAndADayIsReadWhole()
{
    model::Figure figure = sample();
    figure.reading.period = QStringLiteral("2024-10-28");
    m_form->showFigure(figure);
    for (int ems = 40; ems >= 14; --ems) {
        m_form->resize(ems * m_form->fontMetrics().height(), 600);
        QApplication::processEvents();
        const int left = line("field-indicator")->x();
        FieldOrigin origin;
        origin.field = model::ReasonField::Indicator;
        m_form->setOrigins({origin});
        QApplication::processEvents();
        QCOMPARE(line("field-indicator")->x(), left);
        m_form->setOrigins({});
        const QLineEdit *const period = line("field-period");
        const int words = period->fontMetrics().horizontalAdvance(period->text());
        QVERIFY2(period->width() >= words + 8, qPrintable(QString::number(ems)));
    }
}

void FigureFormTest::everyFieldIsShown()
{
    model::Figure figure = sample();
    figure.reading.upper = model::Value(Decimal(50000));
    figure.reading.kind = model::Kind::Rate;
    figure.reading.per = QStringLiteral("人");
    figure.reading.qualifier = model::Qualifier::AtLeast;
    figure.reading.status = model::Status::Target;
    figure.reading.note = QStringLiteral("看一遍");
    m_form->showFigure(figure);
    QCOMPARE(line("field-value")->text(), QStringLiteral("42,100"));
    QCOMPARE(line("field-upper")->text(), QStringLiteral("50,000"));
    QCOMPARE(line("field-unit")->text(), QStringLiteral("户"));
    QCOMPARE(line("field-per")->text(), QStringLiteral("人"));
    QCOMPARE(line("field-indicator")->text(), QStringLiteral("脱贫户"));
    QCOMPARE(line("field-place")->text(), QStringLiteral("云溪县"));
    QCOMPARE(line("field-period")->text(), QStringLiteral("2022"));
    QCOMPARE(line("field-note")->text(), QStringLiteral("看一遍"));
    QCOMPARE(m_form->findChild<QComboBox *>(QStringLiteral("field-kind"))->currentText(),
             QStringLiteral("Rate"));
    QCOMPARE(m_form->findChild<QComboBox *>(QStringLiteral("field-qualifier"))->currentText(),
             QStringLiteral("At least"));
    QCOMPARE(m_form->findChild<QComboBox *>(QStringLiteral("field-status"))->currentText(),
             QStringLiteral("Target"));
}

void FigureFormTest::untouchedItGivesTheReadingBack()
{
    QVERIFY(!m_form->isEdited());
    QCOMPARE(m_form->reading(), std::optional(sample().reading));
}

void FigureFormTest::typingIsAnEditUntilItIsTakenBack()
{
    QSignalSpy edited(m_form.get(), &FigureForm::editedChanged);
    type("field-value", QStringLiteral("42101"));
    QVERIFY(m_form->isEdited());
    QCOMPARE(text("head-amount"), QStringLiteral("42,101 户"));
    QCOMPARE(text("head-state"), QStringLiteral("Edited, not saved"));
    type("field-value", QStringLiteral("42100"));
    QVERIFY(!m_form->isEdited());
    type("field-place", QStringLiteral("x"));
    m_form->revert();
    QVERIFY(!m_form->isEdited());
    QCOMPARE(line("field-place")->text(), QStringLiteral("云溪县"));
    QVERIFY(edited.size() >= 4);
}

void FigureFormTest::everyFieldGoesIntoTheReading()
{
    type("field-value", QStringLiteral("1200"));
    type("field-upper", QStringLiteral("1500"));
    type("field-unit", QStringLiteral("元"));
    type("field-per", QStringLiteral("户"));
    m_form->findChild<QComboBox *>(QStringLiteral("field-kind"))
        ->setCurrentIndex(static_cast<int>(model::Kind::Rate));
    m_form->findChild<QComboBox *>(QStringLiteral("field-qualifier"))
        ->setCurrentIndex(static_cast<int>(model::Qualifier::About));
    m_form->findChild<QComboBox *>(QStringLiteral("field-status"))
        ->setCurrentIndex(static_cast<int>(model::Status::Standard));
    type("field-indicator", QStringLiteral("补助"));
    type("field-place", QStringLiteral("石桥县"));
    type("field-period", QStringLiteral("2022q4"));
    type("field-note", QStringLiteral("n"));
    model::Reading wanted = sample().reading;
    wanted.value = Decimal(1200);
    wanted.upper = model::Value(Decimal(1500));
    wanted.unit = QStringLiteral("元");
    wanted.per = QStringLiteral("户");
    wanted.kind = model::Kind::Rate;
    wanted.qualifier = model::Qualifier::About;
    wanted.status = model::Status::Standard;
    wanted.indicator = QStringLiteral("补助");
    wanted.place = QStringLiteral("石桥县");
    wanted.period = QStringLiteral("2022-10-01/2022-12-31");
    wanted.note = QStringLiteral("n");
    QCOMPARE(m_form->reading(), std::optional(wanted));
}

void FigureFormTest::anUnreadableFieldIsNamedAndFocused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no number") << QByteArray("field-value") << QStringLiteral("4万2千1");
    QTest::newRow("upper below") << QByteArray("field-upper") << QStringLiteral("5");
    QTest::newRow("upper no number") << QByteArray("field-upper") << QStringLiteral("x");
    QTest::newRow("per without rate") << QByteArray("field-per") << QStringLiteral("人");
    QTest::newRow("no period") << QByteArray("field-period") << QStringLiteral("去年");
}

void FigureFormTest::anUnreadableFieldIsNamedAndFocused()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    type(field.constData(), typed);
    line("field-note")->setFocus();
    QCOMPARE(m_form->reading(), std::optional<model::Reading>());
    QVERIFY(line(field.constData())->hasFocus());
    const auto *fault = m_form->findChild<QLabel *>(QStringLiteral("form-fault"));
    QVERIFY(fault->isVisible());
    QVERIFY(!fault->text().isEmpty());
    m_form->revert();
    QVERIFY(!fault->isVisible());
}

void FigureFormTest::enterSavesAndEscLeaves()
{
    QSignalSpy save(m_form.get(), &FigureForm::saveRequested);
    QSignalSpy leave(m_form.get(), &FigureForm::leaveRequested);
    m_form->beginEditing();
    QVERIFY(line("field-value")->hasFocus());
    QCOMPARE(line("field-value")->selectedText(), QStringLiteral("42,100"));
    QTest::keyClick(line("field-value"), Qt::Key_Return);
    QTest::keyClick(m_form->findChild<QComboBox *>(QStringLiteral("field-kind")), Qt::Key_Enter,
                    Qt::KeypadModifier);
    QCOMPARE(save.size(), 2);
    QTest::keyClick(line("field-note"), Qt::Key_Escape);
    QCOMPARE(leave.size(), 1);
}

void FigureFormTest::enterOfAnInputMethodDoesNotSave()
{
    QSignalSpy save(m_form.get(), &FigureForm::saveRequested);
    QSignalSpy leave(m_form.get(), &FigureForm::leaveRequested);
    QLineEdit *const place = line("field-place");
    place->setFocus();
    QInputMethodEvent compose(QStringLiteral("shi'qiao"), {});
    QCoreApplication::sendEvent(place, &compose);
    QTest::keyClick(place, Qt::Key_Return);
    QTest::keyClick(place, Qt::Key_Escape);
    QCOMPARE(save.size(), 0);
    QCOMPARE(leave.size(), 0);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("石桥"));
    QCoreApplication::sendEvent(place, &commit);
    QTest::keyClick(place, Qt::Key_Return);
    QCOMPARE(save.size(), 1);
}

void FigureFormTest::enterThatRepeatsDoesNotSave()
{
    QSignalSpy save(m_form.get(), &FigureForm::saveRequested);
    QTest::simulateEvent(line("field-value"), true, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                         true);
    QCOMPARE(save.size(), 0);
}

void FigureFormTest::aNewSpanIsAnEdit()
{
    m_form->setSpan(codePointSpan(9, 15), QStringLiteral("近4.21万户"));
    QVERIFY(m_form->isEdited());
    QCOMPARE(text("head-quote"), QStringLiteral("近4.21万户"));
}

void FigureFormTest::changesAreTakenBackOneByOneAndMadeAgain()
{
    QSignalSpy told(m_form.get(), &FigureForm::editsChanged);
    QVERIFY(!m_form->undoEdit());
    const auto with = [](const QString &unit) {
        return [unit](model::Reading reading) {
            reading.unit = unit;
            return reading;
        };
    };
    m_form->change(with(QStringLiteral("人")));
    m_form->change(with(QStringLiteral("人"))); // changes nothing
    m_form->change(with(QStringLiteral("口")));
    QVERIFY(!told.isEmpty());
    QVERIFY(m_form->undoEdit());
    QCOMPARE(m_form->draft().unit, QStringLiteral("人"));
    QVERIFY(m_form->undoEdit());
    QVERIFY(!m_form->isEdited());
    QVERIFY(!m_form->undoEdit());
    QVERIFY(m_form->redoEdit());
    QVERIFY(m_form->redoEdit());
    QCOMPARE(m_form->draft().unit, QStringLiteral("口"));
    QVERIFY(!m_form->redoEdit());
    m_form->showFigure(sample());
    QVERIFY(!m_form->canRedoEdit()); // that was of another time
}

void FigureFormTest::aFieldTakesItsOwnTypingBackFirst()
{
    m_form->change([](model::Reading reading) {
        reading.unit = QStringLiteral("人");
        return reading;
    });
    type("field-place", QStringLiteral("山阳县"));
    QTest::keyClick(line("field-place"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->draft().place, QStringLiteral("云溪县"));
    QCOMPARE(m_form->draft().unit, QStringLiteral("人"));
    QTest::keyClick(line("field-place"), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_form->isEdited());
}

void FigureFormTest::aFaultIsSeenWhole()
{
    m_form->resize(220, m_form->sizeHint().height());
    m_form->showFault(QStringLiteral("Write the period as 2023, 2023-08, 2023-08-31, 2023q3, or from/to."));
    QCoreApplication::processEvents();
    const auto *fault = m_form->findChild<QLabel *>(QStringLiteral("form-fault"));
    QVERIFY(fault->height() > fault->fontMetrics().height()); // in this width it takes more than a line
    QVERIFY(fault->height() >= fault->heightForWidth(fault->width()));
}

void FigureFormTest::nothingShownNothingToType()
{
    m_form->showNothing();
    QVERIFY(!line("field-value")->isEnabled());
    QVERIFY(!m_form->isEdited());
    QCOMPARE(m_form->reading(), std::optional<model::Reading>());
    QCOMPARE(text("head-quote"), QStringLiteral("No figure is chosen"));
}

void FigureFormTest::tabGoesThroughTheFieldsInOrder()
{
    line("field-value")->setFocus();
    QStringList visited;
    for (int i = 0; i < 11; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(
        visited.join(u' '),
        QStringLiteral("field-value field-upper field-unit field-per field-kind field-qualifier field-status "
                       "field-period field-place field-indicator field-note"));
}

void FigureFormTest::everyFieldHasANameForScreenReaders()
{
    int fields = 0;
    for (const QWidget *field : m_form->findChildren<QWidget *>()) {
        if (!field->objectName().startsWith(QStringLiteral("field-")))
            continue;
        ++fields;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QVERIFY2(!field->accessibleDescription().isEmpty(), qPrintable(field->objectName()));
    }
    QCOMPARE(fields, 11);
}

void FigureFormTest::whatTheWordsPrintIsSaidWhereItIsTypedOtherwise()
{
    const auto *const otherwise = m_form->findChild<QLabel *>(QStringLiteral("form-otherwise"));
    QVERIFY(!otherwise->isVisible());
    type("field-value", QStringLiteral("41200"));
    QVERIFY(otherwise->isVisible());
    QCOMPARE(otherwise->text(), QStringLiteral("≠ The text reads 4.21万户, which is 42,100 户."));
    const QSignalSpy saved(m_form.get(), &FigureForm::saveRequested);
    QTest::keyClick(line("field-value"), Qt::Key_Return); // nothing is held up
    QCOMPARE(saved.count(), 1);
    QVERIFY(m_form->reading());
    type("field-value", QStringLiteral("4.21万"));
    QVERIFY(!otherwise->isVisible());
    type("field-unit", QStringLiteral("人"));
    QVERIFY(!otherwise->isVisible());
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::FigureFormTest)
#include "figureform_test.moc"
