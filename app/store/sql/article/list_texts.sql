-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.sha256, a.uid, t.text FROM article AS a LEFT JOIN article_text AS t ON t.article_id = a.id ORDER BY a.id
