-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT (SELECT count(*) FROM count_mark) <> 1
    OR (SELECT decision_id FROM count_mark) NOT BETWEEN 0 AND (SELECT coalesce(max(id), 0) FROM decision)
