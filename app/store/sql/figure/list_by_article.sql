-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM current_figure WHERE article_id = :article ORDER BY article_id, begin_cp, end_cp, id
