// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/variants.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace jiaoshu::ui {

/** Words of a field that are written alike, a list each line, and the word that all of them are to become.
 * Changes nothing: mergeRequested() asks for it. */
class VariantsDialog final : public QDialog
{
    Q_OBJECT

public:
    using Variants = QList<QList<session::Library::Value>>;
    using VariantsOf = std::function<Variants(session::TermField)>;
    explicit VariantsDialog(VariantsOf variantsOf, QWidget *parent = nullptr);

    /** Asks for them anew, after one was merged. */
    void refresh();

Q_SIGNALS:
    /** @param words all of one line, @p word among them or not */
    void mergeRequested(jiaoshu::session::TermField field, const QStringList &words, const QString &word);

private:
    void arrange();
    void offer();
    void ask();
    [[nodiscard]] session::TermField field() const;

    VariantsOf m_variantsOf;
    Variants m_variants;
    QComboBox *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QComboBox *m_word;
    QPushButton *m_show;
    QPushButton *m_close;
};

} // namespace jiaoshu::ui
