// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/extractor.h"
#include "fetching/pagefetcher.h"
#include "session/importing.h"
#include "session/marks_p.h"
#include "store/workspacelock.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <cstdio>

namespace jiaoshu::session {

namespace {

/** The first article of a file, and no more of it. */
Result<readers::Document> firstDocument(const QString &path, std::optional<text::Encoding> encoding)
{
    std::optional<readers::Document> first;
    std::optional<Error> fault;
    readers::Output output;
    output.document = [&](readers::Document &&document) {
        first = std::move(document);
        return false;
    };
    output.fault = [&](Error &&error) {
        if (!fault)
            fault = std::move(error);
    };
    readers::SourceReader reader({encoding});
    const Outcome read = readSource(reader, path, output);
    if (first)
        return *first;
    if (!read)
        return fail(read.error());
    return fail(fault ? *fault : Error{ErrorCode::EmptyFile, {}, path});
}

readers::Output outputTo(const engine::Extractor &extractor, const QString &path,
                         const ArticleListener &listener, bool withReasons)
{
    readers::Output output;
    output.document = [&extractor, &listener, path, withReasons](readers::Document &&document) {
        PreparedArticle prepared = prepareDocument(
            extractor, document, path, {withReasons, {}, {}, listener.isCancelled, listener.progress});
        const bool isHalf = listener.isCancelled && listener.isCancelled();
        return !isHalf && listener.article(std::move(prepared));
    };
    output.fault = [&listener](Error &&error) { listener.failed(error); };
    output.isCancelled = listener.isCancelled;
    return output;
}

/** The text beside brat's marks, as articleFiles() leaves it to them; empty for any other file, and where
 * there is none. */
QString textBeside(const QString &path)
{
    const QLatin1StringView marks(".ann");
    if (!path.endsWith(marks))
        return {};
    const QString text = path.chopped(marks.size()) + QStringLiteral(".txt");
    const QFileInfo file(text);
    return file.isFile() && !file.isSymLink() ? text : QString();
}

/** Where marks cannot be read, their text is an article all the same. */
Outcome readFileOrItsText(readers::SourceReader &reader, const QString &path, const readers::Output &output)
{
    const QString text = textBeside(path);
    if (text.isEmpty())
        return reader.readFile(path, output);
    bool isAnything = false;
    readers::Output marked = output;
    marked.document = [&](readers::Document &&document) {
        isAnything = true;
        return output.document(std::move(document));
    };
    const Outcome read = reader.readFile(path, marked);
    if (read || isAnything || read.error().code == ErrorCode::Cancelled)
        return read;
    output.fault(Error(read.error()));
    return reader.readFile(text, output);
}

} // namespace

Result<text::DecodedText> readText(const QString &path, std::optional<text::Encoding> encoding)
{
    return firstDocument(path, encoding).map([](const readers::Document &document) {
        return text::DecodedText{document.text, document.encoding, document.encodingPermille};
    });
}

Outcome readSource(readers::SourceReader &reader, const QString &path, const readers::Output &output)
{
    if (path == StandardInput) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::CannotRead, input.errorString(), path);
        return reader.readDevice(input, path, output);
    }
    // Whoever opens and closes a file gives up all locks that his process has on it, SQLite's among them:
    // then another program may take the log of an open workspace away.
    if (store::WorkspaceLock::standsBeside(path))
        return fail(ErrorCode::NotText, {}, path);
    if (!fetching::isAddress(path))
        return readFileOrItsText(reader, path, output);
    const auto fetched = fetching::fetchFile(path, {}, output.isCancelled);
    if (!fetched)
        return fail(fetched.error());
    return reader.readBytes(fetched->bytes, path, output, fetched->charset);
}

Outcome prepareFile(const engine::Extractor &extractor, readers::SourceReader &reader, const QString &path,
                    const ArticleListener &listener, bool withReasons)
{
    return readSource(reader, path, outputTo(extractor, path, listener, withReasons));
}

