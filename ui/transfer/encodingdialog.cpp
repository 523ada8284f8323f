// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/encodingdialog.h"

#include "session/encodings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jiaoshu::ui {

EncodingDialog::EncodingDialog(QWidget *parent)
    : QDialog(parent), m_question(new QLabel(this)), m_label(new QLabel(this)), m_misfits(new QLabel(this)),
      m_choice(new QComboBox(this)), m_begin(new QPlainTextEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("encoding-dialog"));
    m_choice->setObjectName(QStringLiteral("encoding-choice"));
    m_begin->setObjectName(QStringLiteral("encoding-begin"));
    m_misfits->setObjectName(QStringLiteral("encoding-misfits"));
    m_choice->addItems(session::encodingNames());
    arrange();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &EncodingDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void EncodingDialog::arrange()
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_begin->setReadOnly(true);
    m_label->setBuddy(m_choice);
    auto *const form = new QFormLayout;
    form->addRow(m_label, m_choice);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addLayout(form);
    column->addWidget(m_begin, 1);
    column->addWidget(m_misfits);
    column->addWidget(m_buttons);
    resize(640, 480);
}

void EncodingDialog::showFile(const QString &path, const QString &encoding)
{
    m_path = path;
    m_choice->setCurrentIndex(std::max(0, m_choice->findText(encoding)));
    retranslate();
}

QString EncodingDialog::encoding() const
{
    return m_choice->currentText();
}

void EncodingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void EncodingDialog::retranslate()
{
    setWindowTitle(tr("Encoding of a text"));
    m_question->setText(
        tr("%1 does not say how its characters are encoded. Choose the encoding in which it reads well.")
            .arg(QFileInfo(m_path).fileName()));
    m_label->setText(tr("&Encoding"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Open so"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    follow();
}

/** What does not fit is shown, and then the file cannot be opened so: nothing is dropped silently. */
void EncodingDialog::follow()
{
    if (m_path.isEmpty())
        return;
    const auto begin = session::showBegin(m_path, encoding());
    m_begin->setPlainText(begin ? begin->text : QString());
    const auto misfits = begin ? static_cast<int>(begin->misfits) : 0;
    m_misfits->setText(!begin ? tr("The file cannot be read.")
                       : misfits > 0
                           ? tr("%n byte(s) do not fit this encoding; they stand in ⟦ ⟧.", nullptr, misfits)
                           : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(begin && misfits == 0);
}

} // namespace jiaoshu::ui
