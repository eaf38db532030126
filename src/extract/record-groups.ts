import type { ParsedRecord } from './records.js'
import { Group } from './together.js'

/**
 * Records in groups: as many as are at hand, up to a full group. It fails with the signal's reason when it is aborted, though a
 * record is still to come.
 */
export async function* groupsOf(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  signal?: AbortSignal,
): AsyncGenerator<readonly ParsedRecord[]> {
  const iterator =
    Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]()
  const group = new Group()
  let line = 0
  let coming: Promise<Coming> | undefined
  let last: Coming | undefined
  try {
    while (last === undefined) {
      while (last === undefined && !group.isFull) {
        signal?.throwIfAborted()
        coming ??= nextOf(iterator)
        const next = await (group.isEmpty ? unlessAborted(coming, signal) : atHand(coming))
        if (next === undefined) break
        coming = undefined
        if ('value' in next) group.add(next.value, ++line)
        else last = next
      }
      if (!group.isEmpty) yield group.take()
    }
    if ('error' in last) throw last.error
  } finally {
    if (last === undefined) {
      const closed = iterator.return?.()
      // A record that is still to come may never come.
      if (coming === undefined) await closed
      else Promise.resolve(closed).catch(() => {})
    }
  }
}

/** The next record of an iterator, its end, or its failure. */
type Coming = { readonly value: unknown } | { readonly done: true } | { readonly error: unknown }

async function nextOf(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<Coming> {
  try {
    const { done, value } = await iterator.next()
    return done ? { done } : { value: await value }
  } catch (error) {
    return { error }
  }
}

/** What comes before anything else happens in the process, or nothing. */
async function atHand(coming: Promise<Coming>): Promise<Coming | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 0)
  })
  const first = await Promise.race([coming, late])
  clearTimeout(timer)
  return first
}

/** What comes, or a failure as soon as the signal is aborted. */
async function unlessAborted(coming: Promise<Coming>, signal: AbortSignal | undefined): Promise<Coming> {
  if (signal === undefined) return coming
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([coming, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
