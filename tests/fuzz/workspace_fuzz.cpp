// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "store/salvage.h"
#include "store/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace jiaoshu;
using namespace jiaoshu::store;

namespace {

const QDateTime Now({2024, 5, 7}, {8, 9, 10, 11}, Qt::UTC);

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    MUST_HOLD(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

CommandPlan articleOf(int number)
{
    CommandPlan plan;
    plan.action = QStringLiteral("import");
    plan.at = Now;
    plan.engineVersion = 1;
    plan.newArticle = model::Article();
    plan.newArticle->text = QString(QStringLiteral("第%1篇").arg(number) + QString(30, u'7'));
    plan.newArticle->sha256 =
        QCryptographicHash::hash(plan.newArticle->text.toUtf8(), QCryptographicHash::Sha256);
    for (int i = 0; i < 6; ++i) {
        DecisionPlan decision;
        decision.action = QStringLiteral("propose");
        decision.after = model::State::Proposed;
        decision.settling = Settling::AsBefore;
        decision.newReading = NewReading();
        decision.newReading->reading.span = codePointSpan(10 + 2 * i, 11 + 2 * i);
        decision.newReading->reading.quote = QStringLiteral("7");
        decision.newReading->reading.value = Decimal(7);
        decision.newReading->isEngines = true;
        decision.newReading->rule = QStringLiteral("rule");
        plan.decisions.append(decision);
    }
    return plan;
}

CommandPlan confirm(FigureId figure)
{
    CommandPlan plan;
    plan.action = QStringLiteral("confirm");
    plan.analyst = QStringLiteral("甲");
    plan.at = Now;
    DecisionPlan decision;
    decision.figure = figure;
    decision.action = plan.action;
    decision.after = model::State::Confirmed;
    plan.decisions = {decision};
    return plan;
}

OpenSpec specOf(const QString &path, Access access)
{
    OpenSpec spec{path, access, false, Now};
    spec.fileSystem = "local";
    return spec;
}

/** A small workspace with decisions. */
const QByteArray &wholeImage()
{
    static const QByteArray image = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("whole.jiaoshu"));
        OpenSpec spec = specOf(path, Access::ReadWrite);
        spec.createIfMissing = true;
        {
            const auto made = Workspace::open(spec);
            MUST_HOLD(made);
            for (int i = 0; i < 8; ++i) {
                const auto in = (*made)->commit(articleOf(i));
                MUST_HOLD(in && (*made)->commit(confirm(in->figures.first())));
            }
        }
        return content(path);
    }();
    return image;
}

/** An image as it comes; any other input says which bytes of a whole one are changed: three for the place,
 * one for the byte, each. */
QByteArray imageOf(const QByteArray &input)
{
    if (input.startsWith("SQLite format 3"))
        return input;
    QByteArray image = wholeImage();
    for (qsizetype at = 0; at + 4 <= input.size(); at += 4) {
        const auto byte = [&](qsizetype i) {
            return static_cast<qsizetype>(static_cast<unsigned char>(input[at + i]));
        };
        image[(byte(0) << 16 | byte(1) << 8 | byte(2)) % image.size()] = input[at + 3];
    }
    return image;
}

/** Asks for all there is. Each answer may be a fault. */
void read(const Workspace &workspace)
{
    const auto articles = workspace.articles();
    for (const model::ArticleSummary &article : articles ? *articles : QList<model::ArticleSummary>()) {
        std::ignore = workspace.article(article.id);
        const auto figures = workspace.figures(article.id);
        for (const FigureRecord &figure : figures ? *figures : QList<FigureRecord>())
            std::ignore = workspace.decisionsOn(figure.figure.id);
        std::ignore = workspace.sourcesOf(article.id);
    }
    std::ignore = workspace.counts();
    std::ignore = workspace.analysts();
    std::ignore = workspace.history({});
    std::ignore = workspace.redoable();
    std::ignore = workspace.verify({});
}

} // namespace

/** Any image: refused or read, never changed by a look at it, and what a repair makes of it is whole. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists()
                                          ? QStringLiteral("/dev/shm/jiaoshu-fuzz-XXXXXX")
                                          : QDir::temp().filePath(QStringLiteral("jiaoshu-fuzz-XXXXXX")));
    const QByteArray image =
        imageOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    QDir(folder.path()).removeRecursively();
    QDir().mkpath(folder.path());
    const QString path = folder.filePath(QStringLiteral("any.jiaoshu"));
    put(path, image);
    if (const auto opened = Workspace::open(specOf(path, Access::ReadOnly)))
        read(**opened);
    MUST_HOLD(content(path) == image);
    const QString saved = folder.filePath(QStringLiteral("saved.jiaoshu"));
    const auto report = salvage({path, saved, Now});
    MUST_HOLD(content(path) == image && report.has_value() == QFile::exists(saved));
    if (report) {
        const auto opened = Workspace::open(specOf(saved, Access::ReadOnly));
        MUST_HOLD(opened);
        const auto faults = (*opened)->verify({});
        MUST_HOLD(faults && faults->isEmpty());
    }
    if (const auto opened = Workspace::open(specOf(path, Access::ReadWrite))) {
        read(**opened);
        std::ignore = (*opened)->commit(articleOf(99));
    } else {
        MUST_HOLD(content(path) == image);
    }
    return 0;
}
