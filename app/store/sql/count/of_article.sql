-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was counted, and the decisions that came after it.
SELECT :article, state, sum(figures) FROM (
    SELECT state, figures FROM article_count WHERE article_id = :article
    UNION ALL SELECT d.after_state, 1 FROM decision AS d CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark) AND f.article_id = :article
    UNION ALL SELECT p.after_state, -1 FROM decision AS d CROSS JOIN decision AS p ON p.id = d.previous_id
    CROSS JOIN figure AS f ON f.id = d.figure_id
    WHERE d.id > (SELECT decision_id FROM count_mark) AND f.article_id = :article)
GROUP BY state
