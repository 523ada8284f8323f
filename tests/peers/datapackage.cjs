// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// datapackage.cjs FOLDER: validates a data package by the published profiles and reads its rows by their types, as JSON.
const fs = require('fs')
const path = require('path')
const Ajv = require('ajv-draft-04')
const { Package, validate } = require('datapackage')

async function main() {
  const file = path.join(process.argv[2], 'datapackage.json')
  const descriptor = JSON.parse(fs.readFileSync(file))
  const faults = []
  for (const name of ['data-package', 'tabular-data-package']) {
    const profile = require(`datapackage/lib/profiles/${name}.json`)
    const check = new Ajv({ strict: false, validateFormats: false }).compile(profile)
    if (!check({ ...descriptor, profile: name })) faults.push(...check.errors.map(e => `${name}: ${e.instancePath} ${e.message}`))
  }
  const told = await validate(file)
  faults.push(...told.errors.map(String))
  const read = await Package.load(file, { strict: true })
  const tables = {}
  for (const resource of read.resources) {
    tables[resource.name] = await resource.read({ keyed: true, relations: true, cast: true })
    if (resource.name === 'figures') tables.figures.forEach(row => { row.article = row.article && row.article.id })
  }
  console.log(JSON.stringify({ faults, tables }))
}
main().catch(error => { console.error(error, error.errors); process.exit(1) })
