-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT begin_cp, end_cp, quote, kind, value, upper, unit, per, qualifier, status, place, period, indicator, note
FROM reading WHERE id = :reading
