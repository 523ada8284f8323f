// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs the article view with the table of figures to PNG files, in light and dark, for the eye:
// panels_picture FOLDER
#include "ui/models/figuretablemodel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/figurepanel.h"
#include "ui/reader/figuretable.h"
#include "ui/reader/readerpanel.h"
#include "ui/samplearticle.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QSplitter>
#include <QStyleFactory>

using namespace jiaoshu;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2A, 0x2C, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1E, 0x1F, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2A));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xE4, 0xE4, 0xE4));
    return palette;
}

void grab(const QString &path, qint64 current)
{
    const ui::Sample sample = ui::sampleArticle();
    ui::FigureTableModel model;
    QSplitter window;
    auto *reader = new ui::ReaderPanel;
    auto *figures = new ui::FigurePanel(&model);
    window.addWidget(reader);
    window.addWidget(figures);
    window.setSizes({740, 560});
    window.resize(1300, 760);
    window.show();
    reader->setArticle(sample.article, sample.figures);
    model.setFigures(sample.article.id, sample.figures);
    figures->table()->setScript(reader->view()->script());
    reader->view()->setCurrentFigure(FigureId{current});
    figures->table()->setCurrentFigure(FigureId{current});
    QApplication::processEvents();
    window.grab().save(path);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const QPalette light = QApplication::palette();
    grab(folder.filePath(QStringLiteral("light.png")), 7);
    QApplication::setPalette(darkPalette());
    grab(folder.filePath(QStringLiteral("dark.png")), 7);
    QApplication::setPalette(light);
    return 0;
}
