-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
WITH tail AS (
    SELECT f.article_id, d.after_state AS state, 1 AS figures FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark)
    UNION ALL SELECT f.article_id, p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark)),
of_articles AS (
    SELECT article_id, state, sum(figures) AS figures FROM (SELECT * FROM article_count UNION ALL SELECT * FROM tail)
    GROUP BY article_id, state HAVING sum(figures) <> 0),
of_all AS (
    SELECT state, sum(figures) AS figures FROM (SELECT * FROM state_count UNION ALL SELECT state, figures FROM tail)
    GROUP BY state HAVING sum(figures) <> 0)
SELECT 'article ' || article_id || ', ' || state FROM (
    SELECT article_id, state, figures FROM of_articles
    EXCEPT SELECT article_id, state, count(*) FROM figure_state GROUP BY article_id, state)
UNION ALL SELECT 'article ' || article_id || ', ' || state FROM (
    SELECT article_id, state, count(*) AS figures FROM figure_state GROUP BY article_id, state
    EXCEPT SELECT article_id, state, figures FROM of_articles)
UNION ALL SELECT 'workspace, ' || state FROM (
    SELECT state, figures FROM of_all
    EXCEPT SELECT state, count(*) FROM figure_state GROUP BY state)
UNION ALL SELECT 'workspace, ' || state FROM (
    SELECT state, count(*) AS figures FROM figure_state GROUP BY state EXCEPT SELECT state, figures FROM of_all)
-- What stands at nothing is not looked at by number, so by its name.
UNION ALL SELECT 'article ' || article_id || ', ' || state FROM article_count WHERE figures = 0
    AND state NOT IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')
UNION ALL SELECT 'workspace, ' || state FROM state_count WHERE figures = 0
    AND state NOT IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')
UNION ALL SELECT 'workspace' WHERE (SELECT count(*) FROM count_mark) <> 1
    OR (SELECT decision_id FROM count_mark) NOT BETWEEN 0 AND (SELECT coalesce(max(id), 0) FROM decision)
