/** Classes of code units, as the tokenizer tells them apart. */
export const BLANK = 1
export const BREAK = 2
/** Bengali letters and signs. */
export const LETTER = 3
export const DIGIT = 4
/** Latin letters and the accents on them. */
export const ROMAN = 5
/** Letters and signs of any other script. */
export const FOREIGN = 6
export const MARK = 7
export const OTHER = 8
/** Zero-width joiner and non-joiner: spelling inside a word, litter elsewhere. */
export const JOINER = 9
/** Half of a surrogate pair. */
export const SURROGATE = 10
/** Makes an emoji of what stands before it, or may itself be one. */
export const PICTURE = 11

let table: Uint8Array | undefined

/** The class of every code unit. Bengali, ASCII, dashes and quotes are entered at once, all others when first met. */
export function classTable(): Uint8Array {
  if (table !== undefined) return table
  const classes = new Uint8Array(0x10000)
  const set = (from: number, to: number, value: number) => classes.fill(value, from, to + 1)
  set(0x00, 0x20, BLANK)
  set(0x0a, 0x0d, BREAK)
  set(0x21, 0x7e, MARK)
  for (const symbol of '$+<=>^`|~') classes[symbol.charCodeAt(0)] = OTHER
  set(0x30, 0x39, DIGIT)
  set(0x41, 0x5a, ROMAN)
  set(0x61, 0x7a, ROMAN)
  set(0x0981, 0x0983, LETTER)
  set(0x0985, 0x09ce, LETTER)
  set(0x09d7, 0x09e3, LETTER)
  set(0x09e6, 0x09ef, DIGIT)
  set(0x09f0, 0x09f1, LETTER)
  set(0x09f2, 0x09fb, OTHER)
  classes[0x09fc] = classes[0x09fe] = LETTER
  classes[0x0980] = LETTER
  set(0x0964, 0x0965, MARK)
  set(0x200c, 0x200d, JOINER)
  set(0x2010, 0x2027, MARK)
  set(0xd800, 0xdfff, SURROGATE)
  table = classes
  return classes
}

/** The class of a unit that the table does not have yet; enters it. */
export function classify(classes: Uint8Array, unit: number): number {
  const value = classOf(String.fromCharCode(unit))
  classes[unit] = value
  return value
}

/** The classes of all other units, the first that fits. As text: V8 reads the properties of every expression that it loads. */
const CLASSES: readonly (readonly [pattern: string, value: number])[] = [
  ['[\\u0085\\u2028\\u2029]', BREAK],
  ['[\\p{White_Space}\\p{Cc}\\p{Cf}]', BLANK],
  ['\\p{Script=Latin}|[\\u0300-\\u036f]', ROMAN],
  ['\\p{Extended_Pictographic}|[\\ufe0f\\u20e3]', PICTURE],
  ['[\\p{L}\\p{M}]', FOREIGN],
  ['\\p{Nd}', DIGIT],
  ['\\p{P}', MARK],
]

function classOf(character: string): number {
  return CLASSES.find(([pattern]) => new RegExp(pattern, 'u').test(character))?.[1] ?? OTHER
}
