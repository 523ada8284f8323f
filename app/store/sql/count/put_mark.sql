-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO count_mark (id, decision_id) VALUES (1, :decision) ON CONFLICT (id) DO UPDATE SET decision_id = excluded.decision_id
