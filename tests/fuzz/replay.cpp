// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over the files of the folders named that have a suffix, and over damaged copies of each.
// The damage is the same on every run.
#include "fuzz.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int MostFaultsPerCopy = 12;

std::string contents(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/** Flips, drops, doubles, moves and swaps pieces, and cuts some short; digits and units meet where nobody
 * wrote them. */
std::string damaged(std::string text, std::mt19937 &random)
{
    const auto below = [&random](size_t limit) { return static_cast<size_t>(random() % (limit + 1)); };
    const size_t faults = 1 + below(MostFaultsPerCopy - 1);
    for (size_t i = 0; i < faults && !text.empty(); ++i) {
        const size_t at = below(text.size() - 1);
        const size_t length = std::min(below(24), text.size() - at);
        switch (below(5)) {
        case 0:
            text[at] = static_cast<char>(below(255));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text.insert(below(text.size()), text.substr(at, length));
            break;
        case 4:
            text[at] = "0123456789.,-%/()"[below(16)];
            break;
        default:
            std::swap(text[at], text[below(text.size() - 1)]);
        }
    }
    return below(9) == 0 ? text.substr(0, below(text.size())) : text;
}

void run(const std::string &text)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(text.data()), text.size());
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::filesystem::path> files;
    const int copiesPerFile = argc > 1 ? std::atoi(argv[1]) : 0;
    const std::string suffix = argc > 2 ? argv[2] : ".txt"; // of the files that are meant
    for (int i = 3; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            if (entry.path().extension() == suffix)
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::mt19937 random(20231116);
    int inputs = 0;
    for (const auto &path : files) {
        const std::string whole = contents(path);
        run(whole);
        for (int copy = 0; copy < copiesPerFile; ++copy)
            run(damaged(whole, random));
        inputs += 1 + copiesPerFile;
    }
    run({});
    std::cout << inputs << " inputs from " << files.size() << " files\n";
    return files.empty() ? EXIT_FAILURE : EXIT_SUCCESS;
}
