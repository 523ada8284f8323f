// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/figureform.h"

#include "ui/inspector/figurehead.h"
#include "ui/inspector/formfields.h"
#include "ui/models/checktexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace jiaoshu::ui {

constexpr int Margin = 10; // at the sides

struct FigureForm::Parts
{
    std::optional<model::Figure> figure;
    CodePointSpan span;
    QString quote;
    QString reason;
    bool edited = false;
    bool noting = false; ///< the note is typed to mark the figure unsure
    bool readOnly = false;
    QList<model::Reading> before; ///< what keys have changed of the fields, the last one last
    QList<model::Reading> undone;
    std::pair<bool, bool> canUndoAndRedo; ///< as it was told last
    QObject *composing = nullptr;         ///< the field in which an input method is at work

    FigureHead *head = nullptr;
    FormFields *fields = nullptr;
    WrapLabel *written = nullptr;   ///< how it is saved, where it was typed otherwise
    WrapLabel *otherwise = nullptr; ///< what the words print, where something else is typed
    WrapLabel *fault = nullptr;
    QWidget *faulty = nullptr;
    QWidget *origin = nullptr; ///< in the place of the buttons while nothing is edited
    QWidget *buttons = nullptr;
    QLabel *provenance = nullptr;
    ElidedLabel *rules = nullptr;
    QPushButton *save = nullptr;
    QPushButton *revert = nullptr;
};

FigureForm::FigureForm(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    Parts &p = *m_parts;
    p.head = new FigureHead(this);
    p.fields = new FormFields(this);
    p.fault = new WrapLabel(this);
    p.fault->setObjectName(QStringLiteral("form-fault"));
    p.fault->hide();
    p.written = new WrapLabel(this);
    p.written->setObjectName(QStringLiteral("form-written"));
    p.written->hide();
    p.otherwise = new WrapLabel(this);
    p.otherwise->setObjectName(QStringLiteral("form-otherwise"));
    p.otherwise->hide();
    p.provenance = new ElidedLabel(this);
    p.provenance->setObjectName(QStringLiteral("form-provenance"));
    p.provenance->setForegroundRole(QPalette::PlaceholderText);
    p.rules = new ElidedLabel(this);
    p.rules->setObjectName(QStringLiteral("form-rules"));
    p.rules->setForegroundRole(QPalette::PlaceholderText);
    p.save = new QPushButton(this);
    p.save->setObjectName(QStringLiteral("form-save"));
    p.revert = new QPushButton(this);
    p.revert->setObjectName(QStringLiteral("form-revert"));
    for (QPushButton *button : {p.save, p.revert})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are

    arrange();
    for (QWidget *field : p.fields->inOrder())
        field->installEventFilter(this);
    setTabOrder(p.fields->inOrder().last(), p.save);
    setTabOrder(p.save, p.revert);
    connect(p.fields, &FormFields::edited, this, [this] {
        m_parts->undone.clear(); // what is typed begins a new branch
        noticeEdit();
    });
    connect(p.save, &QPushButton::clicked, this, &FigureForm::saveRequested);
    connect(p.revert, &QPushButton::clicked, this, &FigureForm::leaveRequested);
    retranslate();
    showNothing();
}

void FigureForm::arrange()
{
    Parts &p = *m_parts;
    p.buttons = new QWidget(this);
    auto *row = new QHBoxLayout(p.buttons);
    row->setContentsMargins(Margin, 0, Margin, Margin / 2);
    row->addStretch();
    row->addWidget(p.revert);
    row->addWidget(p.save);
    p.origin = new QWidget(this);
    auto *lines = new QVBoxLayout(p.origin);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(p.provenance);
    lines->addWidget(p.rules);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 8, Margin, 8);
    column->setSpacing(8);
    column->addWidget(p.head);
    column->addWidget(p.fields);
    column->addWidget(p.written);
    column->addWidget(p.otherwise);
    column->addWidget(p.fault);
    column->addWidget(p.origin);
    column->addWidget(p.buttons);
    column->addStretch();
}

FigureForm::~FigureForm() = default;

QWidget *FigureForm::buttons() const
{
    return m_parts->buttons;
}
const std::optional<model::Figure> &FigureForm::figure() const
{
    return m_parts->figure;
}
bool FigureForm::isEdited() const
{
    return m_parts->edited;
}

void FigureForm::showFigure(const model::Figure &figure)
{
    showDraft(figure, figure.reading);
}

void FigureForm::showDraft(const model::Figure &figure, const model::Reading &draft)
{
    m_parts->figure = figure;
    m_parts->fields->setEnabled(true);
    m_parts->before.clear();
    m_parts->undone.clear();
    fill(draft);
}

