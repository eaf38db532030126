// Events of your own: a list of triggers, and the roles of their types.
import { readFileSync } from 'node:fs'
import { createExtractor } from 'ghotona'

const extractor = createExtractor({
  triggers: [readFileSync(new URL('triggers.tsv', import.meta.url), 'utf8')],
  types: { Harvest: ['farmer', 'crop'], Planting: ['farmer', 'crop'] },
})

const text = 'সুনামগঞ্জের হাওরে সোমবার ধান কাটা শুরু হয়েছে। কৃষকেরা জানুয়ারিতে চারা রোপণ করেছিলেন।'
const { events } = extractor.extract(text, { publishedAt: '2025-04-15' })
for (const { type, trigger } of events) console.log(`${type}: ${trigger.text}`)
