-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, state, sum(figures) FROM (
    SELECT article_id, state, figures FROM article_count WHERE article_id > :after AND article_id <= :last
    UNION ALL SELECT f.article_id, d.after_state, 1 FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark) AND f.article_id > :after AND f.article_id <= :last
    UNION ALL SELECT f.article_id, p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark) AND f.article_id > :after AND f.article_id <= :last)
GROUP BY article_id, state
