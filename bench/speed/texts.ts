import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalForm } from '../../src/script/index.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import type { Amount } from './measure.js'

/** The articles of files (`.jsonl` with `text` or `body`, else articles between two blank lines), or those of the fixtures many times. */
export function bengaliTexts(files: readonly string[]): string[] {
  const own = readdirSync('fixtures/articles').map((name) =>
    readFileSync(join('fixtures/articles', name), 'utf8'),
  )
  if (files.length === 0) return Array.from({ length: 60 }, (_, i) => own[i % own.length])
  return files.flatMap((file) => {
    const content = readFileSync(file, 'utf8')
    if (!/\.(?:jsonl|ndjson)$/u.test(file))
      return content.split('\n\n\n').filter((text) => text.trim() !== '')
    return content
      .trim()
      .split('\n')
      .map((line) => {
        const record = JSON.parse(line)
        return String(record.text ?? record.body ?? '')
      })
  })
}

export function amountOf(texts: readonly string[]): Amount {
  return {
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    tokens: texts.reduce((sum, text) => sum + tokenize(normalForm(text)).length, 0),
    texts: texts.length,
  }
}

const SENTENCES = [
  'The two leaders met in Geneva on Tuesday and discussed trade, security and the border at length.',
  'Five people were killed when a bus collided with a truck near the capital on Friday, police said.',
  'The company employs more than 1,200 workers in its three factories and plans to hire 300 more next year.',
  'A court sentenced the former minister to ten years in prison on 14 March 2025 for taking bribes.',
  '“We will not accept these terms,” the spokesman told reporters, adding that talks would go on.',
  'Kane Miller scored 52 runs off 38 balls, and his side won by six wickets in Mumbai.',
  'Rescue workers searched through the rubble with dogs after an earthquake of magnitude 6.1 struck the island.',
  'The central bank raised its key rate by 0.25 percentage points; shares fell 2.3% in early trading.',
]

/** English news with about as many tokens in as many texts. */
export function englishTexts({ tokens, texts }: Amount): string[] {
  let state = 7
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const each = tokens / texts
  return Array.from({ length: texts }, () => {
    const parts: string[] = []
    for (let count = 0; count < each; ) {
      const sentence = SENTENCES[next(SENTENCES.length)]
      parts.push(sentence)
      count += sentence.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0
    }
    return parts.join(' ')
  })
}

export function englishAmount(texts: readonly string[]): Amount {
  return {
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    tokens: texts.reduce(
      (sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0),
      0,
    ),
    texts: texts.length,
  }
}
