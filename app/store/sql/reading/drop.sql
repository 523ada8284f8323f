-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One that a repair made and could not prove.
DELETE FROM reading WHERE id = :reading
