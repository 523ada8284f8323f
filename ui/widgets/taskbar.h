// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace jiaoshu::ui {

/** A small bar for long work: what is being done, how far it is, and a button to stop it. Fits into a status
 * bar. Hidden while nothing runs. */
class TaskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(QWidget *parent = nullptr);

    /** Shows the bar. @p text is what is being done, plain. */
    void begin(const QString &text);
    /** @p total 0 means that it is not known: the bar only shows that work goes on. */
    void setProgress(qint64 done, qint64 total);
    void setText(const QString &text);
    /** Hides the bar, whether the work is complete or not. */
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Cancelled since begin(): the button is dead until the work gives up. */
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }

Q_SIGNALS:
    /** Once for each begin() at most. */
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void cancel();
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    bool m_running = false;
    bool m_cancelling = false;
};

} // namespace jiaoshu::ui
