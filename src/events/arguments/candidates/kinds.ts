import { classMask } from '../fill.js'
import type { Candidate } from './candidate.js'
import { headClassNames } from './head-class.js'

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

/** Persons and groups, and phrases with a word for people as their head: ১২ জন জেলে. */
export function isPeople({ class: own, kind, head }: Candidate): boolean {
  return (PERSONS & (1 << own)) !== 0 || (kind === 'phrase' && PEOPLE.has(headClassNames()[head]))
}

const PEOPLE = new Set(['people', 'suspect', 'offender', 'kin'])
