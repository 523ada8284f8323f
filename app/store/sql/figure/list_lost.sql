-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that stand nowhere: what brought them in is lost.
SELECT f.id, f.article_id, f.uid FROM figure AS f
WHERE NOT EXISTS (SELECT 1 FROM figure_state AS s WHERE s.figure_id = f.id) ORDER BY f.id
