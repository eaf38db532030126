/** Names of types, classes and cases are short; what is longer is written nowhere in the program. */
const LONGEST_NAME = 32
/** How many names are kept: far more than all lists have, but not their English names. */
const MOST = 1 << 13

/** Names by what they say. */
const names = /* @__PURE__ */ new Map<string, string>()

/**
 * The cells of a row. Lists are Bengali, so that the engine holds all that is cut out of them at two bytes a letter; names of
 * types and classes are given as the engine holds those in the program, for which comparing them is comparing addresses.
 */
export function cellsOf(row: string): string[] {
  const cells: string[] = []
  for (let from = 0; ; ) {
    const found = row.indexOf('\t', from)
    const cell = row.slice(from, found < 0 ? row.length : found)
    cells.push(cell.length > 0 && cell.length <= LONGEST_NAME && isName(cell) ? heldName(cell) : cell)
    if (found < 0) return cells
    from = found + 1
  }
}

/** Latin letters and hyphens: numbers, identifiers and English names of several words are compared with nothing. */
function isName(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charCodeAt(i)
    if (unit > 0x7a || (unit < 0x41 && unit !== 0x2d)) return false
  }
  return true
}

/** A name as the engine holds it in the program. */
export function heldName(text: string): string {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST) return known ?? text
  let name = text
  // The name of a property is held once, wherever it is written. Without a prototype the holder is a table and gets no shape.
  const holder = Object.create(null)
  holder[text] = true
  for (const key in holder) name = key
  names.set(name, name)
  return name
}
