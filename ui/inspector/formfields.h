// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figure.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace jiaoshu::ui {

/** What a field cannot be, and which. */
struct FieldFault
{
    QWidget *field = nullptr;
    QString sentence;
};

/** The input fields of the form with their labels, in the order of the keyboard. Knows how they read and
 * write a Reading. */
class FormFields : public QWidget
{
    Q_OBJECT

public:
    explicit FormFields(QWidget *parent = nullptr);

    void fill(const model::Reading &reading);
    /** Writes the fields into @p reading; a field that cannot be read stays as it was there and is the fault
     * returned. */
    [[nodiscard]] FieldFault read(model::Reading &reading) const;
    void setReadOnly(bool readOnly);
    void retranslate();

    [[nodiscard]] QLineEdit *valueField() const { return m_value; }
    /** All of them, by the order of Tab. */
    [[nodiscard]] QList<QWidget *> inOrder() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addText(const char *name);
    QComboBox *addChoice(const char *name, qsizetype choices);
    void arrange();
    void connectEdits();

    QLineEdit *m_value, *m_upper, *m_unit, *m_per;
    QComboBox *m_kind, *m_qualifier, *m_status;
    QLineEdit *m_indicator, *m_place, *m_period, *m_note;
    QList<QLabel *> m_labels; ///< in the order of inOrder()
};

} // namespace jiaoshu::ui
