-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.begin_cp, r.quote FROM figure_state AS s JOIN reading AS r ON r.id = s.reading_id
WHERE s.article_id = :article ORDER BY s.begin_cp
