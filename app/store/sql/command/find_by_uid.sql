-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A command's number is not below its counter.
SELECT hash FROM command WHERE id >= :counter AND uid = :uid
