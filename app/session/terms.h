// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QStringList>

#include <memory>

namespace jiaoshu::session {

class Session;

/** The fields whose words can be completed. */
enum class TermField { Place, Unit, Indicator };

/** The words that a field may hold: those the article's figures have, then those of other articles, then the
 * units and places of the program's own tables. Read only, used from one thread. */
class TermFinder
{
public:
    /** Loads the tables when it is first asked for a word. */
    TermFinder();
    ~TermFinder();

    /** The article whose words come first. */
    void setArticle(const Session &session, ArticleId article);
    /** The words that other articles have and that were found right, the commonest first. */
    void setWords(TermField field, const QStringList &words);
    /** The program's tables have the word, or know it as another name of one. */
    [[nodiscard]] bool isOfTables(TermField field, const QString &word);
    /** Up to @p limit words for what was typed, best first: what has it as another name (km2: 平方公里;
     * 崇礼县: 崇礼区), those that begin with it in either script, those whose characters begin so in pinyin
     * (xex: 宣恩县), those that hold it. */
    [[nodiscard]] QStringList find(TermField field, const QString &typed, qsizetype limit = 10);

    /** Up to @p limit words that may have been meant by @p typed, which is none: as find(), then those of
     * which a character or two are others. */
    [[nodiscard]] QStringList near(TermField field, const QString &typed, qsizetype limit = 4);
    /** A figure has the word, of the article or of others. */
    [[nodiscard]] bool isOfWorkspace(TermField field, const QString &word) const;

private:
    struct List;
    [[nodiscard]] List &listOf(TermField field);
    void loadTables();
    /** What the tables call by this other name. */
    [[nodiscard]] QStringList meantBy(TermField field, const QString &wanted) const;

    std::unique_ptr<List> m_lists[3];
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

} // namespace jiaoshu::session