void FigureForm::showNothing()
{
    m_parts->figure.reset();
    m_parts->before.clear();
    m_parts->undone.clear();
    m_parts->reason.clear();
    m_parts->noting = false;
    m_parts->fields->fill({});
    m_parts->fields->field(FormField::Value)->clear(); // no figure is not a figure of 0
    m_parts->fields->setEnabled(false);
    m_parts->edited = false;
    clearFault();
    showHead();
    Q_EMIT editedChanged(false);
    tellEdits();
    Q_EMIT draftChanged();
}

void FigureForm::setCompletion(FormFields::Completion completion)
{
    m_parts->fields->setCompletion(std::move(completion));
}

void FigureForm::setWriting(FormFields::Writing writing)
{
    m_parts->fields->setWriting(std::move(writing));
}

void FigureForm::setReason(const QString &reason)
{
    m_parts->reason = reason;
    showHead();
}

void FigureForm::setOrigins(const QList<FieldOrigin> &origins)
{
    m_parts->fields->setOrigins(origins);
    tellOrigin(focusWidget() && focusWidget()->hasFocus() ? focusWidget() : nullptr);
}

void FigureForm::tellOrigin(const QObject *field)
{
    const FieldOrigin *const origin = field ? m_parts->fields->originOf(field) : nullptr;
    if (origin)
        m_parts->rules->setText(origin->sentence);
    else
        m_parts->rules->setText(m_parts->figure ? rulesText(*m_parts->figure) : QString());
    Q_EMIT wordsShown(origin ? origin->words : QList<CodePointSpan>());
}

void FigureForm::setReadOnly(bool readOnly)
{
    m_parts->readOnly = readOnly;
    m_parts->fields->setReadOnly(readOnly);
}

void FigureForm::beginNote()
{
    if (!m_parts->figure)
        return;
    m_parts->noting = true;
    showHead();
    QLineEdit *const note = m_parts->fields->noteField();
    note->setFocus(Qt::ShortcutFocusReason);
    note->selectAll();
}

void FigureForm::endNote()
{
    if (std::exchange(m_parts->noting, false))
        showHead();
}

void FigureForm::fill(const model::Reading &reading)
{
    m_parts->noting = false;
    m_parts->span = reading.span;
    m_parts->quote = reading.quote;
    m_parts->fields->fill(reading);
    clearFault();
    noticeEdit();
}

void FigureForm::noticeEdit()
{
    Parts &p = *m_parts;
    if (!p.figure)
        return;
    model::Reading typed = p.figure->reading;
    typed.span = p.span;
    typed.quote = p.quote;
    const FieldFault fault = p.fields->read(typed);
    const bool edited = fault.field || typed != p.figure->reading;
    if (edited != p.edited) {
        p.edited = edited;
        Q_EMIT editedChanged(edited);
    }
    if (!edited)
        clearFault();
    showHead();
    tellEdits();
    Q_EMIT draftChanged();
}

void FigureForm::tellEdits()
{
    const std::pair now(isEdited(), canRedoEdit());
    if (now != std::exchange(m_parts->canUndoAndRedo, now))
        Q_EMIT editsChanged();
}

std::optional<model::Reading> FigureForm::reading()
{
    Parts &p = *m_parts;
    if (!p.figure)
        return {};
    clearFault();
    model::Reading typed = p.figure->reading;
    typed.span = p.span;
    typed.quote = p.quote;
    const FieldFault fault = p.fields->read(typed);
    if (!fault.field)
        return typed;
    markFault(fault.field, fault.sentence);
    return {};
}

void FigureForm::markFault(QWidget *field, const QString &sentence)
{
    m_parts->faulty = field;
    QPalette marked = field->palette();
    const QColor ground = palette().color(QPalette::Base);
    marked.setColor(QPalette::Base,
                    ground.lightness() > 127 ? QColor(0xff, 0xe3, 0xdf) : QColor(0x55, 0x22, 0x20));
    field->setPalette(marked);
    field->setFocus(Qt::OtherFocusReason);
    showFault(sentence);
}

model::Reading FigureForm::draft() const
{
    const Parts &p = *m_parts;
    model::Reading typed = p.figure ? p.figure->reading : model::Reading();
    typed.span = p.span;
    typed.quote = p.quote;
    const FieldFault fault = p.fields->read(typed);
    Q_UNUSED(fault); // a field in the middle of typing keeps its last good reading
    return typed;
}

void FigureForm::showFault(FormField field, const QString &sentence)
{
    clearFault();
    markFault(m_parts->fields->field(field), sentence);
}

void FigureForm::showFault(const QString &sentence)
{
    m_parts->fault->setWrappedText(QString(QStringLiteral("⚠ ") + sentence));
    m_parts->fault->show();
    Q_EMIT faultShown(m_parts->fault);
}

void FigureForm::clearFault()
{
    if (m_parts->faulty)
        m_parts->faulty->setPalette(QPalette());
    m_parts->faulty = nullptr;
    m_parts->fault->hide();
    m_parts->fault->clear();
}

QList<QWidget *> FigureForm::fieldsInOrder() const
{
    return m_parts->fields->inOrder() + QList<QWidget *>{m_parts->save, m_parts->revert};
}

