-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, minima FROM signature WHERE article_id > :after AND article_id <= :last ORDER BY article_id
