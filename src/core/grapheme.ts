/**
 * Finds extended grapheme cluster boundaries (UAX #29). Bengali and plain Latin are decided from the
 * two units beside the boundary; everything else asks `Intl.Segmenter` for the stretch between two sure
 * boundaries, since the time it takes grows with the square of the text.
 *
 * @example
 * const graphemes = new Graphemes('ক্ষমতা')
 * graphemes.isBoundary(1) // false
 * graphemes.ceil(1) // 3
 */
export class Graphemes {
  readonly #text: string
  /** The stretch asked for last, and the boundaries in it. */
  #from = 0
  #boundaries = new Uint8Array(0)

  constructor(text: string) {
    this.#text = text
  }

  /** Whether a grapheme cluster may begin at an offset. */
  isBoundary(at: number): boolean {
    const text = this.#text
    if (at <= 0 || at >= text.length) return true
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at)
    if (isPlain(before) && isPlain(after)) return true
    if (isBengali(after) && (isBengali(before) || isPlain(before))) {
      if (isBengaliMark(after)) return false
      // ক্ + ষ: a linker keeps the following consonant in the cluster (GB9c).
      return !this.#isLinked(at)
    }
    if (isBengali(before) && isPlain(after)) return true
    if (isJoiner(after) && (isBengali(before) || isPlain(before))) return false
    // বন্\u200c কথা: the joiner ends with its word.
    if (isJoiner(before) && isPlain(after)) return true
    if (isJoiner(before) && isBengali(after)) return !isBengaliMark(after) && !this.#isLinked(at)
    if (at <= this.#from || at >= this.#from + this.#boundaries.length) this.#segment(at)
    return this.#boundaries[at - this.#from] === 1
  }

  /** Whether a hasanta, with marks and joiners behind it, ends at `at`: what follows goes on with the cluster. */
  #isLinked(at: number): boolean {
    for (let i = at - 1; i >= 0; i--) {
      const unit = this.#text.charCodeAt(i)
      if (unit === VIRAMA) return true
      if (!isBengaliMark(unit) && !isJoiner(unit)) return false
    }
    return false
  }

  /** The nearest boundary at or before `at`. */
  floor(at: number): number {
    while (!this.isBoundary(at)) at--
    return at
  }

  /** The nearest boundary at or after `at`. */
  ceil(at: number): number {
    while (!this.isBoundary(at)) at++
    return at
  }

  #segment(at: number): void {
    const text = this.#text
    let from = at - 1
    while (from > 0 && at - from < LONGEST && !this.#isSure(from)) from--
    let to = at + 1
    while (to < text.length && to - at < LONGEST && !this.#isSure(to)) to++
    this.#from = from
    this.#boundaries = new Uint8Array(to - from)
    for (const { index } of segmenter().segment(text.slice(from, to))) this.#boundaries[index] = 1
  }

  /** Between two plain units there is a boundary, whatever stands around them. */
  #isSure(at: number): boolean {
    return isPlain(this.#text.charCodeAt(at - 1)) && isPlain(this.#text.charCodeAt(at))
  }
}

/** No stretch is longer on either side: clusters of more units are nobody's letters. */
const LONGEST = 2048

let made: Intl.Segmenter | undefined

function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('bn', { granularity: 'grapheme' })
  return made
}

const VIRAMA = 0x09cd

/** Space, ASCII punctuation, digits and letters, danda, dashes and quotation marks: each a cluster of its own. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 0x0a ||
    unit === 0x0964 ||
    unit === 0x0965 ||
    (unit >= 0x2010 && unit <= 0x2027)
  )
}

function isJoiner(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d
}

function isBengali(unit: number): boolean {
  return unit >= 0x0980 && unit <= 0x09fe
}

function isBengaliMark(unit: number): boolean {
  return (
    (unit >= 0x0981 && unit <= 0x0983) ||
    (unit >= 0x09bc && unit <= 0x09d7 && unit !== 0x09bd && unit !== 0x09ce) ||
    unit === 0x09e2 ||
    unit === 0x09e3 ||
    unit === 0x09fe
  )
}
