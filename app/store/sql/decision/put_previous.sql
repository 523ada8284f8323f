-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE decision SET previous_id = nullif(:previous, 0) WHERE id = :decision