Outcome prepareBytes(const engine::Extractor &extractor, readers::SourceReader &reader,
                     const QByteArray &bytes, const QString &name, const ArticleListener &listener,
                     const QString &charset)
{
    return reader.readBytes(bytes, name, outputTo(extractor, name, listener, false), charset);
}

QStringList articlePatterns()
{
    return readers::articlePatterns();
}

namespace {

QDirIterator filesBelow(const QString &folder)
{
    return QDirIterator(folder, articlePatterns(), QDir::Files | QDir::NoSymLinks,
                        QDirIterator::Subdirectories);
}

} // namespace

QStringList emptyFolders(const QStringList &paths)
{
    QStringList empty = paths;
    empty.removeIf(
        [](const QString &path) { return !QFileInfo(path).isDir() || filesBelow(path).hasNext(); });
    return empty;
}

QStringList articleFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList below;
        QDirIterator all = filesBelow(path);
        while (all.hasNext())
            below.append(all.next());
        below.sort();
        files += below;
    }
    // A text with marks beside it is read with them, once.
    const QString marks = QStringLiteral(".ann");
    const QSet<QString> all(files.begin(), files.end());
    files.removeIf([&](const QString &file) {
        return file.endsWith(QStringLiteral(".txt")) && !QFileInfo(file).isSymLink() &&
               all.contains(QString(file.chopped(4) + marks));
    });
    return files;
}

Result<PreparedArticle> prepareFile(const engine::Extractor &extractor, const QString &path,
                                    const Preparation &how)
{
    return firstDocument(path, how.encoding).map([&](const readers::Document &document) {
        return prepareDocument(extractor, document, path, {how.withReasons});
    });
}

Origin originOf(const QString &path, const readers::Document &document)
{
    if (document.beside.isEmpty())
        return {path, document.part, document.original};
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    return {QString(folder + document.beside), {}, document.original};
}

PreparedArticle prepareDocument(const engine::Extractor &extractor, const readers::Document &document,
                                const QString &path, const Preparation &asked)
{
    Preparation how = asked;
    if (const QDate day = QDate::fromString(document.publishedOn, Qt::ISODate); day.isValid())
        how.known.publishedOn = day; // 上月 and the like count from there
    PreparedArticle prepared = prepareText(extractor, document.text, QString(path + document.part), how);
    prepared.article.encoding = document.encoding;
    prepared.encodingPermille = document.encodingPermille;
    // What the file says of its article outside the text is said for certain.
    if (!document.title.isEmpty())
        prepared.article.title = document.title;
    if (!document.publishedOn.isEmpty())
        prepared.article.publishedOn = document.publishedOn;
    if (prepared.outlet.isEmpty())
        prepared.outlet = document.outlet;
    prepared.format = document.format;
    prepared.origin = originOf(path, document);
    prepared.landmarks = document.landmarks;
    prepared.notes = document.notes;
    if (!document.marks.isEmpty())
        readMarks(extractor, document, prepared);
    return prepared;
}

PreparedArticle prepareText(const engine::Extractor &extractor, const QString &text, const QString &path,
                            const Preparation &how)
{
    std::function<void(CodePointOffset)> readTo;
    if (how.progress)
        readTo = [&](CodePointOffset at) { how.progress(at.value, text.size()); };
    const engine::Extraction extraction =
        extractor.extract(text, how.withReasons ? engine::Detail::WithReasons : engine::Detail::Figures,
                          how.known, how.isCancelled, readTo);
    PreparedArticle prepared;
    prepared.article.path = path;
    prepared.article.title = extraction.title;
    prepared.article.publishedOn =
        extraction.publishedOn ? extraction.publishedOn->toString(Qt::ISODate) : QString();
    prepared.article.text = text;
    prepared.article.encoding = QStringLiteral("UTF-8");
    prepared.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    prepared.proposals = extraction.proposals;
    prepared.reasons = extraction.reasons;
    prepared.uncovered = extraction.uncovered;
    prepared.outlet = extraction.outlet;
    prepared.reporter = extraction.reporter;
    return prepared;
}

} // namespace jiaoshu::session
