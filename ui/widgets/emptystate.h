// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace jiaoshu::ui {

class WrapLabel;

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
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFont();

    WrapLabel *m_headline;
    WrapLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace jiaoshu::ui
