// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articletexts.h"

#include "session/importing.h"

#include <QFileInfo>

namespace jiaoshu::session {

QString ArticleTexts::placeOf(const QString &file) const
{
    for (const QString &place :
         {m_folder.absoluteFilePath(file), m_folder.filePath(QFileInfo(file).fileName())}) {
        if (QFileInfo(place).isFile())
            return place;
    }
    return {};
}

Outcome ArticleTexts::readAll(const QString &place)
{
    if (place == m_read)
        return {};
    m_parts.clear();
    m_faults.clear();
    m_brokenOff.reset();
    m_read.clear();
    readers::Output output;
    output.document = [this](readers::Document &&document) {
        m_parts.insert(document.part,
                       {std::move(document.text), document.encoding, document.encodingPermille});
        return true;
    };
    output.fault = [&](Error &&error) {
        if (error.path.size() > place.size() && error.path.startsWith(place))
            m_faults.insert(error.path.sliced(place.size()), error);
    };
    readers::SourceReader reader(m_how);
    const Outcome read = readSource(reader, place, output);
    if (!read && m_parts.isEmpty())
        return read;
    if (!read)
        m_brokenOff = read.error();
    m_read = place;
    return {};
}

Error ArticleTexts::whyMissing(const QString &part) const
{
    if (const auto fault = m_faults.constFind(part); fault != m_faults.constEnd())
        return *fault;
    return m_brokenOff.value_or(Error{ErrorCode::NotFound, part, m_read});
}

Result<text::DecodedText> ArticleTexts::of(const QString &path)
{
    if (const QString place = placeOf(path); !place.isEmpty())
        return readText(place, m_how.encoding);
    for (qsizetype at = 1; at < path.size(); ++at) {
        const bool mayBePart = path[at] == u'#' || QStringView(path).sliced(at).startsWith(u"!/");
        const QString place = mayBePart ? placeOf(path.left(at)) : QString();
        if (place.isEmpty())
            continue;
        if (auto read = readAll(place); !read)
            return fail(read.error());
        const auto part = m_parts.constFind(path.mid(at));
        return part != m_parts.constEnd() ? Result<text::DecodedText>(*part) : fail(whyMissing(path.mid(at)));
    }
    return fail(ErrorCode::NotFound, {}, m_folder.absoluteFilePath(path));
}

} // namespace jiaoshu::session
