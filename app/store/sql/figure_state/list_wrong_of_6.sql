-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
WITH replayed AS (
    SELECT d.figure_id, f.article_id, r.begin_cp, r.end_cp, d.after_state AS state, d.after_reading_id AS reading_id,
        d.basis_reading_id, d.settled_id, d.id AS decision_id
    FROM decision AS d JOIN figure AS f ON f.id = d.figure_id JOIN reading AS r ON r.id = d.after_reading_id
    WHERE d.id = (SELECT max(l.id) FROM decision AS l WHERE l.figure_id = d.figure_id)),
stored AS (
    SELECT figure_id, article_id, begin_cp, end_cp, state, reading_id, basis_reading_id, settled_id, decision_id FROM figure_state)
SELECT DISTINCT figure_id FROM (SELECT * FROM (SELECT * FROM replayed EXCEPT SELECT * FROM stored)
    UNION ALL SELECT * FROM (SELECT * FROM stored EXCEPT SELECT * FROM replayed))
UNION SELECT f.id FROM figure AS f WHERE NOT EXISTS (SELECT 1 FROM figure_state AS s WHERE s.figure_id = f.id)
ORDER BY 1
