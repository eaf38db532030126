import { isDigit } from '../words/digits.js'
import type { Lexeme } from '../words/lexemes.js'

/** One word as features: what depends on nothing but the word. */
export interface WordFeatures {
  hash: number
  stem: number
  ending: number
  cluster: number
  classes: number
  /** Features seen at the word itself, one word away, two words away: a prefix of the next. */
  readonly features: Int32Array
  count: number
  near: number
  far: number
}

export function emptyWordFeatures(): WordFeatures {
  return {
    hash: 0,
    stem: 0,
    ending: 0,
    cluster: 0,
    classes: 0,
    features: new Int32Array(96),
    count: 0,
    near: 0,
    far: 0,
  }
}

export function mix(hash: number, value: number): number {
  hash = Math.imul(hash ^ value, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** A code unit as features see it: all digits alike. */
function unitOf(unit: number): number {
  return isDigit(unit) ? 0x09e6 : unit
}

function isJoiner(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d
}

export function wordHash(text: string, start: number, end: number): number {
  let hash = 0x2f0b4c47
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (!isJoiner(unit)) hash = mix(hash, unitOf(unit))
  }
  return hash
}

const LONGEST_AFFIX = 6

/** The features of a word. `clusterOf` gives a word's cluster as a bit path with a leading 1, or 0. */
export function wordFeatures(
  lexeme: Lexeme,
  kind: number,
  clusterOf: (hash: number) => number,
  out = emptyWordFeatures(),
): WordFeatures {
  const { features } = out
  const word = lexeme.text
  const end = word.length
  const hash = wordHash(word, 0, end)
  const stemEnd = stemLength(lexeme)
  const stem = wordHash(word, 0, stemEnd)
  const ending = stemEnd === end ? 0 : wordHash(word, stemEnd, end)
  const classes = lexeme.classes | lexeme.stemClasses | lexeme.groups
  const cluster = clusterOf(hash) || clusterOf(stem)
  out.hash = hash
  out.stem = stem
  out.ending = ending
  out.classes = classes
  out.cluster = cluster
  let n = 0
  // Far: seen two words away as well.
  features[n++] = mix(0x11, hash)
  if (cluster !== 0) features[n++] = mix(0x12, cluster)
  for (let bits = classes, bit = 0; bits !== 0; bits >>>= 1, bit++)
    if (bits & 1) features[n++] = mix(0x13, bit)
  if (cluster !== 0) {
    const depth = 31 - Math.clz32(cluster)
    for (let d = 4; d <= 8; d += 4) if (d < depth) features[n++] = mix(0x20 + d, cluster >>> (depth - d))
  }
  out.far = n
  features[n++] = mix(0x14, stem)
  features[n++] = mix(0x15, ending)
  features[n++] = mix(0x16, kind)
  if (classes !== 0) features[n++] = mix(0x17, classes)
  features[n++] = mix(0x18, shape(word))
  let suffix = 0x19
  for (let i = end - 1, length = 1; i >= 0 && length <= 3; i--, length++) {
    suffix = mix(suffix, unitOf(word.charCodeAt(i)))
    features[n++] = suffix
  }
  out.near = n
  suffix = 0x1a
  for (let i = end - 1, length = 1; i >= 0 && length <= LONGEST_AFFIX; i--, length++) {
    suffix = mix(suffix, unitOf(word.charCodeAt(i)))
    if (length > 3) features[n++] = suffix
  }
  let prefix = 0x1b
  for (let i = 0, length = 1; i < end && length <= LONGEST_AFFIX; i++, length++) {
    prefix = mix(prefix, unitOf(word.charCodeAt(i)))
    features[n++] = prefix
  }
  // The last letters of the stem: -পুর, -উদ্দিন, -ভস্কি.
  suffix = 0x1c
  if (stemEnd !== end)
    for (let i = stemEnd - 1, length = 1; i >= 0 && length <= 4; i--, length++) {
      suffix = mix(suffix, unitOf(word.charCodeAt(i)))
      if (length > 1) features[n++] = suffix
    }
  out.count = n
  return out
}

/** The stem under the longest ending that leaves three letters or more. */
function stemLength({ text, cuts }: Lexeme): number {
  for (let i = cuts.length - 1; i >= 0; i--) if (cuts[i].length >= 3) return cuts[i].length
  return text.length
}

/** Digits, Latin letters, hyphens, joined letters, and the length of a word as one small number. */
function shape(word: string): number {
  let flags = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (isDigit(unit)) flags |= 1
    else if (unit < 0x80) flags |= unit === 0x2d ? 2 : unit >= 0x41 && unit <= 0x5a ? 4 : 8
    else if (unit === 0x09cd) flags |= 16
    else if (isJoiner(unit)) flags |= 32
  }
  return flags * 16 + Math.min(word.length, 12)
}

/** A word's feature as seen from `place` words away. */
export function mixPlace(feature: number, place: number): number {
  return place === 0 ? feature : mix(feature, 0x51ed27 + place)
}

let outside: WordFeatures | undefined

/** What stands before the first and after the last word of a sentence. */
export function border(): WordFeatures {
  if (outside === undefined) {
    outside = emptyWordFeatures()
    outside.hash = 1
    outside.features[0] = mix(0x10, 1)
    outside.count = outside.near = outside.far = 1
  }
  return outside
}
