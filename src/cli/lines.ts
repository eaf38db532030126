import { GhotonaError } from '../core/index.js'
import { MOST_CHARACTERS } from '../core/limits.js'

/** A line, or what is wrong with one that could not be held. */
export type RawLine = string | { readonly code: 'bad-record' | 'too-large'; readonly message: string }

/** Most characters of a line: a text in which each is written as an escape of six, and other fields. */
export const MOST_LINE = 2 ** 26
function tooLong(): RawLine {
  return {
    code: 'too-large',
    message: `the line has more than ${MOST_LINE.toLocaleString('en')} characters; a text may have ${MOST_CHARACTERS.toLocaleString('en')}`,
  }
}

/** The lines of a stream of characters, one by one. */
export async function* each(groups: AsyncIterable<readonly RawLine[]>): AsyncGenerator<RawLine> {
  for await (const group of groups) yield* group
}

/**
 * The lines of a stream of characters, without their ends, in groups of at least so many characters, or of all that has come:
 * none waits for others. Holds one line and one piece at a time.
 */
export async function* lineGroupsOf(
  pieces: AsyncIterable<string>,
  characters: number,
): AsyncGenerator<readonly RawLine[]> {
  let rest: string[] = []
  let held = 0
  const line = (): RawLine => {
    const whole = held > MOST_LINE ? tooLong() : withoutReturn(rest.length === 1 ? rest[0] : rest.join(''))
    rest = []
    held = 0
    return whole
  }
  const hold = (piece: string): void => {
    held += piece.length
    if (held > MOST_LINE) rest = []
    else rest.push(piece)
  }
  for await (const text of pieces) {
    let group: RawLine[] = []
    let from = 0
    let begun = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      hold(text.slice(from, end))
      group.push(line())
      from = end + 1
      if (from - begun < characters) continue
      yield group
      group = []
      begun = from
    }
    if (group.length > 0) yield group
    if (from < text.length) hold(text.slice(from))
  }
  if (held > 0) yield [line()]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/**
 * The records of a JSON file, each as a line: those of its array, or the one that it is.
 *
 * @throws GhotonaError `bad-record`
 */
export function jsonLines(text: string): RawLine[] {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (cause) {
    throw new GhotonaError('bad-record', `the file is not JSON: ${(cause as Error).message}`, { cause })
  }
  return (Array.isArray(value) ? value : [value]).map((record) => JSON.stringify(record))
}
