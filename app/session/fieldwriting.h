// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/figure.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace jiaoshu::session {

class Session;

// One thing has one name, whoever wrote it: what people type into fields becomes what the engine would have
// written there. Source: GUIDELINE.md "The fields".

/** In simplified characters and half width, without blanks at its ends. */
[[nodiscard]] QString writtenWords(const QString &typed);
/** The same, by the unit's own name: km2 is 平方公里. What is another unit's size stays, for the number would
 * have to change. */
[[nodiscard]] QString writtenUnit(const QString &typed);

/** A place as it is written, and which ones it may be where that is open. */
struct WrittenPlace
{
    QString name;
    QStringList choices{}; ///< with the area they lie in; empty but for a name of several areas
    bool operator==(const WrittenPlace &) const = default;
};

/** Writes the fields of one article's figures, by what these say when it is first wanted. For one thread. */
class FieldWriter
{
public:
    /** Of no article: places by the gazetteer alone. */
    FieldWriter() = default;
    FieldWriter(const Session &session, ArticleId article) : m_session(&session), m_article(article) {}

    /** 巴東縣 and 巴东 as 巴东县, 恩施州 as 恩施土家族苗族自治州, of several places with 、 each; what the
     * gazetteer does not know, and villages, as they are, in simplified characters. A name of several areas
     * is the one that the article's other figures speak of, or lie beside; 北京市朝阳区 stays so where they
     * do not tell. An article that calls an area by its former name, or with what it lies in, keeps to that.
     */
    [[nodiscard]] WrittenPlace place(const QString &typed) const;
    /** Words of time as the engine reads them: 2023年1至10月, 8月底, 今年上半年. Years and days that are not
     * named are the article's. @return BadPeriod with the words. */
    [[nodiscard]] Result<QString> period(const QString &typed) const;
    /** Writes unit, per, place and indicator of @p typed where they are others than in @p before. */
    void write(model::Reading &typed, const model::Reading &before) const;

private:
    [[nodiscard]] WrittenPlace onePlace(const QString &typed) const;
    /** The one area of @p areas that the article speaks of; -1 where that is open. */
    [[nodiscard]] int settled(const QList<int> &areas) const;
    [[nodiscard]] QString nameOf(int area) const;

    /** What the article's figures say. */
    struct Said
    {
        QHash<int, int> weights;               ///< of an area: how many are of it or lie in it
        QHash<int, QHash<QString, int>> names; ///< how often an area is called by which of its names
        int year = 0;                          ///< that most are of

        void weigh(const QString &place);
    };
    [[nodiscard]] const Said &said() const;

    const Session *m_session = nullptr;
    ArticleId m_article;
    mutable std::optional<Said> m_said; ///< once it was wanted
};

} // namespace jiaoshu::session
