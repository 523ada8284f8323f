// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exporting.h"

#include "exchange/format.h"
#include "exchange/table.h"
#include "lexicon/unitsizes.h"
#include "session/exportformats_p.h"
#include "session/exportsource_p.h"
#include "session/searching.h"

#include <QFileInfo>

#include <algorithm>

namespace jiaoshu::session {

namespace {

/** Where a dataset would take the place of the workspace it comes from, or of what SQLite keeps beside it. */
bool isOfTheWorkspace(const QString &path, const QString &workspace)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString place =
        info.exists() ? info.canonicalFilePath() : QString(folder + QLatin1Char('/') + info.fileName());
    const QStringList suffixes = {{},
                                  QStringLiteral("-wal"),
                                  QStringLiteral("-shm"),
                                  QStringLiteral("-journal"),
                                  QStringLiteral(".lock")};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const QString &suffix) { return place == workspace + suffix; });
}

/** "公斤/亩" as what is counted and what it is per. */
struct UnitText
{
    QString unit;
    QString per;
};

UnitText unitText(const QString &told)
{
    return {told.section(u'/', 0, 0), told.section(u'/', 1)};
}

/** What can be told in @p to; of a rate each unit with each that it may be per. */
QList<UnitText> convertibleTo(const lexicon::UnitSizes &sizes, const UnitText &to)
{
    const QStringList pers = to.per.isEmpty() ? QStringList{QString()} : sizes.convertibleTo(to.per);
    QList<UnitText> all;
    for (const QString &unit : sizes.convertibleTo(to.unit)) {
        for (const QString &per : pers)
            all.append({unit, per});
    }
    return all;
}

/** Nothing where one cannot be told in the other: they measure different things, or one is a rate. */
std::optional<exchange::Conversion> conversionOf(const lexicon::UnitSizes &sizes, const UnitText &from,
                                                 const UnitText &to)
{
    const auto above = sizes.ratio(from.unit, to.unit);
    if (!above || from.per.isEmpty() != to.per.isEmpty())
        return {};
    exchange::Conversion conversion{from.unit,          to.unit,  above->numerator,
                                    above->denominator, from.per, to.per};
    if (from.per.isEmpty())
        return conversion;
    const auto below = sizes.ratio(from.per, to.per);
    if (!below)
        return {};
    conversion.numerator = above->numerator * below->denominator;
    conversion.denominator = above->denominator * below->numerator;
    return conversion;
}

/** What `--unit` says: "公顷" for whatever it can stand for, "亩=公顷" for one; neither is for rates, which
 * name both of their units: "公斤/亩=吨/公顷". */
Result<QList<exchange::Conversion>> conversionsOf(const QStringList &units,
                                                  std::optional<UnitFault> *fault = nullptr)
{
    using Kind = UnitFault::Kind;
    const auto refuse = [fault](Kind kind, const QString &unit) {
        if (fault)
            *fault = {kind, unit};
        const char *const why = kind == Kind::UnknownSize  ? ": its size is not known"
                                : kind == Kind::AskedTwice ? ": it is to be converted already"
                                                           : ": one cannot be told in the other";
        return fail(ErrorCode::BadField, QString(unit + QLatin1StringView(why)));
    };

    QList<exchange::Conversion> conversions;
    if (units.isEmpty())
        return conversions;
    const auto sizes = lexicon::UnitSizes::load();
    if (!sizes)
        return fail(sizes.error());
    for (const QString &unit : units) {
        const qsizetype sign = unit.indexOf(u'=');
        const UnitText to = unitText(unit.mid(sign + 1));
        const QList<UnitText> from =
            sign < 0 ? convertibleTo(*sizes, to) : QList<UnitText>{unitText(unit.left(sign))};
        if (from.isEmpty())
            return refuse(Kind::UnknownSize, unit);
        for (const UnitText &one : from) {
            const auto conversion = conversionOf(*sizes, one, to);
            const bool isThere = std::ranges::any_of(conversions, [&one](const exchange::Conversion &other) {
                return other.from == one.unit && other.fromPer == one.per;
            });
            if (!conversion || isThere)
                return refuse(isThere ? Kind::AskedTwice : Kind::OfAnotherKind, unit);
            if (one.unit != to.unit || one.per != to.per)
                conversions.append(*conversion);
        }
    }
    return conversions;
}

