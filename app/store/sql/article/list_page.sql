-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, path, title, published_on FROM article WHERE id > :after ORDER BY id LIMIT :limit
