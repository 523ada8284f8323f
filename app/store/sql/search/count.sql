-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM (SELECT rowid FROM gram WHERE gram MATCH :expression LIMIT :limit)
