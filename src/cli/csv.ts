import { MOST_LINE, type RawLine } from './lines.js'

const QUOTE = '"'

/**
 * The rows of a CSV file as lines of JSON, by the names of its first row. Cells are parted by commas, semicolons or tabs,
 * whichever the first row has most of; a cell may stand in quotation marks, with such marks doubled (RFC 4180). Empty cells
 * are left out.
 */
export async function* csvLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly RawLine[]> {
  let header: readonly string[] | undefined
  for await (const rows of rowGroups(pieces)) {
    const lines: RawLine[] = []
    for (const row of rows) {
      if (header === undefined) header = (row ?? []).map((name) => name.replace(/^\ufeff/, '').trim())
      else lines.push(lineOf(row, header))
    }
    if (lines.length > 0) yield lines
  }
}

function lineOf(row: Row, header: readonly string[]): RawLine {
  if (row === undefined)
    return {
      code: 'too-large',
      message: `the row has more than ${MOST_LINE.toLocaleString('en')} characters; is a quotation mark not closed?`,
    }
  if (row.length === 1 && row[0] === '') return ''
  if (row.length > header.length)
    return {
      code: 'bad-record',
      message: `the row has ${row.length} cells, but there are ${header.length} columns`,
    }
  return JSON.stringify(
    Object.fromEntries(row.flatMap((cell, i) => (cell === '' ? [] : [[header[i], cell]]))),
  )
}

/** The cells of a row, unless they are too long to hold. */
type Row = readonly string[] | undefined

/** The rows of each piece. A row may go on in the next. */
async function* rowGroups(pieces: AsyncIterable<string>): AsyncGenerator<Row[]> {
  let reader: RowReader | undefined
  let unread = ''
  for await (const piece of pieces) {
    if (reader === undefined) {
      unread += piece
      const end = unread.indexOf('\n')
      if (end < 0 && unread.length < LONGEST_HEADER) continue
      reader = new RowReader(separatorOf(end < 0 ? unread : unread.slice(0, end)))
    }
    const rows = reader.read(unread === '' ? piece : unread)
    unread = ''
    if (rows.length > 0) yield rows
  }
  reader ??= new RowReader(separatorOf(unread))
  const rows = [...reader.read(unread), ...reader.end()]
  if (rows.length > 0) yield rows
}

/** Most characters of the first row. */
const LONGEST_HEADER = 1 << 16

/** Parts pieces of a file into rows and cells. */
class RowReader {
  readonly #separator: string
  #row: string[] = []
  #cell: string[] = []
  /** Characters of the row so far. */
  #held = 0
  #isQuoted = false
  /** Whether a quotation mark was the last character, which may be the first of two. */
  #isOpen = false
  /** Whether the piece before ended with a carriage return, which belongs to the line end. */
  #isReturned = false

  constructor(separator: string) {
    this.#separator = separator
  }

  /** The rows that end in a piece. */
  read(text: string): Row[] {
    const rows: Row[] = []
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const c = text[at]
      if (this.#isOpen) {
        this.#isOpen = false
        if (c === QUOTE) {
          from = at
          continue
        }
        this.#isQuoted = false
        from = at
      }
      if (this.#isQuoted) {
        if (c !== QUOTE) continue
        this.#hold(text.slice(from, at))
        this.#isOpen = true
      } else if (c === QUOTE && at === from && this.#cell.length === 0) {
        this.#isQuoted = true
        from = at + 1
      } else if (c === this.#separator || c === '\n') {
        this.#hold(text.slice(from, c === '\n' && at > from && text[at - 1] === '\r' ? at - 1 : at))
        if (c === '\n' && at === 0 && this.#isReturned) this.#dropReturn()
        this.#endCell()
        if (c === '\n') rows.push(this.#endRow())
        from = at + 1
      }
    }
    if (!this.#isOpen && from < text.length) this.#hold(text.slice(from))
    if (text !== '') this.#isReturned = !this.#isQuoted && text.endsWith('\r')
    return rows
  }

  /** The last row, where no line end closes it. */
  end(): Row[] {
    if (this.#cell.length === 0 && this.#row.length === 0) return []
    if (this.#isReturned) this.#dropReturn()
    this.#endCell()
    return [this.#endRow()]
  }

  #hold(piece: string): void {
    this.#held += piece.length
    if (this.#held <= MOST_LINE) this.#cell.push(piece)
  }

  #dropReturn(): void {
    const at = this.#cell.findLastIndex((piece) => piece !== '')
    if (at >= 0) this.#cell[at] = this.#cell[at].replace(/\r$/, '')
  }

  #endCell(): void {
    this.#row.push(this.#cell.join(''))
    this.#cell = []
  }

  #endRow(): Row {
    const row = this.#row
    const isWhole = this.#held <= MOST_LINE
    this.#row = []
    this.#held = 0
    return isWhole ? row : undefined
  }
}

/** The character that the first row has most of. */
function separatorOf(first: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark
}
