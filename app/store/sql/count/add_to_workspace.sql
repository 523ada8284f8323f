-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO state_count (state, figures)
SELECT state, sum(figures) + coalesce((SELECT a.figures FROM state_count AS a WHERE a.state = n.state), 0)
FROM (
    SELECT after_state AS state, 1 AS figures FROM decision WHERE id > :after AND id <= :last
    UNION ALL SELECT p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    WHERE d.id > :after AND d.id <= :last) AS n
GROUP BY state HAVING sum(figures) <> 0
ON CONFLICT (state) DO UPDATE SET figures = excluded.figures
