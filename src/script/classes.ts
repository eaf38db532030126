/** Classes of code units, for the scan of the normaliser. */
export const OTHER = 0
export const CONSONANT = 1
export const VOWEL = 2
export const SIGN = 3
export const LENGTH_MARK = 4
export const NUKTA = 5
export const VIRAMA = 6
export const CANDRABINDU = 7
export const CODA = 8
export const KHANDA_TA = 9
/** Zero-width (non-)joiner, and invisible characters that are litter beside Bengali letters. */
export const JOINER = 10
/** ড় ঢ় য় as one code point. */
export const COMPOSED = 11
/** Replaced by itself: blanks, danda look-alikes, dashes in place of hyphens, unassigned code points, invisible characters. */
export const LONE = 12
/** Beyond Latin-1 and Bengali: asked of `String.prototype.normalize`. */
export const FOREIGN = 13
export const CLASS_COUNT = 14

let table: Uint8Array | undefined

/** Class by code unit. */
export function classTable(): Uint8Array {
  if (table === undefined) table = makeTable()
  return table
}

function makeTable(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  const set = (from: number, to: number, kind: number) => classes.fill(kind, from, to + 1)
  set(0x0300, 0x0963, FOREIGN)
  set(0x0966, 0x200b, FOREIGN)
  set(0x2126, 0x212b, FOREIGN)
  set(0x2329, 0x232a, FOREIGN)
  set(0x2adc, 0x2adc, FOREIGN)
  set(0x3040, 0xffff, FOREIGN)
  set(0xd83c, 0xd83e, LONE)
  set(0xdc00, 0xdfff, LONE)

  set(0x0980, 0x09ff, LONE)
  set(0x0980, 0x0980, OTHER)
  set(0x0981, 0x0981, CANDRABINDU)
  set(0x0982, 0x0983, CODA)
  for (const [from, to] of [
    [0x0985, 0x098c],
    [0x098f, 0x0990],
    [0x0993, 0x0994],
    [0x09e0, 0x09e1],
  ])
    set(from, to, VOWEL)
  for (const [from, to] of [
    [0x0995, 0x09a8],
    [0x09aa, 0x09b0],
    [0x09b2, 0x09b2],
    [0x09b6, 0x09b9],
    [0x09f0, 0x09f1],
  ])
    set(from, to, CONSONANT)
  for (const [from, to] of [
    [0x09be, 0x09c4],
    [0x09c7, 0x09c8],
    [0x09cb, 0x09cc],
    [0x09e2, 0x09e3],
  ])
    set(from, to, SIGN)
  set(0x09bc, 0x09bc, NUKTA)
  set(0x09cd, 0x09cd, VIRAMA)
  set(0x09ce, 0x09ce, KHANDA_TA)
  set(0x09d7, 0x09d7, LENGTH_MARK)
  set(0x09dc, 0x09dd, COMPOSED)
  set(0x09df, 0x09df, COMPOSED)
  set(0x09bd, 0x09bd, OTHER)
  set(0x09e6, 0x09ef, OTHER)
  set(0x09f2, 0x09f6, OTHER)
  set(0x09f8, 0x09fe, OTHER)
  for (const unit of [
    0x7c, 0xa0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
    0x202f, 0x205f, 0x3000, 0x2013,
  ])
    classes[unit] = LONE
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) classes[unit] = JOINER
  set(0x202a, 0x202e, JOINER)
  set(0x2066, 0x2069, JOINER)
  return classes
}

/** Whether a class belongs to a run of Bengali letters and marks. */
export function isBengaliClass(kind: number): boolean {
  return kind >= CONSONANT && kind <= COMPOSED
}

/**
 * Pairs of neighbours that need a closer look, at `previous * CLASS_COUNT + current`: everything but
 * well-formed spelling in canonical order.
 */
export const SUSPICIOUS_PAIRS: Uint8Array = /* @__PURE__ */ suspiciousPairs()

function suspiciousPairs(): Uint8Array {
  const pairs = new Uint8Array(CLASS_COUNT * CLASS_COUNT)
  const flag = (previous: number, current: number) => {
    pairs[previous * CLASS_COUNT + current] = 1
  }
  for (let kind = 0; kind < CLASS_COUNT; kind++) {
    flag(kind, JOINER)
    flag(kind, LENGTH_MARK)
    flag(JOINER, kind)
    if (kind !== CONSONANT && kind !== COMPOSED) flag(kind, NUKTA)
    if (kind !== CONSONANT && kind !== COMPOSED && kind !== NUKTA) {
      flag(kind, SIGN)
      flag(kind, VIRAMA)
    }
  }
  flag(COMPOSED, NUKTA)
  flag(VIRAMA, VOWEL)
  flag(VIRAMA, CANDRABINDU)
  flag(VIRAMA, CODA)
  flag(CANDRABINDU, CANDRABINDU)
  flag(CODA, CANDRABINDU)
  flag(CODA, CODA)
  for (const mark of [CANDRABINDU, CODA]) flag(OTHER, mark)
  return pairs
}
