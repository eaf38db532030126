export const DANDA = 0x0964
export const DOUBLE_DANDA = 0x0965
export const QUESTION = 0x3f
export const EXCLAMATION = 0x21
export const STOP = 0x2e
export const ELLIPSIS = 0x2026

export function isTerminator(unit: number): boolean {
  return unit === DANDA || unit === DOUBLE_DANDA || unit === QUESTION || unit === EXCLAMATION
}

export function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b
}

/** ” ’ " ' » ) ] } */
export function isClosing(unit: number): boolean {
  return isClosingQuote(unit) || unit === 0x29 || unit === 0x5d || unit === 0x7d
}

export function isClosingQuote(unit: number): boolean {
  return unit === 0x201d || unit === 0x2019 || unit === 0x22 || unit === 0x27 || unit === 0xbb
}
