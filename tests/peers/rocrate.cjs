// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rocrate.cjs FOLDER: what ro-crate-js finds wrong with a crate, and the files it sees in it, as JSON.
const fs = require('fs')
const path = require('path')
// It would fetch the context: here it gets the copy that comes with it, and nothing else.
globalThis.fetch = async url => {
  if (!String(url).startsWith('https://w3id.org/ro/crate/1.2')) throw new Error(`who asks for ${url}?`)
  return { ok: true, json: async () => require('ro-crate/lib/context.json') }
}
const { ROCrate } = require('ro-crate')
const { Validator } = require('ro-crate/lib/validator')

async function main() {
  const bytes = fs.readFileSync(path.join(process.argv[2], 'ro-crate-metadata.json'), 'utf8')
  const validator = new Validator()
  validator.parseJSON(bytes)
  await validator.validate()
  const crate = new ROCrate(JSON.parse(bytes), { array: true, link: true })
  const of = status => validator.results.filter(result => result.status === status).map(result => result.message)
  console.log(JSON.stringify({ errors: of('error'), warnings: of('warning'), checks: validator.results.length, files: crate.rootDataset.hasPart.map(part => part['@id']) }))
}
main().catch(error => { console.error(error); process.exit(1) })
