/** Writes the JSON Schema of documents from the valibot schema. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { documentSchema } from '../src/formats/schema.js'

const schema = toJsonSchema(documentSchema, { target: 'draft-2020-12', errorMode: 'ignore' })
writeFileSync(
  'schema/document.schema.json',
  `${JSON.stringify({ title: 'ghotona document', ...schema }, null, 2)}\n`,
)
