// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/widgets/dialogsize.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jiaoshu::ui {

SettingsDialog::SettingsDialog(const Preferences &preferences, int usualSize, QWidget *parent)
    : QDialog(parent), m_usualSize(usualSize), m_analystHint(new WrapLabel(this)),
      m_analystLabel(new QLabel(this)), m_languageLabel(new QLabel(this)), m_themeLabel(new QLabel(this)),
      m_zoomLabel(new QLabel(this)), m_analyst(new QLineEdit(preferences.analyst(), this)),
      m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_zoom(new QSpinBox(this)),
      m_article(fontChoice(preferences.paneFont(Preferences::Pane::Article), QStringLiteral("article"))),
      m_figures(fontChoice(preferences.paneFont(Preferences::Pane::Figures), QStringLiteral("figures"))),
      m_ok(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_analyst->setObjectName(QStringLiteral("settings-analyst"));
    m_language->setObjectName(QStringLiteral("settings-language"));
    m_theme->setObjectName(QStringLiteral("settings-theme"));
    m_zoom->setObjectName(QStringLiteral("settings-zoom"));
    m_ok->setObjectName(QStringLiteral("settings-ok"));
    m_language->addItems({QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("繁體中文")});
    m_language->setCurrentIndex(static_cast<int>(preferences.language()));
    m_theme->addItems({QString(), QString(), QString()});
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme()));
    m_zoom->setRange(usualSize + Preferences::SmallestZoom, usualSize + Preferences::LargestZoom);
    m_zoom->setValue(usualSize + preferences.zoom());
    m_analystHint->setForegroundRole(QPalette::PlaceholderText);
    m_ok->setDefault(true);
    m_analyst->setFocus();
    m_analyst->selectAll(); // typing begins a name, it does not lengthen the one there

    auto *form = new QFormLayout;
    form->addRow(m_analystLabel, m_analyst);
    form->addRow(QString(), m_analystHint);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_zoomLabel, m_zoom);
    for (const FontChoice &choice : {m_article, m_figures}) {
        auto *row = new QHBoxLayout;
        row->addWidget(choice.family, 1);
        row->addWidget(choice.points);
        form->addRow(choice.label, row);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addSpacing(8);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogSize(*this, {420, 0}).width());
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

SettingsDialog::FontChoice SettingsDialog::fontChoice(const Preferences::PaneFont &font, const QString &name)
{
    const FontChoice choice{new QLabel(this), new QComboBox(this), new QSpinBox(this)};
    choice.family->setObjectName(QString(QStringLiteral("settings-font-") + name));
    choice.points->setObjectName(QString(QStringLiteral("settings-points-") + name));
    choice.family->addItem(QString());
    QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese) +
                           QFontDatabase::families(QFontDatabase::TraditionalChinese) +
                           QStringList{font.family};
    families.removeAll(QString());
    families.removeDuplicates();
    families.sort();
    choice.family->addItems(families);
    choice.family->setCurrentIndex(font.family.isEmpty() ? 0 : choice.family->findText(font.family));
    choice.family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.family->setMinimumContentsLength(14);
    choice.points->setRange(Preferences::SmallestZoom, Preferences::LargestZoom);
    const auto showSign = [points = choice.points](int value) {
        points->setPrefix(value < 0 ? QString() : QStringLiteral("+")); // it is added to the size above
    };
    connect(choice.points, &QSpinBox::valueChanged, choice.points, showSign);
    choice.points->setValue(font.points);
    showSign(font.points);
    return choice;
}

void SettingsDialog::store(Preferences &preferences) const
{
    const auto chosen = [](const FontChoice &choice) {
        return Preferences::PaneFont{choice.family->currentIndex() > 0 ? choice.family->currentText()
                                                                       : QString(),
                                     choice.points->value()};
    };
    preferences.setPaneFont(Preferences::Pane::Article, chosen(m_article));
    preferences.setPaneFont(Preferences::Pane::Figures, chosen(m_figures));
    preferences.setAnalyst(m_analyst->text());
    preferences.setLanguage(static_cast<Language>(m_language->currentIndex()));
    preferences.setTheme(static_cast<ThemeChoice>(m_theme->currentIndex()));
    preferences.setZoom(m_zoom->value() - m_usualSize);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_analystLabel->setText(tr("Analyst"));
    m_analystHint->setWrappedText(
        tr("Kept with each decision from now on; earlier ones keep the name they were taken under."));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_zoomLabel->setText(tr("Text size"));
    m_zoom->setSuffix(tr(" pt", "after a size of type in points"));
    m_zoom->setToolTip(
        tr("%n point(s) is what the system uses; the article is set larger", nullptr, m_usualSize));
    m_article.label->setText(tr("Article"));
    m_figures.label->setText(tr("Table of figures"));
    for (const FontChoice &choice : {m_article, m_figures}) {
        choice.family->setItemText(0, tr("As the script of the article asks"));
        choice.family->setAccessibleName(tr("Font of: %1").arg(choice.label->text()));
        choice.points->setSuffix(tr(" pt", "after a size of type in points"));
        choice.points->setAccessibleName(tr("Points larger than the rest: %1").arg(choice.label->text()));
        choice.points->setToolTip(choice.points->accessibleName());
    }
    m_ok->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
    for (const auto &[field, label] :
         std::initializer_list<std::pair<QWidget *, QLabel *>>{{m_analyst, m_analystLabel},
                                                               {m_language, m_languageLabel},
                                                               {m_theme, m_themeLabel},
                                                               {m_zoom, m_zoomLabel}})
        field->setAccessibleName(label->text());
}

} // namespace jiaoshu::ui
