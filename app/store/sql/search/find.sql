-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT rowid FROM gram WHERE gram MATCH :expression AND rowid > :after ORDER BY rowid LIMIT :limit
