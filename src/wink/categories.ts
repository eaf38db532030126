import { NAMED_TYPES } from '../names/entity-types.js'
import type { Hashed } from './contract.js'

function hashed(list: readonly string[]): Hashed {
  return { list, hash: Object.freeze(Object.fromEntries(list.map((name, i) => [name, i]))) }
}

/** Token categories with the numbers that wink's tokenizer knows them by. */
export const TOKEN_CATEGORIES = /* @__PURE__ */ hashed([
  'unk',
  'word',
  'number',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'emoticon',
  'time',
  'ordinal',
  'currency',
  'punctuation',
  'symbol',
  'tabCRLF',
  'wordRP',
  'alpha',
  'apos',
  'decade',
  'shortForm',
])

/** Parts of speech of Universal Dependencies, with wink's SPACE. */
export const PARTS_OF_SPEECH = /* @__PURE__ */ hashed([
  'UNK',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
])

/** What a custom entity's pattern may name in place of a word. */
export const ENTITY_TYPES = [
  ...NAMED_TYPES,
  'GROUP',
  'DATE',
  'TIME',
  'DURATION',
  'INTERVAL',
  'SET',
  'CARDINAL',
  'ORDINAL',
  'PERCENT',
  'MONEY',
  'QUANTITY',
  'URL',
  'EMAIL',
  'HASHTAG',
  'MENTION',
  'EMOJI',
] as const

/** Types of the entities that the model finds. */
export type WinkEntityType = (typeof ENTITY_TYPES)[number]
