-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT e.article_id FROM article_edit AS e WHERE e.field = 'removed' AND e.after = '1' AND e.id =
    (SELECT max(l.id) FROM article_edit AS l WHERE l.article_id = e.article_id AND l.field = 'removed') ORDER BY e.article_id
