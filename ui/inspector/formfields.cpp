// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/formfields.h"

#include "ui/inspector/fieldtext.h"
#include "ui/models/numbertexts.h"
#include "ui/models/termtexts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

template <typename Term, size_t N>
void name(QComboBox *box, const std::array<Term, N> &terms)
{
    const QSignalBlocker quiet(box);
    for (size_t i = 0; i < N; ++i)
        box->setItemText(static_cast<int>(i), displayText(terms[i]));
}

void setText(QLineEdit *field, const QString &text)
{
    // Filling in the same text again would throw away the field's own undo and the cursor.
    if (field->text() != text)
        field->setText(text);
    field->setCursorPosition(0);
}

constexpr int Spacing = 8;
constexpr qsizetype FirstWide = 8;   ///< of inOrder()
constexpr qsizetype MostInARow = 10; ///< characters of a day, which is to be read whole

} // namespace

FormFields::FormFields(QWidget *parent)
    : QWidget(parent), m_value(addText("field-value")), m_upper(addText("field-upper")),
      m_unit(addText("field-unit")), m_per(addText("field-per")),
      m_kind(addChoice("field-kind", model::AllKinds.size())),
      m_qualifier(addChoice("field-qualifier", model::AllQualifiers.size())),
      m_status(addChoice("field-status", model::AllStatuses.size())), m_indicator(addText("field-indicator")),
      m_place(addText("field-place")), m_period(addText("field-period")), m_note(addText("field-note"))
{
    m_kind->setCurrentIndex(0);
    arrange();
    connectEdits();
    for (const FormField each : {FormField::Unit, FormField::Place, FormField::Indicator})
        addCompleter(each);
    retranslate();
}

QLineEdit *FormFields::addText(const char *name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setMinimumWidth(60);
    return field;
}

QComboBox *FormFields::addChoice(const char *name, qsizetype choices)
{
    auto *field = new QComboBox(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setMinimumWidth(60);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(4);
    for (qsizetype i = 0; i < choices; ++i)
        field->addItem(QString());
    return field;
}

QLineEdit *FormFields::field(FormField which) const
{
    switch (which) {
    case FormField::Value:
        return m_value;
    case FormField::Unit:
        return m_unit;
    case FormField::Period:
        return m_period;
    case FormField::Place:
        return m_place;
    case FormField::Indicator:
        return m_indicator;
    }
    Q_UNREACHABLE();
}

QList<QWidget *> FormFields::inOrder() const
{
    return {m_value,  m_upper,  m_unit,  m_per,       m_kind, m_qualifier,
            m_status, m_period, m_place, m_indicator, m_note};
}

void FormFields::arrange()
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing);
    m_grid->setVerticalSpacing(6);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says it
    for (QWidget *field : inOrder()) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_labels.append(label);
    }
    place(false);
    const QList<QWidget *> order = inOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FormFields::place(bool inOneColumn)
{
    m_isInOneColumn = inOneColumn;
    const QList<QWidget *> fields = inOrder();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        // Place, indicator and note have the whole width, the others stand in pairs.
        const bool isPaired = i < FirstWide && !inOneColumn;
        const auto row = static_cast<int>(inOneColumn ? i : i < FirstWide ? i / 2 : i - FirstWide / 2);
        const int column = isPaired && i % 2 == 1 ? 2 : 0;
        m_grid->addWidget(m_labels[i], row, column); // takes it from where it was
        m_grid->addWidget(fields[i], row, column + 1, 1, isPaired ? 1 : 3);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, inOneColumn ? 0 : 1);
    updateGeometry();
}

int FormFields::widthOfColumn(qsizetype first, qsizetype step) const
{
    int name = 0;
    int field = 0;
    const QList<QWidget *> fields = inOrder();
    for (qsizetype i = first; i < fields.size(); i += step) {
        name = std::max({name, m_labels[i]->sizeHint().width(), m_labels[i]->minimumWidth()});
        field = std::max({field, fields[i]->minimumSizeHint().width(), fields[i]->minimumWidth()});
    }
    return name + Spacing + std::max(field, 3 * fontMetrics().height());
}

QSize FormFields::minimumSizeHint() const
{
    return {widthOfColumn(0, 1), m_grid->sizeHint().height()};
}

void FormFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < widthOfColumn(0, 2) + Spacing + widthOfColumn(1, 2);
    if (isNarrow != m_isInOneColumn)
        place(isNarrow);
}

void FormFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_labels.isEmpty())
        retranslate(); // what is reserved for names and a day
}

void FormFields::connectEdits()
{
    for (QWidget *field : inOrder()) {
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            connect(line, &QLineEdit::textChanged, this, &FormFields::edited);
            connect(line, &QLineEdit::editingFinished, this, &FormFields::writeOut);
        }
        if (auto *box = qobject_cast<QComboBox *>(field))
            connect(box, &QComboBox::currentIndexChanged, this, &FormFields::edited);
    }
}

