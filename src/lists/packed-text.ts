import { textOf, textsIn } from './bytes.js'

/**
 * Text of lists as printable ASCII, one unit a letter: a third of its UTF-8, and the literal that loads fastest. Each cell, and
 * each of the alternatives that `|` parts, begins in Bengali; `SHIFT` goes over to ASCII and back.
 */
const CELL = '^'
export const ROW = '~'
const SHIFT = '`'
/** Before four hexadecimal digits. */
const ESCAPE = '@'

/** What both alphabets have in the same place. */
const COMMON = ' |-/:{}.,()+_*'
const LETTERS =
  'ঁংঃঅআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ' +
  '\u09bc\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc\u09cdৎ০১২৩৪৫৬৭৮৯√–’‘\u200c\u200d'
/** Never written bare in either alphabet; quote and backslash would have to be escaped in a literal. */
const SPECIAL = '^~`@"\\'

/** Where the units of ASCII begin in `units`. */
const ASCII = 128

interface Codes {
  /** Units by code: first those of Bengali, then those of ASCII. */
  readonly units: Uint16Array
  /** The other way round, for Bengali. */
  readonly letters: ReadonlyMap<number, number>
}

let built: Codes | undefined

function codes(): Codes {
  if (built === undefined) {
    const units = new Uint16Array(2 * ASCII)
    const letters = new Map<number, number>()
    let next = 0
    for (let code = 0x20; code < 0x7f; code++) {
      const character = String.fromCharCode(code)
      if (SPECIAL.includes(character)) continue
      units[ASCII + code] = code
      units[code] = COMMON.includes(character) ? code : LETTERS.charCodeAt(next++)
      letters.set(units[code], code)
    }
    built = { units, letters }
  }
  return built
}

/** Packs cells of rows; the same rows always give the same text. */
export function packRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.split('|').map(packWord).join('|')).join(CELL)).join(ROW)
}

function packWord(text: string): string {
  const { units, letters } = codes()
  let out = ''
  let shift = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isAscii = unit < ASCII && units[ASCII + unit] === unit
    const letter = letters.get(unit)
    if (!(shift === 0 ? letter !== undefined : isAscii)) {
      if (!isAscii && letter === undefined) {
        out += ESCAPE + unit.toString(16).padStart(4, '0')
        continue
      }
      out += SHIFT
      shift ^= ASCII
    }
    out += String.fromCharCode(shift === 0 ? (letter as number) : unit)
  }
  return out
}

/** Where texts of cells and rows are written, which are short. */
const SHORT = /* @__PURE__ */ new Uint16Array(256)
let textInShort: ((length: number) => string) | undefined

/** Reads `[start, end)` of what `packRows` wrote, cells parted by tabs and rows by line ends. @param start where a cell begins */
export function unpack(packed: string, start = 0, end = packed.length): string {
  const { units } = codes()
  const out = end - start > SHORT.length ? new Uint16Array(end - start) : SHORT
  const length = translate(packed, start, end, units, out)
  if (out !== SHORT) return textOf(out.subarray(0, length))
  textInShort ??= textsIn(SHORT)
  return textInShort(length)
}

/** Writes the units of `[start, end)` into `out`, and gives their number. Only the loop: it is compiled while the first list is read. */
function translate(packed: string, start: number, end: number, units: Uint16Array, out: Uint16Array): number {
  let shift = 0
  let length = 0
  for (let at = start; at < end; at++) {
    const code = packed.charCodeAt(at)
    let unit = units[shift + code]
    if (unit === 0) {
      if (code === SHIFT_CODE) {
        shift ^= ASCII
        continue
      }
      if (code === ESCAPE_CODE) {
        unit = Number.parseInt(packed.slice(at + 1, at + 5), 16)
        at += 4
      } else {
        unit = code === CELL_CODE ? TAB : LINE
        shift = 0
      }
    } else if (code === BAR_CODE) shift = 0
    out[length++] = unit
  }
  return length
}

/** The unit of the cell that begins at `start` behind so many others, or -1 where the cell ends there; cells end at `end` at the latest. */
export function unitAt(packed: string, start: number, end: number, depth: number): number {
  const { units } = codes()
  let shift = 0
  for (let at = start; at < end; at++) {
    const code = packed.charCodeAt(at)
    let unit = units[shift + code]
    if (unit === 0) {
      if (code === SHIFT_CODE) {
        shift ^= ASCII
        continue
      }
      if (code !== ESCAPE_CODE) return -1
      unit = Number.parseInt(packed.slice(at + 1, at + 5), 16)
      at += 4
    } else if (code === BAR_CODE) shift = 0
    if (depth-- === 0) return unit
  }
  return -1
}

/** The cell that begins at `start`. */
export function cellAt(packed: string, start: number, end: number): string {
  let cellEnd = start
  while (cellEnd < end && packed.charCodeAt(cellEnd) !== CELL_CODE) cellEnd++
  return unpack(packed, start, cellEnd)
}

/** Where the first cells of a row end. */
export function cellsEnd(packed: string, start: number, end: number, count: number): number {
  let at = start
  for (; at < end; at++) if (packed.charCodeAt(at) === CELL_CODE && --count === 0) break
  return at
}

const CELL_CODE = CELL.charCodeAt(0)
const SHIFT_CODE = SHIFT.charCodeAt(0)
const ESCAPE_CODE = ESCAPE.charCodeAt(0)
const BAR_CODE = '|'.charCodeAt(0)
const TAB = 9
const LINE = 10
