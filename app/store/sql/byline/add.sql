-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO byline (article_id, outlet, reporter) VALUES (:article, :outlet, :reporter)
