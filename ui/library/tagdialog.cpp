// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagdialog.h"

#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

TagDialog::TagDialog(qsizetype articles, const QStringList &known, const QStringList &theirs, QWidget *parent)
    : QDialog(parent), m_theirs(theirs), m_tag(new QComboBox(this)),
      m_putOn(new QPushButton(tr("Put on"), this)), m_takeOff(new QPushButton(tr("Take off"), this))
{
    setObjectName(QStringLiteral("tag-dialog"));
    setWindowTitle(tr("Tag articles"));
    m_tag->setObjectName(QStringLiteral("tag-name"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->addItems(theirs);
    for (const QString &tag : known) {
        if (!theirs.contains(tag))
            m_tag->addItem(tag);
    }
    m_tag->setCurrentText({});
    m_tag->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_putOn->setObjectName(QStringLiteral("tag-put-on"));
    m_takeOff->setObjectName(QStringLiteral("tag-take-off"));
    m_putOn->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_takeOff);
    buttons->addWidget(m_putOn);
    auto *sentence = new QLabel(
        tr("A word of your own to find %n article(s) by:", nullptr, static_cast<int>(articles)), this);
    sentence->setBuddy(m_tag);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addWidget(m_tag);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_tag, &QComboBox::editTextChanged, this, &TagDialog::offer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_putOn, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_takeOff, &QPushButton::clicked, this, [this] {
        m_isOn = false;
        accept();
    });
    offer();
    resize(dialogSize(*this, {420, 0}).expandedTo({0, sizeHint().height()}));
}

QString TagDialog::tag() const
{
    return m_tag->currentText().trimmed();
}

void TagDialog::offer()
{
    m_putOn->setEnabled(!tag().isEmpty());
    m_takeOff->setEnabled(m_theirs.contains(tag()));
}

} // namespace jiaoshu::ui
