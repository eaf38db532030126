import { type Edit, rewrite, type Source, type Stage } from '../core/index.js'
import { bijoyRuns, decodingEdits } from './bijoy/index.js'
import { normalEdits } from './normalize.js'
import type { ScriptLayer } from './types.js'

/**
 * Adds the normal text with its alignment; stretches in Bijoy encoding are decoded.
 *
 * @example
 * pipeline().use(script()).run({ source: 'ক\u09c7\u09be', region: 'BD' }).text // 'কো'
 */
export function script(): Stage<Source, ScriptLayer> {
  return {
    name: 'script',
    run: ({ source }) => {
      const { edits, decoded } = allEdits(source)
      return { ...rewrite(source, edits), edits, encoding: 2 * decoded > source.length ? 'bijoy' : 'unicode' }
    },
  }
}

/** Edits of the normal form outside Bijoy stretches, of decoding inside them. */
function allEdits(source: string): { edits: Edit[]; decoded: number } {
  const runs = bijoyRuns(source)
  const normal = normalEdits(source)
  if (runs.length === 0) return { edits: normal, decoded: 0 }
  const edits: Edit[] = []
  let next = 0
  let decoded = 0
  for (const run of runs) {
    while (next < normal.length && normal[next].end <= run.start) edits.push(normal[next++])
    while (next < normal.length && normal[next].start < run.end) next++
    for (const edit of decodingEdits(source, run.start, run.end)) edits.push(edit)
    decoded += run.end - run.start
  }
  return { edits: edits.concat(normal.slice(next)), decoded }
}
