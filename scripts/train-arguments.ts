/**
 * Trains the argument model and the weights of merging: `data/models/arguments.tsv`, `data/models/merging.tsv`
 * (beside `data/models/merging-by-hand.tsv`, which it leaves as it is).
 *
 *     npm run train:arguments -- [--without NAMES] [--out FILE] [--merging FILE] [--only-merging] [DIR…]
 *
 * It learns from `fixtures/events-training`, and from the annotated documents of `fixtures/annotated` and of each
 * DIR: pairs of NAME.txt and NAME.json of version ghotona/1. `--without` leaves out documents, names with commas, to
 * be measured on. `--only-merging` leaves the arguments as they are.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { featureName } from '../src/events/arguments/scoring/feature-names.js'
import { argumentWeights } from '../src/events/arguments/scoring/model.js'
import { annotatedDocuments, annotatedLessons } from './arguments/annotated.js'
import { fixtureLessons } from './arguments/fixtures.js'
import { mergeSamplesOf, trainMerging } from './arguments/merging.js'
import { samplesOf } from './arguments/samples.js'
import { startingWeights } from './arguments/starting-weights.js'
import { train } from './arguments/train.js'

const FIXTURES = 'fixtures/events-training'
const ANNOTATED = 'fixtures/annotated'
/** Texts that say which triggers are one occurrence; the other sentences by themselves do not. */
const OCCURRENCES = 'occurrences.txt'
/** Smaller changes of a weight are not written. */
const LEAST = 0.05

const { values, positionals } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    out: { type: 'string', default: 'data/models/arguments.tsv' },
    merging: { type: 'string', default: 'data/models/merging.tsv' },
    'only-merging': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const without = new Set(values.without.split(','))
const documents = [ANNOTATED, ...positionals]
  .flatMap(annotatedDocuments)
  .filter(({ name }) => !without.has(name))
const annotated = documents.flatMap(({ name, text, gold }) => annotatedLessons(name, text, gold))
const lessons = [...fixtureLessons(FIXTURES), ...annotated]
if (!values['only-merging']) trainArguments()
const occurrences = lessons.filter(({ name }) => name.startsWith(OCCURRENCES))
const merging = trainMerging([...annotated, ...occurrences].flatMap(mergeSamplesOf))
writeFileSync(
  values.merging,
  [
    '# What speaks for and against two triggers of a type being one occurrence; made by npm run train:arguments, which takes the',
    '# weights of merging-by-hand.tsv as given.',
    'reason\tweight',
    ...[...merging].map(([reason, weight]) => `${reason}\t${weight.toFixed(2)}`),
    '',
  ].join('\n'),
)

function trainArguments(): void {
  const samples = lessons.flatMap(samplesOf)
  const start = startingWeights()
  const weights = train(samples)
  const rows: string[] = []
  weights.forEach((weight, i) => {
    if (Math.abs(weight - start[i]) >= LEAST)
      rows.push(`${featureName(i)}\t${(weight - start[i]).toFixed(2)}`)
  })
  rows.sort()
  writeFileSync(
    values.out,
    [
      '# Weights of the argument model, added to those of data/models/part-cues.tsv; made by npm run train:arguments.',
      'feature\tweight',
      ...rows,
      '',
    ].join('\n'),
  )
  // Merging looks at what these weights attach, not at what those of before did.
  argumentWeights().set(weights)
  console.error(
    `${lessons.length} lessons, ${samples.length} pairs, ${samples.filter(({ fills }) => fills).length} of them fill a role, ${rows.length} weights`,
  )
}
