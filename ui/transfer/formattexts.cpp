// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/formattexts.h"

#include "session/exporting.h"

#include <QCoreApplication>

#include <array>

namespace jiaoshu::ui {

namespace {

struct Texts
{
    const char *format;
    const char *title;
    const char *sentence;
};

constexpr auto Context = "jiaoshu::ui::FormatTexts";

constexpr std::array All = {
    Texts{"csv", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "CSV"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "A table for spreadsheets and statistics programs.")},
    Texts{"tsv", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "TSV"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "The same with tabs between the columns.")},
    Texts{"jsonl", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "JSON Lines"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "One object a line, for programs.")},
    Texts{"xlsx", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Excel workbook"),
          QT_TRANSLATE_NOOP(
              "jiaoshu::ui::FormatTexts",
              "Numbers as numbers, the sentence beside each, and a sheet that explains the columns.")},
    Texts{"sqlite", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "SQLite database"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Figures and articles as tables to be queried.")},
    Texts{"html", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Report (web page)"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts",
                            "The articles with their figures in place, in one file for any browser.")},
    Texts{"pdf", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Report (PDF)"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "The same on pages, to print or to send.")},
    Texts{"datapackage", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Data package"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts",
                            "A folder of CSV files with their types and sources, after Frictionless Data.")},
    Texts{"csvw", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "CSV on the Web"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts",
                            "A folder of CSV files with a description after the W3C's standard.")},
    Texts{"sdmx-csv", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "SDMX-CSV"),
          QT_TRANSLATE_NOOP(
              "jiaoshu::ui::FormatTexts",
              "Observations for the systems of statistical offices; figures without a period are left out.")},
    Texts{"ro-crate", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "RO-Crate"),
          QT_TRANSLATE_NOOP(
              "jiaoshu::ui::FormatTexts",
              "A folder for archives that tells where each figure came from and who decided on it.")},
    Texts{"web-annotation", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Web Annotation"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts",
                            "Figures as annotations of the text, after the W3C's standard.")},
    Texts{
        "label-studio", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Label Studio"),
        QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Tasks with the labelling configuration beside them.")},
    Texts{"brat", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "brat"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "A folder of texts with standoff annotations.")},
    Texts{"doccano", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "doccano"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Texts with labelled spans, one article a line.")},
    Texts{
        "conll", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "CoNLL-2003"),
        QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "One character a line with its tag, to train models.")},
    Texts{"iob2", QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "IOB2 with offsets"),
          QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts",
                            "The same with each character's place in the article.")}};

const Texts *find(const QString &format)
{
    for (const Texts &texts : All) {
        if (QLatin1StringView(texts.format) == format)
            return &texts;
    }
    return nullptr;
}

constexpr std::array Words = {QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Verified figures"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Figures"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Articles"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Left out"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Filter"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "As of"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "not fitting"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "No."),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Quote"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Indicator"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Value"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Place"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Period"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Status"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "Decided by"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "proposed"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "confirmed"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "corrected"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "rejected"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "added"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "unsure"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "actual"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "target"),
                              QT_TRANSLATE_NOOP("jiaoshu::ui::FormatTexts", "standard")};

} // namespace

QString formatTitle(const QString &format)
{
    const Texts *texts = find(format);
    return texts == nullptr ? format : QCoreApplication::translate(Context, texts->title);
}

QString formatSentence(const QString &format)
{
    const Texts *texts = find(format);
    return texts == nullptr ? QString() : QCoreApplication::translate(Context, texts->sentence);
}

QHash<QString, QString> reportWordsHere()
{
    QHash<QString, QString> words;
    for (const char *word : Words)
        words.insert(QLatin1StringView(word), QCoreApplication::translate(Context, word));
    return words;
}

} // namespace jiaoshu::ui
