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

/** Words of a field that are written alike, a list each line, or those that are new, one a line, and the word
 * that all of them are to become. Changes nothing: mergeRequested() asks for it. */
class VariantsDialog final : public QDialog
{
    Q_OBJECT

public:
    using Variants = QList<QList<session::Library::Value>>;
    enum class Which { WrittenAlike, New };
    using VariantsOf = std::function<Variants(session::TermField, Which)>;
    /** Words that may be meant by a new one. */
    using Known = std::function<QStringList(session::TermField, const QString &word)>;
    explicit VariantsDialog(VariantsOf variantsOf, Known known, Which which = Which::WrittenAlike,
                            QWidget *parent = nullptr);

    void show(Which which);
    using QDialog::show;
    /** Asks for them anew, after one was merged. */
    void refresh();

Q_SIGNALS:
    /** @param words all of one line, @p word among them or not */
    void mergeRequested(jiaoshu::session::TermField field, const QStringList &words, const QString &word);
    /** A new word is right: it is new no more. */
    void approved(jiaoshu::session::TermField field, const QString &word);

private:
    void arrange();
    void offer();
    void ask();
    void approve();
    [[nodiscard]] session::TermField field() const;
    [[nodiscard]] Which which() const;

    VariantsOf m_variantsOf;
    Known m_known;
    Variants m_variants;
    QLabel *m_sentence;
    QComboBox *m_which;
    QComboBox *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QComboBox *m_word;
    QPushButton *m_approve;
    QPushButton *m_show;
    QPushButton *m_close;
};

} // namespace jiaoshu::ui
