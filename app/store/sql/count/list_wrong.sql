-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'article ' || article_id || ', ' || state FROM (
    SELECT article_id, state, figures FROM article_count WHERE figures > 0
    EXCEPT SELECT article_id, state, count(*) FROM figure_state GROUP BY article_id, state)
UNION ALL SELECT 'article ' || article_id || ', ' || state FROM (
    SELECT article_id, state, count(*) AS figures FROM figure_state GROUP BY article_id, state
    EXCEPT SELECT article_id, state, figures FROM article_count)
UNION ALL SELECT 'workspace, ' || state FROM (
    SELECT state, figures FROM state_count WHERE figures > 0
    EXCEPT SELECT state, count(*) FROM figure_state GROUP BY state)
UNION ALL SELECT 'workspace, ' || state FROM (
    SELECT state, count(*) AS figures FROM figure_state GROUP BY state EXCEPT SELECT state, figures FROM state_count)
-- What stands at nothing is not looked at by number, so by its name.
UNION ALL SELECT 'article ' || article_id || ', ' || state FROM article_count WHERE figures = 0
    AND state NOT IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')
UNION ALL SELECT 'workspace, ' || state FROM state_count WHERE figures = 0
    AND state NOT IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')
