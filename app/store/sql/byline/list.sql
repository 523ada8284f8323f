-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, outlet, reporter FROM byline WHERE article_id BETWEEN :first AND :last ORDER BY article_id
