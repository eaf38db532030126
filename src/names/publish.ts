import { coreSpan, type NormalText, type Source, type Span, span } from '../core/index.js'
import type { EntityType, GrammaticalCase, MentionKind, NameFinding, NameLayer } from './types.js'

/** A mention in the document JSON. The span covers whole written words, case endings included. */
export interface MentionJSON extends Span {
  readonly id: string
  readonly kind: MentionKind
  /** The name without its ending; it may end inside a grapheme cluster. */
  readonly core?: Span
  /** What is written behind the name: য় in ঢাকায়. */
  readonly suffix?: string
  readonly case?: GrammaticalCase
  /**
   * The thing literally named, where a name stands for another: the city in "মস্কো জানিয়েছে", the state of a team. Its Wikidata id; where it
   * has none its canonical name, which only `publishNames` gives.
   */
  readonly literal?: string
  /** The list, rule or model that found it. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

/**
 * An entity in the document JSON, with its mentions in text order.
 *
 * @example
 * // রাশিয়ার প্রেসিডেন্ট
 * // { id: 'E1', type: 'GPE', canonical: 'রাশিয়া', en: 'Russia', wikidata: 'Q159', named: true,
 * //   mentions: [{ id: 'm1', start: 0, end: 9, text: 'রাশিয়ার', kind: 'name', suffix: 'র', case: 'GEN', … }] }
 */
export interface EntityJSON {
  readonly id: string
  readonly type: EntityType
  /** The name without endings; of what has none the first description. */
  readonly canonical: string
  readonly en?: string
  readonly wikidata?: string
  /** Whether one of its mentions is a name. */
  readonly named: boolean
  /** For a SET, the ids of its members. */
  readonly members?: readonly string[]
  readonly mentions: readonly MentionJSON[]
}

/**
 * The named entities of a document, each with its named mentions.
 *
 * @example
 * const [russia] = publishNames(reader.run({ source: 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন', region: 'BD' }))
 * russia // { id: 'E1', type: 'GPE', canonical: 'রাশিয়া', en: 'Russia', wikidata: 'Q159', … }
 * russia.mentions[0] // { id: 'm1', text: 'রুশ', kind: 'adjective', … }
 */
export function publishNames(document: Source & NormalText & NameLayer): EntityJSON[] {
  const groups = new Map<string, NameFinding[]>()
  for (const name of document.names) {
    const key = `${name.type} ${name.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  let mention = 0
  return [...groups.values()].map((group, i) => {
    const [{ type, entry, key }] = group
    return {
      id: `E${i + 1}`,
      type,
      canonical: entry?.canonical ?? key,
      ...(entry?.en && { en: entry.en }),
      ...(entry?.wikidata && { wikidata: entry.wikidata }),
      named: true,
      mentions: group.map((name) => mentionOf(document, name, `m${++mention}`)),
    }
  })
}

function mentionOf(document: Source & NormalText, name: NameFinding, id: string): MentionJSON {
  const { kind, core, suffix, literal, rule, confidence } = name
  return {
    id,
    ...span(document, name),
    kind,
    core: coreSpan(document, core),
    ...(suffix !== '' && { suffix }),
    case: name.case,
    ...(literal && { literal: literal.wikidata ?? literal.canonical }),
    rule,
    confidence,
  }
}
