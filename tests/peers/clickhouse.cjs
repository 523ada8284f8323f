// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clickhouse.cjs FOLDER SQL...: ClickHouse's own engine within this process (chdb), its data and user_scripts/ in
// FOLDER; prints the rows of the last statement as JSON.
"use strict";
const { Session } = require("chdb");

const [folder, ...statements] = process.argv.slice(2);
const session = new Session(folder);
let rows = "";
for (const sql of statements)
    rows = session.query(sql, "JSONCompactEachRow");
console.log("[" + rows.trim().split("\n").filter(Boolean).join(",") + "]");
