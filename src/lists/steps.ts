/**
 * Packs ascending numbers as steps from each to the next, in groups of seven bits: LEB128 of the differences.
 *
 * @example
 * packSteps([3, 10, 300]) // Uint8Array.of(3, 7, 162, 2)
 */
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

/**
 * The first `count` numbers that `packSteps` packed.
 *
 * @example
 * readSteps(packSteps([3, 10, 300]), 3) // Int32Array.of(3, 10, 300)
 */
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
