-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO byline (article_id, outlet, reporter, sha256)
SELECT :article, :outlet, :reporter, jiaoshu_digest('jiaoshu-byline-1', a.uid, :outlet, :reporter)
FROM article AS a WHERE a.id = :article
