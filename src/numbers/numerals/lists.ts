import { packed as actionNouns } from '../../generated/words/action-nouns.js'
import { packed as ageCues } from '../../generated/words/age-cues.js'
import { packed as ageNouns } from '../../generated/words/age-nouns.js'
import { packed as casualties } from '../../generated/words/casualties.js'
import { packed as changeVerbs } from '../../generated/words/change-verbs.js'
import { packed as classifiers } from '../../generated/words/classifiers.js'
import { packed as countModifiers } from '../../generated/words/count-modifiers.js'
import { packed as countNouns } from '../../generated/words/count-nouns.js'
import { packed as countStops } from '../../generated/words/count-stops.js'
import { packed as currencies } from '../../generated/words/currencies.js'
import { packed as markCues } from '../../generated/words/mark-cues.js'
import { packed as minuteCues } from '../../generated/words/minute-cues.js'
import { packed as namingWords } from '../../generated/words/naming-words.js'
import { packed as bounds } from '../../generated/words/number-bounds.js'
import { packed as tails } from '../../generated/words/number-tails.js'
import { packed as traps } from '../../generated/words/number-traps.js'
import { packed as numerals } from '../../generated/words/numerals.js'
import { packed as pairs } from '../../generated/words/pairs.js'
import { packed as priceWords } from '../../generated/words/price-words.js'
import { packed as rates } from '../../generated/words/rates.js'
import { packed as scoreCues } from '../../generated/words/score-cues.js'
import { packed as suffixes } from '../../generated/words/suffixes.js'
import { packed as units } from '../../generated/words/units.js'
import { Lookup } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import type { NumberKind } from '../types.js'
import type {
  BoundWord,
  ClassifierClass,
  CountNoun,
  NamingWord,
  NumeralClass,
  NumeralNeed,
  NumeralWord,
  ScoreCue,
  TailClass,
  TailWord,
  Unit,
} from './words.js'

export interface Lists {
  readonly numerals: Lookup<NumeralWord>
  /** 1 for the first letters of numeral words, from U+0980. */
  readonly firstLetters: Uint8Array
  /** The same for the letters that may stand behind a number word, and behind a bound one such as ছ. */
  readonly afterStem: Uint8Array
  readonly afterBound: Uint8Array
  readonly tails: Lookup<TailWord>
  readonly classifiers: Lookup<ClassifierClass>
  readonly units: Lookup<Unit>
  readonly bounds: Lookup<BoundWord>
  readonly traps: Lookup<true>
  readonly pairs: Lookup<true>
  readonly countNouns: Lookup<CountNoun>
  readonly ageNouns: Lookup<'any' | 'near'>
  readonly ageCues: Lookup<'before' | 'after'>
  readonly naming: Lookup<NamingWord>
  readonly changeVerbs: Lookup<true>
  readonly rates: Lookup<string>
  readonly scoreCues: Lookup<ScoreCue>
  readonly minuteCues: Lookup<true>
  readonly markCues: Lookup<true>
  readonly countModifiers: Lookup<true>
  readonly countStops: Lookup<true>
  readonly casualties: Lookup<true>
  readonly actionNouns: Lookup<true>
  readonly priceWords: Lookup<true>
}

let loaded: Lists | undefined

/** The word lists of this stage, read on first use. */
export function lists(): Lists {
  loaded ??= load()
  return loaded
}

function load(): Lists {
  const words = rows(numerals)
  const [things, measures, money, nouns, endings] = [classifiers, units, currencies, countNouns, tails].map(
    rows,
  )
  const bound = [words, things, measures, money, nouns]
  return {
    numerals: Lookup.of(
      words.map(({ form, value, class: group, needs }) => [
        form,
        { value: Number(value), class: group as NumeralClass, needs: needs as NumeralNeed },
      ]),
    ),
    firstLetters: letters([words]),
    afterStem: letters([...bound, endings, rows(suffixes)]),
    afterBound: letters(bound),
    tails: Lookup.of(
      endings.map(({ form, class: group, of, on, apart }) => [
        form,
        {
          class: group as TailClass,
          of: of === '' ? null : of.split(' ').map(Number),
          on: on as TailWord['on'],
          apart: apart === 'yes',
        },
      ]),
    ),
    classifiers: Lookup.of(things.map((row) => [row.form, row.class as ClassifierClass])),
    units: Lookup.of([...measures.map(measure), ...money.map(currency)]),
    bounds: lookup(bounds, ({ sense, place }) => ({ sense, place }) as BoundWord),
    traps: set(traps),
    pairs: set(pairs),
    countNouns: Lookup.of(nouns.map(({ form, glued }) => [form, { glued: glued !== 'no' }])),
    ageNouns: lookup(ageNouns, ({ use }) => (use === 'near' ? 'near' : 'any')),
    ageCues: lookup(ageCues, ({ place }) => place as 'before' | 'after'),
    naming: lookup(namingWords, ({ place, sense }) => ({ place, sense }) as NamingWord),
    changeVerbs: set(changeVerbs),
    rates: lookup(rates, ({ per }) => per),
    scoreCues: lookup(
      scoreCues,
      ({ joint, place, far }) => ({ joint, place, far: far === 'yes' }) as ScoreCue,
    ),
    minuteCues: set(minuteCues),
    markCues: set(markCues),
    countModifiers: set(countModifiers),
    countStops: set(countStops),
    casualties: set(casualties),
    actionNouns: set(actionNouns),
    priceWords: set(priceWords),
  }
}

type Row = Record<string, string>

/** 1 for the first letters of forms, from U+0980. */
function letters(lists: readonly (readonly Row[])[]): Uint8Array {
  const set = new Uint8Array(0x80)
  for (const rows of lists)
    for (const { form } of rows) {
      const letter = form.charCodeAt(0) - 0x980
      if (letter >= 0 && letter < set.length) set[letter] = 1
    }
  return set
}

function rows(packed: string): Row[] {
  return records(parseList(packed))
}

/** A list that many a text does not need: read when it is asked. */
function lookup<Value>(packed: string, value: (row: Row) => Value): Lookup<Value> {
  return Lookup.later(() => rows(packed).map((row) => [row.form, value(row)]))
}

function set(packed: string): Lookup<true> {
  return lookup(packed, () => true)
}

function measure({ form, unit, kind, part, endings }: Row): [string, Unit] {
  const [partOf, perWhole] = part.split('/')
  return [
    form,
    {
      unit,
      unitIN: unit,
      kind: kind as NumberKind,
      partOf,
      perWhole: Number(perWhole ?? 1),
      before: false,
      after: true,
      bare: endings === 'none',
    },
  ]
}

/** `BD:BDT IN:INR` names the currency by region. */
function currency({ form, code, side, hundredth }: Row): [string, Unit] {
  const byRegion = code.split(' ').map((entry) => entry.slice(entry.indexOf(':') + 1))
  const unit = byRegion[0]
  return [
    form,
    {
      unit,
      unitIN: byRegion[byRegion.length - 1],
      kind: 'money',
      partOf: hundredth === 'yes' ? unit : '',
      perWhole: hundredth === 'yes' ? 100 : 1,
      before: side !== 'after',
      after: side !== 'before',
      bare: false,
    },
  ]
}
