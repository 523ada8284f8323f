-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As before version 7: an index tells.
SELECT 0 WHERE false
