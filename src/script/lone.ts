import type { Edit } from '../core/index.js'
import { classTable, isBengaliClass, JOINER } from './classes.js'

/** Rewrites or reports a code unit that is never plain text, whatever stands beside it; returns where to go on. */
export function lonelyEdit(text: string, at: number, edits: Edit[]): number {
  const unit = text.charCodeAt(at)
  const replace = (replacement: string, rule: string) => {
    edits.push({ start: at, end: at + 1, replacement, rule })
    return at + 1
  }
  if (unit === 0x7c) return isDandaBar(text, at) ? replace('।', 'danda') : at + 1
  if (unit === EN_DASH) return isHyphen(text, at) ? replace('-', 'hyphen') : at + 1
  if (unit === 0x09f7 || unit === 0x09e4) return replace('।', 'danda')
  if (unit === 0x09e5) return replace('॥', 'danda')
  if (isHighSurrogate(unit))
    return isLowSurrogate(text.charCodeAt(at + 1)) ? at + 2 : replace(text[at], 'ill-formed')
  if (isLowSurrogate(unit)) return replace(text[at], 'ill-formed')
  if (unit >= 0x0980 && unit <= 0x09ff) return replace(text[at], 'ill-formed')
  return replace(' ', 'space')
}

/** তিনি যান| is a danda; ১১:২৯| আপডেট and a bar between blanks are separators. */
function isDandaBar(text: string, at: number): boolean {
  if (at === 0 || !isBengaliClass(classTable()[text.charCodeAt(at - 1)])) return false
  return at + 1 === text.length || /[\s”’"'\u00ad\u200b-\u200d\u2060\ufeff]/.test(text[at + 1])
}

const EN_DASH = 0x2013

/** আল–জাজিরা, ১৯৭১–এর and ঢাকা–১৭ as some papers set them; ১৯১০–১৯৪৫ is a range, and a blank makes it a dash. */
function isHyphen(text: string, at: number): boolean {
  const classes = classTable()
  let before = at - 1
  while (before >= 0 && classes[text.charCodeAt(before)] === JOINER) before--
  let after = at + 1
  while (after < text.length && classes[text.charCodeAt(after)] === JOINER) after++
  if (before < 0 || after === text.length) return false
  const [left, right] = [text.charCodeAt(before), text.charCodeAt(after)]
  const isLetter = isBengaliClass(classes[left])
  return isBengaliClass(classes[right]) ? isLetter || isDigit(left) : isLetter && isDigit(right)
}

function isDigit(unit: number): boolean {
  return (unit >= 0x09e6 && unit <= 0x09ef) || (unit >= 0x30 && unit <= 0x39)
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
