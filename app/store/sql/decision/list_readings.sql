-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which commands speak of which readings.
SELECT command_id, after_reading_id, basis_reading_id, coalesce(before_reading_id, 0) FROM decision ORDER BY id
