import type { Words } from '../../grammar/words.js'
import { classMask } from '../fill.js'
import type { Candidate } from './candidate.js'
import { headClassNames } from './head-class.js'
import { isPronoun } from './noun-phrases.js'

const ACTORS = /* @__PURE__ */ classMask(['actor'])
const PERSONS = /* @__PURE__ */ classMask(['person'])
const PLACES = /* @__PURE__ */ classMask(['place'])
const THINGS = /* @__PURE__ */ classMask(['place', 'thing'])

/** Persons, groups, bodies and states that have a mention; a phrase may be anything. */
export function isActor({ class: own }: Candidate): boolean {
  return (ACTORS & (1 << own)) !== 0
}

export function isPlace({ class: own }: Candidate): boolean {
  return (PLACES & (1 << own)) !== 0
}

export function isThing({ class: own }: Candidate): boolean {
  return (THINGS & (1 << own)) !== 0
}

/** Persons and groups, and phrases with a word for people as their head: ১২ জন জেলে; or whoever তাঁকে is. */
export function isPeople({ class: own, kind, head, first, last }: Candidate, words: Words): boolean {
  if (kind !== 'phrase') return (PERSONS & (1 << own)) !== 0
  return PEOPLE.has(headClassNames()[head]) || (last - first === 1 && isPronoun(words, first))
}

const PEOPLE = new Set(['people', 'suspect', 'offender', 'kin'])
