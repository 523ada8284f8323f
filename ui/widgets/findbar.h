// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace jiaoshu::ui {

/** The bar to find words in a text: Enter goes to the next place, Shift+Enter to the previous, Escape closes.
 * It finds nothing itself. */
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /** Shows the bar with the focus in its field, everything selected; @p text becomes its content unless it
     * is empty. */
    void open(const QString &text = {});
    /** Hides the bar. */
    void close();
    [[nodiscard]] QString text() const;
    /** @param current from 1; 0 where none is current. */
    void setMatches(qsizetype current, qsizetype total);

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    qsizetype m_current = 0;
    qsizetype m_total = 0;
};

} // namespace jiaoshu::ui
