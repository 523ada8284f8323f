-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT size, packing, bytes FROM original_piece WHERE original_id = :original ORDER BY id
