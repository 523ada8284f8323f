-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.article_id, s.begin_cp, s.end_cp, s.figure_id FROM figure_state s
JOIN reading r ON r.id = s.reading_id
WHERE s.state = 'proposed' AND (s.article_id, s.begin_cp, s.end_cp, s.figure_id) > (:article, :begin, :end, :figure)
  AND r.confidence_permille < :below
ORDER BY s.article_id, s.begin_cp, s.end_cp, s.figure_id LIMIT 1
