-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the decisions behind the count change of it.
SELECT article_id, state, sum(figures) FROM (
    SELECT f.article_id, d.after_state AS state, 1 AS figures FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark)
    UNION ALL SELECT f.article_id, p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark))
GROUP BY article_id, state
