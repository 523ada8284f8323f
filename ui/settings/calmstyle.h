// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace jiaoshu::ui {

/** Fusion with boxes, icons, arrows and buttons that grow with the type, with frames of fields and boxes to
 * tick that are seen on light and dark grounds, which Fusion's are not, and with a clear frame around the
 * field that has the keyboard. */
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    /** Boxes and icons as large as the type asks for. */
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /** Words on a button have room on both sides. */
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    /** What leads on to the tools that find no room, in the colour of words; Fusion's is black. */
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace jiaoshu::ui
