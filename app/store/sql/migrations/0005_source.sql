-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bytes that articles were read from. original is a file as it was, once, whatever number of articles it gave; sha256 and
-- size are those of its bytes. They stand in pieces in original_piece, packed or not; is_kept = 0: it was too large or changed
-- while it was read, and its hash alone is known.
CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1))
) STRICT;
CREATE TABLE original_piece (
    id INTEGER PRIMARY KEY,
    original_id INTEGER NOT NULL REFERENCES original (id) ON DELETE RESTRICT,
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1048576),
    packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib')),
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX original_piece_original ON original_piece (original_id, id);

-- Where an article came from: the first row of an article says what it was taken in from, further ones other files that hold
-- the very same text. path is how the file was named, part which part of it the article is, '' for all of it. Each belongs to
-- a command, whose hash covers it with the original's hash and size.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    original_id INTEGER NOT NULL REFERENCES original (id) ON DELETE RESTRICT,
    path TEXT NOT NULL,
    part TEXT NOT NULL
) STRICT;
CREATE INDEX source_article ON source (article_id, id);
CREATE INDEX source_original ON source (original_id, article_id);
CREATE INDEX source_command ON source (command_id, id);
CREATE TRIGGER original_stays BEFORE UPDATE ON original BEGIN SELECT RAISE(ABORT, 'original is never rewritten'); END;
CREATE TRIGGER original_kept BEFORE DELETE ON original BEGIN SELECT RAISE(ABORT, 'original is never rewritten'); END;
CREATE TRIGGER original_piece_stays BEFORE UPDATE ON original_piece BEGIN SELECT RAISE(ABORT, 'original_piece is never rewritten'); END;
CREATE TRIGGER original_piece_kept BEFORE DELETE ON original_piece BEGIN SELECT RAISE(ABORT, 'original_piece is never rewritten'); END;
CREATE TRIGGER source_stays BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'source is never rewritten'); END;
CREATE TRIGGER source_kept BEFORE DELETE ON source BEGIN SELECT RAISE(ABORT, 'source is never rewritten'); END;

DROP VIEW verified_figure;

-- same_as: the uid of the article that this one tells the same as, '' for none.
CREATE TEMP TABLE kept_edit AS SELECT id, command_id, article_id, field, before, after FROM article_edit;
DROP TABLE article_edit;
CREATE TABLE article_edit (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    field TEXT NOT NULL CHECK (field IN ('title', 'published_on', 'outlet', 'reporter', 'place', 'tags', 'removed', 'same_as')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
INSERT INTO article_edit SELECT id, command_id, article_id, field, before, after FROM kept_edit ORDER BY id;
DROP TABLE kept_edit;
CREATE INDEX article_edit_article ON article_edit (article_id, id);
CREATE INDEX article_edit_command ON article_edit (command_id, id);
CREATE INDEX article_edit_same ON article_edit (after, article_id) WHERE field = 'same_as';
CREATE TRIGGER article_edit_stays BEFORE UPDATE ON article_edit BEGIN SELECT RAISE(ABORT, 'article_edit is never rewritten'); END;
CREATE TRIGGER article_edit_kept BEFORE DELETE ON article_edit BEGIN SELECT RAISE(ABORT, 'article_edit is never rewritten'); END;

-- byline with a hash over whose it is and what it says; see README.md.
CREATE TEMP TABLE kept_byline AS SELECT article_id, outlet, reporter FROM byline;
DROP TABLE byline;
CREATE TABLE byline (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE RESTRICT,
    outlet TEXT NOT NULL,
    reporter TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;
INSERT INTO byline SELECT b.article_id, b.outlet, b.reporter, jiaoshu_digest('jiaoshu-byline-1', a.uid, b.outlet, b.reporter)
FROM kept_byline AS b JOIN article AS a ON a.id = b.article_id;
DROP TABLE kept_byline;
CREATE TRIGGER byline_stays BEFORE UPDATE ON byline BEGIN SELECT RAISE(ABORT, 'byline is never rewritten'); END;
CREATE TRIGGER byline_kept BEFORE DELETE ON byline BEGIN SELECT RAISE(ABORT, 'byline is never rewritten'); END;

-- With the hash of the file that the article was read from, and the article that this one tells the same as.
CREATE VIEW verified_figure AS
SELECT f.uid, f.id, f.article_id, a.path AS article_path,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'title' ORDER BY e.id DESC LIMIT 1),
        a.title) AS article_title,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'published_on' ORDER BY e.id DESC LIMIT 1),
        a.published_on) AS published_on,
    f.begin_cp AS start_offset, f.end_cp AS end_offset, f.quote, f.kind, f.value, f.upper, f.unit, f.per, f.qualifier,
    f.status, f.place, f.period, f.indicator, f.note, f.state, f.analyst, f.decided_at,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'outlet' ORDER BY e.id DESC LIMIT 1),
        b.outlet, '') AS outlet,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'reporter' ORDER BY e.id DESC LIMIT 1),
        b.reporter, '') AS reporter,
    coalesce((SELECT lower(hex(o.sha256)) FROM source AS s JOIN original AS o ON o.id = s.original_id
        WHERE s.article_id = a.id ORDER BY s.id LIMIT 1), '') AS source_sha256,
    coalesce((SELECT e.after FROM article_edit AS e WHERE e.article_id = a.id AND e.field = 'same_as' ORDER BY e.id DESC LIMIT 1),
        '') AS same_as
FROM current_figure AS f
JOIN article AS a ON a.id = f.article_id
LEFT JOIN byline AS b ON b.article_id = a.id
WHERE f.state IN ('confirmed', 'corrected', 'added')
ORDER BY f.article_id, f.begin_cp, f.end_cp, f.id;
