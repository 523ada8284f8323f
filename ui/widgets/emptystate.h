// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jiaoshu::ui {

/** What a panel shows while it has nothing to show: what belongs here, and the one thing to do about it. */
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /** @param actionText of a button that emits actionTriggered(); none where empty. */
    void setTexts(const QString &headline, const QString &explanation, const QString &actionText = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace jiaoshu::ui
