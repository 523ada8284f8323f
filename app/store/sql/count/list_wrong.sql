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
