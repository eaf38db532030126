import { packed } from '../../generated/words/suffixes.js'
import { heldName } from '../../lists/cells.js'
import { DoubleArray } from '../../lists/double-array.js'
import { parseList, records } from '../../lists/index.js'
import { lastLetterClass } from '../letters.js'
import type { NounCase, NounEnding } from './noun-ending.js'

export interface Part {
  readonly form: string
  readonly slot: string
  readonly case: string
  readonly after: string
}

/** The endings that suffixes.tsv allows, in the forms in which they are looked for. */
export interface EndingTable {
  /** Chains of classifier and case, written backwards. */
  readonly chains: DoubleArray
  /** Letter classes that may precede a chain. */
  readonly after: readonly string[]
  /** ই, ও, তো …, which stand behind all others. */
  readonly clitics: readonly Part[]
  /** The units in which clitics end. */
  readonly cliticUnits: ReadonlySet<number>
  readonly compounds: DoubleArray
  readonly compoundsBack: DoubleArray
  /** The compound of an entry of `compoundsBack`. */
  readonly compoundOfBack: readonly number[]
  readonly compoundAfter: readonly string[]
  /** The one object for a joint, a compound, a chain and a clitic; -1 where there is none. */
  readonly ending: (joint: string, compound: number, chain: number, clitic: number) => NounEnding
}

let built: EndingTable | undefined

/** The table, built on first use. */
export function endingTable(): EndingTable {
  built ??= build()
  return built
}

interface Chain {
  readonly form: string
  readonly after: string
  readonly case: NounCase
  readonly classifier: string
  readonly plural: boolean
}

function build(): EndingTable {
  const parts = records(parseList(packed)) as unknown as Part[]
  const clitics = parts.filter((part) => part.slot === 'clitic')
  const byKey = allChains(parts)
  const keys = [...byKey.keys()].sort(byUnits)
  const chains = keys.map((key) => byKey.get(key) as Chain)
  const compounds = parts.filter((part) => part.slot === 'compound').sort((a, b) => byUnits(a.form, b.form))
  const back = compounds.map((part) => backwards(part.form)).sort(byUnits)
  const plain: NounEnding[] = []
  const made = new Map<string, NounEnding>()
  return {
    chains: DoubleArray.build(keys),
    after: chains.map((chain) => chain.after),
    clitics,
    cliticUnits: new Set(clitics.map(({ form }) => form.charCodeAt(form.length - 1))),
    compounds: DoubleArray.build(compounds.map((part) => part.form)),
    compoundsBack: DoubleArray.build(back),
    compoundOfBack: back.map((key) => compounds.findIndex((part) => part.form === backwards(key))),
    compoundAfter: compounds.map((part) => part.after),
    ending: (joint, compound, chain, clitic) => {
      const isPlain = joint === '' && compound < 0 && clitic < 0
      const key = isPlain ? '' : `${joint} ${compound} ${chain} ${clitic}`
      const known = isPlain ? plain[chain] : made.get(key)
      if (known !== undefined) return known
      const compoundForm = compounds[compound]?.form ?? ''
      const ending = makeEnding(joint, compoundForm, chains[chain], clitics[clitic]?.form ?? '')
      if (isPlain) plain[chain] = ending
      else made.set(key, ending)
      return ending
    },
  }
}

function makeEnding(joint: string, compound: string, chain: Chain | undefined, clitic: string): NounEnding {
  const own = compound === '' ? (heldName(chain?.case ?? 'NOM') as NounCase) : 'OTHER'
  return Object.freeze({
    suffix: joint + compound + (chain?.form ?? '') + clitic,
    case: own,
    also: own === 'GEN.PL' && chain?.classifier === '' ? OBJECT_PLURAL : NO_CASES,
    classifier: chain?.classifier ?? '',
    plural: chain?.plural ?? false,
    emphatic: clitic,
    compound,
    joint,
  })
}

const NO_CASES: readonly NounCase[] = Object.freeze([])
const OBJECT_PLURAL: readonly NounCase[] = Object.freeze(['OBJ.PL'] as NounCase[])

/** Every classifier with every case that may follow it, keyed by the form written backwards. */
function allChains(parts: readonly Part[]): Map<string, Chain> {
  const chains = new Map<string, Chain>()
  const cases = parts.filter((part) => part.slot === 'case')
  // Where two chains are written alike, the shorter one stands: it comes first.
  for (const ending of cases) add(chains, ending.form, ending.after, undefined, ending)
  for (const classifier of parts) {
    const { slot, form, after } = classifier
    if (slot !== 'classifier' && slot !== 'plural') continue
    add(chains, form, after, classifier, undefined)
    const last = lastLetterClass(form, form.length)
    for (const ending of cases) {
      // রা, দের follow the stem itself, or জন.
      const isFused = ending.case.endsWith('.PL') && form !== 'জন'
      if (!isFused && ending.after.includes(last)) add(chains, form + ending.form, after, classifier, ending)
    }
  }
  return chains
}

function add(
  chains: Map<string, Chain>,
  form: string,
  after: string,
  classifier: Part | undefined,
  ending: Part | undefined,
): void {
  const key = backwards(form)
  if (chains.has(key)) return
  const own = (ending?.case ?? 'NOM') as NounCase
  const plural = classifier?.slot === 'plural'
  const hasPlural = own === 'NOM' || own === 'GEN' || own === 'OBJ'
  chains.set(key, {
    form,
    after,
    case: plural && hasPlural ? `${own}.PL` : own,
    classifier: classifier?.form ?? '',
    plural: plural || own.endsWith('.PL'),
  })
}

function backwards(form: string): string {
  let result = ''
  for (let i = form.length - 1; i >= 0; i--) result += form[i]
  return result
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1
}
