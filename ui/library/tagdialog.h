// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QPushButton;

namespace jiaoshu::ui {

/** Asks for a tag to put on several articles, or to take off them. */
class TagDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @param known every tag of the workspace
     *  @param theirs the tags that some of the @p articles have, which come first */
    TagDialog(qsizetype articles, const QStringList &known, const QStringList &theirs,
              QWidget *parent = nullptr);

    [[nodiscard]] QString tag() const;
    /** Put on, else taken off. */
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    void offer();

    QStringList m_theirs;
    QComboBox *m_tag;
    QPushButton *m_putOn;
    QPushButton *m_takeOff;
    bool m_isOn = true;
};

} // namespace jiaoshu::ui
