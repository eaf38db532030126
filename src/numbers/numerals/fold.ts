/** A piece of a numeral that its own scale multiplies: 11 × 1000 in ১১ হাজার ১২৬. */
interface Piece {
  /** A bigint beyond exact integers. */
  mantissa: number | bigint
  decimals: number
  scale: number
}

/**
 * Adds up the words of a numeral: a small number is added, a scale multiplies all before it that is
 * smaller. `১২ হাজার ৪৩৬ কোটি` is (12 × 1000 + 436) × 10⁷.
 */
export class Fold {
  readonly #pieces: Piece[] = []
  /** The last scale, under which a small number has to stay; 0 while a small number waits for its scale. */
  #limit = Number.POSITIVE_INFINITY
  /** Scales in order, for ranges that share them: ২ থেকে ৩ লাখ. */
  readonly scales: number[] = []

  get isEmpty(): boolean {
    return this.#pieces.length === 0
  }

  /** Whether all is one small number with its scales. */
  get isSimple(): boolean {
    return this.#pieces.length === 1
  }

  /** The small number at the beginning: 3 in ৩ লাখ. */
  get lead(): number {
    const [piece] = this.#pieces
    return piece === undefined ? 0 : Number(piece.mantissa) / 10 ** piece.decimals
  }

  /** Adds a small number if it may stand here. */
  add(mantissa: number | bigint, decimals: number): boolean {
    if (Number(mantissa) / 10 ** decimals >= this.#limit) return false
    this.#pieces.push({ mantissa, decimals, scale: 1 })
    this.#limit = 0
    return true
  }

  /** Writes a decimal fraction behind the small number that was just added. */
  addDecimals(digits: number, count: number): boolean {
    const last = this.#pieces[this.#pieces.length - 1]
    if (last === undefined || last.scale !== 1) return false
    const written = Number(last.mantissa) * 10 ** count + digits
    last.mantissa =
      written <= Number.MAX_SAFE_INTEGER
        ? written
        : BigInt(last.mantissa) * 10n ** BigInt(count) + BigInt(digits)
    last.decimals += count
    return true
  }

  /** Multiplies by a scale if it may stand here; a scale without a number before it counts once. */
  multiply(scale: number): boolean {
    const pieces = this.#pieces
    if (pieces.length === 0) pieces.push({ mantissa: 1, decimals: 0, scale })
    else {
      let at = pieces.length - 1
      if (pieces[at].scale >= scale && this.#limit !== 0 && !this.#isCroreOfCrore(scale)) return false
      if (scale === CRORE && pieces[0].scale >= CRORE * CRORE) return false
      if (scale === CRORE && pieces[0].scale >= CRORE) for (const piece of pieces) piece.scale *= scale
      else for (; at >= 0 && pieces[at].scale < scale; at--) pieces[at].scale *= scale
    }
    this.#limit = scale
    this.scales.push(scale)
    return true
  }

  /** নয় কোটি কোটি: nothing is greater than the crore, so it multiplies itself. */
  #isCroreOfCrore(scale: number): boolean {
    return scale === CRORE && this.#limit === CRORE && this.#pieces[0].scale < CRORE * CRORE
  }

  /** The value, exact as far as a double can be. */
  value(): number {
    let decimals = 0
    for (const piece of this.#pieces) if (piece.decimals > decimals) decimals = piece.decimals
    let total = 0
    for (const piece of this.#pieces)
      total += Number(piece.mantissa) * piece.scale * 10 ** (decimals - piece.decimals)
    return total <= Number.MAX_SAFE_INTEGER ? total / 10 ** decimals : this.#exactValue(decimals)
  }

  #exactValue(decimals: number): number {
    let total = 0n
    for (const piece of this.#pieces)
      total += BigInt(piece.mantissa) * BigInt(piece.scale) * 10n ** BigInt(decimals - piece.decimals)
    const digits = total.toString().padStart(decimals + 1, '0')
    return Number(`${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`)
  }
}

export const CRORE = 10_000_000
