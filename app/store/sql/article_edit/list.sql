-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of articles from :first to :last, in the order they were made: the last on a field holds.
SELECT article_id, field, after FROM article_edit WHERE article_id BETWEEN :first AND :last ORDER BY id
