// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/libraryquery.h"

#include <QObject>
#include <QTimer>

namespace jiaoshu::ui {

/** A line that the window's filter is typed in, in the language of session::parseLibraryQuery(). What it asks
 * for is laid over the filter; what is taken out of the filter elsewhere goes out of the line. */
class TypedFilter final : public QObject
{
    Q_OBJECT

public:
    /** What a word without a field is looked for in. */
    enum class Words { OfArticles, OfFigures };
    explicit TypedFilter(Words words, QObject *parent = nullptr);

    /** Lays over @p filter what @p line asks for, in the place of what the line before did; of a line with a
     * part that cannot be read, the others. Articles by number are not laid over it, see articles(). */
    void type(const QString &line, session::LibraryFilter &filter);
    /** Takes out of the line what @p filter does not ask for any more. @return whether the line changed. */
    bool follow(const session::LibraryFilter &filter);
    /** Something is to be said of a line that can be read; empty: nothing. */
    void remark(const QString &sentence);
    /** Takes out of the line what it says of articles by words and numbers. */
    void dropArticles();

    [[nodiscard]] const QString &line() const { return m_line; }
    /** The line as far as it can be read. */
    [[nodiscard]] QString readableLine() const;
    [[nodiscard]] const session::LibraryFilter &filter() const { return m_query.filter; }
    /** See session::LibraryQuery::strangers. */
    [[nodiscard]] const QStringList &strangers() const { return m_query.strangers; }
    /** That articles must hold. */
    [[nodiscard]] const QString &words() const { return m_query.words; }
    /** Articles by number. */
    [[nodiscard]] const std::optional<QList<ArticleId>> &articles() const { return m_query.filter.within; }

Q_SIGNALS:
    /** @p sentence empty: the line can be read again. Told of a part that is still being typed once no more
     * comes. */
    void faultChanged(const QString &sentence);
    void typed(); ///< type() has read another line

private:
    [[nodiscard]] session::LibraryQuery read(const QString &line);
    void setFault(const QString &sentence, bool isBeingTyped);
    [[nodiscard]] QString composed() const;
    void compose();

    Words m_words;
    QString m_line;
    session::LibraryQuery m_query;
    QString m_fault;
    bool m_isRemark = false; ///< m_fault is of a line that can be read
    QString m_shownFault;
    QTimer m_faultSoon;
};

} // namespace jiaoshu::ui
