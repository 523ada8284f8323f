// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

namespace jiaoshu::exchange {

/** A file of an export as it stands on the disk. */
struct FileFacts
{
    QString name; ///< within the folder, with '/'; of a single file its own name
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes
    bool operator==(const FileFacts &) const = default;
};

/** Where an export goes: a file with what stands beside it, or a folder of files. All of it is written aside,
 * made durable and read back before it takes the old one's place at commit(); without commit() nothing stays
 * behind, and until then the old one is as it was. */
class Target
{
public:
    enum class Kind { File, Folder };
    /** Tells which folders were made by us. */
    static constexpr auto AboutName = "about.json";
    /** What is added to a single file's name for what tells of it. */
    static constexpr auto AboutSuffix = ".about.json";

    /** @param path of the file or folder to be replaced or made; a link is followed. */
    Target(const QString &path, Kind kind);
    ~Target();
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    /** @return CannotWrite, also where a folder stands there that no export made, or that holds more than the
     * export put there. */
    [[nodiscard]] Outcome begin();

    /** Begins a file. @param name in a folder its path there; of a single file empty for itself, else what is
     * added to its name for one beside it. The device lives until endFile(). @return CannotWrite, also where
     * a file stands beside it that no export made. */
    [[nodiscard]] Result<QIODevice *> beginFile(const QString &name = {});
    /** Ends it: on the disk, read back, and the same. @return CannotWrite, DiskFull, ReadBackDiffers. */
    [[nodiscard]] Outcome endFile();
    /** Where a writer that opens its file by itself puts it; its folder is there. Then adoptFile(). */
    [[nodiscard]] QString placeOf(const QString &name = {}) const;
    [[nodiscard]] Outcome adoptFile(const QString &name = {});
    /** Opens what was written for reading. */
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> readFile(const QString &name = {}) const;
    /** What was written, in its order. */
    [[nodiscard]] const QList<FileFacts> &files() const { return m_files; }

    /** A folder takes its place in one step. Of a file and what stands beside it all take theirs or none, the
     * file last; where the power fails in between, the hashes beside the file are not those of the file.
     * @return CannotWrite. */
    [[nodiscard]] Outcome commit();

private:
    class CheckedFile;
    [[nodiscard]] QString shownName(const QString &name) const;
    [[nodiscard]] Outcome checkOldFolder() const;
    [[nodiscard]] Outcome checkBesides(const QString &name) const;
    [[nodiscard]] Outcome commitFiles() const;
    [[nodiscard]] Outcome commitFolder() const;

    QString m_path;
    Kind m_kind;
    QString m_aside; ///< a folder beside the place
    bool m_isBegun = false;
    std::unique_ptr<CheckedFile> m_file;
    QString m_fileName;
    QList<FileFacts> m_files;
    QList<QString> m_names;
};

} // namespace jiaoshu::exchange
