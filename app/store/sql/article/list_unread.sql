-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Articles that no command read, as where that is lost.
SELECT a.id FROM article AS a
WHERE a.id NOT IN (SELECT e.article_id FROM extraction AS e) ORDER BY a.id
