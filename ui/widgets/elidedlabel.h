// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace jiaoshu::ui {

/** One line of plain text that ends in "…" where there is no room for it; the tool tip then has it whole. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /** Shown instead of the text where there is no room for that; empty: the text, cut. */
    void setBrief(const QString &brief);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_brief;
};

} // namespace jiaoshu::ui
