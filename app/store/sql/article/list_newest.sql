-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, path, title, published_on FROM article ORDER BY id DESC LIMIT :limit
