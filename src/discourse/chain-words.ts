import { none } from '../core/mapped.js'
import { packed as packedClasses } from '../generated/words/discourse/classes.js'
import { packed as packedClients } from '../generated/words/discourse/clients.js'
import { packed as packedFates } from '../generated/words/discourse/fates.js'
import { packed as packedHypernyms } from '../generated/words/discourse/hypernyms.js'
import { packed as packedInstitutions } from '../generated/words/discourse/institutions.js'
import { packed as packedKin } from '../generated/words/discourse/kin.js'
import { packed as packedNameKinds } from '../generated/words/discourse/name-kinds.js'
import { packed as packedOfficeBodies } from '../generated/words/discourse/office-bodies.js'
import { packed as packedSynonyms } from '../generated/words/discourse/synonyms.js'
import { packed as packedTrades } from '../generated/words/discourse/trades.js'
import { parseList, records } from '../lists/index.js'
import type { Cluster } from './coref/clusters.js'

/** What a noun like দেশ or প্রতিষ্ঠান takes up. */
export interface ThingClass {
  readonly types: ReadonlySet<string>
  readonly subtypes: ReadonlySet<string>
  /** Whether it does so without টি or a demonstrative, too. */
  readonly bare: boolean
  /** Whether it does so only within a few sentences. */
  readonly near: boolean
  /** Whether it names members, by whom the body is meant: বিদ্রোহীরা. */
  readonly members: boolean
}

/** What befalls people, and how the word stands to them. */
export interface Fate {
  readonly fate: string
  readonly voice: 'state' | 'action' | 'object' | 'noun'
}

/** A word of kinship: what it is to whom it is said of. */
export interface Kin {
  readonly group: string
  readonly of: string
}

interface Words {
  readonly classes: ReadonlyMap<string, ThingClass>
  readonly fates: ReadonlyMap<string, Fate>
  readonly kin: ReadonlyMap<string, Kin>
}

let loaded: Words | undefined

/** The lists by which descriptions are resolved, read on first use. */
export function words(): Words {
  loaded ??= {
    classes: new Map(
      records(parseList(packedClasses)).map(({ head, types, subtypes, bare }) => [
        head,
        {
          types: new Set(types.split(' ')),
          subtypes: new Set(subtypes === '' ? [] : subtypes.split(' ')),
          bare: bare !== '',
          near: bare === 'near',
          members: bare === 'members',
        },
      ]),
    ),
    fates: new Map(
      records(parseList(packedFates)).map(({ word, fate, voice }) => [
        word,
        { fate, voice: voice as Fate['voice'] },
      ]),
    ),
    kin: new Map(
      [packedKin, packedClients].flatMap((packed) =>
        records(parseList(packed)).map(({ form, group, of }) => [form, { group, of }] as const),
      ),
    ),
  }
  return loaded
}

/** 2 where the gazetteer says that a cluster is of the class, 1 where it may be, 0 where it is not. */
export function classFit({ types, subtypes }: ThingClass, { named, type, subtype }: Cluster): number {
  if (!named || !types.has(type)) return 0
  if (subtypes.size === 0 || subtypes.has(subtype)) return 2
  // A court, a bank or a hospital says so in its name.
  return subtype === '' && (subtypes.size > 1 || !types.has('ORG')) ? 1 : 0
}

let nameKinds:
  | ReadonlyMap<string, readonly { readonly types: ReadonlySet<string>; readonly subtype: string }[]>
  | undefined

/** Of what kind a name is that no list has, by its last word: জনতা ফ্রন্ট gives party; empty where that tells nothing. */
export function kindOfName(type: string, name: string): string {
  nameKinds ??= nameKindsByWord()
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return nameKinds.get(last)?.find(({ types }) => types.has(type))?.subtype ?? ''
}

function nameKindsByWord() {
  const kinds = new Map<string, { types: ReadonlySet<string>; subtype: string }[]>()
  for (const { subtype, types, words: endings } of records(parseList(packedNameKinds)))
    for (const ending of endings.split(' '))
      kinds.set(ending, [...(kinds.get(ending) ?? []), { types: new Set(types.split(' ')), subtype }])
  return kinds
}

let hypernyms: ReadonlyMap<string, readonly string[]> | undefined

/** The narrower nouns that a wider one takes up: ট্রাক and বাস for গাড়ি. */
export function narrowerNouns(form: string): readonly string[] {
  hypernyms ??= new Map(
    records(parseList(packedHypernyms)).map(({ noun, words: narrower }) => [
      noun,
      narrower.split(' ').map((each) => commonNoun(each.replaceAll('_', ' '))),
    ]),
  )
  return hypernyms.get(form) ?? NONE
}

const NONE: readonly string[] = /* @__PURE__ */ none()

let synonyms: ReadonlyMap<string, string> | undefined

/** The noun that stands for those which take each other up: ওসি gives ভারপ্রাপ্ত কর্মকর্তা, and so does that. */
export function commonNoun(form: string): string {
  synonyms ??= new Map(
    records(parseList(packedSynonyms)).flatMap(({ noun, words: others }) =>
      others.split(' ').map((other) => [other.replaceAll('_', ' '), noun.replaceAll('_', ' ')] as const),
    ),
  )
  return synonyms.get(form) ?? form
}

let institutions: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The bodies that a noun like কেন্দ্রীয় ব্যাংক takes up where a text names them: বাংলাদেশ ব্যাংক, ফেডারেল রিজার্ভ. */
export function institutionsCalled(form: string): ReadonlySet<string> | undefined {
  institutions ??= new Map(
    records(parseList(packedInstitutions)).flatMap(({ nouns, bodies }) => {
      const named = new Set(bodies.split(' ').map((body) => body.replaceAll('_', ' ')))
      return nouns.split(' ').map((noun) => [noun.replaceAll('_', ' '), named] as const)
    }),
  )
  return institutions.get(form)
}

let officeBodies: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The nouns of the bodies for which somebody in one of these offices speaks: পুরসভা of পুরপ্রধান, সরকার of জ্বালানিমন্ত্রী. */
export function bodiesOfOffice(heads: ReadonlySet<string>): ReadonlySet<string> | undefined {
  officeBodies ??= new Map(
    records(parseList(packedOfficeBodies)).flatMap(({ offices, bodies }) => {
      const nouns = new Set(bodies.split(' '))
      return offices.split(' ').map((office) => [office.replaceAll('_', ' '), nouns] as const)
    }),
  )
  for (const head of heads) {
    const known = officeBodies.get(head)
    if (known !== undefined) return known
    for (const [office, bodies] of officeBodies) if (head.endsWith(office)) return bodies
  }
  return undefined
}

let trades: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The subtypes of persons whom a noun for a trade takes up: actor of অভিনেত্রী. */
export function personsOfTrade(form: string): ReadonlySet<string> | undefined {
  trades ??= new Map(
    records(parseList(packedTrades)).flatMap(({ nouns, subtypes }) => {
      const persons = new Set(subtypes.split(' '))
      return nouns.split(' ').map((noun) => [noun.replaceAll('_', ' '), persons] as const)
    }),
  )
  return trades.get(form)
}
