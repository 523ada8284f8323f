// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/articleparts.h"
#include "engine/extractor.h"
#include "lexicon/lexicon.h"
#include "newscorpus.h"
#include "text/decoding.h"
#include "text/scripttable.h"

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <thread>

using namespace jiaoshu;

namespace {

constexpr qsizetype Megabyte = 1'000'000;
constexpr qsizetype CorpusSize = 50 * Megabyte;

/** What the whole pipeline may cost: so many times the least that any extraction does. */
constexpr double MostFloors = 16;

const std::shared_ptr<const lexicon::Lexicon> &words()
{
    static const std::shared_ptr<const lexicon::Lexicon> loaded = *lexicon::Lexicon::load();
    return loaded;
}

const engine::Extractor &extractor()
{
    static const engine::Extractor made(words());
    return made;
}

const std::vector<QByteArray> &corpus(Density density)
{
    static const std::vector<QByteArray> press = newsCorpus(CorpusSize, Density::Press);
    static const std::vector<QByteArray> dense = newsCorpus(CorpusSize, Density::Dense);
    return density == Density::Press ? press : dense;
}

qsizetype sizeOf(const std::vector<QByteArray> &articles)
{
    qsizetype size = 0;
    for (const QByteArray &article : articles)
        size += article.size();
    return size;
}

double seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/** Decodes strictly, folds by the table and finds the runs of numeral characters: what no extraction can do
 * without. */
qsizetype floorOf(const std::vector<QByteArray> &articles)
{
    const text::ScriptTable &table = text::ScriptTable::instance();
    const lexicon::Numerals &numerals = words()->numerals();
    qsizetype runs = 0;
    for (const QByteArray &article : articles) {
        if (!QByteArrayView(article).isValidUtf8())
            continue;
        QString text = QString::fromUtf8(article);
        bool inside = false;
        for (QChar &c : text) {
            c = QChar(table.folded(c.unicode()));
            const bool isNumeral = numerals.classOf(c) != lexicon::NumeralClass::None;
            runs += isNumeral && !inside;
            inside = isNumeral;
        }
    }
    return runs;
}

qsizetype figuresOf(const std::vector<QByteArray> &articles, size_t begin, size_t end)
{
    qsizetype figures = 0;
    for (size_t i = begin; i < end; ++i) {
        if (const auto decoded = text::decode(articles[i]))
            figures += extractor().extract(decoded->text).proposals.size();
    }
    return figures;
}

/** Bytes that the process holds at most while it does @p work, measured in a child. */
qsizetype peakOf(const std::function<void()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        work();
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        const qsizetype peak = usage.ru_maxrss * 1024;
        const auto written = write(ends[1], &peak, sizeof peak);
        _exit(written == sizeof peak ? 0 : 1);
    }
    qsizetype peak = 0;
    close(ends[1]);
    const auto got = read(ends[0], &peak, sizeof peak);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return got == sizeof peak ? peak : 0;
}

/** The floor and the pipeline in turns, so that a busy machine slows both. */
void wholePipeline(benchmark::State &state, Density density)
{
    const std::vector<QByteArray> &articles = corpus(density);
    double floor = 1e9;
    double whole = 1e9;
    qsizetype figures = 0;
    for (auto _ : state) {
        floor = std::min(floor, seconds([&] { benchmark::DoNotOptimize(floorOf(articles)); }));
        const double time = seconds([&] { figures = figuresOf(articles, 0, articles.size()); });
        whole = std::min(whole, time);
        state.SetIterationTime(time);
    }
    const auto bytes = static_cast<double>(sizeOf(articles));
    state.SetBytesProcessed(state.iterations() * sizeOf(articles));
    state.counters["floor_MB/s"] = bytes / floor / 1e6;
    state.counters["whole_MB/s"] = bytes / whole / 1e6;
    state.counters["floors"] = whole / floor;
    state.counters["bytes/figure"] = bytes / static_cast<double>(figures);
    state.SetLabel(whole / floor <= MostFloors ? "within 16 floors" : "MORE THAN 16 FLOORS");
}
BENCHMARK_CAPTURE(wholePipeline, press, Density::Press)
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(wholePipeline, dense, Density::Dense)
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

/** Half of the corpus by each of two threads, against all of it by one. */
void twoThreads(benchmark::State &state)
{
    const std::vector<QByteArray> &articles = corpus(Density::Press);
    const size_t half = articles.size() / 2;
    double one = 1e9;
    double two = 1e9;
    for (auto _ : state) {
        one = std::min(one, seconds([&] { benchmark::DoNotOptimize(figuresOf(articles, 0, 2 * half)); }));
        const double time = seconds([&] {
            std::thread other([&] { benchmark::DoNotOptimize(figuresOf(articles, 0, half)); });
            benchmark::DoNotOptimize(figuresOf(articles, half, 2 * half));
            other.join();
        });
        two = std::min(two, time);
        state.SetIterationTime(time);
    }
    state.SetBytesProcessed(state.iterations() * sizeOf(articles));
    state.counters["speedup"] = one / two;
}
BENCHMARK(twoThreads)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

enum class Shape { News, OneLine, Digits, ChineseNumerals, Parentheses };

QString textOf(Shape shape, qsizetype bytes)
{
    switch (shape) {
    case Shape::News:
        return newsText(bytes);
    case Shape::OneLine:
        return newsText(bytes, false);
    case Shape::Digits:
        return repeated(u"0123456789", bytes);
    case Shape::ChineseNumerals:
        return repeated(u"一二三四五六七八九十百千万亿", bytes);
    case Shape::Parentheses:
        return repeated(u"(（", bytes);
    }
    return {};
}

/** How many figures @p text has, of which only a part's are held at once. */
qsizetype figuresInParts(const QString &text)
{
    qsizetype figures = 0;
    engine::ArticleParts parts(text);
    while (const auto part = parts.next())
        figures += extractor().extractPart(*part).proposals.size();
    return figures;
}

/** One article of a size: the time a byte must stay the same, the memory beyond the text within three times
 * its size. */
void oneArticle(benchmark::State &state, Shape shape)
{
    const qsizetype bytes = state.range(0);
    const QString text = textOf(shape, bytes);
    const auto size = static_cast<double>(text.toUtf8().size());
    qsizetype figures = 0;
    for (auto _ : state)
        figures = figuresInParts(text);
    state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(size));
    state.counters["figures"] = static_cast<double>(figures);
    if (bytes < Megabyte)
        return;
    // What any text needs is not counted, the pages of the program and ICU's dictionary; what was used and
    // freed before is given back, so that it does count.
    malloc_trim(0);
    const QString little = textOf(shape, 20'000);
    const qsizetype idle = peakOf([&] { benchmark::DoNotOptimize(figuresInParts(little)); });
    const qsizetype busy = peakOf([&] { benchmark::DoNotOptimize(figuresInParts(text)); });
    state.counters["memory/text"] = static_cast<double>(busy - idle) / size;
}
#define JIAOSHU_SIZES(shape)                                                                                 \
    BENCHMARK_CAPTURE(oneArticle, shape, Shape::shape)                                                       \
        ->RangeMultiplier(10)                                                                                \
        ->Range(1000, 100 * Megabyte)                                                                        \
        ->Unit(benchmark::kMillisecond)
JIAOSHU_SIZES(News);
JIAOSHU_SIZES(OneLine);
JIAOSHU_SIZES(Digits);
JIAOSHU_SIZES(ChineseNumerals);
JIAOSHU_SIZES(Parentheses);

} // namespace

BENCHMARK_MAIN();
