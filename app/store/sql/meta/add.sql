-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO meta (id, uid, created_at, tool_version) VALUES (1, :uid, :created_at, :tool_version)
