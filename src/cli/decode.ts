import { isUtf8 } from 'node:buffer'
import { GhotonaError } from '../core/index.js'
import { MOST_CHARACTERS } from '../core/limits.js'

/** How the characters of a file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']

/** Most bytes of one text: four for a character. */
const MOST_BYTES = 4 * MOST_CHARACTERS

/** The bytes 0x80 to 0x9F of Windows-1252, in which Bijoy fonts keep Bengali. Those without a character stand for themselves. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The characters of a stream of bytes, a piece at a time: UTF-8, unless a byte order mark or the caller says otherwise. */
export async function* charactersOf(
  bytes: AsyncIterable<Buffer>,
  encoding?: Encoding,
): AsyncGenerator<string> {
  let decode: ((chunk: Buffer | undefined) => string) | undefined
  for await (const chunk of bytes) {
    decode ??= decoder(encoding ?? markedEncoding(chunk) ?? 'utf-8')
    const text = decode(chunk)
    if (text !== '') yield text
  }
  const last = decode?.(undefined) ?? ''
  if (last !== '') yield last
}

/** A whole text, and the encoding when it was neither marked nor told. */
export interface Decoded {
  readonly text: string
  readonly guessed?: Encoding
}

/**
 * All of a stream as one text. Bytes that are no UTF-8 are UTF-16 or Windows-1252, unless most of what is not ASCII is UTF-8.
 *
 * @throws GhotonaError `too-large`
 */
export async function textOf(bytes: AsyncIterable<Buffer>, encoding?: Encoding): Promise<Decoded> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MOST_BYTES)
      throw new GhotonaError('too-large', `the text has more than ${MOST_BYTES.toLocaleString('en')} bytes`)
  }
  const whole = Buffer.concat(chunks)
  const known = encoding ?? markedEncoding(whole) ?? (isUtf8(whole) ? 'utf-8' : undefined)
  if (known !== undefined) return { text: decodeAll(whole, known) }
  const asUtf8 = decodeAll(whole, 'utf-8')
  if (prevails(asUtf8)) return { text: asUtf8, guessed: 'utf-8' }
  const guessed = wideEncoding(whole) ?? 'windows-1252'
  return { text: decodeAll(whole, guessed), guessed }
}

/** All of a file as one text: UTF-8, or what its byte order mark says. */
export function markedText(bytes: Buffer): string {
  return decodeAll(bytes, markedEncoding(bytes) ?? 'utf-8')
}

/** UTF-16 without a mark has blanks and line ends of two bytes, one of them NUL. */
function wideEncoding(bytes: Buffer): Encoding | undefined {
  const nuls = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls[at & 1]++
  const [high, low] = nuls
  if (high + low === 0 || bytes.length % 2 !== 0) return undefined
  return low > 4 * high ? 'utf-16le' : high > 4 * low ? 'utf-16be' : undefined
}

function decodeAll(bytes: Buffer, encoding: Encoding): string {
  const decode = decoder(encoding)
  return decode(bytes) + decode(undefined)
}

function markedEncoding(bytes: Buffer): Encoding | undefined {
  if (bytes.length < 2) return undefined
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Gives the characters of one chunk after the other, and of nothing at the end. Byte order marks are kept, as in UTF-8. */
function decoder(encoding: Encoding): (chunk: Buffer | undefined) => string {
  if (encoding === 'windows-1252') return (chunk) => (chunk === undefined ? '' : fromWindows1252(chunk))
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return (chunk) => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
}

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (unit) => UPPER[unit.charCodeAt(0) - 0x80])
}

/** Whether there are fewer faults than characters that are not ASCII. */
function prevails(text: string): boolean {
  let sound = 0
  let faults = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) faults++
    else if (unit >= 0x80) sound++
  }
  return sound >= faults
}
