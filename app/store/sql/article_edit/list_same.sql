-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT article_id FROM article_edit WHERE field = 'same_as' AND after = :uid ORDER BY article_id
