-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO original (sha256, size, is_kept) VALUES (:sha256, :size, :is_kept)
