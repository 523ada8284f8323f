-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, command_id, figure_id, coalesce(previous_id, 0) FROM decision ORDER BY id
