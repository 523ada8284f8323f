-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The engine's readings that no decision of their extraction's command brought in.
SELECT r.id FROM reading AS r JOIN extraction AS e ON e.id = r.extraction_id
EXCEPT SELECT r.id FROM decision AS d JOIN extraction AS e ON e.command_id = d.command_id
JOIN reading AS r ON r.id = d.after_reading_id WHERE r.extraction_id = e.id
EXCEPT SELECT r.id FROM decision AS d JOIN extraction AS e ON e.command_id = d.command_id
JOIN reading AS r ON r.id = d.basis_reading_id WHERE r.extraction_id = e.id
ORDER BY 1