/** @return BadField with the choice that @p format does not have. */
Outcome checkChoice(const ExportChoice &choice, const exchange::Format::Traits &format)
{
    const auto refuse = [&format](const char *what) {
        return fail(ErrorCode::BadField,
                    QString(format.name + QStringLiteral(": ") + QLatin1StringView(what)));
    };
    if (choice.withByteOrderMark && !format.canHaveByteOrderMark)
        return refuse("it has no byte order mark");
    if (choice.isSpreadsheetSafe && !format.canBeSpreadsheetSafe)
        return refuse("it has no form that is safe for spreadsheets");
    if (choice.isWide && !format.canBeWide)
        return refuse("it has no wide shape");
    if (!choice.units.isEmpty() && !format.canConvert)
        return refuse("its units are not converted");
    if (!choice.withText && !format.canOmitText)
        return refuse("it holds no text to be left out");
    return {};
}

/** A choice with all that its words stand for. */
struct Resolved
{
    const exchange::Format *format = nullptr;
    ExportSource::Wanted wanted;
    exchange::WriteOptions options;
};

Result<Resolved> resolve(const Session &session, const ExportChoice &choice,
                         std::optional<UnmetValue> *unmet = nullptr)
{
    Resolved resolved;
    resolved.format = findExportFormat(choice.format);
    if (resolved.format == nullptr)
        return fail(ErrorCode::BadField,
                    QString(choice.format + QStringLiteral(": no format has this name")));
    if (auto fits = checkChoice(choice, resolved.format->traits()); !fits)
        return fail(fits.error());
    auto asked = resolveQuery(session, choice.where, unmet);
    if (!asked)
        return fail(asked.error());
    auto conversions = conversionsOf(choice.units);
    if (!conversions)
        return fail(conversions.error());
    resolved.wanted = {std::move(*asked), choice.everything};
    resolved.options.withByteOrderMark = choice.withByteOrderMark;
    resolved.options.isSpreadsheetSafe = choice.isSpreadsheetSafe;
    resolved.options.withText = choice.withText;
    resolved.options.words = choice.words;
    resolved.options.shape = choice.isWide ? exchange::Shape::Wide : exchange::Shape::Long;
    resolved.options.conversions = std::move(*conversions);
    return resolved;
}

Result<std::unique_ptr<Session>> openToRead(const QString &workspace)
{
    OpenRequest open;
    open.path = workspace;
    open.access = Access::ReadOnly;
    return Session::open(open);
}

Outcome writeSnapshot(ExportSource &source, const Resolved &resolved, exchange::Target &target,
                      ExportReport &report)
{
    if (auto prepared = source.prepare(); !prepared)
        return prepared;
    if (auto begun = target.begin(); !begun)
        return begun;
    const auto written = resolved.format->write(source, target, resolved.options);
    if (!written)
        return fail(written.error());
    report.written = written->figures;
    report.unverified = source.facts().unverified - written->unverifiedLeftOut;
    report.leftOut = source.facts().leftOut;
    report.notFitting = source.facts().notFitting;
    report.noPlaceIn = written->leftOut;
    report.damaged = source.facts().damaged;
    report.textless = source.facts().textless;
    return target.commit();
}

/** Walks are counted: one to check, one to write, one to compare. */
std::function<bool()> counting(const ExportProgress &progress, const ExportSource *const &source)
{
    constexpr qint64 Walks = 3;
    constexpr qint64 Step = 500;
    return [&source, progress, done = qint64(0)]() mutable {
        if (!progress || ++done % Step != 1)
            return true;
        const qint64 total = Walks * source->facts().figures;
        return progress(std::min(done, total), total);
    };
}

} // namespace

Outcome visitRows(const Session &session, std::optional<model::State> state, const QString &where,
                  const std::function<Outcome(const exchange::DatasetRow &)> &use)
{
    Session::Parts &parts = session.parts();
    auto asked = resolveQuery(session, where);
    if (!asked)
        return fail(asked.error());
    return parts.workspace->inSnapshot([&]() -> Outcome {
        ExportSource source(parts, {std::move(*asked), true});
        if (auto counted = where.isEmpty() ? Outcome() : source.count(); !counted)
            return counted;
        return source.eachRow([&](const exchange::DatasetRow &row) {
            return state && row.figure.state != *state ? Outcome() : use(row);
        });
    });
}

