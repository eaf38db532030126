import { packed } from '../../generated/models/language-profiles.js'

/** What a trigram adds that a language's profile does not have. */
const ABSENT = 300

/** Ranks of the commonest trigrams of each language, by writing system. */
const profiles = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>>>()

/** The language of a text whose profile is nearest, with its score and that of the next on a scale of 0 to 1. */
export interface Likeliest {
  readonly code: string
  readonly best: number
  readonly next: number
}

/**
 * Compares the trigrams of a text with the profiles of languages of its writing system. After Cavnar and Trenkle, "N-Gram-Based
 * Text Categorization" (1994); the profiles are those of franc, made from the Universal Declaration of Human Rights.
 */
export function likeliest(text: string, script: string, languages: readonly string[]): Likeliest {
  const counts = trigramsOf(text)
  const distances: { code: string; distance: number }[] = []
  for (const [code, ranks] of profilesOf(script)) {
    if (!languages.includes(code)) continue
    let distance = 0
    for (const [trigram, count] of counts) {
      const rank = ranks.get(trigram)
      distance += rank === undefined ? ABSENT : Math.abs(count - rank - 1)
    }
    distances.push({ code, distance })
  }
  distances.sort((a, b) => a.distance - b.distance)
  if (distances.length === 0) return { code: 'und', best: 1, next: 0 }
  const least = distances[0].distance
  const score = (distance: number) => 1 - (distance - least) / (text.length * ABSENT - least) || 0
  return {
    code: distances[0].code,
    best: score(least),
    next: distances.length > 1 ? score(distances[1].distance) : 0,
  }
}

/** How often each trigram is in a text, marks and ASCII digits left out and one blank around. */
function trigramsOf(text: string): Map<string, number> {
  const words = text
    .replace(/[\u0021-\u0040]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
  const padded = ` ${words} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

function profilesOf(script: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let known = profiles.get(script)
  if (known === undefined) {
    const line = packed.split('\n').find((each) => each.startsWith(script)) ?? ''
    const [, letters, ...languages] = line.split('\t')
    const letterOf = (unit: string) => letters[unit.charCodeAt(0) - (unit < '\u0100' ? 33 : 256)]
    known = new Map(
      languages.map((each) => [
        each.slice(0, 3),
        new Map(
          Array.from(each.slice(3).match(/.../gsu) ?? [], (trigram, rank) => [
            trigram.replace(/[^ ]/gu, letterOf),
            rank,
          ]),
        ),
      ]),
    )
    profiles.set(script, known)
  }
  return known
}
