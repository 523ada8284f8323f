// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/figure.h"
#include "ui/models/fieldorigin.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>
#include <utility>

class QComboBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace jiaoshu::ui {

/** The fields that have a key of their own. */
enum class FormField { Value, Unit, Period, Place, Indicator };

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
    /** Marks behind each name where its field comes from, and says it in the tooltip; empty takes all marks
     * away. */
    void setOrigins(const QList<FieldOrigin> &origins);
    /** What @p field is known to come from. */
    [[nodiscard]] const FieldOrigin *originOf(const QObject *field) const;
    /** Asked for words whenever something is typed into a field that holds words; best first. */
    using Completion = std::function<QStringList(FormField field, const QString &typed)>;
    void setCompletion(Completion completion) { m_completion = std::move(completion); }
    /** How what was typed into a field is saved; a period that is none is empty. */
    using Writing = std::function<QString(FormField field, const QString &typed)>;
    void setWriting(Writing writing) { m_writing = std::move(writing); }
    /** The fields of which something else is saved than stands in them, with that. */
    [[nodiscard]] QList<std::pair<QLineEdit *, QString>> writtenOtherwise() const;
    /** Puts that into them. */
    void writeOut();
    void retranslate();

    [[nodiscard]] QLineEdit *field(FormField which) const;
    [[nodiscard]] QLineEdit *noteField() const { return m_note; }
    /** All of them, by the order of Tab. */
    [[nodiscard]] QList<QWidget *> inOrder() const;
    /** Of one column: where two have no room, the fields stand below one another. */
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLineEdit *addText(const char *name);
    QComboBox *addChoice(const char *name, qsizetype choices);
    void arrange();
    void place(bool inOneColumn);
    /** The widest of every other field's names, from @p first on, and room for a field. */
    [[nodiscard]] int widthOfColumn(qsizetype first, qsizetype step) const;
    void connectEdits();
    void addCompleter(FormField field);
    void offerWords(FormField field, const QString &typed);
    [[nodiscard]] FieldFault readNumbers(model::Reading &reading) const;
    void readWords(model::Reading &reading) const;
    [[nodiscard]] Result<QString> period() const;
    /** As it is saved; what was filled in stays as it is. */
    [[nodiscard]] QString written(FormField which, const QLineEdit *line, const QString &filled) const;
    [[nodiscard]] static QString periodFaultText(const QString &typed);

    QLineEdit *m_value, *m_upper, *m_unit, *m_per;
    QComboBox *m_kind, *m_qualifier, *m_status;
    QLineEdit *m_indicator, *m_place, *m_period, *m_note;
    QList<FieldOrigin> m_origins;
    Completion m_completion;
    Writing m_writing;
    model::Reading m_filled;
    QHash<QLineEdit *, QCompleter *> m_completers;
    QList<QLabel *> m_labels; ///< in the order of inOrder()
    QGridLayout *m_grid = nullptr;
    bool m_isInOneColumn = false;
};

} // namespace jiaoshu::ui
