import type { AtomCursor } from './atom-cursor.js'
import type { Atom } from './atoms.js'
import { ABOUT, BARE_SCALE, type Composed, folded, type Started, single, VAGUE } from './composed.js'
import { Fold } from './fold.js'

/** শত শত, হাজার হাজার, লাখ-লাখ: takes both when they follow. */
export function repeats(cursor: AtomCursor, draft: Started, fold: Fold, scale: Atom): boolean {
  if (!fold.isEmpty) return false
  let second = cursor.second()
  const hyphen = second?.class === 'hyphen'
  if (hyphen) second = cursor.third()
  if (second?.class !== 'scale' || second.value !== scale.value) return false
  cursor.take(draft)
  if (hyphen) cursor.take(draft)
  cursor.take(draft)
  return fold.multiply(scale.value)
}

/** হাজার দুয়েক, লাখ তিনেক, শ-পাঁচেক: the number stands behind its scale. */
export function rough(cursor: AtomCursor, draft: Started, fold: Fold): Composed | undefined {
  const before = { ...draft }
  const { place } = cursor
  if (cursor.peek()?.class === 'hyphen') cursor.take(draft)
  const atom = cursor.peek()
  const restore = () => {
    Object.assign(draft, before)
    cursor.goBack(place)
    return undefined
  }
  if (atom === undefined) return restore()
  if (atom.class === 'about') {
    cursor.take(draft)
    return single(draft, fold.value() * atom.value, ABOUT)
  }
  if (atom.class !== 'cardinal' && atom.class !== 'whole') return restore()
  cursor.take(draft)
  if (draft.used > 0 || draft.tail.class !== 'about') return restore()
  return single(draft, (fold.value() * atom.value) / 10 ** atom.decimals, ABOUT)
}

/** ডজন, ডজন ডজন, ডজনখানেক, ডজন দুয়েক. */
export function collective(cursor: AtomCursor, draft: Started, word: Atom): Composed | undefined {
  if (word.needs === 'number') return undefined
  const next = cursor.peek()
  if (next?.class === 'collective' && next.value === word.value) {
    cursor.take(draft)
    return single(draft, word.value, VAGUE)
  }
  if (next?.class === 'about') {
    cursor.take(draft)
    return single(draft, word.value * next.value, ABOUT)
  }
  return single(draft, word.value, isAbout(draft) ? ABOUT : BARE_SCALE)
}

/** কয়েক শ, কয়েক হাজার কোটি, কয়েক ডজন. */
export function several(cursor: AtomCursor, draft: Started): Composed | undefined {
  const next = cursor.peek()
  if (next?.class === 'collective') {
    cursor.take(draft)
    return single(draft, next.value, VAGUE)
  }
  if (next?.class !== 'scale') return undefined
  draft.needs = ''
  const fold = new Fold()
  fold.multiply(next.value)
  cursor.take(draft)
  for (
    let scale = cursor.peek();
    scale?.class === 'scale' && fold.multiply(scale.value);
    scale = cursor.peek()
  )
    cursor.take(draft)
  return folded(draft, fold, VAGUE)
}

/** হাজারখানেক, পাঁচেক: whether what was taken last says that the number is rough. */
export function isAbout(draft: Started): boolean {
  return draft.used === 0 && draft.tail.class === 'about'
}
