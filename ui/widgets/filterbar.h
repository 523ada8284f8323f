// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace jiaoshu::ui {

/** A line that says what the work is narrowed down by, a button for each condition that takes it back, and
 * one for all; hidden while there is none. Never wider than its place: what does not fit is told by the tip.
 */
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setConditions(const QStringList &conditions);
    /** How much is left by them; may be empty. */
    void setResult(const QString &result);
    /** What is to be known of the work while it is narrowed down, in front of the result; empty: nothing. */
    void setRemark(const QString &remark);
    [[nodiscard]] QStringList conditions() const { return m_conditions; }

Q_SIGNALS:
    void removeRequested(int condition);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QWidget *m_place;
    QHBoxLayout *m_row;
    QLabel *m_remark;
    QLabel *m_result;
    QToolButton *m_clear;
    QStringList m_conditions;
};

} // namespace jiaoshu::ui
