import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { verbLists } from '../../../src/lexicon/verbs/verb-rows.js'
import { base64Of } from '../../../src/lists/bytes.js'
import { packList, parseList } from '../../../src/lists/index.js'
import { classesOfLists } from '../../../src/names/words/list-classes.js'
import { packWordClasses, titleTails } from '../../../src/names/words/word-class-table.js'
import type { READERS } from './readers.js'

/** The readers as one script that takes the packed lists from outside, so that it can be run with other lists. */
export interface Bundle {
  /** Fresh readers, with nothing kept from earlier ones; `lists` replaces packed lists by name. */
  readonly readers: (lists?: Readonly<Record<string, string>>, ruleOff?: string) => typeof READERS
  /** The stages that import a list, by its name: `words/months` is imported by `page` and `dates`. */
  readonly importers: ReadonlyMap<string, readonly string[]>
}

const GENERATED = 'src/generated'
const RULES = 'src/dates/rules/index.ts'

export async function bundleReaders(): Promise<Bundle> {
  const importers = new Map<string, string[]>()
  const { outputFiles } = await build({
    entryPoints: ['test/support/switch-off/readers.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    plugins: [
      {
        name: 'lists from outside',
        setup(bundle) {
          bundle.onResolve(
            { filter: /generated\/.*\.js$|^\.\/[a-z-]+\.js$/ },
            ({ path, resolveDir, importer }) => {
              const name = resolve(resolveDir, path)
                .split(`${resolve(GENERATED)}/`)[1]
                ?.replace(/\.js$/u, '')
              if (name === undefined || name === 'ontology' || name === 'gazetteer/index') return undefined
              const stage = importer.split(`${resolve('src')}/`)[1]?.split('/')[0] ?? ''
              importers.set(name, [...new Set([...(importers.get(name) ?? []), stage])])
              return { path: name, namespace: 'list' }
            },
          )
          bundle.onLoad({ filter: /.*/, namespace: 'list' }, ({ path }) => ({
            contents: `export const packed = lists[${JSON.stringify(path)}] ?? generated(${JSON.stringify(path)})`,
          }))
          bundle.onLoad({ filter: /dates\/rules\/index\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: `${readFileSync(path, 'utf8').replace('export const RULES:', 'const EVERY_RULE:')}
              export const RULES = EVERY_RULE.filter(({ name }) => name !== ruleOff)`,
          }))
        },
      },
    ],
  })
  // Packed from lists that are not imported themselves.
  for (const [stage, make] of MADE)
    make({}, (list) => importers.set(list, [...new Set([...(importers.get(list) ?? []), stage])]))
  if (!readFileSync(RULES, 'utf8').includes('export const RULES:')) throw new Error(`${RULES} has no RULES`)
  const code = new Function(
    'lists',
    'ruleOff',
    'generated',
    'require',
    'module',
    'exports',
    outputFiles[0].text,
  )
  return {
    importers,
    readers: (lists = {}, ruleOff = '') => {
      const all = { ...lists, ...madeOf(lists) }
      const module = { exports: {} as { READERS: typeof READERS } }
      code(all, ruleOff, generated, createRequire(resolve('package.json')), module, module.exports)
      return module.exports.READERS
    },
  }
}

type Lists = Readonly<Record<string, string>>

/** What is packed from other lists, some of them being others, and the stage that imports it. `used` is told each list that has a part in it. */
const MADE: readonly (readonly [
  stage: string,
  make: (lists: Lists, used: (list: string) => void) => Lists,
])[] = [
  [
    'names',
    (lists, used) => {
      const rows = reading(lists, used)
      const classes = classesOfLists(rows, titleTails(rows('words/title-tails')))
      return { 'words/word-classes': base64Of(packWordClasses(classes)) }
    },
  ],
  [
    'lexicon',
    (lists, used) => {
      const made = verbLists(reading(lists, used))
      return Object.fromEntries(made.map((list) => [list.name, packList(list)]))
    },
  ],
  [
    'events',
    (lists, used) => {
      // What was looked up before is of triggers with all their spellings: it is told to be of other lists, and read anew.
      const words = ['words/events/spellings', 'words/events/word-sets']
      for (const list of words) used(list)
      const made: Lists = { 'triggers/buckets': base64Of(new Uint8Array(16)) }
      return words.some((list) => list in lists) ? made : {}
    },
  ],
]

function reading(lists: Lists, used: (list: string) => void) {
  return (list: string) => {
    used(list)
    return parseList(lists[list] ?? generated(list)).rows
  }
}

/** What is packed otherwise because of lists that replace others. */
function madeOf(lists: Lists): Lists {
  return Object.assign(
    {},
    ...MADE.map(([, make]) => {
      let isOther = false
      const made = make(lists, (list) => {
        isOther ||= list in lists
      })
      return isOther ? made : {}
    }),
  )
}

const modules = new Map<string, string>()

/** The packed list in a generated module. */
export function generated(name: string): string {
  let packed = modules.get(name)
  if (packed === undefined) {
    const text = readFileSync(join(GENERATED, `${name}.ts`), 'utf8')
    const literal = /packed: string = (["'][\s\S]*["'])\s*$/u.exec(text)?.[1] ?? '""'
    packed = literal.startsWith("'") ? literal.slice(1, -1) : (JSON.parse(literal) as string)
    modules.set(name, packed)
  }
  return packed
}