void FigureForm::beginEditing(FormField field)
{
    QLineEdit *const line = m_parts->fields->field(field);
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
}

void FigureForm::change(const std::function<model::Reading(model::Reading)> &how)
{
    if (!m_parts->figure || m_parts->readOnly)
        return;
    const model::Reading now = draft();
    const model::Reading then = how(now);
    if (then != now) {
        m_parts->before.append(now);
        m_parts->undone.clear();
    }
    fill(then);
}

bool FigureForm::undoEdit()
{
    Parts &p = *m_parts;
    if (!p.figure || !p.edited)
        return false;
    p.undone.append(draft());
    fill(p.before.isEmpty() ? p.figure->reading : p.before.takeLast());
    return true;
}

bool FigureForm::redoEdit()
{
    Parts &p = *m_parts;
    if (!canRedoEdit())
        return false;
    p.before.append(draft());
    fill(p.undone.takeLast());
    return true;
}

bool FigureForm::canRedoEdit() const
{
    return m_parts->figure && !m_parts->undone.isEmpty();
}

void FigureForm::setSpan(CodePointSpan span, const QString &quote)
{
    m_parts->before.append(draft());
    m_parts->undone.clear();
    m_parts->span = span;
    m_parts->quote = quote;
    noticeEdit();
}

void FigureForm::revert()
{
    if (!m_parts->figure)
        return;
    m_parts->before.clear();
    m_parts->undone.clear();
    fill(m_parts->figure->reading);
}

void FigureForm::showWritten()
{
    Parts &p = *m_parts;
    QStringList words;
    if (p.figure && p.edited) {
        for (const auto &[field, written] : p.fields->writtenOtherwise())
            words.append(QString(field->accessibleName() + u' ' + written));
    }
    p.written->setWrappedText(
        words.isEmpty() ? QString() : tr("Saved as: %1").arg(words.join(tr(", ", "between fields"))));
    p.written->setVisible(!words.isEmpty());
}

void FigureForm::showHead()
{
    Parts &p = *m_parts;
    showWritten();
    const bool asksToSave = p.edited && !p.readOnly && !p.noting;
    p.origin->setVisible(!asksToSave);
    p.buttons->setVisible(asksToSave);
    // What is saved is told with the checks.
    const QString otherwise = p.figure && p.edited ? quotedOtherwiseText(draft()) : QString();
    p.otherwise->setWrappedText(otherwise.isEmpty() ? QString() : QString(QStringLiteral("≠ ") + otherwise));
    p.otherwise->setVisible(!otherwise.isEmpty());
    if (!p.figure) {
        p.head->clear();
        p.provenance->clear();
        p.rules->clear();
        return;
    }
    p.head->show(draft(), p.figure->state, p.edited);
    p.provenance->setText(p.noting
                              ? tr("Say what is unsure. Enter leaves the figure for later, Esc goes back.")
                              : provenanceText(*p.figure, p.reason));
    p.rules->setText(rulesText(*p.figure));
}

bool FigureForm::isComposing(QObject *field, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const bool preedit = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (preedit)
            m_parts->composing = field;
        else if (m_parts->composing == field)
            m_parts->composing = nullptr;
    }
    if (event->type() == QEvent::FocusOut && m_parts->composing == field)
        m_parts->composing = nullptr;
    return m_parts->composing == field;
}

void FigureForm::enter()
{
    if (m_parts->noting)
        return Q_EMIT unsureRequested(m_parts->fields->noteField()->text().trimmed());
    m_parts->fields->writeOut();
    Q_EMIT saveRequested();
}

bool FigureForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        tellOrigin(watched);
    else if (event->type() == QEvent::FocusOut)
        tellOrigin(nullptr);
    if (event->type() == QEvent::FocusOut && watched == m_parts->fields->noteField())
        endNote();
    // While an input method composes, Enter and Esc are its own, whoever delivers them.
    if (isComposing(watched, event) || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const auto *line = qobject_cast<QLineEdit *>(watched);
    // A field takes its own typing back; then come the changes that keys have made.
    if (line && key->matches(QKeySequence::Undo) && !line->isUndoAvailable() && undoEdit())
        return true;
    if (line && key->matches(QKeySequence::Redo) && !line->isRedoAvailable() && redoEdit())
        return true;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (!key->isAutoRepeat())
            enter();
        return true;
    }
    if (plain && key->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FigureForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureForm::retranslate()
{
    m_parts->fields->retranslate();
    m_parts->save->setText(tr("Save correction"));
    m_parts->save->setToolTip(tr("Save the fields as typed and go to the next unreviewed figure (Enter)"));
    m_parts->revert->setText(tr("Discard"));
    m_parts->revert->setToolTip(tr("Forget what was typed and go back to the text (Esc)"));
    showHead();
}

} // namespace jiaoshu::ui
