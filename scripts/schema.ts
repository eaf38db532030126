/** Writes the JSON Schema of documents from the valibot schema, and two schemas of gazetteers for editors. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { documentSchema } from '../src/formats/schema.js'
import { gazetteerSchema, gazetteerTable } from './gazetteer-schema.js'

const write = (file: string, schema: object) =>
  writeFileSync(`schema/${file}`, `${JSON.stringify(schema, null, 2)}\n`)

const schema = toJsonSchema(documentSchema, { target: 'draft-2020-12', errorMode: 'ignore' })
write('document.schema.json', { title: 'ghotona document', ...schema })
write('gazetteer.schema.json', gazetteerSchema())
write('gazetteer.table.json', gazetteerTable())
