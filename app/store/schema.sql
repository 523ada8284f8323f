-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the migrations come to; tests/store/schema_test.cpp holds it so.

-- index article_edit_article article_edit
CREATE INDEX article_edit_article ON article_edit (article_id, id);

-- index article_edit_command article_edit
CREATE INDEX article_edit_command ON article_edit (command_id, id);

-- index article_edit_same article_edit
CREATE INDEX article_edit_same ON article_edit (after, article_id) WHERE field = 'same_as';

-- index carried_waiting carried
CREATE INDEX carried_waiting ON carried (command_id, figure_id) WHERE outcome <> 'exact';

-- index command_target command
CREATE INDEX command_target ON command (target_id, id) WHERE target_id IS NOT NULL;

-- index command_undoable command
CREATE INDEX command_undoable ON command (id) WHERE target_id IS NULL AND action <> 'import';

-- index figure_state_place figure_state
CREATE INDEX figure_state_place ON figure_state (article_id, begin_cp, end_cp, figure_id);

-- index figure_state_proposed figure_state
CREATE INDEX figure_state_proposed ON figure_state (article_id, begin_cp, end_cp, figure_id) WHERE state = 'proposed';

-- index figure_state_unsure figure_state
CREATE INDEX figure_state_unsure ON figure_state (article_id, begin_cp, end_cp, figure_id) WHERE state = 'unsure';

-- index original_piece_original original_piece
CREATE INDEX original_piece_original ON original_piece (original_id, id);

-- index source_article source
CREATE INDEX source_article ON source (article_id, id);

-- index source_command source
CREATE INDEX source_command ON source (command_id, id);

-- index source_original source
CREATE INDEX source_original ON source (original_id, article_id);

-- index sqlite_autoindex_article_1 article
;

-- index sqlite_autoindex_article_2 article
;

-- index sqlite_autoindex_carried_1 carried
;

-- index sqlite_autoindex_extraction_1 extraction
;

-- index sqlite_autoindex_figure_1 figure
;

-- index sqlite_autoindex_original_1 original
;

-- index sqlite_autoindex_reading_1 reading
;

-- table article article
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    published_on TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    added_at TEXT NOT NULL
) STRICT;

-- table article_count article_count
CREATE TABLE article_count (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    state TEXT NOT NULL,
    figures INTEGER NOT NULL CHECK (figures >= 0),
    PRIMARY KEY (article_id, state)
) STRICT, WITHOUT ROWID;

-- table article_edit article_edit
CREATE TABLE article_edit (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    field TEXT NOT NULL CHECK (field IN
        ('title', 'published_on', 'outlet', 'reporter', 'place', 'tags', 'removed', 'same_as', 'not_same_as')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

-- table article_text article_text
CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE RESTRICT,
    text TEXT NOT NULL
) STRICT;

-- table byline byline
CREATE TABLE byline (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE RESTRICT,
    outlet TEXT NOT NULL,
    reporter TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;

-- table carried carried
CREATE TABLE carried (
    command_id INTEGER NOT NULL REFERENCES reissue (command_id) ON DELETE RESTRICT,
    figure_id INTEGER NOT NULL REFERENCES figure (id) ON DELETE RESTRICT,
    outcome TEXT NOT NULL CHECK (outcome IN ('exact', 'moved', 'lost')),
    new_figure_id INTEGER REFERENCES figure (id) ON DELETE RESTRICT,
    PRIMARY KEY (command_id, figure_id),
    CHECK (new_figure_id IS NULL OR outcome = 'exact')
) STRICT;

-- table command command
CREATE TABLE "command" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    counter INTEGER NOT NULL CHECK (counter > 0),
    at TEXT NOT NULL,
    analyst TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('confirm', 'correct', 'reject', 'unsure', 'reopen', 'add', 'import',
        'reextract', 'undo', 'redo')),
    target_id INTEGER REFERENCES command (id) ON DELETE RESTRICT,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    first_decision_id INTEGER,
    last_decision_id INTEGER,
    CHECK ((target_id IS NOT NULL) = (action IN ('undo', 'redo')))
) STRICT;

