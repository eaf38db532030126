import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as core from '../../src/core/index.js'
import { type Core, LAWS } from './laws.js'

/** Ways to break the core, and the law that has to notice. */
const BREAKS: readonly [file: string, part: string, broken: string, law: keyof typeof LAWS][] = [
  [
    'alignment',
    'shift += edit.replacement.length - (edit.end - edit.start)',
    '',
    'a range leads to the units it was written from',
  ],
  [
    'alignment',
    'sorted[middle] <= at',
    'sorted[middle] < at',
    'a range leads to the units it was written from',
  ],
  [
    'alignment',
    'lastAtOrBefore(fromStart, range.end - 1)',
    'lastAtOrBefore(fromStart, range.end)',
    'a range leads to the units it was written from',
  ],
  [
    'alignment',
    'else if (range.start < fromEnd[i])',
    'else if (range.start <= fromEnd[i])',
    'a range leads to the units it was written from',
  ],
  [
    'alignment',
    'this.#sourceStart, this.#sourceEnd, this.#normalStart, this.#normalEnd',
    'this.#sourceStart, this.#sourceEnd, this.#normalStart, this.#sourceEnd',
    'a range of untouched text leads there and back',
  ],
  ['alignment', 'pieces.push(source.slice(at))', '', 'a range of untouched text leads there and back'],
  [
    'grapheme',
    'return !this.#isLinked(at)',
    'return true',
    'grapheme boundaries are those of Intl.Segmenter',
  ],
  [
    'grapheme',
    'if (isBengaliMark(after)) return false',
    '',
    'grapheme boundaries are those of Intl.Segmenter',
  ],
  [
    'document',
    'graphemes.floor(inSource.start)',
    'inSource.start',
    'a span holds its range, grown to whole graphemes and not over a blank',
  ],
  [
    'document',
    'graphemes.ceil(inSource.end)',
    'inSource.end',
    'a span holds its range, grown to whole graphemes and not over a blank',
  ],
  [
    'document',
    'graphemes.ceil(inSource.end)',
    'document.source.length',
    'a span holds its range, grown to whole graphemes and not over a blank',
  ],
  ['notation', '/[\\\\[\\]]/g', '/[[\\]]/g', 'any text comes back from its notation'],
  ['notation', 'b.end - a.end', 'a.end - b.end', 'marks come back from their notation'],
]

const RUNS: Readonly<Partial<Record<keyof typeof LAWS, number>>> = {
  'a range leads to the units it was written from': 100_000,
  'a range of untouched text leads there and back': 100_000,
  'any text comes back from its notation': 2_000,
}

async function brokenCore(file: string, part: string, broken: string): Promise<Core> {
  const path = `src/core/${file}.ts`
  const text = readFileSync(path, 'utf8')
  expect(text, `${path} has no ${part}`).toContain(part)
  const { outputFiles } = await build({
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    plugins: [
      {
        name: 'break it',
        setup: ({ onLoad }) =>
          onLoad({ filter: new RegExp(`core/${file}\\.ts$`) }, () => ({
            loader: 'ts',
            contents: text.replace(part, () => broken),
          })),
      },
    ],
  })
  const module = { exports: {} as Core }
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports)
  return module.exports
}

describe('laws of the core', () => {
  it.each(Object.keys(LAWS) as (keyof typeof LAWS)[])('%s', (law) => LAWS[law](core, RUNS[law] ?? 20_000))

  it.each(BREAKS)('%s with «%s» as «%s» breaks the law: %s', async (file, part, broken, law) => {
    const other = await brokenCore(file, part, broken)
    expect(() => LAWS[law](other, 20_000)).toThrow()
  })

  it('each law has been seen failing', () => {
    expect(new Set(BREAKS.map(([, , , law]) => law))).toEqual(new Set(Object.keys(LAWS)))
  })
})
