// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace jiaoshu::ui {

/** A message over a panel that does not stand in the way: no dialog, no focus taken. Hidden until there is
 * something to say; a new message takes the place of the old one. Escape or the close button puts it away. */
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Notice, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /** @param text plain, may have several lines; it can be selected and copied.
     *  @param actionText of a button that emits actionTriggered(); none where empty. @param otherText the
     * same of otherTriggered(). */
    void showMessage(Tone tone, const QString &text, const QString &actionText = {},
                     const QString &otherText = {});
    /** So many more messages wait behind this one, which a button unfolds; 0: none. */
    void setMore(qsizetype count);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();
    void moreRequested();
    /** Put away by the user or by dismiss(). */
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyColours();
    void retranslate();

    Tone m_tone = Tone::Notice;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
    QToolButton *m_more;
    QToolButton *m_close;
    qsizetype m_moreCount = 0;
};

} // namespace jiaoshu::ui