-- table count_mark count_mark
CREATE TABLE count_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    decision_id INTEGER NOT NULL
) STRICT;

-- table decision decision
CREATE TABLE "decision" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    command_id INTEGER NOT NULL,
    figure_id INTEGER NOT NULL REFERENCES figure (id) ON DELETE RESTRICT,
    action TEXT NOT NULL CHECK (action IN ('confirm', 'correct', 'reject', 'unsure', 'reopen', 'add', 'propose', 'reread',
        'withdraw', 'undo', 'redo')),
    before_state TEXT CHECK (before_state IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')),
    after_state TEXT NOT NULL CHECK (after_state IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure',
        'withdrawn')),
    before_reading_id INTEGER REFERENCES reading (id) ON DELETE RESTRICT,
    after_reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    basis_reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    settled_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    previous_id INTEGER,
    CHECK ((before_state IS NULL) = (before_reading_id IS NULL))
) STRICT;

-- table extraction extraction
CREATE TABLE extraction (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL UNIQUE REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    engine_version INTEGER NOT NULL
, path TEXT, title TEXT, published_on TEXT, encoding TEXT, added_at TEXT) STRICT;

-- table figure figure
CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT
) STRICT;

-- table figure_state figure_state
CREATE TABLE figure_state (
    figure_id INTEGER PRIMARY KEY REFERENCES figure (id) ON DELETE RESTRICT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    begin_cp INTEGER NOT NULL,
    end_cp INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'corrected', 'rejected', 'added', 'unsure', 'withdrawn')),
    reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    basis_reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    settled_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE RESTRICT
) STRICT;

-- table loss loss
CREATE TABLE loss (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;

-- table meta meta
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    tool_version TEXT NOT NULL
) STRICT;

-- table meta_again meta_again
CREATE TABLE meta_again (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    tool_version TEXT NOT NULL
) STRICT;

-- table original original
CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1))
) STRICT;

-- table original_piece original_piece
CREATE TABLE original_piece (
    id INTEGER PRIMARY KEY,
    original_id INTEGER NOT NULL REFERENCES original (id) ON DELETE RESTRICT,
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1048576),
    packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib')),
    bytes BLOB NOT NULL
) STRICT;

-- table reading reading
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    figure_id INTEGER NOT NULL REFERENCES figure (id) ON DELETE RESTRICT,
    origin TEXT NOT NULL CHECK (origin IN ('engine', 'analyst')),
    extraction_id INTEGER REFERENCES extraction (id) ON DELETE RESTRICT,
    begin_cp INTEGER NOT NULL CHECK (begin_cp >= 0),
    end_cp INTEGER NOT NULL,
    quote TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('count', 'money', 'percent', 'measure', 'duration', 'rate', 'multiple', 'fraction')),
    value TEXT NOT NULL,
    upper TEXT,
    unit TEXT NOT NULL,
    per TEXT NOT NULL,
    qualifier TEXT NOT NULL CHECK (qualifier IN ('=', '~', '>', '>=', '<', '<=')),
    status TEXT NOT NULL CHECK (status IN ('actual', 'target', 'standard')),
    place TEXT NOT NULL,
    period TEXT NOT NULL,
    indicator TEXT NOT NULL,
    note TEXT NOT NULL,
    confidence_permille INTEGER NOT NULL CHECK (confidence_permille BETWEEN 0 AND 1000),
    rule TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    CHECK (begin_cp < end_cp),
    CHECK ((extraction_id IS NOT NULL) = (origin = 'engine'))
) STRICT;

-- table reissue reissue
CREATE TABLE reissue (
    command_id INTEGER PRIMARY KEY REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    old_article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    new_article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    CHECK (old_article_id <> new_article_id)
) STRICT;

