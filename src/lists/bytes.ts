/** What is used of Node's `Buffer`, which browsers do not have. */
interface NodeBuffer {
  from(text: string, encoding: 'base64'): Uint8Array
  from(
    bytes: ArrayBufferLike,
    at: number,
    length: number,
  ): { toString(encoding: 'utf16le', start?: number, end?: number): string }
}

/** The bytes of a base64 text, by the quickest way that the platform has. */
export function bytesOf(base64: string): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: NodeBuffer }
  // A buffer of its own, so that views may lie at any place of it.
  if (Buffer !== undefined) return new Uint8Array(Buffer.from(base64, 'base64'))
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Bytes as `bytesOf` reads them. For packers, which run where `Buffer` is. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

let decoder: { decode(units: Uint16Array): string } | undefined

/** The text that UTF-16 units make, by the quickest way that the platform has. */
export function textOf(units: Uint16Array): string {
  const { Buffer } = globalThis as { Buffer?: NodeBuffer }
  if (Buffer !== undefined)
    return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true })
  return decoder.decode(units)
}

/** Reads texts out of one place, each of so many units from its beginning. */
export function textsIn(units: Uint16Array): (length: number) => string {
  const { Buffer } = globalThis as { Buffer?: NodeBuffer }
  const short = (length: number) =>
    String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
  if (Buffer === undefined) return short
  // One view for all: making one takes longer than reading through it.
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
  return (length) => (length < WORTH_A_CALL ? short(length) : bytes.toString('utf16le', 0, 2 * length))
}

/** As many letters are put together sooner than Node is asked for them. */
const WORTH_A_CALL = 10
