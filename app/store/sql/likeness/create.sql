-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What articles are found alike by, a cache in a file of its own beside the workspace: dropped and made anew, never migrated.
-- minima: session/likeness.h. mark says which article of which workspace is the newest in it.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    workspace_uid TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    sha256 BLOB NOT NULL
) STRICT;
CREATE TABLE signature (
    article_id INTEGER PRIMARY KEY,
    minima BLOB NOT NULL
) STRICT;
