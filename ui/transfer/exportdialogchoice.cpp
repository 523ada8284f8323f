// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ExportDialog was asked for, and how it asks for the same again.
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/formattexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace jiaoshu::ui {

void ExportDialog::chooseFormat(const QString &name)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        if (m_formats->item(row)->data(Qt::UserRole).toString() == name)
            m_formats->setCurrentRow(row);
    }
}

QList<std::pair<QString, QAbstractButton *>> ExportDialog::options() const
{
    return {{QStringLiteral("all"), m_everything},
            {QStringLiteral("bom"), m_byteOrderMark},
            {QStringLiteral("safe"), m_safe},
            {QStringLiteral("wide"), m_wide},
            {QStringLiteral("text"), m_text}};
}

QByteArray ExportDialog::habits() const
{
    QJsonObject habits{{QStringLiteral("format"), format().name}, {QStringLiteral("units"), m_units->text()}};
    for (const auto &[name, box] : options())
        habits.insert(name, box->isChecked());
    return QJsonDocument(habits).toJson(QJsonDocument::Compact);
}

void ExportDialog::setHabits(const QByteArray &json)
{
    const QJsonObject habits = QJsonDocument::fromJson(json).object();
    chooseFormat(habits.value(QStringLiteral("format")).toString());
    m_units->setText(habits.value(QStringLiteral("units")).toString());
    for (const auto &[name, box] : options()) {
        if (const QJsonValue value = habits.value(name); value.isBool())
            box->setChecked(value.toBool());
    }
}

void ExportDialog::setChoice(const session::ExportChoice &choice)
{
    chooseFormat(choice.format);
    m_filter->setText(choice.where);
    m_units->setText(choice.units.join(u' '));
    (choice.everything ? m_everything : m_verified)->setChecked(true);
    m_byteOrderMark->setChecked(choice.withByteOrderMark);
    m_safe->setChecked(choice.isSpreadsheetSafe);
    m_wide->setChecked(choice.isWide);
    m_text->setChecked(choice.withText);
}

session::ExportChoice ExportDialog::choice() const
{
    const session::FormatTraits traits = format();
    session::ExportChoice choice;
    choice.format = traits.name;
    choice.where = m_filter->text().trimmed();
    choice.everything = m_everything->isChecked();
    choice.withByteOrderMark = traits.canHaveByteOrderMark && m_byteOrderMark->isChecked();
    choice.isSpreadsheetSafe = traits.canBeSpreadsheetSafe && m_safe->isChecked();
    choice.isWide = traits.canBeWide && m_wide->isChecked();
    choice.withText = !traits.canOmitText || m_text->isChecked();
    if (traits.canConvert)
        choice.units = m_units->text().split(u' ', Qt::SkipEmptyParts);
    return choice;
}

std::optional<std::pair<qint64, qint64>> ExportDialog::fittingNow() const
{
    if (!m_shown) {
        if (m_filter->text().trimmed().isEmpty())
            return std::pair(m_counts.verified(), m_counts.total());
        return {};
    }
    qint64 chosen = m_shown->figures;
    for (const qint64 count : m_shown->noPlaceIn)
        chosen += count;
    // With "verified only" there are unverified ones among the chosen, too, where a state is asked for.
    return std::pair(chosen - m_shown->unverified, chosen + m_shown->leftOut.total());
}

void ExportDialog::showFitting()
{
    const auto fitting = fittingNow();
    const auto number = [&](qint64 count) { return fitting ? QString::number(count) : QStringLiteral("…"); };
    m_verified->setText(tr("Verified figures only (%1)").arg(number(fitting ? fitting->first : 0)));
    m_everything->setText(
        tr("All figures, each with its state (%1)").arg(number(fitting ? fitting->second : 0)));
}

QString ExportDialog::whyNot() const
{
    const QString path = m_path->text().trimmed();
    if (!m_isChoiceGood)
        return tr("What is asked for cannot be read.");
    if (path.isEmpty())
        return tr("Say which file it is to go to.");
    if (!format().suffix.isEmpty() && QFileInfo(path).isDir())
        return tr("That is a folder: add the name of a file.");
    const auto fitting = fittingNow();
    const bool isNothing =
        m_shown ? m_shown->figures == 0
                : fitting && (m_everything->isChecked() ? fitting->second : fitting->first) == 0;
    if (!isNothing)
        return {};
    if (fitting && fitting->second > 0 && !m_everything->isChecked())
        return m_filter->text().trimmed().isEmpty()
                   ? tr("There is nothing to export yet: confirm a figure first.")
                   : tr("%n figure(s) fit, but none of them is verified.", nullptr,
                        static_cast<int>(fitting->second));
    return m_filter->text().trimmed().isEmpty() ? tr("There is no figure to export.") : tr("No figure fits.");
}

session::ExportRequest ExportDialog::request() const
{
    session::ExportRequest request{m_path->text().trimmed(), choice()};
    request.choice.words = reportWordsHere();
    return request;
}

void ExportDialog::setTemplates(session::ExportTemplates templates,
                                std::function<void(const session::ExportTemplates &)> keep)
{
    m_templates = std::move(templates);
    m_keepTemplates = std::move(keep);
    m_keep->setEnabled(m_keepTemplates != nullptr);
    retranslate();
}

void ExportDialog::useTemplate(int index)
{
    const QString chosen = m_templateList->itemText(index);
    if (index > 0 && m_templates.contains(chosen))
        setChoice(m_templates.value(chosen));
}

void ExportDialog::keepTemplate()
{
    const QString present = m_templateList->currentIndex() > 0 ? m_templateList->currentText() : QString();
    const QString chosen = QInputDialog::getText(this, tr("Keep as template…"), tr("Name of the template"),
                                                 QLineEdit::Normal, present)
                               .trimmed();
    if (chosen.isEmpty())
        return;
    m_templates.insert(chosen, choice());
    if (m_keepTemplates)
        m_keepTemplates(m_templates);
    retranslateFormats();
    m_templateList->setCurrentText(chosen);
}

void ExportDialog::dropTemplate()
{
    m_templates.remove(m_templateList->currentText());
    m_keepTemplates(m_templates);
    retranslateFormats();
}

} // namespace jiaoshu::ui
