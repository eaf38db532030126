import { gathered, kept, mapped } from '../../core/mapped.js'
import { partsOf } from '../../lists/parts.js'
import type { Condition, ConditionName, TriggerRow } from './row.js'

/** A condition of a row, made ready to be judged. */
export interface Test {
  readonly name: ConditionName
  readonly values: readonly string[]
  /** False of what must not hold. */
  readonly isWanted: boolean
  /** Of `near`: the numbers of its words in the lexicon. */
  readonly ids: readonly number[]
  /** Of `before` and `after`. */
  readonly forms: Forms
}

/** The values of `before` and `after`, by their kinds. */
export interface Forms {
  /** `#`: any number in digits. */
  readonly digits: boolean
  /** `-কে`: whatever ends so. */
  readonly endings: readonly string[]
  /** A word, or several, in any form; the code unit with which each begins, and how many words it is. */
  readonly words: readonly string[]
  readonly units: readonly number[]
  readonly lengths: readonly number[]
}

/** The conditions of a row in the order in which they can be judged. */
export interface Tests {
  /** Those that look at what stands around the head. */
  readonly ofHead: readonly Test[]
  /** Those that look at its verb or its ending. */
  readonly ofWhole: readonly Test[]
}

export function testsOf(row: TriggerRow, idOf: (word: string) => number): Tests {
  if (row.when.length === 0 && row.unless.length === 0) return NO_TESTS
  const ofHead: Test[] = []
  const ofWhole: Test[] = []
  const add = (condition: Condition, isWanted: boolean) => {
    const test = testOf(condition, isWanted, idOf)
    if (OF_WHOLE.has(test.name)) ofWhole.push(test)
    else ofHead.push(test)
  }
  for (const condition of row.when) add(condition, true)
  for (const condition of row.unless) add(condition, false)
  return { ofHead: kept(ofHead), ofWhole: kept(ofWhole) }
}

const NO_TESTS: Tests = { ofHead: [], ofWhole: [] }
const OF_WHOLE: ReadonlySet<ConditionName> = new Set(['after', 'quantity', 'case', 'verb'])

function testOf({ name, values }: Condition, isWanted: boolean, idOf: (word: string) => number): Test {
  return {
    name,
    values,
    isWanted,
    ids: name === 'near' ? kept(mapped(values, idOf)) : NO_IDS,
    forms: name === 'before' || name === 'after' ? formsOf(values) : NO_FORMS,
  }
}

function formsOf(values: readonly string[]): Forms {
  const words = values.filter((value) => value !== '#' && !value.startsWith('-'))
  return {
    digits: values.includes('#'),
    endings: gathered(values, (value) => (value.startsWith('-') ? [value.slice(1)] : [])),
    words,
    units: mapped(words, (word) => word.charCodeAt(0)),
    lengths: mapped(words, (word) => partsOf(word, ' ').length),
  }
}

const NO_IDS: readonly number[] = []
const NO_FORMS: Forms = { digits: false, endings: [], words: [], units: [], lengths: [] }
