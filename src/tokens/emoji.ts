/**
 * Where the emoji ends that begins at `at`, or `at` when none does: a picture with its skin tone,
 * variation selector and joined pictures (👩‍👩‍👧), a flag of two letters (🇧🇩), a keycap (5️⃣).
 */
export function emojiEnd(text: string, at: number): number {
  const first = text.codePointAt(at) as number
  if (isRegional(first)) {
    const second = text.codePointAt(at + 2)
    return second !== undefined && isRegional(second) ? at + 4 : at + 2
  }
  let end = pictureEnd(text, at)
  if (end === at) return at
  while (text.charCodeAt(end) === ZWJ) {
    const next = pictureEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** Where the keycap ends whose digit, # or * stands at `at`, or `at`. */
export function keycapEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) === VARIATION ? at + 2 : at + 1
  return text.charCodeAt(next) === 0x20e3 ? next + 1 : at
}

const ZWJ = 0x200d
const VARIATION = 0xfe0f

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function pictureEnd(text: string, at: number): number {
  const point = text.codePointAt(at)
  if (point === undefined) return at
  const character = String.fromCodePoint(point)
  let end = at + character.length
  const isPicture = /\p{Emoji_Presentation}/u.test(character)
  if (text.charCodeAt(end) === VARIATION && /\p{Extended_Pictographic}/u.test(character)) end++
  else if (!isPicture && !(point > 0xffff && /\p{Extended_Pictographic}/u.test(character))) return at
  for (;;) {
    const next = text.codePointAt(end)
    if (next === undefined) return end
    // Skin tones, and the letters by which flags of regions are spelled.
    if ((next >= 0x1f3fb && next <= 0x1f3ff) || (next >= 0xe0020 && next <= 0xe007f)) end += 2
    else if (next === VARIATION || next === 0x20e3) end++
    else return end
  }
}
