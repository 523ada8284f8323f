-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.path FROM article AS a
WHERE NOT EXISTS (SELECT 1 FROM article_text AS t WHERE t.article_id = a.id) ORDER BY a.id
