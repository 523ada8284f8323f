-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM current_figure WHERE state = :state ORDER BY article_id, begin_cp, end_cp, id
