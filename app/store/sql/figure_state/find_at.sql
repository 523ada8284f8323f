-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figure with just these words, rejected ones left out.
SELECT figure_id FROM figure_state
WHERE article_id = :article AND begin_cp = :begin AND end_cp = :end AND state NOT IN ('rejected', 'withdrawn')
ORDER BY figure_id LIMIT 1
