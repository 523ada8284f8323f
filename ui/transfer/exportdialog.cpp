// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/models/filtertexts.h"
#include "ui/transfer/exporttexts.h"
#include "ui/transfer/formattexts.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/wordcompleter.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableWidget>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr int WidestCell = 150; ///< so that a glance at the first rows sees many columns
constexpr int AroundRow = 8;
constexpr int PreviewDelayMs = 250;
constexpr qsizetype MostShown = 200; ///< characters of a cell

/** @p path with the ending of the format, where it had that of another. */
QString withSuffix(const QString &path, const session::FormatTraits &format)
{
    QString bare = path;
    for (const session::FormatTraits &other : session::exportFormats()) {
        const QString ending = QString(u'.' + other.suffix);
        if (!other.suffix.isEmpty() && path.endsWith(ending, Qt::CaseInsensitive)) {
            bare = path.left(path.size() - ending.size());
            break;
        }
    }
    const bool hadOne = bare != path || QFileInfo(path).suffix().isEmpty();
    return format.suffix.isEmpty() || !hadOne ? bare : QString(bare + u'.' + format.suffix);
}

} // namespace

ExportDialog::ExportDialog(const model::StateCounts &counts, const QString &path, QWidget *parent)
    : QDialog(parent), m_counts(counts), m_formats(new QListWidget(this)), m_sentence(new QLabel(this)),
      m_figuresTitle(new QLabel(this)), m_filterTitle(new QLabel(this)), m_unitsTitle(new QLabel(this)),
      m_previewTitle(new QLabel(this)), m_pathTitle(new QLabel(this)), m_leftOut(new QLabel(this)),
      m_fault(new QLabel(this)), m_replaces(new QLabel(this)), m_templatesTitle(new QLabel(this)),
      m_filterNote(new QLabel(this)), m_verified(new QRadioButton(this)),
      m_everything(new QRadioButton(this)), m_byteOrderMark(new QCheckBox(this)), m_safe(new QCheckBox(this)),
      m_wide(new QCheckBox(this)), m_text(new QCheckBox(this)), m_filter(new QLineEdit(this)),
      m_units(new QLineEdit(this)), m_path(new QLineEdit(path, this)), m_templateList(new QComboBox(this)),
      m_preview(new QTableWidget(this)), m_keep(new QPushButton(this)), m_drop(new QPushButton(this)),
      m_browse(new QPushButton(this)), m_export(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    name();
    for (const session::FormatTraits &known : session::exportFormats()) {
        auto *item = new QListWidgetItem(m_formats);
        item->setData(Qt::UserRole, known.name);
    }
    arrange();
    m_byteOrderMark->setChecked(true);
    m_text->setChecked(true);
    m_verified->setChecked(true);
    m_export->setDefault(true);
    m_keep->setEnabled(false); // until there is what keeps them
    m_drop->setEnabled(false);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(PreviewDelayMs);
    const QString suffix = QFileInfo(path).suffix();
    m_formats->setCurrentRow(0);
    for (int row = m_formats->count() - 1; row >= 0; --row) {
        if (session::exportFormats()[row].suffix == suffix)
            m_formats->setCurrentRow(row);
    }
    connectAll();
    retranslate();
    followFormat();
    m_formats->setFocus(); // the arrows choose from the first one on, Enter exports
}

void ExportDialog::name()
{
    const QList<std::pair<QWidget *, const char *>> names = {{m_formats, "export-formats"},
                                                             {m_verified, "export-verified"},
                                                             {m_everything, "export-everything"},
                                                             {m_byteOrderMark, "export-bom"},
                                                             {m_safe, "export-safe"},
                                                             {m_wide, "export-wide"},
                                                             {m_text, "export-text"},
                                                             {m_filter, "export-filter"},
                                                             {m_units, "export-units"},
                                                             {m_path, "export-path"},
                                                             {m_export, "export-run"},
                                                             {m_leftOut, "export-left-out"},
                                                             {m_replaces, "export-replaces"},
                                                             {m_preview, "export-preview"},
                                                             {m_fault, "export-fault"},
                                                             {m_filterNote, "export-filter-note"},
                                                             {m_templateList, "export-templates"},
                                                             {m_keep, "export-keep"},
                                                             {m_drop, "export-drop"}};
    for (const auto &[widget, objectName] : names)
        widget->setObjectName(QLatin1StringView(objectName));
    for (QLabel *quiet : {m_leftOut, m_replaces, m_sentence, m_filterNote}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
        quiet->setWordWrap(true);
    }
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_filterNote->hide();
    m_filter->setClearButtonEnabled(true);
    m_pathTitle->setBuddy(m_path);
    m_filterTitle->setBuddy(m_filter);
    m_unitsTitle->setBuddy(m_units);
    m_templatesTitle->setBuddy(m_templateList);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + AroundRow);
    m_preview->verticalHeader()->hide();
    m_preview->setMinimumHeight(150);
}

