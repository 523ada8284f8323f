-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- not_same_as: the uids of earlier articles, a line each, that this one is nearly the same as and that somebody told apart from it.
DROP VIEW verified_figure;
CREATE TEMP TABLE kept_edit AS SELECT id, command_id, article_id, field, before, after FROM article_edit;
DROP TABLE article_edit;
CREATE TABLE article_edit (
    id INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE RESTRICT,
    field TEXT NOT NULL CHECK (field IN
        ('title', 'published_on', 'outlet', 'reporter', 'place', 'tags', 'removed', 'same_as', 'not_same_as')),
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
