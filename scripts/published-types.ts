import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The declarations that entry points name, and those that these name, as paths below a folder. Whoever imports the package can ask
 * for no others.
 *
 * @example
 * publishedTypes('temp/types', ['index.d.ts']) // ['index.d.ts', 'core/index.d.ts', …]
 */
export function publishedTypes(folder: string, entries: readonly string[]): string[] {
  const found = new Set<string>()
  const asked = [...entries]
  for (let file = asked.pop(); file !== undefined; file = asked.pop()) {
    if (found.has(file)) continue
    found.add(file)
    for (const [, target] of readFileSync(join(folder, file), 'utf8').matchAll(NAMED))
      asked.push(join(dirname(file), `${target}.d.ts`))
  }
  return [...found].sort()
}

/** from './x.js', import('./x.js') */
const NAMED = /(?:from |import\()['"](\.[^'"]+)\.js['"]/g
