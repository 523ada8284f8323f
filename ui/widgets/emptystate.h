// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace jiaoshu::ui {

class WrapLabel;

/** What a panel shows while it has nothing to show: what belongs here, and what to do about it. */
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /** @param actionText of a button that emits actionTriggered(); none where empty. @param otherText the
     * same of otherTriggered(), for who would rather try something first */
    void setTexts(const QString &headline, const QString &explanation, const QString &actionText = {},
                  const QString &otherText = {});

    /** From above, also those that are not shown now. */
    [[nodiscard]] QList<QWidget *> buttons() const;

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFont();
    /** Lines that are read at ease, and buttons as wide as each other. */
    void fit();

    WrapLabel *m_headline;
    WrapLabel *m_explanation;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace jiaoshu::ui
