-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The engine's readings, each with the command that is to have brought it in.
SELECT r.id, e.command_id FROM reading AS r CROSS JOIN extraction AS e ON e.id = r.extraction_id ORDER BY r.id
