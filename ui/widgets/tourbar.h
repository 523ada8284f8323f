// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace jiaoshu::ui {

/** One step of a tour: what to try, how far it is, a button to go on without and one to end it. Takes no key
 * from what is tried. */
class TourBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TourBar(QWidget *parent = nullptr);

    void showStep(int step, int steps, const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void nextRequested();
    void endRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyColours();

    QLabel *m_place;
    QLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_end;
    bool m_isLast = false;
};

} // namespace jiaoshu::ui
