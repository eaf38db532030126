import { rewrite, type Source, type Stage } from '../core/index.js'
import { normalEdits } from './normalize.js'
import type { ScriptLayer } from './types.js'

/** Adds the normal text with its alignment. */
export function script(): Stage<Source, ScriptLayer> {
  return {
    name: 'script',
    run: ({ source }) => {
      const edits = normalEdits(source)
      return { ...rewrite(source, edits), edits, encoding: 'unicode' }
    },
  }
}
