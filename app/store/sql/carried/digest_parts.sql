-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT f.uid, c.outcome, coalesce(n.uid, '') FROM carried AS c JOIN figure AS f ON f.id = c.figure_id
LEFT JOIN figure AS n ON n.id = c.new_figure_id WHERE c.command_id = :command ORDER BY f.uid
