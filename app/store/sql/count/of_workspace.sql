-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 0, state, sum(figures) FROM (
    SELECT state, figures FROM state_count
    UNION ALL SELECT after_state, 1 FROM decision WHERE id > (SELECT decision_id FROM count_mark)
    UNION ALL SELECT p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    WHERE d.id > (SELECT decision_id FROM count_mark))
GROUP BY state
