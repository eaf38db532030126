import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** A file's bytes, or standard input's when there is no file. The file is opened when reading begins. */
export async function* bytesOf(file: string | undefined): AsyncGenerator<Buffer> {
  yield* file === undefined ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 })
}

/** The lines of a UTF-8 stream, without their ends. Holds one line and one chunk at a time. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const group of lineGroupsOf(bytes, 0)) yield* group
}

/** The lines of a UTF-8 stream in groups of at least so many characters, or of all that has come: none waits for others. */
export async function* lineGroupsOf(
  bytes: AsyncIterable<Buffer>,
  characters: number,
): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8')
  let rest: string[] = []
  for await (const chunk of bytes) {
    const text = decoder.write(chunk)
    let group: string[] = []
    let from = 0
    let begun = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      rest.push(text.slice(from, end))
      group.push(withoutReturn(rest.length === 1 ? rest[0] : rest.join('')))
      rest = []
      from = end + 1
      if (from - begun < characters) continue
      yield group
      group = []
      begun = from
    }
    if (group.length > 0) yield group
    if (from < text.length) rest.push(text.slice(from))
  }
  rest.push(decoder.end())
  const last = rest.join('')
  if (last !== '') yield [withoutReturn(last)]
}

/** All of a UTF-8 stream as one text. */
export async function textOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
