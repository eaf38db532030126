/** Kinds of token, as small integers; `TOKEN_KINDS` gives their names. */
export const WORD = 0
/** Kind of a token of digits. */
export const NUMBER = 1
/** Kind of a punctuation mark. */
export const PUNCTUATION = 2
/** Kind of a currency sign or other symbol. */
export const SYMBOL = 3
/** Kind of a word in Latin letters. */
export const LATIN = 4
/** Kind of a web address. */
export const URL = 5
/** Kind of an e-mail address. */
export const EMAIL = 6
/** Kind of a name behind #. */
export const HASHTAG = 7
/** Kind of a name behind @. */
export const MENTION = 8
/** Kind of an emoji. */
export const EMOJI = 9
/** Kind of a line end. */
export const NEWLINE = 10

/** Names of the token kinds, at the index of their integer. */
export const TOKEN_KINDS = [
  'word',
  'number',
  'punctuation',
  'symbol',
  'latin',
  'url',
  'email',
  'hashtag',
  'mention',
  'emoji',
  'newline',
] as const

/** Name of a token kind. */
export type TokenKind = (typeof TOKEN_KINDS)[number]

/**
 * The tokens of a normal text, in order, as parallel arrays. Together with the blanks between them
 * they are the whole text.
 *
 * - `জং-উন`, `দু’পক্ষের`, `র‍্যাব`, `জি-২০` are one word each.
 * - `১৫,০০০`, `০১:২৮:৩১`, `১২.৫`, `২০২৪-২৫`, `১৫/০৮/২০২২`, `১৯১০–১৯৪৫` are one number each.
 * - letters written onto digits are a token of their own, without a blank: `২০` `টি`, `১৫` `ই`, `১৫` `আগস্ট`.
 * - digits behind Latin letters are part of their word, `F16`, `MH370`, unless the letters are a unit: `Tk` `500`.
 * - Bengali letters behind Latin ones are a token of their own: `BBC` `র`.
 * - runs of letters of any other script are words; `latin` is Latin script only.
 * - addresses, `#মাতৃভাষা` and `@name` are one token each; an ending joined to them is not part of them.
 * - an emoji is a whole grapheme cluster: `👩‍👩‍👧`, `🇧🇩`, `৫️⃣`. Half a surrogate pair is a symbol.
 * - punctuation is one token a mark. Joiners outside words belong to no token.
 */
export interface Tokens {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  /** 1 where the token lies in an excluded region of the page. */
  readonly excluded: Uint8Array
}

/** Sentences as token ranges: sentence `i` is tokens `[firsts[i], lasts[i])` and text `[starts[i], ends[i])`. */
export interface Sentences {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly firsts: Int32Array
  readonly lasts: Int32Array
}

/** Layer of the token stage. */
export interface TokenLayer {
  readonly tokens: Tokens
}

/** Layer of the sentence stage. */
export interface SentenceLayer {
  readonly sentences: Sentences
}
