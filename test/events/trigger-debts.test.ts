import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { build } from '../../src/events/build.js'
import { detect } from '../../src/events/detection/detect.js'
import { Words } from '../../src/events/grammar/words.js'
import { TRIGGER_LISTS } from '../../src/events/triggers/keys.js'
import { TriggerLexicon } from '../../src/events/triggers/lexicon.js'
import { examples } from '../../src/events/triggers/lint.js'
import {
  type PackedBeside,
  packedTriggers,
  type TriggerRows,
} from '../../src/events/triggers/packed-triggers.js'
import { readTable } from '../../src/events/triggers/table.js'
import { stagesBelowEvents } from '../../src/extract/extractor.js'
import { generated } from '../support/switch-off/bundle.js'

/** Rows that were written since they were last all looked at may be as many. */
const SPARED = 10

const [buckets, asked, near] = ['buckets', 'asked', 'near'].map((name) => generated(`triggers/${name}`))
const beside: PackedBeside = { buckets, asked, near }
const all = packedTriggers(
  TRIGGER_LISTS.map((name) => generated(`words/triggers/${name}`)),
  beside,
  generated('triggers/apart'),
)
const whole = TriggerLexicon.of(all)
const reader = stagesBelowEvents()

/** All triggers but one row's. */
function without(id: number): TriggerLexicon {
  const rowsOf = (bucket: number) => all.buckets.rowsOf(bucket).filter((row) => row !== id)
  return TriggerLexicon.of({ ...all, buckets: { rowsOf } } as unknown as TriggerRows)
}

type Document = ReturnType<typeof reader.run>

function told(document: Document, lexicon: TriggerLexicon): string {
  const words = new Words(document, lexicon)
  return JSON.stringify(build(document, words, detect(document, words, lexicon), {}), (key, value) =>
    key === 'confidence' || key === 'rule' ? undefined : value,
  )
}

it('every row of the triggers is missed in one of its own sentences', () => {
  const lines = TRIGGER_LISTS.flatMap((name) => {
    const file = `data/words/triggers/${name}.tsv`
    return readTable(readFileSync(file, 'utf8')).lines.map((each) => ({ file, ...each }))
  })
  const unmissed = lines.filter(({ cells }, id) => {
    const off = without(id)
    const sentences = [...examples(cells.fires), ...examples(cells.silent)]
    return !sentences.some((sentence) => {
      const document = reader.run({
        source: sentence.replaceAll(/[[\]]/g, ''),
        region: 'BD',
        publishedAt: '2025-03-01',
      })
      return told(document, whole) !== told(document, off)
    })
  })
  const named = unmissed.map(({ file, line, cells }) => `${file}:${line}: ${cells.type} ${cells.head}`)
  expect(named.length, named.join('\n')).toBeLessThanOrEqual(SPARED)
}, 480_000)