void FormFields::addCompleter(FormField which)
{
    QLineEdit *const line = field(which);
    auto *completer = new QCompleter(new QStringListModel(line), line);
    completer->setObjectName(QString(line->objectName() + QStringLiteral("-words")));
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what is offered was found already
    completer->setMaxVisibleItems(10);
    // Not the field's own completer: that writes each word into the field that is only looked at.
    completer->setWidget(line);
    completer->popup()->installEventFilter(this);
    m_completers.insert(line, completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), line, &QLineEdit::setText);
    connect(line, &QLineEdit::textEdited, this,
            [this, which](const QString &typed) { offerWords(which, typed); });
}

void FormFields::offerWords(FormField which, const QString &typed)
{
    QCompleter *const completer = m_completers.value(field(which));
    const QStringList words = m_completion ? m_completion(which, typed) : QStringList();
    qobject_cast<QStringListModel *>(completer->model())->setStringList(words);
    // A word that is typed in full needs no list that stands between it and Enter.
    if (words.isEmpty() || words == QStringList{typed}) {
        completer->popup()->hide();
        return;
    }
    completer->complete();
    // Pinyin is never the word itself, so Enter takes the first one; of anything else it takes what is typed.
    const bool letters = std::ranges::all_of(typed, [](QChar c) { return c.unicode() < 0x80; });
    const bool takesFirst = letters && !words.contains(typed);
    completer->popup()->setCurrentIndex(takesFirst ? completer->popup()->model()->index(0, 0)
                                                   : QModelIndex());
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    auto *const popup = qobject_cast<QAbstractItemView *>(watched);
    if (popup && event->type() == QEvent::KeyPress && !popup->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            popup->hide();
            QCoreApplication::sendEvent(popup->focusProxy() ? popup->focusProxy() : focusWidget(), event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormFields::fill(const model::Reading &reading)
{
    const QSignalBlocker quiet(this);
    m_filled = reading;
    setText(m_value, groupedText(reading.value));
    setText(m_upper, reading.upper ? groupedText(*reading.upper) : QString());
    setText(m_unit, reading.unit);
    setText(m_per, reading.per);
    m_kind->setCurrentIndex(static_cast<int>(reading.kind));
    m_qualifier->setCurrentIndex(static_cast<int>(reading.qualifier));
    m_status->setCurrentIndex(static_cast<int>(reading.status));
    setText(m_indicator, reading.indicator);
    setText(m_place, reading.place);
    setText(m_period, reading.period);
    setText(m_note, reading.note);
}

QString FormFields::written(FormField which, const QLineEdit *line, const QString &filled) const
{
    const QString typed = line->text().trimmed();
    return typed == filled || !m_writing ? typed : m_writing(which, typed);
}

Result<QString> FormFields::period() const
{
    const QString typed = m_period->text().trimmed();
    auto period = typedPeriod(typed);
    if (period || !m_writing)
        return period;
    const QString words = m_writing(FormField::Period, typed);
    return words.isEmpty() ? period : words;
}

FieldFault FormFields::readNumbers(model::Reading &reading) const
{
    FieldFault fault;
    if (const auto value = typedValue(m_value->text()))
        reading.value = *value;
    else
        fault = {m_value, m_value->text().trimmed().isEmpty()
                              ? tr("A figure needs a value.")
                              : tr("The value is not a number such as 25,000, 2.5万 or 1/3.")};
    reading.upper.reset();
    if (m_upper->text().trimmed().isEmpty())
        return fault;
    if (const auto upper = typedValue(m_upper->text()))
        reading.upper = *upper;
    else if (!fault.field)
        fault = {m_upper, tr("The upper end is not a number.")};
    return fault;
}

void FormFields::readWords(model::Reading &reading) const
{
    reading.unit = written(FormField::Unit, m_unit, m_filled.unit);
    reading.per = written(FormField::Unit, m_per, m_filled.per);
    reading.kind = model::AllKinds.at(static_cast<size_t>(m_kind->currentIndex()));
    reading.qualifier = model::AllQualifiers.at(static_cast<size_t>(m_qualifier->currentIndex()));
    reading.status = model::AllStatuses.at(static_cast<size_t>(m_status->currentIndex()));
    reading.indicator = written(FormField::Indicator, m_indicator, m_filled.indicator);
    reading.place = written(FormField::Place, m_place, m_filled.place);
    reading.note = m_note->text().trimmed();
}

FieldFault FormFields::read(model::Reading &reading) const
{
    FieldFault fault = readNumbers(reading);
    const auto note = [&fault](QWidget *field, const QString &sentence) {
        if (!fault.field)
            fault = {field, sentence};
    };
    readWords(reading);
    if (const auto read = period())
        reading.period = *read;
    else
        note(m_period, periodFaultText(m_period->text()));
    const bool rate = reading.kind == model::Kind::Rate;
    if (!rate && !reading.per.isEmpty())
        note(m_per,
             tr("Only a rate is counted per something: choose Rate as its kind, or empty this field."));
    if (reading.upper) {
        // The span is not typed, so of what validate() holds only the range can still be wrong here.
        const Outcome sound = model::validate(reading);
        if (!sound && sound.error().detail == QStringLiteral("upper"))
            note(m_upper, tr("The upper end lies below the value."));
    }
    return fault;
}

QString FormFields::periodFaultText(const QString &typed)
{
    const PeriodFault fault = periodFaultOf(typed);
    switch (fault.kind) {
    case PeriodFault::Kind::Month:
        return tr("There is no month %1.").arg(fault.number);
    case PeriodFault::Kind::Day:
        return tr("%1 has no day %2.").arg(fault.within).arg(fault.number);
    case PeriodFault::Kind::Order:
        return tr("The period ends before it begins.");
    case PeriodFault::Kind::Form:
        break;
    }
    return tr("Write the period as 2023, 2023-08, 2023-08-31, 2023q3, from/to, or as the article says it: "
              "2023年1至10月.");
}

QList<std::pair<QLineEdit *, QString>> FormFields::writtenOtherwise() const
{
    QList<std::pair<QLineEdit *, QString>> all;
    const auto add = [&all](QLineEdit *line, const QString &words) {
        if (!words.isEmpty() && words != line->text().trimmed())
            all.append({line, words});
    };
    model::Reading reading;
    readWords(reading);
    add(m_unit, reading.unit);
    add(m_per, reading.per);
    add(m_period, period().value_or(QString()));
    add(m_place, reading.place);
    add(m_indicator, reading.indicator);
    return all;
}

void FormFields::writeOut()
{
    for (const auto &[line, words] : writtenOtherwise()) {
        line->selectAll();
        line->insert(words); // as if typed, so that the field's own undo brings back what was
    }
}

void FormFields::setReadOnly(bool readOnly)
{
    for (QWidget *field : inOrder()) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setReadOnly(readOnly);
        else
            field->setEnabled(!readOnly);
    }
}

void FormFields::setOrigins(const QList<FieldOrigin> &origins)
{
    if (origins == m_origins)
        return;
    m_origins = origins;
    retranslate();
}

const FieldOrigin *FormFields::originOf(const QObject *field) const
{
    using model::ReasonField;
    const std::initializer_list<std::pair<const QObject *, ReasonField>> fields = {
        {m_value, ReasonField::Value},   {m_upper, ReasonField::Value},
        {m_unit, ReasonField::Unit},     {m_kind, ReasonField::Unit},
        {m_per, ReasonField::Per},       {m_qualifier, ReasonField::Qualifier},
        {m_status, ReasonField::Status}, {m_place, ReasonField::Place},
        {m_period, ReasonField::Period}, {m_indicator, ReasonField::Indicator}};
    for (const auto &[each, reason] : fields) {
        if (each != field)
            continue;
        const auto found = std::ranges::find_if(m_origins, [&](const FieldOrigin &origin) {
            return origin.field == reason && origin.isUpper == (field == m_upper);
        });
        return found == m_origins.cend() ? nullptr : &*found;
    }
    return nullptr;
}

void FormFields::retranslate()
{
    const QStringList texts = {tr("Value"), tr("Upper"),     tr("Unit"),   tr("Per"),
                               tr("Kind"),  tr("Qualifier"), tr("Status"), tr("Period"),
                               tr("Place"), tr("Indicator"), tr("Note")};
    const QStringList hints = {tr("The number in the unit, scale applied: 30,900 for 3.09万"),
                               tr("Only for a range: its upper end"),
                               tr("In simplified characters, without a scale"),
                               tr("Only for a rate: the unit it is counted per"),
                               tr("What sort of number it is"),
                               tr("How exactly the article states it"),
                               tr("Whether it happened, is to be reached, or is a rule or price"),
                               tr("The time it describes: 2023, 2023-08, 2023-08-31, 2023q3, from/to, or "
                                  "as the article says it"),
                               tr("The administrative area it describes, full name"),
                               tr("What is counted or measured, a short noun phrase without a number"),
                               tr("Your own remark; it goes into the dataset")};
    const QList<QWidget *> fields = inOrder();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FieldOrigin *const origin = originOf(fields[i]);
        const QString sign =
            origin ? QString(originSign(origin->origin) + surenessSign(origin->permille)) : QString();
        const QString hint = origin ? QString(hints[i] + u'\n' + origin->sentence) : hints[i];
        m_labels[i]->setText(sign.isEmpty() ? texts[i] : QString(texts[i] + u' ' + sign));
        // With room for a sign, so that none moves the fields when it comes up.
        m_labels[i]->setMinimumWidth(fontMetrics().horizontalAdvance(texts[i] + QStringLiteral(" ◐")));
        fields[i]->setToolTip(hint);
        fields[i]->setAccessibleName(texts[i]);
        fields[i]->setAccessibleDescription(hint);
    }
    m_period->setMinimumWidth(fontMetrics().horizontalAdvance(QString(MostInARow, u'0')) +
                              fontMetrics().height());
    name(m_kind, model::AllKinds);
    name(m_qualifier, model::AllQualifiers);
    name(m_status, model::AllStatuses);
}

} // namespace jiaoshu::ui
