-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first figure whose words hold these and more, rejected ones left out. By the index of places alone, up to its begin.
SELECT figure_id FROM figure_state
WHERE article_id = :article AND begin_cp <= :begin AND end_cp >= :end AND (begin_cp < :begin OR end_cp > :end)
    AND state NOT IN ('rejected', 'withdrawn')
ORDER BY begin_cp, end_cp, figure_id LIMIT 1