-- table source source
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    original_id INTEGER NOT NULL REFERENCES original (id) ON DELETE RESTRICT,
    path TEXT NOT NULL,
    part TEXT NOT NULL
) STRICT;

-- table state_count state_count
CREATE TABLE state_count (
    state TEXT PRIMARY KEY NOT NULL,
    figures INTEGER NOT NULL CHECK (figures >= 0)
) STRICT, WITHOUT ROWID;

-- trigger article_edit_kept article_edit
CREATE TRIGGER article_edit_kept BEFORE DELETE ON article_edit BEGIN SELECT RAISE(ABORT, 'article_edit is never rewritten'); END;

-- trigger article_edit_stays article_edit
CREATE TRIGGER article_edit_stays BEFORE UPDATE ON article_edit BEGIN SELECT RAISE(ABORT, 'article_edit is never rewritten'); END;

-- trigger article_kept article
CREATE TRIGGER article_kept BEFORE DELETE ON article BEGIN SELECT RAISE(ABORT, 'article is never rewritten'); END;

-- trigger article_stays article
CREATE TRIGGER article_stays BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'article is never rewritten'); END;

-- trigger article_text_kept article_text
CREATE TRIGGER article_text_kept BEFORE DELETE ON article_text BEGIN SELECT RAISE(ABORT, 'article_text is never rewritten'); END;

-- trigger article_text_stays article_text
CREATE TRIGGER article_text_stays BEFORE UPDATE ON article_text BEGIN SELECT RAISE(ABORT, 'article_text is never rewritten'); END;

-- trigger byline_kept byline
CREATE TRIGGER byline_kept BEFORE DELETE ON byline BEGIN SELECT RAISE(ABORT, 'byline is never rewritten'); END;

-- trigger byline_stays byline
CREATE TRIGGER byline_stays BEFORE UPDATE ON byline BEGIN SELECT RAISE(ABORT, 'byline is never rewritten'); END;

-- trigger carried_kept carried
CREATE TRIGGER carried_kept BEFORE DELETE ON carried BEGIN SELECT RAISE(ABORT, 'carried is never rewritten'); END;

-- trigger carried_stays carried
CREATE TRIGGER carried_stays BEFORE UPDATE ON carried BEGIN SELECT RAISE(ABORT, 'carried is never rewritten'); END;

-- trigger command_kept command
CREATE TRIGGER command_kept BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'command is never rewritten'); END;

-- trigger command_stays command
CREATE TRIGGER command_stays BEFORE UPDATE OF id, uid, counter, at, analyst, action, target_id, previous_hash, hash ON command
    BEGIN SELECT RAISE(ABORT, 'command is never rewritten'); END;

-- trigger decision_kept decision
CREATE TRIGGER decision_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision is never rewritten'); END;

-- trigger decision_stays decision
CREATE TRIGGER decision_stays BEFORE UPDATE OF id, uid, command_id, figure_id, action, before_state, after_state,
    before_reading_id, after_reading_id, basis_reading_id, settled_id, reason ON decision
    BEGIN SELECT RAISE(ABORT, 'decision is never rewritten'); END;

-- trigger extraction_kept extraction
CREATE TRIGGER extraction_kept BEFORE DELETE ON extraction BEGIN SELECT RAISE(ABORT, 'extraction is never rewritten'); END;

-- trigger extraction_stays extraction
CREATE TRIGGER extraction_stays BEFORE UPDATE ON extraction BEGIN SELECT RAISE(ABORT, 'extraction is never rewritten'); END;

-- trigger figure_kept figure
CREATE TRIGGER figure_kept BEFORE DELETE ON figure BEGIN SELECT RAISE(ABORT, 'figure is never rewritten'); END;

-- trigger figure_stays figure
CREATE TRIGGER figure_stays BEFORE UPDATE ON figure BEGIN SELECT RAISE(ABORT, 'figure is never rewritten'); END;

