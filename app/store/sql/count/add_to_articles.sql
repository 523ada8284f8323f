-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Brings the counts forward over the decisions from :after to :last. A sum below nothing would be refused.
INSERT INTO article_count (article_id, state, figures)
SELECT article_id, state,
    sum(figures) + coalesce((SELECT a.figures FROM article_count AS a WHERE a.article_id = n.article_id AND a.state = n.state), 0)
FROM (
    SELECT f.article_id, d.after_state AS state, 1 AS figures FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > :after AND d.id <= :last
    UNION ALL SELECT f.article_id, p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > :after AND d.id <= :last) AS n
GROUP BY article_id, state HAVING sum(figures) <> 0
ON CONFLICT (article_id, state) DO UPDATE SET figures = excluded.figures
