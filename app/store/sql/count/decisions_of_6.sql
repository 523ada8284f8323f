-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM command AS c JOIN decision AS d ON d.command_id = c.id WHERE c.action NOT IN ('import', 'reextract')
