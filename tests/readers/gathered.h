// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/document.h"

/** Keeps what a reader puts out. */
struct Gathered
{
    QList<jiaoshu::readers::Document> documents;
    QList<jiaoshu::readers::Part> parts;
    QList<jiaoshu::Error> faults;

    jiaoshu::readers::Output output()
    {
        jiaoshu::readers::Output output;
        output.document = [this](jiaoshu::readers::Document &&document) {
            documents.append(std::move(document));
            return true;
        };
        output.part = [this](jiaoshu::readers::Part &&part) {
            parts.append(std::move(part));
            return true;
        };
        output.fault = [this](jiaoshu::Error &&error) { faults.append(std::move(error)); };
        return output;
    }
};
