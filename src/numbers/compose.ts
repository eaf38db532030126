import type { DigitRun } from './digits.js'
import { CRORE, Fold } from './fold.js'
import type { Atom, Lexeme, Lexer } from './lexeme.js'
import type { NumeralNeed } from './lists.js'
import { NO_TAIL, type Tail } from './tail.js'
import type { NumeralForm } from './types.js'

/** A number put together from the parts of one or several tokens. */
export interface Composed {
  readonly value: number
  readonly form: NumeralForm
  /** Nothing is known but the scale: লাখো, কয়েক হাজার, শত শত. */
  readonly vague: boolean
  /** খানেক, েক. */
  readonly about: boolean
  readonly fraction: boolean
  /** A scale without a number before it: লাখ টাকা. */
  readonly bareScale: boolean
  readonly style: 'digits' | 'words' | 'mixed'
  readonly needs: NumeralNeed
  readonly percent: boolean
  readonly fold: boolean
  /** The small number and the scales behind it, for ranges; null where the number has several pieces. */
  readonly lead: number | null
  readonly scales: readonly number[]
  readonly tail: Tail
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Where the number proper ends. */
  readonly end: number
  /** How many atoms of the last lexeme were used, when some are left: দশ in দশ-বারোটি. Else 0. */
  readonly used: number
  /** The atom it began with, inside its first lexeme. */
  readonly from: number
  /** How its first digits are written, when it begins with digits. */
  readonly run: DigitRun | undefined
}

/** Puts numbers together, left to right, from one place in the tokens. */
export class Composer {
  readonly #lexer: Lexer
  #lexeme: Lexeme | undefined
  #index = 0

  constructor(lexer: Lexer) {
    this.#lexer = lexer
  }

  /** The numeral that begins at a token (and an atom inside it), or undefined. */
  read(token: number, from = 0): Composed | undefined {
    this.#lexeme = this.#lexer.at(token)
    this.#index = from
    const first = this.#peek()
    if (first === undefined) return undefined
    const draft: Draft = {
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
        this.#take(draft)
        return finish(draft, Number.NaN, 'joined', PLAIN, null, NO_SCALES)
      case 'ordinal':
      case 'day':
        this.#take(draft)
        return finish(draft, first.value, first.class, PLAIN, null, NO_SCALES)
      case 'vague':
        this.#take(draft)
        return this.#folded(draft, new Fold(), { vague: true, scale: first.value })
      case 'percent':
        this.#take(draft)
        return single(draft, first.value, PERCENT)
      case 'fold':
        this.#take(draft)
        return single(draft, first.value, TIMES)
      case 'about':
        this.#take(draft)
        return single(draft, first.value, ABOUT)
      case 'collective':
        this.#take(draft)
        return this.#collective(draft, first)
      case 'several':
        this.#take(draft)
        return this.#several(draft)
      case 'denominator':
      case 'point':
      case 'hyphen':
        return undefined
      default:
        return this.#folded(draft, new Fold())
    }
  }

