// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "model/figure.h"
#include "ui/inspector/formfields.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace jiaoshu::ui {

/** The current figure with every field: the value beside the raw quote it was read from, who decided and how
 * sure the engine was. Typing changes nothing but the form; saveRequested() asks for reading() to be saved.
 */
class FigureForm : public QWidget
{
    Q_OBJECT

public:
    explicit FigureForm(QWidget *parent = nullptr);
    ~FigureForm() override;

    /** Shows @p figure and forgets what was typed. */
    void showFigure(const model::Figure &figure);
    /** Shows @p figure with fields that were typed but not saved. */
    void showDraft(const model::Figure &figure, const model::Reading &draft);
    void showNothing();
    void setCompletion(FormFields::Completion completion);
    void setWriting(FormFields::Writing writing);
    /** To save and to discard, below the fields; they may be put where they do not scroll with these. */
    [[nodiscard]] QWidget *buttons() const;
    /** Why the figure shown was decided as it was; empty where nobody said. */
    void setReason(const QString &reason);
    /** Where the fields shown come from; forgotten with the next figure. */
    void setOrigins(const QList<FieldOrigin> &origins);
    void setReadOnly(bool readOnly);

    /** The figure shown, as it is saved. */
    [[nodiscard]] const std::optional<model::Figure> &figure() const;
    /** Something differs from the figure as it is saved. */
    [[nodiscard]] bool isEdited() const;
    /** The fields as typed. Nothing where one of them cannot be read: then the form says which and why, and
     * puts the focus there. */
    [[nodiscard]] std::optional<model::Reading> reading();
    /** The fields as typed, those that cannot be read as they were saved; says nothing. */
    [[nodiscard]] model::Reading draft() const;
    /** Says in the form why the reading cannot be saved. */
    void showFault(const QString &sentence);
    /** The same of a field, which is marked and has the keyboard. */
    void showFault(FormField field, const QString &sentence);

    /** The input fields in the order of Tab. */
    [[nodiscard]] QList<QWidget *> fieldsInOrder() const;
    /** Puts the keyboard into the value. */
    void beginEditing(FormField field = FormField::Value);
    /** Puts @p how to the fields as typed; an edit like any other, so it is saved or discarded with the rest.
     */
    void change(const std::function<model::Reading(model::Reading)> &how);
    /** Puts the keyboard into the note, whose Enter then asks for unsureRequested(). */
    void beginNote();
    void setSpan(CodePointSpan span, const QString &quote);
    /** Back to the figure as it is saved. */
    void revert();
    /** Takes back the last change of the fields that is not saved. @return false where there is none. */
    bool undoEdit();
    /** Makes it again. */
    bool redoEdit();
    [[nodiscard]] bool canRedoEdit() const;

Q_SIGNALS:
    void saveRequested();                      ///< Enter in a field, or the button
    void unsureRequested(const QString &note); ///< Enter in the note after beginNote()
    void leaveRequested();                     ///< Esc in a field: what was typed is forgotten
    void editedChanged(bool edited);
    void faultShown(QWidget *sentence); ///< to be brought into sight
    void draftChanged();                ///< what draft() says, or whose it is
    void editsChanged(); ///< undoEdit() or redoEdit() can do something now, or nothing any more
    /** The words that the field in hand was taken from; none when it is left. */
    void wordsShown(const QList<CodePointSpan> &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts;
    void arrange();
    void fill(const model::Reading &reading);
    void noticeEdit();
    void tellEdits();
    void retranslate();
    void showHead();
    void showWritten();
    void enter();
    void tellOrigin(const QObject *field);
    void endNote();
    void clearFault();
    void markFault(QWidget *field, const QString &sentence);
    [[nodiscard]] bool isComposing(QObject *field, QEvent *event);

    std::unique_ptr<Parts> m_parts;
};

} // namespace jiaoshu::ui
