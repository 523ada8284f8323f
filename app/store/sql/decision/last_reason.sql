-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT d.reason FROM figure_state AS s JOIN decision AS d ON d.id = s.decision_id WHERE s.figure_id = :figure
