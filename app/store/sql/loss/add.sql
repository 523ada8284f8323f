-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO loss (at, what, detail, sha256) VALUES (:at, :what, :detail, :sha256)