void ExportDialog::connectAll()
{
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::followFormat);
    connect(m_verified, &QRadioButton::toggled, this, &ExportDialog::askForPreview);
    for (QCheckBox *box : {m_wide, m_byteOrderMark, m_safe, m_text})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::askForPreview);
    for (QLineEdit *line : {m_filter, m_units})
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::askForPreview);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_templateList, &QComboBox::activated, this, &ExportDialog::useTemplate);
    connect(m_keep, &QPushButton::clicked, this, &ExportDialog::keepTemplate);
    connect(m_drop, &QPushButton::clicked, this, &ExportDialog::dropTemplate);
    connect(m_templateList, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_drop->setEnabled(index > 0 && m_keepTemplates); });
    setCompletions(filterCompletions({}));
    connect(&m_previewDelay, &QTimer::timeout, this, [this] {
        if (m_previewer)
            m_previewer(choice(),
                        [this](const Result<session::ExportPreview> &preview) { showPreview(preview); });
    });
}

QWidget *ExportDialog::choices()
{
    auto *figures = new QButtonGroup(this);
    figures->addButton(m_verified);
    figures->addButton(m_everything);
    for (QLabel *title : {m_figuresTitle, m_previewTitle}) { // names of fields are plain
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_sentence);
    auto *boxes = new QGridLayout;
    boxes->addWidget(m_byteOrderMark, 0, 0);
    boxes->addWidget(m_safe, 0, 1);
    boxes->addWidget(m_wide, 1, 0);
    boxes->addWidget(m_text, 1, 1);
    column->addLayout(boxes);
    column->addSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_figuresTitle), static_cast<QWidget *>(m_verified),
                            static_cast<QWidget *>(m_everything)})
        column->addWidget(widget);
    auto *asked = new QGridLayout;
    asked->addWidget(m_filterTitle, 0, 0);
    asked->addWidget(m_filter, 0, 1);
    asked->addWidget(m_filterNote, 1, 1);
    asked->addWidget(m_unitsTitle, 2, 0);
    asked->addWidget(m_units, 2, 1);
    column->addLayout(asked);
    column->addWidget(m_fault);
    column->addWidget(m_previewTitle);
    column->addWidget(m_leftOut);
    column->addWidget(m_preview, 1);
    auto *widget = new QWidget(this);
    widget->setLayout(column);
    return widget;
}

void ExportDialog::arrange()
{
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_formats);
    middle->addWidget(choices(), 1);
    auto *place = new QHBoxLayout;
    place->addWidget(m_pathTitle);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_templatesTitle);
    buttons->addWidget(m_templateList);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addLayout(place);
    column->addWidget(m_replaces);
    column->addLayout(buttons);
    resize(dialogSize(*this, {820, 560}));
}

void ExportDialog::setPreviewer(Previewer previewer)
{
    m_previewer = std::move(previewer);
    askForPreview();
}

void ExportDialog::setWindowFilter(const QString &where)
{
    m_windowFilter = where;
    m_filter->setText(where);
    m_filter->setCursorPosition(0);
    showConsequences();
}

