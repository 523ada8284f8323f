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

/** The words that a field may hold: those the article's figures have, then the units and places of the
 * program's own tables. Read only, used from one thread. */
class TermFinder
{
public:
    /** Loads the tables when it is first asked for a word. */
    TermFinder();
    ~TermFinder();

    /** The article whose words come first. */
    void setArticle(const Session &session, ArticleId article);
    /** Up to @p limit words for what was typed, best first: those that begin with it in either script, those
     * whose characters begin so in pinyin (xex: 宣恩县), those that hold it. */
    [[nodiscard]] QStringList find(TermField field, const QString &typed, qsizetype limit = 10);

private:
    struct List;
    [[nodiscard]] List &listOf(TermField field);

    std::unique_ptr<List> m_lists[3];
    bool m_hasTables = false;
};

} // namespace jiaoshu::session
