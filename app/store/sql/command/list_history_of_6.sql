-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands, the newest first, each with one of its decisions: that on :figure where one is asked for (else 0), the first
-- otherwise; and how many it has.
SELECT c.id, c.at, c.analyst, c.action, coalesce(t.action, ''),
    (SELECT count(*) FROM decision AS n WHERE n.command_id = c.id),
    coalesce((SELECT e.action FROM command AS e WHERE e.target_id = c.id ORDER BY e.id DESC LIMIT 1), ''),
    coalesce(d.figure_id, 0), coalesce(f.article_id, 0), coalesce(d.before_state, ''), coalesce(d.after_state, ''),
    coalesce(d.before_reading_id, 0), coalesce(d.after_reading_id, 0), coalesce(d.reason, '')
FROM command AS c
LEFT JOIN command AS t ON t.id = c.target_id
LEFT JOIN decision AS d
    ON d.id = (SELECT min(m.id) FROM decision AS m WHERE m.command_id = c.id AND (:figure = 0 OR m.figure_id = :figure))
LEFT JOIN figure AS f ON f.id = d.figure_id
WHERE c.id < :below AND (:analyst = '' OR c.analyst = :analyst)
    AND (:figure = 0 OR c.id IN (SELECT o.command_id FROM decision AS o WHERE o.figure_id = :figure))
ORDER BY c.id DESC LIMIT :limit
