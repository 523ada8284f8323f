-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO original_piece (original_id, size, packing, bytes) VALUES (:original, :size, :packing, :bytes)
