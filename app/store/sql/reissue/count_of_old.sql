-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those in effect that took the place of an article.
SELECT count(*) FROM reissue AS r WHERE r.old_article_id = :article
    AND coalesce((SELECT e.action FROM command AS e WHERE e.target_id = r.command_id ORDER BY e.id DESC LIMIT 1), 'redo') = 'redo'
