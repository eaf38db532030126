import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * The examples in the comments of all that the package exports. A statement with a value behind `//` has that value, and
 * what is printed is what stands behind it; `…` is what may follow. Each is a module of its own, compiled with types.
 * Examples of classes and functions that a server is needed for are compiled and not run.
 */
const FOLDER = resolve('temp/docs-examples')
const NEEDS_SERVER = 'src/queue/'
const { entryPoints } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { entryPoints: string[] }
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

interface Example {
  readonly of: string
  readonly file: string
  readonly code: string
}

const program = ts.createProgram(entryPoints, options)
const checker = program.getTypeChecker()

/** What the package exports, and the entry point that gives it first. */
const exported = new Map<string, { readonly symbol: ts.Symbol; readonly entry: string }>()
for (const entry of entryPoints) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile)
  for (const each of checker.getExportsOfModule(module as ts.Symbol)) {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
    if (!exported.has(each.name)) exported.set(each.name, { symbol, entry })
  }
}
const called = [...exported].filter(
  ([, { symbol }]) => symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class),
)
const examples: Example[] = called.flatMap(([name, { symbol }]) =>
  examplesOf(symbol).map((code, i) => ({
    of: i === 0 ? name : `${name} (${i + 1})`,
    file: relative('.', (symbol.declarations as ts.Declaration[])[0].getSourceFile().fileName),
    code,
  })),
)

function examplesOf(symbol: ts.Symbol): string[] {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example')
  return tags.map(({ text }) => ts.displayPartsToString(text))
}

/** What an example uses without having made it: exports of the package, and a reader with all stages. */
const READER = `const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers())
  .use(dates()).use(names()).use(discourse()).use(events())`

function moduleOf(code: string): string {
  const needsReader = /\breader\b/u.test(code) && !/const reader\b/u.test(code)
  const used = needsReader ? `${READER}\n${code}` : code
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const imports = file.statements.filter(ts.isImportDeclaration).map((each) => each.getText())
  const own = [...exported].filter(
    ([name]) => new RegExp(`\\b${name}\\b`, 'u').test(used) && !imports.some((each) => each.includes(name)),
  )
  const body = file.statements.filter((each) => !ts.isImportDeclaration(each)).map(shownOf)
  const winkNLP = code.includes('winkNLP') ? ["import winkNLP from 'wink-nlp'"] : []
  return [
    ...own.map(
      ([name, { symbol, entry }]) =>
        `import ${symbol.flags & ts.SymbolFlags.Value ? '' : 'type '}{ ${name} } from '../../${entry.replace(/\.ts$/u, '.js')}'`,
    ),
    ...imports,
    ...winkNLP,
    ...(needsReader ? [READER] : []),
    'export async function run(shows: (value: unknown, as: string) => void, console: Pick<Console, "log" | "error">) {',
    ...body,
    '}',
  ].join('\n')
}

/** A statement as it is run: its value goes to `shows`, with what the comment says of it. */
function shownOf(statement: ts.Statement): string {
  const text = statement.getFullText()
  const source = statement.getSourceFile().text
  const [comment] = ts.getTrailingCommentRanges(source, statement.end) ?? []
  if (comment === undefined || !ts.isExpressionStatement(statement) || text.includes('console.log'))
    return text
  const as = source.slice(comment.pos + 2, comment.end).trim()
  return `shows(${statement.expression.getText()}, ${JSON.stringify(as)})`
}

/** What lines with `console.log` are said to print. */
const printedBy = (code: string) =>
  [...code.matchAll(/console\.log\(.*\) \/\/ (.+)$/gmu)].map(([, printed]) => printed)

const fileOf = (example: Example) => join(FOLDER, `${example.of.replaceAll(/[^a-zA-Z0-9]/gu, '')}.ts`)

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  for (const example of examples) writeFileSync(fileOf(example), moduleOf(example.code))
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

it('every function and class that is exported has an example', () => {
  const without = called.filter(([, { symbol }]) => examplesOf(symbol).length === 0)
  expect(without.map(([name]) => name)).toEqual([])
  expect(called.length).toBeGreaterThan(60)
})

it('the examples agree with the types', () => {
  const faults = ts
    .getPreEmitDiagnostics(ts.createProgram(examples.map(fileOf), options, undefined, program))
    .filter(({ file }) => file?.fileName.startsWith(FOLDER))
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
  expect(faults).toEqual([])
})

describe('the examples in comments', () => {
  it.each(examples.filter(({ file }) => !file.startsWith(NEEDS_SERVER)))(
    'of $of say what is so',
    async (example) => {
      expect(existsSync(fileOf(example))).toBe(true)
      const printed: string[] = []
      const log = (...values: unknown[]) => void printed.push(values.join(' '))
      const { run } = await import(pathToFileURL(fileOf(example)).href)
      await run(isAs, { log, error: log })
      expect(printed).toEqual(printedBy(example.code))
    },
  )
})

function isAs(value: unknown, said: string): void {
  const open = said.includes('…')
  const expected = new Function(`return (${said.replaceAll(/, …|…/gu, '')})`)()
  if (!open) expect(value).toEqual(expected)
  else if (typeof expected === 'string') expect((value as string).startsWith(expected)).toBe(true)
  else expect(value).toMatchObject(expected)
}
