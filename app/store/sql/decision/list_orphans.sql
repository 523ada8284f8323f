-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT d.id FROM decision AS d LEFT JOIN command AS c ON c.id = d.command_id WHERE c.id IS NULL ORDER BY d.id
