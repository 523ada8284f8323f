// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offsets.h"
#include "model/figure.h"

#include <QWidget>

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

    /** The input fields in the order of Tab. */
    [[nodiscard]] QList<QWidget *> fieldsInOrder() const;
    /** Puts the keyboard into the value. */
    void beginEditing();
    void setSpan(CodePointSpan span, const QString &quote);
    /** Back to the figure as it is saved. */
    void revert();

Q_SIGNALS:
    void saveRequested();  ///< Enter in a field, or the button
    void leaveRequested(); ///< Esc in a field: what was typed is forgotten
    void editedChanged(bool edited);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts;
    void fill(const model::Reading &reading);
    void noticeEdit();
    void retranslate();
    void showHead();
    void clearFault();
    [[nodiscard]] bool isComposing(QObject *field, QEvent *event);

    std::unique_ptr<Parts> m_parts;
};

} // namespace jiaoshu::ui
