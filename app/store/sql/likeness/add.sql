-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR REPLACE INTO signature (article_id, minima) VALUES (:article, :minima)
