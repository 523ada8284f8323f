-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.article_id FROM byline AS b JOIN article AS a ON a.id = b.article_id
WHERE b.sha256 <> jiaoshu_digest('jiaoshu-byline-1', a.uid, b.outlet, b.reporter)
