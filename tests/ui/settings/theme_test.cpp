// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QTest>

#include <cmath>

namespace jiaoshu::ui {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/** As WCAG 2.1 defines it. */
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void lightAndDarkCanBeChosen();
    void theSystemIsFollowedWhileRunning();
    void whatIsDrawnGrowsWithTheTypeOnce();
    void whatLeadsFurtherIsSeenOnADarkGround();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void ThemeTest::textIsReadable()
{
    QFETCH(const QPalette, palette);
    const auto check = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground, double least) {
        return contrast(palette.color(text), palette.color(ground)) >= least;
    };
    QVERIFY(check(QPalette::Text, QPalette::Base, 7));
    QVERIFY(check(QPalette::Text, QPalette::AlternateBase, 7));
    QVERIFY(check(QPalette::WindowText, QPalette::Window, 7));
    QVERIFY(check(QPalette::ButtonText, QPalette::Button, 7));
    QVERIFY(check(QPalette::HighlightedText, QPalette::Highlight, 4.5));
    QVERIFY(check(QPalette::PlaceholderText, QPalette::Base, 4.5));
    QVERIFY(check(QPalette::PlaceholderText, QPalette::Window, 4.5));
    QVERIFY(check(QPalette::Link, QPalette::Base, 4.5));
    QVERIFY(check(QPalette::Dark, QPalette::Base, 3)); // the frames of fields
    QVERIFY(check(QPalette::Dark, QPalette::Window, 3));
    QVERIFY(check(QPalette::ToolTipText, QPalette::ToolTipBase, 7));
}

void ThemeTest::lightAndDarkCanBeChosen()
{
    Theme theme;
    theme.use(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::darkPalette().color(QPalette::Base));
    theme.use(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::lightPalette().color(QPalette::Base));
}

void ThemeTest::theSystemIsFollowedWhileRunning()
{
    Theme theme;
    // Offscreen, the system is light.
    QApplication::setPalette(Theme::darkPalette());
    QEvent change(QEvent::ThemeChange);
    QWidget window;
    QCoreApplication::sendEvent(&window, &change);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::lightPalette().color(QPalette::Base));
    theme.use(ThemeChoice::Dark);
    QCoreApplication::sendEvent(&window, &change);
    QVERIFY(theme.isDark());
}

void ThemeTest::whatIsDrawnGrowsWithTheTypeOnce()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(3 * usual.pointSizeF());
    QApplication::setFont(large);
    const Theme theme; // its style is the application's
    const QStyle *const style = QApplication::style();
    const int small = style->pixelMetric(QStyle::PM_SmallIconSize);
    QVERIFY(small > 20);
    for (const auto metric :
         {QStyle::PM_ButtonIconSize, QStyle::PM_ListViewIconSize, QStyle::PM_LineEditIconSize})
        QCOMPARE(style->pixelMetric(metric), small); // in a field no taller than its words
    QPushButton button(QStringLiteral("Save correction"));
    const QFontMetrics type = button.fontMetrics();
    QVERIFY(button.sizeHint().width() >= type.horizontalAdvance(button.text()) + type.height());
    QApplication::setFont(usual);
}

void ThemeTest::whatLeadsFurtherIsSeenOnADarkGround()
{
    Theme theme;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.use(choice);
        const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
        const QImage drawn = icon.pixmap(32, 32).toImage();
        const QColor ground = QApplication::palette().color(QPalette::Window);
        double most = 1;
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                if (const QColor dot = drawn.pixelColor(x, y); dot.alpha() == 255)
                    most = std::max(most, contrast(dot, ground));
            }
        }
        QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
    }
}

} // namespace jiaoshu::ui

QTEST_MAIN(jiaoshu::ui::ThemeTest)
#include "theme_test.moc"
