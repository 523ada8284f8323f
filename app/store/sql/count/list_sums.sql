-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was counted, the workspace as article 0; at last the rows whose state is none.
SELECT 0, coalesce(sum(figures) FILTER (WHERE state = 'proposed'), 0), coalesce(sum(figures) FILTER (WHERE state = 'confirmed'), 0),
    coalesce(sum(figures) FILTER (WHERE state = 'corrected'), 0), coalesce(sum(figures) FILTER (WHERE state = 'rejected'), 0),
    coalesce(sum(figures) FILTER (WHERE state = 'added'), 0), coalesce(sum(figures) FILTER (WHERE state = 'unsure'), 0),
    coalesce(sum(figures) FILTER (WHERE state = 'withdrawn'), 0),
    count(*) FILTER (WHERE state NOT IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn'))
FROM state_count
UNION ALL SELECT * FROM (
    SELECT article_id, coalesce(sum(figures) FILTER (WHERE state = 'proposed'), 0),
        coalesce(sum(figures) FILTER (WHERE state = 'confirmed'), 0), coalesce(sum(figures) FILTER (WHERE state = 'corrected'), 0),
        coalesce(sum(figures) FILTER (WHERE state = 'rejected'), 0), coalesce(sum(figures) FILTER (WHERE state = 'added'), 0),
        coalesce(sum(figures) FILTER (WHERE state = 'unsure'), 0), coalesce(sum(figures) FILTER (WHERE state = 'withdrawn'), 0),
        count(*) FILTER (WHERE state NOT IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn'))
    FROM article_count GROUP BY article_id ORDER BY article_id)
