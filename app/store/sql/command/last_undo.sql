-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM command WHERE target_id = :target AND action = 'undo' ORDER BY id DESC LIMIT 1
