/**
 * Whether an apostrophe between letters closes a quotation that an ending is written onto: ‘নোনা জল’র; but ন’জন, দু’পক্ষের.
 */
export function closesQuotation(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== CLOSING || !hasEnding(text, at + 1)) return false
  const floor = Math.max(0, at - LONGEST)
  for (let i = at - 1; i >= floor; i--) {
    const unit = text.charCodeAt(i)
    if (unit === OPENING) return true
    if (unit === NEWLINE || (unit === CLOSING && !isLetter(text.charCodeAt(i + 1)))) return false
  }
  return false
}

const OPENING = 0x2018
const CLOSING = 0x2019
const NEWLINE = 0x0a
/** Units of a quotation that is looked back at. */
const LONGEST = 80

/** Endings that follow a name in quotation marks without a hyphen. */
const ENDINGS = ['র', 'এর', 'কে']

function hasEnding(text: string, at: number): boolean {
  for (const ending of ENDINGS)
    if (text.startsWith(ending, at) && !isLetter(text.charCodeAt(at + ending.length))) return true
  return false
}

/** Letters, signs and digits of Bengali. */
function isLetter(unit: number): boolean {
  return unit >= 0x980 && unit <= 0x9ff
}