session::FormatTraits ExportDialog::format() const
{
    return session::exportFormats().value(std::max(0, m_formats->currentRow()));
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslateFormats()
{
    for (int row = 0; row < m_formats->count(); ++row) {
        QListWidgetItem *item = m_formats->item(row);
        const QString known = item->data(Qt::UserRole).toString();
        item->setText(formatTitle(known));
        item->setToolTip(formatSentence(known));
    }
    // No name of a format is cut, whatever the size of type.
    m_formats->setFixedWidth(m_formats->sizeHintForColumn(0) + 2 * m_formats->frameWidth() +
                             m_formats->verticalScrollBar()->sizeHint().width());
    m_formats->setAccessibleName(tr("Format"));
    m_sentence->setText(formatSentence(format().name));
    m_templateList->clear();
    m_templateList->addItem(tr("None"));
    m_templateList->addItems(m_templates.keys());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_figuresTitle->setText(tr("Figures"));
    m_byteOrderMark->setText(tr("With a byte order mark, so that Excel shows Chinese"));
    m_safe->setText(tr("Safe for spreadsheets: no text becomes a formula"));
    m_wide->setText(tr("One row a place and period"));
    m_text->setText(tr("With the articles' text"));
    m_filterTitle->setText(tr("Only"));
    m_filter->setPlaceholderText(QStringLiteral("unit:元 place:鄂州市 year:2023,2024 水稻"));
    m_filter->setAccessibleName(tr("Only figures that fit"));
    m_filterNote->setText(tr("As the window is narrowed down. Empty it to write everything."));
    m_unitsTitle->setText(tr("Units"));
    m_units->setPlaceholderText(QStringLiteral("万元 亩=公顷"));
    m_units->setAccessibleName(tr("Units to convert to"));
    m_previewTitle->setText(tr("First rows"));
    m_preview->setAccessibleName(tr("First rows"));
    m_pathTitle->setText(tr("File"));
    m_path->setAccessibleName(tr("File"));
    m_browse->setText(tr("Browse…"));
    m_templatesTitle->setText(tr("Template"));
    m_templateList->setAccessibleName(tr("Template"));
    m_keep->setText(tr("Keep as template…"));
    m_drop->setText(tr("Delete template"));
    m_export->setText(tr("Export"));
    m_cancel->setText(tr("Cancel"));
    retranslateFormats();
    showConsequences();
}

/** As the preview says; before it came, and where a choice cannot be asked for, by the states alone. */
QString ExportDialog::leftOutNow() const
{
    if (m_shown)
        return leftOutText(m_shown->leftOut, m_shown->notFitting, m_shown->noPlaceIn);
    model::StateCounts leftOut;
    for (const model::State state : model::AllStates) {
        if (!model::isVerified(state) && !m_everything->isChecked())
            leftOut.of(state) = m_counts.of(state);
    }
    return leftOutText(leftOut);
}

void ExportDialog::showConsequences()
{
    const QString reasons = leftOutNow();
    QString told = reasons.isEmpty() ? tr("Nothing is left out.") : tr("Left out: %1.").arg(reasons);
    if (m_shown && m_shown->unverified > 0 && !m_everything->isChecked())
        told = QString(told + u' ' + tr("States that are asked for go out, verified or not."));
    m_leftOut->setText(told);
    showFitting();
    const QString why = whyNot();
    const bool replaces = QFileInfo::exists(m_path->text().trimmed());
    const QString consequence = !why.isEmpty() ? QString(QStringLiteral("⚠ ") + why)
                                : replaces     ? tr("The file is there already and will be replaced.")
                                               : QString();
    m_replaces->setVisible(!consequence.isEmpty());
    m_replaces->setText(consequence);
    m_replaces->setForegroundRole(why.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_filterNote->setVisible(!m_windowFilter.isEmpty() && m_filter->text() == m_windowFilter);
    m_export->setEnabled(why.isEmpty());
    m_export->setToolTip(why);
}

void ExportDialog::followFormat()
{
    const session::FormatTraits traits = format();
    m_byteOrderMark->setVisible(traits.canHaveByteOrderMark);
    m_safe->setVisible(traits.canBeSpreadsheetSafe);
    m_wide->setVisible(traits.canBeWide);
    m_text->setVisible(traits.canOmitText);
    m_units->setEnabled(traits.canConvert);
    m_sentence->setText(formatSentence(traits.name));
    m_path->setText(withSuffix(m_path->text(), traits));
    askForPreview();
}

void ExportDialog::browse()
{
    const session::FormatTraits traits = format();
    const QString pattern = traits.suffix.isEmpty()
                                ? QString()
                                : QStringLiteral("%1 (*.%2)").arg(formatTitle(traits.name), traits.suffix);
    QString chosen = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), pattern);
    if (chosen.isEmpty())
        return;
    if (!traits.suffix.isEmpty() && QFileInfo(chosen).suffix().isEmpty())
        chosen = QString(chosen + u'.' + traits.suffix);
    m_path->setText(chosen);
}

void ExportDialog::askForPreview()
{
    m_shown.reset();
    showConsequences();
    if (m_previewer)
        m_previewDelay.start();
}

QString ExportDialog::faultText(const Error &error) const
{
    session::QueryFault fault;
    if (!session::parseLibraryQuery(m_filter->text(), &fault))
        return filterFaultText(fault);
    if (const auto unit = session::findUnitFault(choice().units))
        return unitFaultText(*unit);
    return tr("This cannot be asked for: %1").arg(error.detail);
}

void ExportDialog::setCompletions(const QStringList &words)
{
    m_filter->setCompleter(new WordCompleter(words, m_filter));
}

void ExportDialog::showPreview(const Result<session::ExportPreview> &preview)
{
    const bool isGood = preview && !preview->unmet;
    m_isChoiceGood = isGood;
    m_fault->setVisible(!isGood);
    m_fault->setText(isGood ? QString() : preview ? unmetText(*preview->unmet) : faultText(preview.error()));
    m_shown = isGood ? std::optional(*preview) : std::nullopt;
    m_previewTitle->setText(
        isGood ? tr("First rows of %n figure(s)", nullptr, static_cast<int>(preview->figures))
               : tr("First rows"));
    m_preview->clear();
    m_preview->setRowCount(0);
    m_preview->setColumnCount(0);
    if (isGood) {
        m_preview->setColumnCount(static_cast<int>(preview->columns.size()));
        m_preview->setRowCount(static_cast<int>(preview->rows.size()));
        const QList<qsizetype> order = shownOrder(preview->columns);
        for (int column = 0; column < static_cast<int>(order.size()); ++column) {
            const qsizetype from = order[column];
            m_preview->setHorizontalHeaderItem(column, new QTableWidgetItem(preview->columns[from]));
            for (int row = 0; row < static_cast<int>(preview->rows.size()); ++row)
                m_preview->setItem(
                    row, column,
                    new QTableWidgetItem(preview->rows[row].value(from).left(MostShown).simplified()));
        }
        m_preview->setToolTip(std::ranges::is_sorted(order)
                                  ? QString()
                                  : tr("What people look at comes first here; the file has its columns in "
                                       "the order of its format."));
        m_preview->resizeColumnsToContents();
        for (int column = 0; column < m_preview->columnCount(); ++column)
            m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), WidestCell));
    }
    showConsequences();
}

} // namespace jiaoshu::ui
