import type { List } from '../../lists/index.js'
import { isDeclined, NO_ENDING, readFeatures, registerOf, type StemUse } from './verb-parts.js'
import { type Change, changed, readChanges } from './vowel-change.js'

/** The rows of a list, by its name. */
type Rows = (name: string) => readonly (readonly string[])[]

/** What `readFeatures` reads. */
type FeatureCells = readonly string[]

interface Ending {
  readonly cell: number
  readonly features: number
}

/** How the verbs of a class form a stem. */
interface StemRule {
  readonly paradigm: string
  readonly changes: readonly Change[]
  readonly cell: number
  readonly register: number
}

type Cell = (paradigm: string, slot: string) => number

function readEndings(rows: Rows, cell: Cell, features: FeatureCells[]): Map<string, Ending[]> {
  const endings = new Map<string, Ending[]>()
  const personal = rows('words/verb-personal')
  for (const row of rows('words/verb-paradigm')) {
    const [paradigm, slot, ending, group, form, tense, aspect, person, honour, register, fixedCase] = row
    const add = (written: string, person: string, honour: string, own: string) => {
      push(endings, written, { cell: cell(paradigm, slot), features: features.length })
      features.push([form, tense, aspect, person, honour, own, fixedCase ?? '', ''])
    }
    if (group === '') add(ending, person, honour, register)
    else
      for (const [name, further, person, honour, own] of personal)
        if (name === group) add(ending + further, person, honour, register || own)
  }
  return endings
}

function readStems(
  rows: Rows,
  cell: Cell,
  roots: string[][],
  features: FeatureCells[],
): Map<string, StemUse[]> {
  const stems = new Map<string, StemUse[]>()
  const classes = new Map<string, StemRule[]>()
  for (const [name, paradigm, slot, change, register] of rows('words/verb-classes'))
    push(classes, name, {
      paradigm,
      changes: readChanges(change),
      cell: cell(paradigm, slot),
      register: registerOf(register),
    })
  const rootIds = new Map<string, number>()
  const lemmaEnding = new Map<string, string>()
  for (const [paradigm, , ending, , form, , , , , , fixedCase] of rows('words/verb-paradigm'))
    if (form === 'verbal-noun' && !fixedCase && !lemmaEnding.has(paradigm)) lemmaEnding.set(paradigm, ending)
  // A spelling is given the root that it spells, which therefore goes first.
  const verbs = [...rows('words/verbs')].sort((a, b) => Number(a[3] !== '') - Number(b[3] !== ''))
  for (const [root, name, of, as, light, lemma, rare] of verbs) {
    const rules = classes.get(name) ?? []
    const id = rootIds.get(as || root) ?? roots.length
    if (id === roots.length) {
      rootIds.set(root, id)
      const infinitive = lemma || root + (lemmaEnding.get(rules[0]?.paradigm) ?? '')
      roots.push([root, infinitive, of || root, light, rare])
    }
    for (const rule of rules)
      push(stems, changed(root, rule.changes), {
        root: id,
        cell: rule.cell,
        register: rule.register,
        features: -1,
      })
  }
  for (const [root, stem, paradigm, slot, register] of rows('words/verb-stems'))
    push(stems, stem, {
      root: rootIds.get(root) as number,
      cell: cell(paradigm, slot),
      register: registerOf(register),
      features: -1,
    })
  for (const [form, root, kind, tense, aspect, person, honour, negative, register] of rows(
    'words/verb-forms',
  )) {
    push(stems, form, { root: rootIds.get(root) as number, cell: -1, register: 0, features: features.length })
    features.push([kind, tense, aspect, person, honour, register, '', negative ?? ''])
  }
  return stems
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

/**
 * The lists that `verbTable` reads, made of those that people edit: all stems that the verbs have, all endings, and roots and
 * features by number. Stems and endings are sorted.
 */
export function verbLists(rows: Rows): List[] {
  const cells = new Map<string, number>()
  const cell = (paradigm: string, slot: string) => {
    const name = `${paradigm}/${slot}`
    const known = cells.get(name) ?? cells.size
    cells.set(name, known)
    return known
  }
  const features: FeatureCells[] = []
  const endings = readEndings(rows, cell, features)
  const roots: string[][] = []
  const stems = readStems(rows, cell, roots, features)
  const isNominal = (uses: readonly Ending[]) =>
    uses.some((use) => isDeclined(readFeatures(features[use.features])))
  return [
    {
      name: 'verbs/stems',
      columns: ['stem', 'root', 'cell', 'register', 'features'],
      rows: sorted(stems).flatMap(([stem, uses]) =>
        uses.map(({ root, cell, register, features }) => [
          stem,
          ...[root, cell, register, features].map(String),
        ]),
      ),
    },
    {
      name: 'verbs/endings',
      columns: ['ending', 'cell', 'features', 'nominal'],
      rows: sorted(endings).flatMap(([ending, uses]) =>
        uses.map(({ cell, features }) => [
          ending || NO_ENDING,
          String(cell),
          String(features),
          isNominal(uses) ? 'nominal' : '',
        ]),
      ),
    },
    { name: 'verbs/roots', columns: ['root', 'lemma', 'base', 'light', 'rare'], rows: roots },
    {
      name: 'verbs/features',
      columns: ['form', 'tense', 'aspect', 'person', 'honour', 'register', 'case', 'negative'],
      rows: features,
    },
  ]
}

function sorted<Use>(uses: ReadonlyMap<string, Use[]>): [string, Use[]][] {
  return [...uses].sort(([a], [b]) => (a < b ? -1 : 1))
}
