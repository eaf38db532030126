import { packed as packedTraps } from '../generated/words/discourse/anaphor-traps.js'
import { packed as packedAnaphors } from '../generated/words/discourse/anaphors.js'
import { packed as packedModifiers } from '../generated/words/discourse/modifiers.js'
import { packed as packedNominals } from '../generated/words/discourse/nominals.js'
import { packed as packedReporting } from '../generated/words/discourse/reporting.js'
import { Lookup } from '../lexicon/index.js'
import { parseList } from '../lists/index.js'
import type { EntityType, GrammaticalCase } from '../names/index.js'
import type { AttributionKind } from './types.js'

/** A noun that heads a description: চালক, লঞ্চ, চুক্তি. */
export interface Head {
  readonly form: string
  readonly type: EntityType
  readonly animacy: 'human' | 'org' | 'place' | 'thing'
  /** A finer class: kin, office, trade, vehicle, document … */
  readonly subtype: string
}

export type AnaphorKind = 'personal' | 'thing' | 'place' | 'relative' | 'reciprocal' | 'reflexive'

/** A form of a pronoun. */
export interface Anaphor {
  readonly form: string
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly honorific: boolean
  /** Of people and what acts like them: তিনি, সে; not এটি, যা. */
  readonly animate: boolean
  readonly case: GrammaticalCase
  readonly kind: AnaphorKind
}

/** Words that tell who says something. */
export interface ReportingCue {
  readonly head: string
  /** Dictionary forms of the verbs that complete the head; empty where the head stands alone. */
  readonly verbs: ReadonlySet<string>
  readonly kind: AttributionKind
  readonly quote: 'yes' | 'no' | 'mixed'
  readonly frame: 'verb' | 'impersonal' | 'genitive' | 'rumour'
}

interface Lists {
  readonly heads: Lookup<Head>
  readonly anaphors: Lookup<Anaphor>
  /** Forms with the word behind them with which they are no pronoun: `এর আগে`. */
  readonly anaphorTraps: ReadonlySet<string>
  readonly modifiers: Lookup<true>
  readonly cues: Lookup<ReportingCue>
  /** Cues without a head word, by the verb's dictionary form: বলা, জানানো. */
  readonly verbs: ReadonlyMap<string, ReportingCue>
}

let loaded: Lists | undefined

/** The word lists of the stage, read on first use. */
export function lists(): Lists {
  loaded ??= load()
  return loaded
}

function load(): Lists {
  const cues = parseList(packedReporting).rows.map(([head, verbs, kind, quote, frame]) => ({
    head,
    verbs: new Set(verbs === '-' ? [] : verbs.split(' ')),
    kind: kind as AttributionKind,
    quote: quote as ReportingCue['quote'],
    frame: frame as ReportingCue['frame'],
  }))
  return {
    heads: Lookup.packed(
      packedNominals,
      ([form, type, animacy, subtype]) => ({ form, type, animacy, subtype }) as Head,
    ),
    anaphors: Lookup.of(
      parseList(packedAnaphors).rows.map(([form, person, number, honour, grammaticalCase, kind]) => [
        form,
        {
          form,
          person: Number(person) as Anaphor['person'],
          plural: number === 'pl',
          honorific: honour === 'honorific',
          animate: honour !== '',
          case: grammaticalCase as GrammaticalCase,
          kind: kind as AnaphorKind,
        },
      ]),
    ),
    anaphorTraps: new Set(parseList(packedTraps).rows.map(([form, next]) => `${form} ${next}`)),
    modifiers: Lookup.of(parseList(packedModifiers).rows.map(([form]) => [form, true] as const)),
    cues: Lookup.of(cues.filter(({ head }) => head !== '').map((cue) => [cue.head, cue] as const)),
    verbs: new Map(
      cues
        .filter(({ head }) => head === '')
        .flatMap((cue) => [...cue.verbs].map((verb) => [verb, cue] as const)),
    ),
  }
}
