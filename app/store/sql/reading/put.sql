-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO reading (id, uid, figure_id, origin, extraction_id, begin_cp, end_cp, quote, kind, value, upper, unit, per,
    qualifier, status, place, period, indicator, note, confidence_permille, rule, sha256)
VALUES (:reading, :uid, :figure, :origin, :extraction, :begin, :end, :quote, :kind, :value, :upper, :unit, :per, :qualifier,
    :status, :place, :period, :indicator, :note, :confidence, :rule, :sha256)
