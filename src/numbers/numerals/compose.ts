import { AtomCursor } from './atom-cursor.js'
import type { Atom } from './atoms.js'
import {
  ABOUT,
  BARE_SCALE,
  type Composed,
  FRACTION,
  finish,
  folded,
  NO_SCALES,
  PERCENT,
  PLAIN,
  type Started,
  single,
  TIMES,
  VAGUE,
} from './composed.js'
import { CRORE, Fold } from './fold.js'
import type { Lexer } from './lexeme.js'
import { collective, isAbout, repeats, rough, several } from './scale-words.js'
import { NO_TAIL } from './tail.js'

export type { Composed } from './composed.js'

/** Puts numbers together, left to right, from one place in the tokens. */
export class Composer {
  readonly #cursor: AtomCursor

  constructor(lexer: Lexer) {
    this.#cursor = new AtomCursor(lexer)
  }

  /** The numeral that begins at a token (and an atom inside it), or undefined. */
  read(token: number, from = 0): Composed | undefined {
    this.#cursor.goTo(token, from)
    const first = this.#cursor.peek()
    if (first === undefined) return undefined
    const draft: Started = {
      token,
      from,
      end: first.end,
      last: token + 1,
      used: 0,
      tail: NO_TAIL,
      words: first.class !== 'digits' && first.class !== 'joined' && first.class !== 'vulgar',
      mixed: false,
      atoms: 0,
      needs: first.needs,
      run: first.digits,
    }
    switch (first.class) {
      case 'joined':
        this.#cursor.take(draft)
        return finish(draft, Number.NaN, 'joined', PLAIN, null, NO_SCALES)
      case 'ordinal':
      case 'day':
        this.#cursor.take(draft)
        return finish(draft, first.value, first.class, PLAIN, null, NO_SCALES)
      case 'vague':
        this.#cursor.take(draft)
        return this.#folded(draft, new Fold(), { vague: true, scale: first.value })
      case 'percent':
        this.#cursor.take(draft)
        return single(draft, first.value, PERCENT)
      case 'fold':
        this.#cursor.take(draft)
        return single(draft, first.value, TIMES)
      case 'about':
        this.#cursor.take(draft)
        return single(draft, first.value, ABOUT)
      case 'collective':
        this.#cursor.take(draft)
        return collective(this.#cursor, draft, first)
      case 'several':
        this.#cursor.take(draft)
        return several(this.#cursor, draft)
      case 'denominator':
      case 'hyphen':
        return undefined
      default:
        return this.#folded(draft, new Fold())
    }
  }

  #folded(
    draft: Started,
    fold: Fold,
    vague?: { readonly vague: true; readonly scale: number },
  ): Composed | undefined {
    let small = false
    let bareScale = false
    let repeated = false
    if (vague !== undefined) fold.multiply(vague.scale)
    for (;;) {
      const atom = this.#cursor.peek()
      if (atom === undefined) break
      if (small && atom.class === 'cardinal' && atom.value === SCORE && isFew(draft, fold)) {
        this.#cursor.take(draft)
        return single(draft, fold.lead * SCORE, PLAIN)
      }
      if (
        atom.class === 'digits' ||
        atom.class === 'cardinal' ||
        atom.class === 'whole' ||
        atom.class === 'half'
      ) {
        if (small || !this.#fits(fold, atom)) break
        if (draft.atoms > 0 && (atom.needs === 'half' || atom.digits?.leadingZero === true)) break
        this.#cursor.take(draft)
        fold.add(atom.digits?.exact ?? atom.value, atom.decimals)
        small = true
        if (isAbout(draft)) return folded(draft, fold, ABOUT)
        if (this.#cursor.peek()?.class === 'point') this.#decimals(draft, fold)
      } else if (atom.class === 'vulgar' && (fold.isEmpty || (small && this.#cursor.gluedAfter(draft)))) {
        this.#cursor.take(draft)
        if (!small) fold.add(atom.value, atom.decimals)
        else fold.addDecimals(atom.value, atom.decimals)
        small = true
      } else if (atom.class === 'part') {
        if (small || !this.#part(draft, fold, atom)) break
        small = true
      } else if (atom.class === 'scale') {
        if (repeats(this.#cursor, draft, fold, atom)) {
          repeated = true
          continue
        }
        if (atom.needs === 'number' && fold.isEmpty && !this.#cursor.isAbout()) break
        if (fold.isEmpty) bareScale = true
        if (!fold.multiply(atom.value)) break
        this.#cursor.take(draft)
        small = false
        if (isAbout(draft)) return folded(draft, fold, ABOUT)
        const behind = bareScale ? rough(this.#cursor, draft, fold) : undefined
        if (behind !== undefined) return behind
      } else if (atom.class === 'point' && !small && this.#opensDecimals(draft, fold)) {
        fold.add(0, 0)
        this.#decimals(draft, fold)
        small = true
      } else if (atom.class === 'collective' && small) {
        this.#cursor.take(draft)
        return single(draft, fold.value() * atom.value, PLAIN)
      } else if (atom.class === 'denominator' && small && draft.atoms <= 2) {
        this.#cursor.take(draft)
        return single(draft, fold.value() / atom.value, FRACTION)
      } else if (atom.class === 'hyphen' && small && this.#cursor.second()?.class === 'denominator') {
        this.#cursor.take(draft)
      } else break
    }
    if (draft.atoms === 0 || (fold.isEmpty && vague === undefined)) return undefined
    if (vague !== undefined || repeated) return folded(draft, fold, VAGUE)
    return folded(draft, fold, bareScale && fold.isSimple ? BARE_SCALE : PLAIN)
  }

  /** ত্রিশ হাজার |দশমিক পাঁচ, and with nothing before it |দশমিক ৫ শতাংশ. */
  #opensDecimals(draft: Started, fold: Fold): boolean {
    if (fold.scales.length > 0) return true
    const next = this.#cursor.second()
    return (
      draft.atoms === 0 && (next?.class === 'digits' || next?.class === 'cardinal') && next.decimals === 0
    )
  }

  /** A small number stays under the scale before it, and so does what its own scale makes of it: ৫ লাখ|২০ হাজার. */
  #fits(fold: Fold, atom: Atom): boolean {
    if (fold.isEmpty) return true
    if (atom.decimals > 0 && atom.class === 'digits') return false
    const limit = fold.scales[fold.scales.length - 1]
    if (atom.value / 10 ** atom.decimals >= limit) return false
    const next = this.#cursor.second()
    if (next === undefined || next.class !== 'scale' || next.value !== limit) return true
    // এক কোটি পাঁচ কোটি is how 10^14 and 5 × 10^7 are written together.
    return limit === CRORE && atom.class === 'cardinal'
  }

  /** সাড়ে ৩, সোয়া তিন, পৌনে দুই; সোয়া and পৌনে also at a bare scale: সোয়া লাখ. */
  #part(draft: Started, fold: Fold, part: Atom): boolean {
    const second = this.#cursor.second()
    const shift = part.value / 10 ** part.decimals
    if (second?.class === 'digits' || second?.class === 'cardinal') {
      if (second.decimals > 0 || !this.#fits(fold, second)) return false
      this.#cursor.take(draft)
      this.#cursor.take(draft)
      const quarters = Math.round((second.value + shift) * 100)
      return fold.add(quarters, 2)
    }
    if (shift === 0.5) return false
    this.#cursor.take(draft)
    return fold.add(100 + Math.round(shift * 100), 2)
  }

  /** ৭১ দশমিক ৮৩, তিন দশমিক এক চার. */
  #decimals(draft: Started, fold: Fold): void {
    const next = this.#cursor.second()
    if (next === undefined || (next.class !== 'digits' && next.class !== 'cardinal') || next.decimals > 0)
      return
    this.#cursor.take(draft)
    for (;;) {
      const atom = this.#cursor.peek()
      if (atom === undefined || atom.decimals > 0) return
      if (atom.class === 'digits') {
        this.#cursor.take(draft)
        fold.addDecimals(atom.value, atom.digits?.digits ?? 1)
        return
      }
      if (atom.class !== 'cardinal') return
      this.#cursor.take(draft)
      fold.addDecimals(atom.value, atom.value < 10 ? 1 : 2)
    }
  }
}

/** কুড়ি */
const SCORE = 20

/** এক |কুড়ি, তিন |কুড়ি; দশ কুড়ি is from ten to twenty. */
function isFew(draft: Started, fold: Fold): boolean {
  return draft.words && fold.isSimple && fold.scales.length === 0 && [1, 2, 3, 4, 5].includes(fold.lead)
}
