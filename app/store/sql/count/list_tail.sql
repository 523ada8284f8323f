-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came after the counts, by article; states by their place in count/list_sums.
SELECT article_id, CASE state WHEN 'proposed' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'corrected' THEN 2 WHEN 'rejected' THEN 3
    WHEN 'added' THEN 4 WHEN 'unsure' THEN 5 WHEN 'withdrawn' THEN 6 ELSE 7 END, figures
FROM (
    SELECT f.article_id, d.after_state AS state, 1 AS figures FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark)
    UNION ALL SELECT f.article_id, p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark))