Result<ExportReport> exportFigures(const Session &session, const ExportRequest &request,
                                   const ExportProgress &progress)
{
    Session::Parts &parts = session.parts();
    if (isOfTheWorkspace(request.path, session.path()))
        return fail(ErrorCode::CannotWrite, QStringLiteral("the workspace itself stands there"),
                    request.path);
    const auto resolved = resolve(session, request.choice);
    if (!resolved)
        return fail(resolved.error());
    // What goes out is proof: not from a file in which a value, a state or a decision is not what was
    // written.
    const auto faults = parts.workspace->verify([&progress] { return progress && !progress(0, 0); });
    if (!faults)
        return fail(faults.error());
    if (!faults->isEmpty())
        return fail(ErrorCode::DamagedWorkspace, faults->first().detail, parts.workspace->path());
    const bool isFolder = resolved->format->traits().isFolder;
    exchange::Target target(request.path,
                            isFolder ? exchange::Target::Kind::Folder : exchange::Target::Kind::File);
    const ExportSource *counted = nullptr;
    ExportSource source(parts, resolved->wanted, counting(progress, counted),
                        [&progress] { return !progress || progress(0, 0); });
    counted = &source;
    ExportReport report;
    auto written = parts.workspace->inSnapshot(
        [&]() -> Outcome { return writeSnapshot(source, *resolved, target, report); });
    if (!written) {
        Error error = written.error();
        if (error.path.isEmpty())
            error.path = request.path;
        return fail(error);
    }
    for (const exchange::FileFacts &file : target.files())
        report.files.append(file.name);
    return report;
}

Result<ExportReport> exportFigures(const QString &workspace, const ExportRequest &request,
                                   const ExportProgress &progress)
{
    const auto session = openToRead(workspace);
    return session ? exportFigures(**session, request, progress) : fail(session.error());
}

namespace {

/** The figures that @p format has no place for. */
Outcome countReasons(ExportSource &source, const exchange::Format &format, ExportPreview &preview)
{
    return source.eachRow([&](const exchange::DatasetRow &row) -> Outcome {
        if (const QString reason = format.reasonAgainst(row); !reason.isEmpty()) {
            ++preview.noPlaceIn[reason];
            --preview.figures;
        }
        return {};
    });
}

} // namespace

std::optional<UnitFault> findUnitFault(const QStringList &units)
{
    std::optional<UnitFault> fault;
    (void)conversionsOf(units, &fault);
    return fault;
}

Result<ExportPreview> previewExport(const QString &workspace, const ExportChoice &choice, int rows,
                                    const std::function<bool()> &isCancelled)
{
    const auto session = openToRead(workspace);
    if (!session)
        return fail(session.error());
    ExportPreview preview;
    const auto resolved = resolve(**session, choice, &preview.unmet);
    if (!resolved)
        return preview.unmet ? Result<ExportPreview>(preview) : fail(resolved.error());
    Session::Parts &parts = (*session)->parts();
    const auto isGoingOn = [&isCancelled] { return !isCancelled || !isCancelled(); };
    auto read = parts.workspace->inSnapshot([&]() -> Outcome {
        ExportSource source(parts, resolved->wanted, isGoingOn);
        if (auto counted = source.count(); !counted) {
            preview.unmet = source.unmet();
            return preview.unmet ? Outcome() : counted;
        }
        preview.figures = source.facts().figures;
        if (auto told = countReasons(source, *resolved->format, preview); !told)
            return told;
        preview.unverified = source.facts().unverified;
        preview.leftOut = source.facts().leftOut;
        preview.notFitting = source.facts().notFitting;
        const exchange::Table table = resolved->format->rowsOf(source, resolved->options);
        preview.columns = table.columnNames();
        auto walked = table.each([&](const QStringList &fields) -> Outcome {
            preview.rows.append(fields);
            return preview.rows.size() < rows ? Outcome() : fail(ErrorCode::Cancelled);
        });
        const bool isEnough = !walked && preview.rows.size() >= rows;
        return isEnough ? Outcome() : walked;
    });
    return read ? Result<ExportPreview>(preview) : fail(read.error());
}

} // namespace jiaoshu::session
