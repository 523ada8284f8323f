// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// csvw.mjs FOLDER: reads the tables as a CSV on the Web parser does; how many cells of which type each column has, as JSON.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(path.join(process.env.JIAOSHU_PEERS, 'x.cjs'))
const jsonld = require('jsonld')
const rdf = (await import(require.resolve('rdf-ext'))).default
const parser = require.resolve('rdf-parser-csvw')
const CsvwParser = (await import(parser)).default
const context = JSON.parse(fs.readFileSync(path.join(path.dirname(parser), 'test/support/csvw.json')))
const documentLoader = async url => {
  if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`who asks for ${url}?`)
  return { contextUrl: null, documentUrl: url, document: context }
}
const term = t => {
  if (t.termType === 'BlankNode') return rdf.blankNode(t.value)
  return t.termType === 'NamedNode' ? rdf.namedNode(t.value) : rdf.literal(t.value, t.language || rdf.namedNode(t.datatype.value))
}

const folder = process.argv[2]
const group = JSON.parse(fs.readFileSync(path.join(folder, 'csv-metadata.json')))
const tables = {}
for (const table of group.tables) { // the parser takes one at a time
  const metadata = { '@context': group['@context'], '@id': table.url, dialect: group.dialect, ...table }
  const quads = await jsonld.toRDF(metadata, { documentLoader, base: 'http://example.org/' })
  const dataset = rdf.dataset(quads.map(q => rdf.quad(term(q.subject), term(q.predicate), term(q.object))))
  const read = new CsvwParser({ factory: rdf, metadata: dataset, baseIRI: `http://example.org/${table.url}`, timezone: 'UTC' })
  const columns = tables[table.url] = {}
  for await (const quad of read.import(fs.createReadStream(path.join(folder, table.url)))) {
    if (quad.object.termType !== 'Literal') continue
    const column = columns[quad.predicate.value.replace(/.*#/, '')] ??= { values: [] }
    column.type = quad.object.datatype.value.replace(/.*#/, '')
    column.values.push(quad.object.value)
  }
}
console.log(JSON.stringify(tables))
