-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of many articles that were read to their end, a cache in a file of its own beside the workspace: dropped and made anew,
-- never migrated. key: session/readfiles_p.h; articles: ids, 8 bytes each, big endian, each with its part behind it, 4 bytes of
-- length and UTF-8. mark says up to which article of which workspace the ids mean what they meant.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    workspace_uid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    sha256 BLOB NOT NULL
) STRICT;
CREATE TABLE read_file (
    key BLOB PRIMARY KEY,
    articles BLOB NOT NULL
) STRICT, WITHOUT ROWID;
