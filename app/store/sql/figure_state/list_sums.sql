-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in each article; states in the order of count/list_sums.
SELECT article_id, sum(state = 'proposed'), sum(state = 'confirmed'), sum(state = 'corrected'), sum(state = 'rejected'),
    sum(state = 'added'), sum(state = 'unsure'), sum(state = 'withdrawn'), 0
FROM figure_state INDEXED BY figure_state_place GROUP BY article_id ORDER BY article_id
