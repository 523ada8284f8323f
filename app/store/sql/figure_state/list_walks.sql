-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each figure that stands, whether it stands as its last decision says, and how many decisions lead from there back to its
-- first, each naming the one before: nothing is sorted, so that this takes no memory however many there are.
SELECT s.figure_id, f.id IS NOT NULL AND d.figure_id IS s.figure_id AND s.article_id IS f.article_id AND s.begin_cp IS r.begin_cp
    AND s.end_cp IS r.end_cp AND s.state IS d.after_state AND s.reading_id IS d.after_reading_id
    AND s.basis_reading_id IS d.basis_reading_id AND s.settled_id IS d.settled_id,
    CASE WHEN d.previous_id IS NULL THEN 1 ELSE (
        WITH RECURSIVE past (id, previous_id) AS (SELECT d.id, d.previous_id
            UNION ALL SELECT p.id, p.previous_id FROM past JOIN decision AS p ON p.id = past.previous_id
            WHERE p.figure_id = s.figure_id AND p.id < past.id)
        SELECT CASE WHEN sum(previous_id IS NULL) = 1 THEN count(*) ELSE 0 END FROM past) END
FROM figure_state AS s
LEFT JOIN decision AS d ON d.id = s.decision_id
LEFT JOIN figure AS f ON f.id = s.figure_id
LEFT JOIN reading AS r ON r.id = d.after_reading_id
ORDER BY s.figure_id
