import { packed as packedClasses } from '../../generated/words/verb-classes.js'
import { packed as packedForms } from '../../generated/words/verb-forms.js'
import { packed as packedParadigm } from '../../generated/words/verb-paradigm.js'
import { packed as packedPersonal } from '../../generated/words/verb-personal.js'
import { packed as packedStems } from '../../generated/words/verb-stems.js'
import { packed as packedVerbs } from '../../generated/words/verbs.js'
import { parseList } from '../lists/list.js'
import type { NounCase } from '../nouns/noun-ending.js'
import type { Aspect, Honour, Register, Tense, VerbForm } from './verb-features.js'
import { type Change, changed, readChanges } from './vowel-change.js'

/** A root with what its row says. */
export interface Root {
  readonly root: string
  readonly lemma: string
  readonly base: string
  readonly light: readonly string[]
  /** Whether readings of the root come after all others. */
  readonly rare: boolean
}

/** What an ending says; `fixedCase` for forms that exist in one case only (করবার). */
export interface Features {
  readonly form: VerbForm
  readonly tense: Tense | null
  readonly aspect: Aspect | null
  readonly person: 1 | 2 | 3 | null
  readonly honour: Honour | null
  readonly register: number
  readonly fixedCase: NounCase | null
  readonly negative: boolean
}

/** A stem fits an ending when both name the same cell, a slot of a paradigm. */
export interface StemUse {
  readonly root: number
  readonly cell: number
  readonly register: number
  /** Features of a whole form that no paradigm makes, or -1. */
  readonly features: number
}

export interface EndingUse {
  readonly cell: number
  readonly features: number
}

export const REGISTERS: readonly Register[] = ['chalit', 'regional', 'sadhu']

/** How the verbs of a class form a stem. */
interface StemRule {
  readonly paradigm: string
  readonly changes: readonly Change[]
  readonly cell: number
  readonly register: number
}

export type Cell = (paradigm: string, slot: string) => number

export function readEndings(cell: Cell, features: Features[]): Map<string, EndingUse[]> {
  const endings = new Map<string, EndingUse[]>()
  const personal = parseList(packedPersonal).rows
  for (const row of parseList(packedParadigm).rows) {
    const [paradigm, slot, ending, group, form, tense, aspect, person, honour, register, fixedCase] = row
    const add = (written: string, person: string, honour: string, own: string) => {
      push(endings, written, { cell: cell(paradigm, slot), features: features.length })
      features.push(makeFeatures(form, tense, aspect, person, honour, own, fixedCase, ''))
    }
    if (group === '') add(ending, person, honour, register)
    else
      for (const [name, further, person, honour, own] of personal)
        if (name === group) add(ending + further, person, honour, register || own)
  }
  return endings
}

export function readStems(cell: Cell, roots: Root[], features: Features[]): Map<string, StemUse[]> {
  const stems = new Map<string, StemUse[]>()
  const classes = new Map<string, StemRule[]>()
  for (const [name, paradigm, slot, change, register] of parseList(packedClasses).rows)
    push(classes, name, {
      paradigm,
      changes: readChanges(change),
      cell: cell(paradigm, slot),
      register: registerOf(register),
    })
  const rootIds = new Map<string, number>()
  const lemmaEnding = new Map<string, string>()
  for (const [paradigm, , ending, , form, , , , , , fixedCase] of parseList(packedParadigm).rows)
    if (form === 'verbal-noun' && !fixedCase && !lemmaEnding.has(paradigm)) lemmaEnding.set(paradigm, ending)
  // A spelling is given the root that it spells, which therefore goes first.
  const verbs = [...parseList(packedVerbs).rows].sort((a, b) => Number(a[3] !== '') - Number(b[3] !== ''))
  for (const [root, name, of, as, light, lemma, rare] of verbs) {
    const rules = classes.get(name) ?? []
    const id = rootIds.get(as || root) ?? roots.length
    if (id === roots.length) {
      rootIds.set(root, id)
      roots.push({
        root,
        lemma: lemma || root + (lemmaEnding.get(rules[0]?.paradigm) ?? ''),
        base: of || root,
        rare: rare !== '',
        light: Object.freeze(light === '' ? [] : light.split(' ')),
      })
    }
    for (const rule of rules)
      push(stems, changed(root, rule.changes), {
        root: id,
        cell: rule.cell,
        register: rule.register,
        features: -1,
      })
  }
  for (const [root, stem, paradigm, slot, register] of parseList(packedStems).rows)
    push(stems, stem, {
      root: rootIds.get(root) as number,
      cell: cell(paradigm, slot),
      register: registerOf(register),
      features: -1,
    })
  for (const [form, root, kind, tense, aspect, person, honour, negative, register] of parseList(packedForms)
    .rows) {
    push(stems, form, { root: rootIds.get(root) as number, cell: -1, register: 0, features: features.length })
    features.push(makeFeatures(kind, tense, aspect, person, honour, register, '', negative))
  }
  return stems
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

function registerOf(name: string): number {
  return Math.max(0, REGISTERS.indexOf(name as Register))
}

function makeFeatures(
  form: string,
  tense: string,
  aspect: string,
  person: string,
  honour: string,
  register: string,
  fixedCase: string | undefined,
  negative: string,
): Features {
  return {
    form: form as VerbForm,
    tense: (tense || null) as Tense | null,
    aspect: (aspect || null) as Aspect | null,
    person: person ? (Number(person) as 1 | 2 | 3) : null,
    honour: (honour || null) as Honour | null,
    register: registerOf(register),
    fixedCase: (fixedCase || null) as NounCase | null,
    negative: negative !== '' && negative !== undefined,
  }
}

/** Whether a form takes the endings of nouns: করা, but not করবার, which has its case already. */
export function isDeclined(features: Features): boolean {
  return features.form === 'verbal-noun' && features.fixedCase === null
}
