// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// intake_speed FILE...: for each the milliseconds that our readers take (as in an import: in the reading
// program, over the wire), and the library that is behind them takes alone in this process; a line of tabs
// each. Run by intake.py, which makes the files.
#include "readers/sourcereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstdio>
#include <functional>
#include <gumbo.h>
#include <memory>
#include <poppler-document.h>
#include <poppler-page.h>
#include <tuple>
#include <vector>

using namespace jiaoshu;

namespace {

/** Of some runs the median, in milliseconds. */
double timed(const std::function<void()> &work)
{
    constexpr int Runs = 7;
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[Runs / 2];
}

void parsePage(const QByteArray &bytes)
{
    GumboOutput *const tree =
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), static_cast<size_t>(bytes.size()));
    gumbo_destroy_output(&kGumboDefaultOptions, tree);
}

void textOfPdf(const QByteArray &bytes)
{
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    for (int i = 0; document && i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        std::ignore = page->text().to_utf8();
    }
}

/** Every entry's bytes, and its text. */
void unpack(const QByteArray &bytes)
{
    struct archive *const opened = archive_read_new();
    archive_read_support_filter_all(opened);
    archive_read_support_format_all(opened);
    archive_read_open_memory(opened, bytes.constData(), static_cast<size_t>(bytes.size()));
    struct archive_entry *entry = nullptr;
    std::vector<char> piece(64 * 1024);
    qsizetype characters = 0;
    while (archive_read_next_header(opened, &entry) == ARCHIVE_OK) {
        QByteArray whole;
        for (la_ssize_t got = 1; got > 0; whole.append(piece.data(), got))
            got = std::max<la_ssize_t>(archive_read_data(opened, piece.data(), piece.size()), 0);
        characters += QString::fromUtf8(whole).size();
    }
    if (characters == 0)
        qFatal("nothing in the archive");
    archive_read_free(opened);
}

double alone(const QString &path, const QByteArray &bytes)
{
    if (path.endsWith(QStringLiteral(".html")))
        return timed([&] { parsePage(bytes); });
    if (path.endsWith(QStringLiteral(".pdf")))
        return timed([&] { textOfPdf(bytes); });
    if (path.endsWith(QStringLiteral(".xlsx")))
        return 0;
    return timed([&] { unpack(bytes); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    readers::SourceReader reader;
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        qsizetype documents = 0;
        readers::Output output;
        output.document = [&](readers::Document &&) { return ++documents > 0; };
        output.fault = [](Error &&error) { std::fprintf(stderr, "%s\n", qPrintable(toLogLine(error))); };
        const double ours = timed([&] {
            documents = 0;
            if (const Outcome read = reader.readFile(path, output); !read)
                std::fprintf(stderr, "%s\n", qPrintable(toLogLine(read.error())));
        });
        std::printf("%s\t%.2f\t%.2f\t%lld\n", qPrintable(path), ours, alone(path, bytes),
                    static_cast<long long>(documents));
    }
    return 0;
}
