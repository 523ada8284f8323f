// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// duckdb.cjs SQL...: runs each; the rows of the last as JSON.
const { DuckDBInstance } = require('@duckdb/node-api')

async function main() {
  const connection = await (await DuckDBInstance.create()).connect()
  let rows
  for (const sql of process.argv.slice(2)) rows = (await connection.runAndReadAll(sql)).getRowsJson()
  console.log(JSON.stringify(rows))
}
main().catch(error => { console.error(error); process.exit(1) })
