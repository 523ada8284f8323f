// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace jiaoshu::ui {

/** Fusion with frames of fields and boxes to tick that are seen on light and dark grounds, which Fusion's are
 * not, and with a clear frame around the field that has the keyboard. */
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace jiaoshu::ui
