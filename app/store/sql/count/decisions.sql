-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decided, one for each figure; undo and redo are such, what an import or a further reading did is not.
SELECT coalesce(sum(last_decision_id - first_decision_id + 1), 0) FROM command WHERE action NOT IN ('import', 'reextract')
