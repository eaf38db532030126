import type { Finding, NormalText, Range, Source } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'
import type { EntityType } from './entity-types.js'

/** What must stand in a document before names can be found. */
export type NamesNeed = Source & NormalText & PageLayer & TokenLayer & SentenceLayer & NumberLayer & DateLayer

export type { EntityType } from './entity-types.js'

/** How a mention speaks of its entity. */
export type MentionKind = 'name' | 'alias' | 'adjective' | 'metonym' | 'nominal' | 'pronoun' | 'set'

/** Case of a written word, with plural where the ending tells. */
export type GrammaticalCase = 'NOM' | 'OBJ' | 'GEN' | 'LOC' | 'COM' | 'NOM.PL' | 'GEN.PL' | 'OBJ.PL' | 'OTHER'

/** What a gazetteer knows of an entity. */
export interface GazetteerEntry {
  readonly canonical: string
  readonly type: EntityType
  readonly subtype: string
  readonly en: string | null
  readonly wikidata: string | null
  /** `BD`, `BD/ঢাকা`; empty for the supranational. */
  readonly within: string
}

/** A named mention. It covers whole written words with their endings. */
export interface NameFinding extends Finding {
  readonly kind: 'name' | 'alias' | 'adjective' | 'metonym'
  readonly type: EntityType
  /** The name without its ending. */
  readonly core: Range
  readonly suffix: string
  readonly case: GrammaticalCase
  /** The entry meant; null for names that only the tagger or a rule found. */
  readonly entry: GazetteerEntry | null
  /** The entry of the thing literally named: মস্কো the city, where Russia is meant; ভারত the state, where its team is. */
  readonly literal?: GazetteerEntry
  /** For names without an entry: mentions of one document with the same key are the same entity. */
  readonly key: string
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** A title, office or description that stands at a name: রুশ প্রেসিডেন্ট before ভ্লাদিমির পুতিন. */
export interface TitleFinding extends Finding {
  /** Index into `names` of the name it belongs to, or -1 when it stands alone. */
  readonly name: number
  /** Class of the title list: office, rank, academic, role … */
  readonly class: string
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Layer of the name stage. */
export interface NameLayer {
  /** Sorted by start, without overlaps. */
  readonly names: readonly NameFinding[]
  readonly titles: readonly TitleFinding[]
}
