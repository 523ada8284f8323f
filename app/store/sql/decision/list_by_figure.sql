-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people did to a figure, in order; what the engine did is left out.
WITH RECURSIVE past (id) AS (
    SELECT decision_id FROM figure_state WHERE figure_id = :figure
    UNION SELECT d.previous_id FROM past JOIN decision AS d ON d.id = past.id WHERE d.previous_id IS NOT NULL)
SELECT d.uid, c.at, c.analyst, d.action, coalesce(d.before_state, ''), d.after_state, coalesce(d.before_reading_id, d.after_reading_id),
    d.after_reading_id, d.reason
FROM past
JOIN decision AS d ON d.id = past.id
JOIN command AS c ON c.id = d.command_id
WHERE c.action NOT IN ('import', 'reextract')
ORDER BY d.id
