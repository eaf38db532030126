import { normalForm } from '../script/index.js'

/** What an ending says of a noun. */
export type NounCase = 'NOM' | 'OBJ' | 'GEN' | 'LOC'

export interface Ending {
  readonly case: NounCase
  readonly plural: boolean
  /** ই or ও at the end: আলোচনাই, হুমকিও. */
  readonly emphatic: boolean
}

const NUMBERS: readonly (readonly [string, boolean])[] = [
  ['', false],
  ['টি', false],
  ['টা', false],
  ['টুকু', false],
  ['খানা', false],
  ['খানি', false],
  ['জন', false],
  ['গুলো', true],
  ['গুলি', true],
  ['গুলা', true],
  ['সমূহ', true],
]

const CASES: readonly (readonly [string, NounCase])[] = [
  ['', 'NOM'],
  ['কে', 'OBJ'],
  ['র', 'GEN'],
  ['ের', 'GEN'],
  ['য়ের', 'GEN'],
  ['এর', 'GEN'],
  ['-এর', 'GEN'],
  ['’র', 'GEN'],
  ['ে', 'LOC'],
  ['য়', 'LOC'],
  ['তে', 'LOC'],
  ['েতে', 'LOC'],
  ['য়েতে', 'LOC'],
  ['য়ে', 'LOC'],
  ['এ', 'LOC'],
  ['-এ', 'LOC'],
]

const PEOPLE: readonly (readonly [string, NounCase])[] = [
  ['রা', 'NOM'],
  ['েরা', 'NOM'],
  ['য়েরা', 'NOM'],
  ['দের', 'GEN'],
  ['েদের', 'GEN'],
  ['দেরকে', 'OBJ'],
  ['েদেরকে', 'OBJ'],
  ['দেরই', 'GEN'],
]

let endings: Map<string, Ending> | undefined

/** What `text[start, end)` says as the ending of a noun, or undefined where it is none. */
export function nounEnding(text: string, start: number, end: number): Ending | undefined {
  endings ??= makeEndings()
  return endings.get(start === end ? '' : text.slice(start, end))
}

function makeEndings(): Map<string, Ending> {
  const made = new Map<string, Ending>()
  const add = (form: string, grammaticalCase: NounCase, plural: boolean) => {
    for (const [tail, emphatic] of [
      ['', false],
      ['ই', true],
      ['ও', true],
      ['-ও', true],
    ] as const) {
      const ending = normalForm(form + tail)
      if (!made.has(ending)) made.set(ending, { case: grammaticalCase, plural, emphatic })
    }
  }
  for (const [number, plural] of NUMBERS)
    for (const [ending, grammaticalCase] of CASES) add(number + ending, grammaticalCase, plural)
  for (const [ending, grammaticalCase] of PEOPLE) add(ending, grammaticalCase, true)
  return made
}
