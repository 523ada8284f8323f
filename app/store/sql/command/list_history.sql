-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands, the newest first, each with one of its decisions: that on :figure where one is asked for (else 0), the first
-- otherwise; and how many it has.
WITH RECURSIVE past (id) AS (
    SELECT decision_id FROM figure_state WHERE figure_id = :figure
    UNION SELECT d.previous_id FROM past JOIN decision AS d ON d.id = past.id WHERE d.previous_id IS NOT NULL),
concerned (command_id, decision_id) AS (
    SELECT d.command_id, min(d.id) FROM past JOIN decision AS d ON d.id = past.id GROUP BY d.command_id)
SELECT c.id, c.at, c.analyst, iif(c.action = 'add' AND c.first_decision_id IS NULL, 'intake', c.action),
    iif(t.action = 'add' AND t.first_decision_id IS NULL, 'intake', coalesce(t.action, '')),
    (SELECT count(*) FROM decision AS n WHERE n.id BETWEEN c.first_decision_id AND c.last_decision_id AND n.command_id = c.id),
    coalesce((SELECT e.action FROM command AS e WHERE e.target_id = c.id ORDER BY e.id DESC LIMIT 1), ''),
    coalesce(d.figure_id, 0), coalesce(f.article_id, 0), coalesce(d.before_state, ''), coalesce(d.after_state, ''),
    coalesce(d.before_reading_id, 0), coalesce(d.after_reading_id, 0), coalesce(d.reason, '')
FROM command AS c
LEFT JOIN command AS t ON t.id = c.target_id
LEFT JOIN decision AS d ON d.id = iif(:figure = 0, c.first_decision_id,
    (SELECT decision_id FROM concerned WHERE command_id = c.id))
LEFT JOIN figure AS f ON f.id = d.figure_id
WHERE c.id < :below AND (:analyst = '' OR c.analyst = :analyst)
    AND (:figure = 0 OR c.id IN (SELECT command_id FROM concerned))
ORDER BY c.id DESC LIMIT :limit
