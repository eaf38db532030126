/** Case of a noun, as `GrammaticalCase` of the names; a plural without an ending of its own case is `NOM.PL`. */
export type NounCase = 'NOM' | 'OBJ' | 'GEN' | 'LOC' | 'COM' | 'NOM.PL' | 'GEN.PL' | 'OBJ.PL' | 'OTHER'

/** What the endings behind a stem say. */
export interface NounEnding {
  /** All that is written behind the stem: `ের`, `টিতেও`, `-এর`; empty for the bare stem. */
  readonly suffix: string
  readonly case: NounCase
  /** Other cases that the same ending marks: দের is genitive or objective plural. */
  readonly also: readonly NounCase[]
  /** `টি`, `গুলো`, `গণ` …, or empty. */
  readonly classifier: string
  readonly plural: boolean
  /** `ই`, `ও`, `তো` …, or empty. */
  readonly emphatic: string
  /** A second part that makes another word: `ভিত্তিক`, `গামী`; empty otherwise. Its case is `OTHER`. */
  readonly compound: string
  /** `-`, `’` … between stem and ending, or empty. */
  readonly joint: string
}
