import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import winkNLP, { type Model } from 'wink-nlp'
import { createWinkModel } from '../../src/wink/index.js'

const FOLDER = 'node_modules/wink-nlp'

// The contract between wink and a model is no public one: a new version of wink is read before it is taken.
it('is written for these very sources of wink-nlp', () => {
  const hash = createHash('sha256')
  const files = readdirSync(join(FOLDER, 'src')).filter((name) => name.endsWith('.js'))
  for (const name of files.sort()) hash.update(readFileSync(join(FOLDER, 'src', name)))
  expect(hash.digest('hex')).toBe('31f34aee0200d0e2b112b4c8367d3f43be9fd85060629ce12600a11356061f64')
})

it('is asked for as exactly that version', () => {
  const version = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  expect(version('package.json').dependencies['wink-nlp']).toBe('2.4.0')
  expect(version(join(FOLDER, 'package.json')).version).toBe('2.4.0')
})

it('has every part that wink takes', () => {
  const model = createWinkModel()
  for (const part of ['core', 'sbd', 'ner', 'negation', 'sa', 'pos', 'metaCER', 'featureFn'] as const)
    expect(model[part], part).toBeTypeOf('function')
  for (const addon of ['stem', 'lemmatize', 'readabilityStats'] as const)
    expect(model.addons[addon], addon).toBeTypeOf('function')
})

it.each([undefined, [], ['sbd'], ['ner'], ['cer'], ['pos'], ['negation'], ['sentiment']])(
  'works with the pipe %j',
  (pipe) => {
    const nlp = winkNLP(createWinkModel() as unknown as Model, pipe)
    const text = 'ঢাকায়  বৈঠক হয়নি।\n তিনি যাবেন না।'
    expect(nlp.readDoc(text).out()).toBe(text)
    expect(nlp.readDoc('').out()).toBe('')
  },
)
