let encoder: { encodeInto(text: string, bytes: Uint8Array): unknown } | undefined

/** A number that nearly any change of an ASCII text changes, as eight hexadecimal digits. */
export function checksumOf(ascii: string): string {
  encoder ??= new TextEncoder()
  const words = new Int32Array((ascii.length + 3) >> 2)
  encoder.encodeInto(ascii, new Uint8Array(words.buffer))
  return (sum(words) >>> 0).toString(16).padStart(8, '0')
}

/** FNV-1a over words of four letters, with the upper bits led back into the lower, where multiplying would leave them out. */
function sum(words: Int32Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words[i], 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}
