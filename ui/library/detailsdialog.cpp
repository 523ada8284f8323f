// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/detailsdialog.h"

#include "ui/widgets/dialogsize.h"
#include "ui/widgets/wraplabel.h"

#include <QCompleter>
#include <QDate>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace jiaoshu::ui {

DetailsDialog::DetailsDialog(const model::ArticleSummary &article, const QStringList &knownTags,
                             bool readOnly, const QList<session::Original> &originals, QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit(article.title, this)),
      m_day(new QLineEdit(article.publishedOn, this)), m_outlet(new QLineEdit(article.outlet, this)),
      m_reporter(new QLineEdit(article.reporter, this)), m_place(new QLineEdit(article.place, this)),
      m_tags(new QLineEdit(article.tags.join(QStringLiteral(", ")), this)), m_fault(new WrapLabel(this)),
      m_save(new QPushButton(tr("Save"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("details-dialog"));
    setWindowTitle(tr("Article details"));
    arrange(article, originals);
    name();
    m_fault->hide();
    // Completes the tag alone that is typed last.
    auto *completer = new QCompleter(knownTags, this);
    completer->setWidget(m_tags);
    connect(m_tags, &QLineEdit::textEdited, completer, [this, completer](const QString &typed) {
        const QString last = typed.section(u',', -1).trimmed();
        completer->setCompletionPrefix(last);
        if (!last.isEmpty() && completer->completionCount() > 0)
            completer->complete();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), m_tags,
            [this](const QString &tag) {
                const qsizetype before = m_tags->text().lastIndexOf(u',') + 1;
                m_tags->setText(QString(m_tags->text().left(before) + (before > 0 ? u" " : u"") + tag));
            });
    for (QLineEdit *field : {m_title, m_day, m_outlet, m_reporter, m_place, m_tags})
        field->setReadOnly(readOnly);
    m_save->setEnabled(!readOnly);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &DetailsDialog::finish);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_title->setCursorPosition(0);
    resize(dialogSize(*this, {520, 0}).expandedTo({0, sizeHint().height()}));
}

QWidget *DetailsDialog::rowOf(const session::Original &original)
{
    auto *const row = new QWidget(this);
    auto *const text = new WrapLabel(row);
    const QString hash = QString::fromLatin1(original.sha256.toHex());
    text->setWrappedText(
        tr("%1 · %2 · SHA-256 %3…", "file, size, begin of its hash")
            .arg(session::fileNameOf(original), QLocale().formattedDataSize(original.size), hash.left(12)));
    text->setObjectName(QStringLiteral("details-original"));
    text->setToolTip(QString(original.path + original.part + u'\n' + hash));
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *const save = new QPushButton(tr("Save original…"), row);
    save->setObjectName(QStringLiteral("details-save-original"));
    save->setAutoDefault(false);
    save->setEnabled(original.isKept);
    save->setToolTip(original.isKept ? tr("Write the file as it came in, byte for byte")
                                     : tr("It was too large to be kept; its hash alone is there"));
    connect(save, &QPushButton::clicked, this, [this, original] { Q_EMIT saveOriginalRequested(original); });
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text, 1);
    line->addWidget(save);
    return row;
}

void DetailsDialog::arrange(const model::ArticleSummary &article, const QList<session::Original> &originals)
{
    auto *form = new QFormLayout;
    for (const auto &[field, text] :
         std::initializer_list<std::pair<QLineEdit *, QString>>{{m_title, tr("Title")},
                                                                {m_day, tr("Published on")},
                                                                {m_outlet, tr("Published by")},
                                                                {m_reporter, tr("Reporter")},
                                                                {m_place, tr("Place")},
                                                                {m_tags, tr("Tags")}}) {
        form->addRow(text, field);
        field->setAccessibleName(text);
    }
    m_day->setPlaceholderText(QStringLiteral("2023-11-16"));
    m_day->setToolTip(tr("Year, month and day: 2023-11-16; it says which year “last month” is in"));
    m_place->setToolTip(tr("The area that the article is about, full name"));
    m_tags->setToolTip(tr("Your own words to find the article by, parted by commas"));
    m_tags->setPlaceholderText(tr("parted by commas"));
    auto *file = new WrapLabel(this);
    // What came with the program has no place on the disk.
    file->setWrappedText(article.path.startsWith(u':') ? QFileInfo(article.path).fileName() : article.path);
    file->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(tr("File"), file);
    for (const session::Original &original : originals)
        form->addRow(tr("Original"), rowOf(original));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    column->addLayout(buttons);
}

void DetailsDialog::name()
{
    for (const auto &[widget, name] :
         std::initializer_list<std::pair<QWidget *, const char *>>{{m_title, "details-title"},
                                                                   {m_day, "details-day"},
                                                                   {m_outlet, "details-outlet"},
                                                                   {m_reporter, "details-reporter"},
                                                                   {m_place, "details-place"},
                                                                   {m_tags, "details-tags"},
                                                                   {m_fault, "details-fault"},
                                                                   {m_save, "details-save"}})
        widget->setObjectName(QString::fromLatin1(name));
}

session::ArticleDetails DetailsDialog::details() const
{
    return {m_title->text().trimmed(), m_day->text().trimmed(), m_outlet->text().trimmed(),
            m_reporter->text().trimmed(), m_place->text().trimmed()};
}

QStringList DetailsDialog::tags() const
{
    QStringList tags;
    // A Chinese keyboard gives Chinese commas.
    for (const QString &part : m_tags->text().replace(u'，', u',').replace(u'、', u',').split(u',')) {
        if (!part.trimmed().isEmpty())
            tags.append(part.trimmed());
    }
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

void DetailsDialog::finish()
{
    const QString day = m_day->text().trimmed();
    if (day.isEmpty() || (day.size() == 10 && QDate::fromString(day, Qt::ISODate).isValid())) {
        accept();
        return;
    }
    m_fault->setWrappedText(QString(QStringLiteral("⚠ ") + tr("Write the day as 2023-11-16.")));
    m_fault->show();
    m_day->setFocus();
    m_day->selectAll();
}

} // namespace jiaoshu::ui
