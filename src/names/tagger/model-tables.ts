import { BACK, PAIRS } from './model-layout.js'

/** Integers of a slot of the table: the key, and the weights in pairs. */
export const SLOT = 1 + PAIRS
/** Integers that tell which features there may be. */
export const PRESENT = 1 << 15

/** The hash table of the features, in the order of its slots, none of them read yet. */
export function fillFeatures(
  orders: Int32Array,
  masks: Uint16Array,
  bits: number,
  shift: number,
  present: Int32Array,
): Int32Array {
  const count = masks.length
  const table = new Int32Array(((1 << (bits - shift)) + count + 1) * SLOT)
  const low = (1 << bits) - 1
  let free = 0
  let weights = 0
  for (let i = 0; i < count; i++) {
    const order = orders[i]
    const hash = Math.imul(order, BACK) & low
    present[placeOf(hash)] |= bitsOf(hash)
    const home = order >>> shift
    if (home > free) free = home
    const slot = free++ * SLOT
    table[slot] = ~(hash + 1)
    table[slot + 1] = i
    table[slot + 2] = weights
    weights += bitsIn(masks[i])
  }
  return table
}

/** Fills the hash table of the words that have a cluster. */
export function fillClusters(
  orders: Int32Array,
  indexes: Uint16Array,
  paths: Int32Array,
  bits: number,
  shift: number,
  keys: Int32Array,
  out: Int32Array,
): void {
  const low = (1 << bits) - 1
  let free = 0
  for (let i = 0; i < indexes.length; i++) {
    const order = orders[i]
    const home = order >>> shift
    if (home > free) free = home
    keys[free] = Math.imul(order, BACK) & low
    out[free++] = paths[indexes[i]]
  }
}

/** How many bits are set of 16. */
function bitsIn(mask: number): number {
  mask -= (mask >>> 1) & 0x5555
  mask = (mask & 0x3333) + ((mask >>> 2) & 0x3333)
  mask = (mask + (mask >>> 4)) & 0x0f0f
  return (mask + (mask >>> 8)) & 31
}

export function slotBits(count: number): number {
  let bits = 4
  while (1 << bits < 1.8 * count) bits++
  return bits
}

/** Where, and as which bits, it is told that there is a feature. */
export function placeOf(hash: number): number {
  return hash & (PRESENT - 1)
}

function bitsOf(hash: number): number {
  return (1 << (hash >>> 15)) | (1 << (hash >>> 20))
}
