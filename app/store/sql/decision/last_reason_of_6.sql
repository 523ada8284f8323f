-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT reason FROM decision WHERE figure_id = :figure ORDER BY id DESC LIMIT 1
