-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM command WHERE id < :below AND hash = :hash LIMIT 1
