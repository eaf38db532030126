import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** What a module loads when it is loaded itself: no types, and nothing that is imported later. */
function loads(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^'"]*? from '(\.[^']+)\.js'/gmu,
  )
  return Array.from(statements, ([, target]) => `${join(dirname(file), target)}.ts`)
}

it('lists are packed in a fresh checkout, where no packed one is yet', () => {
  const reached = new Map<string, string>([['scripts/pack.ts', '']])
  for (const [file, path] of reached) {
    if (file.startsWith('src/generated/')) continue
    for (const target of loads(file)) if (!reached.has(target)) reached.set(target, `${path} > ${file}`)
  }
  expect(reached.size).toBeGreaterThan(10)
  const packed = [...reached].filter(([file]) => file.startsWith('src/generated/'))
  expect(packed.map(([file, path]) => `${path} > ${file}`)).toEqual([])
})
