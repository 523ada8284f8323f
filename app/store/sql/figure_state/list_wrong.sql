-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that do not stand as their last decision says, or whose decisions do not name the one before each. Those without
-- decisions are in figure/list_lost.
SELECT o.figure_id FROM (
    SELECT id, figure_id, previous_id, lag(id) OVER w AS earlier, lead(id) OVER w AS later
    FROM decision WINDOW w AS (PARTITION BY figure_id ORDER BY id)) AS o
LEFT JOIN decision AS d ON d.id = o.id
LEFT JOIN figure AS f ON f.id = o.figure_id
LEFT JOIN reading AS r ON r.id = d.after_reading_id
LEFT JOIN figure_state AS s ON s.figure_id = o.figure_id
WHERE o.previous_id IS NOT o.earlier OR (o.later IS NULL AND (s.article_id IS NOT f.article_id OR s.begin_cp IS NOT r.begin_cp
    OR s.end_cp IS NOT r.end_cp OR s.state IS NOT d.after_state OR s.reading_id IS NOT d.after_reading_id
    OR s.basis_reading_id IS NOT d.basis_reading_id OR s.settled_id IS NOT d.settled_id OR s.decision_id IS NOT o.id))
UNION SELECT s.figure_id FROM figure_state AS s
WHERE NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.id = s.decision_id AND d.figure_id = s.figure_id)
ORDER BY 1
