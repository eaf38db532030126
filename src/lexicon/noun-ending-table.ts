import { packed } from '../generated/words/suffixes.js'
import { DoubleArray } from './double-array.js'
import { lastLetterClass } from './letters.js'
import { parseList, records } from './list.js'
import type { NounCase, NounEnding } from './noun-endings.js'

interface Part {
  readonly form: string
  readonly slot: string
  readonly case: string
  readonly after: string
}

/** All chains of endings that suffixes.tsv allows, and the second parts of compounds that may stand before them. */
export interface EndingTable {
  /** Chains, written backwards. */
  readonly chains: DoubleArray
  /** Letter classes that may precede a chain. */
  readonly after: readonly string[]
  readonly compounds: DoubleArray
  readonly compoundsBack: DoubleArray
  /** The compound of an entry of `compoundsBack`. */
  readonly compoundOfBack: readonly number[]
  readonly compoundAfter: readonly string[]
  /** The one object for a chain (or -1), what joins it to the stem and a compound (or -1). */
  readonly ending: (chain: number, joint: string, compound: number) => NounEnding
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
  readonly emphatic: string
}

function build(): EndingTable {
  const parts = records(parseList(packed)) as unknown as Part[]
  const byKey = allChains(parts)
  const keys = [...byKey.keys()].sort(byUnits)
  const chains = keys.map((key) => byKey.get(key) as Chain)
  const compounds = parts.filter((part) => part.slot === 'compound').sort((a, b) => byUnits(a.form, b.form))
  const back = compounds.map((part) => backwards(part.form)).sort(byUnits)
  const plain = chains.map((chain) => makeEnding(chain, '', ''))
  const made = new Map<string, NounEnding>()
  return {
    chains: DoubleArray.build(keys),
    after: chains.map((chain) => chain.after),
    compounds: DoubleArray.build(compounds.map((part) => part.form)),
    compoundsBack: DoubleArray.build(back),
    compoundOfBack: back.map((key) => compounds.findIndex((part) => part.form === backwards(key))),
    compoundAfter: compounds.map((part) => part.after),
    ending: (chain, joint, compound) => {
      if (joint === '' && compound < 0) return plain[chain]
      const key = `${chain} ${joint} ${compound}`
      const known = made.get(key)
      if (known !== undefined) return known
      const ending = makeEnding(chains[chain], joint, compounds[compound]?.form ?? '')
      made.set(key, ending)
      return ending
    },
  }
}

function makeEnding(chain: Chain | undefined, joint: string, compound: string): NounEnding {
  const own = compound === '' ? (chain?.case ?? 'NOM') : 'OTHER'
  return Object.freeze({
    suffix: joint + compound + (chain?.form ?? ''),
    case: own,
    also: own === 'GEN.PL' && chain?.classifier === '' ? OBJECT_PLURAL : NO_CASES,
    classifier: chain?.classifier ?? '',
    plural: chain?.plural ?? false,
    emphatic: chain?.emphatic ?? '',
    compound,
    joint,
  })
}

const NO_CASES: readonly NounCase[] = Object.freeze([])
const OBJECT_PLURAL: readonly NounCase[] = Object.freeze(['OBJ.PL'] as NounCase[])

function allChains(parts: readonly Part[]): Map<string, Chain> {
  const of = (slot: string) => [undefined, ...parts.filter((part) => part.slot === slot)]
  const classifiers = [...of('classifier'), ...parts.filter((part) => part.slot === 'plural')]
  const chains = new Map<string, Chain>()
  for (const classifier of classifiers)
    for (const ending of of('case'))
      for (const clitic of of('clitic')) {
        const links = [classifier, ending, clitic].filter((part) => part !== undefined)
        if (links.length === 0 || !follow(links)) continue
        const form = links.map((part) => part.form).join('')
        const key = backwards(form)
        // Where two chains are written alike, the one with fewer links stands.
        if (!chains.has(key)) chains.set(key, makeChain(form, links[0].after, classifier, ending, clitic))
      }
  return chains
}

function follow(links: readonly Part[]): boolean {
  for (let i = 1; i < links.length; i++) {
    const { form } = links[i - 1]
    if (!links[i].after.includes(lastLetterClass(form, form.length))) return false
    // রা, দের follow the stem itself, or জন.
    if (links[i].case.endsWith('.PL') && form !== 'জন') return false
  }
  return true
}

function makeChain(
  form: string,
  after: string,
  classifier: Part | undefined,
  ending: Part | undefined,
  clitic: Part | undefined,
): Chain {
  const own = (ending?.case ?? 'NOM') as NounCase
  const plural = classifier?.slot === 'plural'
  const hasPlural = own === 'NOM' || own === 'GEN' || own === 'OBJ'
  return {
    form,
    after,
    case: plural && hasPlural ? `${own}.PL` : own,
    classifier: classifier?.form ?? '',
    plural: plural || own.endsWith('.PL'),
    emphatic: clitic?.form ?? '',
  }
}

function backwards(form: string): string {
  return [...form].reverse().join('')
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1
}
