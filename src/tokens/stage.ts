import type { NormalText, Stage } from '../core/index.js'
import type { PageLayer } from '../page/index.js'
import { findSentences } from './sentences.js'
import { tokenize } from './tokenize.js'
import type { SentenceLayer, TokenLayer } from './types.js'

/**
 * Adds tokens.
 *
 * @example
 * pipeline().use(script()).use(page()).use(tokens())
 */
export function tokens(): Stage<NormalText & PageLayer, TokenLayer> {
  return {
    name: 'tokens',
    run: ({ text, page }) => {
      const { length, starts, ends, kinds } = tokenize(text)
      const excluded = new Uint8Array(length)
      let token = 0
      for (const region of page.excluded) {
        while (token < length && ends[token] <= region.start) token++
        for (; token < length && starts[token] < region.end; token++) excluded[token] = 1
      }
      return { tokens: { length, starts, ends, kinds, excluded } }
    },
  }
}

/**
 * Adds sentences.
 *
 * @example
 * pipeline().use(script()).use(page()).use(tokens()).use(sentences())
 */
export function sentences(): Stage<NormalText & TokenLayer, SentenceLayer> {
  return { name: 'sentences', run: ({ text, tokens }) => ({ sentences: findSentences(text, tokens) }) }
}
