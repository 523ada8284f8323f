-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The engine's readings that no decision of their extraction's command brought in.
SELECT r.id FROM reading AS r JOIN extraction AS e ON e.id = r.extraction_id
WHERE NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.figure_id = r.figure_id AND d.command_id = e.command_id
    AND r.id IN (d.after_reading_id, d.basis_reading_id))
ORDER BY r.id
