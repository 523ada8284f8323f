// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace jiaoshu::ui {

/** Text that wraps and is never cut off: it asks for the height that its lines need at the width it has,
 * which a plain label does not tell a scroll area or an aligned layout. */
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr);

    void setWrappedText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
};

} // namespace jiaoshu::ui
