-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT (SELECT count(*) FROM meta) <> 1 OR (SELECT count(*) FROM (SELECT id, uid, created_at, tool_version FROM meta
    INTERSECT SELECT id, uid, created_at, tool_version FROM meta_again)) <> 1