  /** The next atom, if nothing was written onto the last one and no token lies between. */
  #peek(): Atom | undefined {
    return this.#lexeme?.atoms[this.#index]
  }

  #take(draft: Draft): Atom {
    const lexeme = this.#lexeme as Lexeme
    const atom = lexeme.atoms[this.#index++]
    const digits = atom.class === 'digits' || atom.class === 'joined' || atom.class === 'vulgar'
    if (digits === draft.words) draft.mixed = true
    draft.atoms++
    draft.end = atom.end
    draft.last = lexeme.last
    if (this.#index < lexeme.atoms.length) {
      draft.used = this.#index
      draft.tail = NO_TAIL
    } else {
      draft.used = 0
      draft.tail = lexeme.tail
      const open = lexeme.tail === NO_TAIL
      this.#lexeme = open ? this.#lexer.at(lexeme.last) : undefined
      this.#index = 0
    }
    return atom
  }

  /** The atom after the next, to see whether a small number will be multiplied out of its place. */
  #second(): Atom | undefined {
    const lexeme = this.#lexeme
    if (lexeme === undefined) return undefined
    if (this.#index + 1 < lexeme.atoms.length) return lexeme.atoms[this.#index + 1]
    return lexeme.tail === NO_TAIL ? this.#lexer.at(lexeme.last)?.atoms[0] : undefined
  }

  #folded(
    draft: Draft,
    fold: Fold,
    vague?: { readonly vague: true; readonly scale: number },
  ): Composed | undefined {
    let small = false
    let bareScale = false
    let repeated = false
    if (vague !== undefined) fold.multiply(vague.scale)
    for (;;) {
      const atom = this.#peek()
      if (atom === undefined) break
      if (
        atom.class === 'digits' ||
        atom.class === 'cardinal' ||
        atom.class === 'whole' ||
        atom.class === 'half'
      ) {
        if (small || !this.#fits(fold, atom)) break
        if (draft.atoms > 0 && (atom.needs === 'half' || atom.digits?.leadingZero === true)) break
        this.#take(draft)
        fold.add(atom.digits?.exact ?? atom.value, atom.decimals)
        small = true
        if (this.#about(draft)) return folded(draft, fold, ABOUT)
        if (this.#peek()?.class === 'point') this.#decimals(draft, fold)
      } else if (atom.class === 'vulgar' && (fold.isEmpty || (small && this.#lexer.glued(draft.last)))) {
        this.#take(draft)
        if (!small) fold.add(atom.value, atom.decimals)
        else fold.addDecimals(atom.value, atom.decimals)
        small = true
      } else if (atom.class === 'part') {
        if (small || !this.#part(draft, fold, atom)) break
        small = true
      } else if (atom.class === 'scale') {
        if (this.#repeats(draft, fold, atom)) {
          repeated = true
          continue
        }
        if (atom.needs === 'number' && fold.isEmpty && !this.#isAbout()) break
        if (fold.isEmpty) bareScale = true
        if (!fold.multiply(atom.value)) break
        this.#take(draft)
        small = false
        if (this.#about(draft)) return folded(draft, fold, ABOUT)
        const rough = bareScale ? this.#rough(draft, fold) : undefined
        if (rough !== undefined) return rough
      } else if (atom.class === 'point' && !small && fold.scales.length > 0) {
        fold.add(0, 0)
        this.#decimals(draft, fold)
        small = true
      } else if (atom.class === 'collective' && small) {
        this.#take(draft)
        return single(draft, fold.value() * atom.value, PLAIN)
      } else if (atom.class === 'denominator' && small && draft.atoms <= 2) {
        this.#take(draft)
        return single(draft, fold.value() / atom.value, FRACTION)
      } else if (atom.class === 'hyphen' && small && this.#second()?.class === 'denominator') {
        this.#take(draft)
      } else break
    }
    if (draft.atoms === 0 || (fold.isEmpty && vague === undefined)) return undefined
    if (vague !== undefined || repeated) return folded(draft, fold, VAGUE)
    return folded(draft, fold, bareScale && fold.isSimple ? BARE_SCALE : PLAIN)
  }

  /** A small number stays under the scale before it, and so does what its own scale makes of it: ৫ লাখ|২০ হাজার. */
  #fits(fold: Fold, atom: Atom): boolean {
    if (fold.isEmpty) return true
    if (atom.decimals > 0 && atom.class === 'digits') return false
    const limit = fold.scales[fold.scales.length - 1]
    if (atom.value / 10 ** atom.decimals >= limit) return false
    const next = this.#second()
    if (next === undefined || next.class !== 'scale' || next.value !== limit) return true
    // এক কোটি পাঁচ কোটি is how 10^14 and 5 × 10^7 are written together.
    return limit === CRORE && atom.class === 'cardinal'
  }

  /** সাড়ে ৩, সোয়া তিন, পৌনে দুই; সোয়া and পৌনে also at a bare scale: সোয়া লাখ. */
  #part(draft: Draft, fold: Fold, part: Atom): boolean {
    const second = this.#second()
    const shift = part.value / 10 ** part.decimals
    if (second?.class === 'digits' || second?.class === 'cardinal') {
      if (second.decimals > 0 || !this.#fits(fold, second)) return false
      this.#take(draft)
      this.#take(draft)
      const quarters = Math.round((second.value + shift) * 100)
      return fold.add(quarters, 2)
    }
    if (shift === 0.5) return false
    this.#take(draft)
    return fold.add(100 + Math.round(shift * 100), 2)
  }

  /** ৭১ দশমিক ৮৩, তিন দশমিক এক চার. */
  #decimals(draft: Draft, fold: Fold): void {
    const next = this.#second()
    if (next === undefined || (next.class !== 'digits' && next.class !== 'cardinal') || next.decimals > 0)
      return
    this.#take(draft)
    for (;;) {
      const atom = this.#peek()
      if (atom === undefined || atom.decimals > 0) return
      if (atom.class === 'digits') {
        this.#take(draft)
        fold.addDecimals(atom.value, atom.digits?.digits ?? 1)
        return
      }
      if (atom.class !== 'cardinal') return
      this.#take(draft)
      fold.addDecimals(atom.value, atom.value < 10 ? 1 : 2)
    }
  }

  /** শত শত, হাজার হাজার, লাখ-লাখ. */
  #repeats(draft: Draft, fold: Fold, scale: Atom): boolean {
    if (!fold.isEmpty) return false
    let second = this.#second()
    const hyphen = second?.class === 'hyphen'
    if (hyphen) second = this.#lexeme?.atoms[this.#index + 2]
    if (second?.class !== 'scale' || second.value !== scale.value) return false
    this.#take(draft)
    if (hyphen) this.#take(draft)
    this.#take(draft)
    return fold.multiply(scale.value)
  }

  /** Whether the next but one is a rough small number: শ|পাঁচেক. */
  #isAbout(): boolean {
    const lexeme = this.#lexeme
    const at = this.#index + 1
    if (lexeme === undefined) return false
    if (at < lexeme.atoms.length) {
      const next = lexeme.atoms[lexeme.atoms[at].class === 'hyphen' ? at + 1 : at]
      return next !== undefined && (lexeme.tail.class === 'about' || next.class === 'about')
    }
    if (lexeme.tail.class === 'about') return true
    const next = lexeme.tail === NO_TAIL ? this.#lexer.at(lexeme.last) : undefined
    return next !== undefined && (next.tail.class === 'about' || next.atoms[0].class === 'about')
  }

  /** হাজার দুয়েক, লাখ তিনেক, শ-পাঁচেক: the number stands behind its scale. */
  #rough(draft: Draft, fold: Fold): Composed | undefined {
    const before = { ...draft }
    const lexeme = this.#lexeme
    const index = this.#index
    if (this.#peek()?.class === 'hyphen') this.#take(draft)
    const atom = this.#peek()
    const restore = () => {
      Object.assign(draft, before)
      this.#lexeme = lexeme
      this.#index = index
      return undefined
    }
    if (atom === undefined) return restore()
    if (atom.class === 'about') {
      this.#take(draft)
      return single(draft, fold.value() * atom.value, ABOUT)
    }
    if (atom.class !== 'cardinal' && atom.class !== 'whole') return restore()
    this.#take(draft)
    if (draft.used > 0 || draft.tail.class !== 'about') return restore()
    return single(draft, (fold.value() * atom.value) / 10 ** atom.decimals, ABOUT)
  }

  #about(draft: Draft): boolean {
    return draft.used === 0 && draft.tail.class === 'about'
  }

  #collective(draft: Draft, word: Atom): Composed | undefined {
    if (word.needs === 'number') return undefined
    // ডজন ডজন
    const next = this.#peek()
    if (next?.class === 'collective' && next.value === word.value) {
      this.#take(draft)
      return single(draft, word.value, VAGUE)
    }
    return single(draft, word.value, this.#about(draft) ? ABOUT : PLAIN)
  }

  /** কয়েক শ, কয়েক হাজার কোটি, কয়েক ডজন. */
  #several(draft: Draft): Composed | undefined {
    const next = this.#peek()
    if (next?.class === 'collective') {
      this.#take(draft)
      return single(draft, next.value, VAGUE)
    }
    if (next?.class !== 'scale') return undefined
    draft.needs = ''
    const fold = new Fold()
    fold.multiply(next.value)
    this.#take(draft)
    for (
      let scale = this.#peek();
      scale?.class === 'scale' && fold.multiply(scale.value);
      scale = this.#peek()
    )
      this.#take(draft)
    return folded(draft, fold, VAGUE)
  }
}

interface Draft {
  readonly token: number
  readonly from: number
  end: number
  last: number
  used: number
  tail: Tail
  readonly words: boolean
  mixed: boolean
  atoms: number
  needs: NumeralNeed
  readonly run: DigitRun | undefined
}

interface Flags {
  readonly vague: boolean
  readonly about: boolean
  readonly fraction: boolean
  readonly bareScale: boolean
  readonly percent: boolean
  readonly fold: boolean
}

const PLAIN: Flags = {
  vague: false,
  about: false,
  fraction: false,
  bareScale: false,
  percent: false,
  fold: false,
}
const VAGUE: Flags = { ...PLAIN, vague: true }
const ABOUT: Flags = { ...PLAIN, about: true }
const FRACTION: Flags = { ...PLAIN, fraction: true }
const BARE_SCALE: Flags = { ...PLAIN, bareScale: true }
const PERCENT: Flags = { ...PLAIN, percent: true }
const TIMES: Flags = { ...PLAIN, fold: true }
const NO_SCALES: readonly number[] = []

function folded(draft: Draft, fold: Fold, flags: Flags): Composed {
  return finish(draft, fold.value(), 'cardinal', flags, fold.isSimple ? fold.lead : null, fold.scales)
}

function single(draft: Draft, value: number, flags: Flags): Composed {
  return finish(draft, value, 'cardinal', flags, value, NO_SCALES)
}

function finish(
  draft: Draft,
  value: number,
  form: NumeralForm,
  flags: Flags,
  lead: number | null,
  scales: readonly number[],
): Composed {
  const { tail } = draft
  return {
    value,
    form: form !== 'joined' && (tail.class === 'ordinal' || tail.class === 'day') ? tail.class : form,
    vague: flags.vague,
    about: flags.about,
    fraction: flags.fraction,
    bareScale: flags.bareScale,
    style: draft.mixed ? 'mixed' : draft.words ? 'words' : 'digits',
    needs: draft.atoms === 1 ? draft.needs : '',
    percent: flags.percent,
    fold: flags.fold,
    lead,
    scales,
    tail,
    first: draft.token,
    last: draft.last,
    end: draft.end,
    used: draft.used,
    from: draft.from,
    run: draft.run,
  }
}