-- trigger loss_kept loss
CREATE TRIGGER loss_kept BEFORE DELETE ON loss BEGIN SELECT RAISE(ABORT, 'loss is never rewritten'); END;

-- trigger loss_stays loss
CREATE TRIGGER loss_stays BEFORE UPDATE ON loss BEGIN SELECT RAISE(ABORT, 'loss is never rewritten'); END;

-- trigger meta_again_kept meta_again
CREATE TRIGGER meta_again_kept BEFORE DELETE ON meta_again BEGIN SELECT RAISE(ABORT, 'meta_again is never rewritten'); END;

-- trigger meta_again_stays meta_again
CREATE TRIGGER meta_again_stays BEFORE UPDATE ON meta_again BEGIN SELECT RAISE(ABORT, 'meta_again is never rewritten'); END;

-- trigger meta_kept meta
CREATE TRIGGER meta_kept BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'meta is never rewritten'); END;

-- trigger meta_repeated meta
CREATE TRIGGER meta_repeated AFTER INSERT ON meta BEGIN
    INSERT INTO meta_again VALUES (NEW.id, NEW.uid, NEW.created_at, NEW.tool_version);
END;

-- trigger meta_stays meta
CREATE TRIGGER meta_stays BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'meta is never rewritten'); END;

-- trigger original_kept original
CREATE TRIGGER original_kept BEFORE DELETE ON original BEGIN SELECT RAISE(ABORT, 'original is never rewritten'); END;

-- trigger original_piece_kept original_piece
CREATE TRIGGER original_piece_kept BEFORE DELETE ON original_piece BEGIN SELECT RAISE(ABORT, 'original_piece is never rewritten'); END;

-- trigger original_piece_stays original_piece
CREATE TRIGGER original_piece_stays BEFORE UPDATE ON original_piece BEGIN SELECT RAISE(ABORT, 'original_piece is never rewritten'); END;

-- trigger original_stays original
CREATE TRIGGER original_stays BEFORE UPDATE ON original BEGIN SELECT RAISE(ABORT, 'original is never rewritten'); END;

-- trigger reading_kept reading
CREATE TRIGGER reading_kept BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'reading is never rewritten'); END;

-- trigger reading_stays reading
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'reading is never rewritten'); END;

-- trigger reissue_kept reissue
CREATE TRIGGER reissue_kept BEFORE DELETE ON reissue BEGIN SELECT RAISE(ABORT, 'reissue is never rewritten'); END;

-- trigger reissue_stays reissue
CREATE TRIGGER reissue_stays BEFORE UPDATE ON reissue BEGIN SELECT RAISE(ABORT, 'reissue is never rewritten'); END;

-- trigger source_kept source
CREATE TRIGGER source_kept BEFORE DELETE ON source BEGIN SELECT RAISE(ABORT, 'source is never rewritten'); END;

-- trigger source_stays source
CREATE TRIGGER source_stays BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'source is never rewritten'); END;

-- view current_figure current_figure
CREATE VIEW current_figure AS
SELECT s.figure_id AS id, s.article_id, s.state, s.begin_cp, s.end_cp, r.quote, r.kind, r.value, r.upper, r.unit, r.per,
    r.qualifier, r.status, r.place, r.period, r.indicator, r.note, b.confidence_permille, b.rule,
    coalesce(c.analyst, '') AS analyst, coalesce(c.at, '') AS decided_at,
    f.uid, s.reading_id, s.basis_reading_id, s.settled_id, b.origin AS basis_origin
FROM figure_state AS s
JOIN figure AS f ON f.id = s.figure_id
JOIN reading AS r ON r.id = s.reading_id
JOIN reading AS b ON b.id = s.basis_reading_id
LEFT JOIN decision AS d ON d.id = s.settled_id
LEFT JOIN command AS c ON c.id = d.command_id;

-- view verified_figure verified_figure
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
