-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A repair may have found no text.
SELECT a.id, a.path, a.title, a.published_on, a.encoding, a.sha256, t.text
FROM article AS a LEFT JOIN article_text AS t ON t.article_id = a.id WHERE a.id = :article
