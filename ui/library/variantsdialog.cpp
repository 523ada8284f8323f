// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/variantsdialog.h"

#include "session/variants.h"
#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <array>

namespace jiaoshu::ui {

namespace {

constexpr std::array Fields = {session::TermField::Indicator, session::TermField::Place,
                               session::TermField::Unit};

} // namespace

VariantsDialog::VariantsDialog(VariantsOf variantsOf, Known known, Which which, QWidget *parent)
    : QDialog(parent), m_variantsOf(std::move(variantsOf)), m_known(std::move(known)),
      m_sentence(new QLabel(this)), m_which(new QComboBox(this)), m_field(new QComboBox(this)),
      m_list(new QListWidget(this)), m_nothing(new QLabel(this)), m_word(new QComboBox(this)),
      m_approve(new QPushButton(tr("It is right"), this)),
      m_show(new QPushButton(tr("Show what changes…"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("variants-dialog"));
    setWindowTitle(tr("Merge variants of words"));
    m_which->setObjectName(QStringLiteral("variants-which"));
    m_which->addItems({tr("written alike"), tr("new", "words")});
    m_which->setCurrentIndex(static_cast<int>(which));
    m_which->setAccessibleName(tr("Which words"));
    m_approve->setObjectName(QStringLiteral("variants-approve"));
    m_approve->setAutoDefault(false);
    m_field->setObjectName(QStringLiteral("variants-field"));
    m_field->addItems({tr("Indicators"), tr("Places"), tr("Units")});
    m_field->setAccessibleName(tr("Words of which field"));
    m_list->setObjectName(QStringLiteral("variants-list"));
    m_list->setAccessibleName(tr("Words that are written alike"));
    m_list->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("variants-nothing"));
    m_word->setObjectName(QStringLiteral("variants-word"));
    m_word->setEditable(true);
    m_word->setInsertPolicy(QComboBox::NoInsert);
    m_word->setAccessibleName(tr("All become"));
    m_show->setObjectName(QStringLiteral("variants-show"));
    m_show->setDefault(true);
    arrange();
    connect(m_field, &QComboBox::currentIndexChanged, this, &VariantsDialog::refresh);
    connect(m_which, &QComboBox::currentIndexChanged, this, &VariantsDialog::refresh);
    connect(m_approve, &QPushButton::clicked, this, &VariantsDialog::approve);
    connect(m_list, &QListWidget::currentRowChanged, this, &VariantsDialog::offer);
    connect(m_list, &QListWidget::itemActivated, this, &VariantsDialog::ask);
    connect(m_show, &QPushButton::clicked, this, &VariantsDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_list->setFocus();
}

void VariantsDialog::arrange()
{
    m_sentence->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Words of"), m_field);
    form->addRow(tr("that are", "words of a field that are written alike, or new"), m_which);
    auto *target = new QFormLayout;
    target->addRow(tr("All become"), m_word);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addLayout(target);
    column->addLayout(buttons);
    resize(dialogSize(*this, {620, 460}));
}

session::TermField VariantsDialog::field() const
{
    return Fields[static_cast<size_t>(qMax(0, m_field->currentIndex()))];
}

void VariantsDialog::show(Which which)
{
    m_which->setCurrentIndex(static_cast<int>(which));
}

VariantsDialog::Which VariantsDialog::which() const
{
    return m_which->currentIndex() == 1 ? Which::New : Which::WrittenAlike;
}

void VariantsDialog::refresh()
{
    const bool areNew = which() == Which::New;
    m_sentence->setText(
        areNew
            ? tr("Words that analysts have typed, and that neither the engine nor the program's tables have. "
                 "Those that are right are offered while you type; the others can become a known word.")
            : tr("Words that differ only in script, width or spaces; of indicators and places also in "
                 "case, punctuation, 的 or how a number is written, and of places in an ending such "
                 "as 县. Look whether they mean the same."));
    m_nothing->setText(areNew ? tr("No word of this field is new.")
                              : tr("No two words of this field are written alike."));
    m_approve->setVisible(areNew);
    const int row = m_list->currentRow();
    m_variants = m_variantsOf(field(), which());
    m_list->clear();
    for (const auto &line : std::as_const(m_variants)) {
        QStringList words;
        for (const session::Library::Value &value : line)
            words.append(tr("%1 (%2)", "word, figures that have it").arg(value.text).arg(value.figures));
        m_list->addItem(words.join(QStringLiteral("  ·  ")));
    }
    m_nothing->setVisible(m_variants.isEmpty());
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    offer();
}

void VariantsDialog::offer()
{
    const int row = m_list->currentRow();
    m_word->clear();
    if (row >= 0 && row < m_variants.size()) {
        for (const session::Library::Value &value : m_variants[row])
            m_word->addItem(value.text);
        if (which() == Which::New) {
            for (const QString &word : m_known(field(), m_variants[row].first().text)) {
                if (m_word->findText(word) < 0)
                    m_word->addItem(word);
            }
        }
    }
    m_approve->setEnabled(m_word->count() > 0);
    m_word->setEnabled(m_word->count() > 0);
    m_show->setEnabled(m_word->count() > 0);
}

void VariantsDialog::approve()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_variants.size())
        Q_EMIT approved(field(), m_variants[row].first().text);
    refresh();
}

void VariantsDialog::ask()
{
    const int row = m_list->currentRow();
    const QString word = session::writtenTerm(field(), m_word->currentText());
    if (row < 0 || row >= m_variants.size() || word.isEmpty())
        return;
    QStringList words;
    for (const session::Library::Value &value : m_variants[row])
        words.append(value.text);
    Q_EMIT mergeRequested(field(), words, word);
}

} // namespace jiaoshu::ui
