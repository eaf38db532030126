/** Packs ascending numbers as steps from each to the next, in groups of seven bits: LEB128 of the differences. */
export function packSteps(ascending: Iterable<number>): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const number of ascending) {
    let step = number - last
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128)
    bytes.push(step)
    last = number
  }
  return Uint8Array.from(bytes)
}

/** The first `count` numbers that `packSteps` packed. */
export function readSteps(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count)
  let number = 0
  for (let i = 0, at = 0; i < count; i++) {
    let byte = bytes[at++]
    number += byte & 127
    for (let bit = 7; byte > 127; bit += 7) {
      byte = bytes[at++]
      number += (byte & 127) << bit
    }
    numbers[i] = number
  }
  return numbers
}
