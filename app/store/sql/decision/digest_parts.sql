-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of a command and the decisions from :first to :last that are its own.
SELECT d.uid, f.uid, d.action, coalesce(d.before_state, ''), d.after_state, coalesce(b.sha256, x''), a.sha256, s.sha256,
    coalesce(w.uid, ''), d.reason
FROM decision AS d
JOIN figure AS f ON f.id = d.figure_id
JOIN reading AS a ON a.id = d.after_reading_id
JOIN reading AS s ON s.id = d.basis_reading_id
LEFT JOIN reading AS b ON b.id = d.before_reading_id
LEFT JOIN decision AS w ON w.id = d.settled_id
WHERE d.id BETWEEN :first AND :last AND d.command_id = :command ORDER BY d.id
