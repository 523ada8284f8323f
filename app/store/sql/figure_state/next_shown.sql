-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, begin_cp, end_cp, figure_id FROM figure_state
WHERE (article_id, begin_cp, end_cp, figure_id) > (:article, :begin, :end, :figure) AND state <> 'withdrawn'
ORDER BY article_id, begin_cp, end_cp, figure_id LIMIT 1
