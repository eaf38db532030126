import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Ground floor first. A folder imports only from its own and from lower floors. */
const FLOORS = [
  ['generated'],
  ['core'],
  ['script'],
  ['page', 'tokens'],
  ['lexicon'],
  ['numbers'],
  ['dates'],
  ['names'],
  ['discourse'],
  ['events'],
  ['formats'],
  ['extract'],
  ['pictures'],
  ['wink', 'queue', 'cli'],
]
/** Where the list of floors says less than the flow: page reads lists and dates of its own, tokens read the page. */
const ALSO: Record<string, string[]> = {
  page: ['lexicon'],
  tokens: ['page', 'lexicon'],
  wink: [],
  queue: [],
  cli: [],
}

const floorOf = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)))

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map((match) => match[1])
}

it('imports point down', () => {
  const faults: string[] = []
  for (const room of floorOf.keys()) {
    if (room === 'generated' || !existsSync(join('src', room))) continue
    for (const entry of readdirSync(join('src', room), { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.ts')) continue
      const file = join(entry.parentPath, entry.name)
      for (const target of imports(file)) {
        const to = normalize(join(entry.parentPath, target)).split('/')[1]
        if (to === room || !floorOf.has(to)) continue
        const allowed = floorOf.get(to)! < floorOf.get(room)! || ALSO[room]?.includes(to)
        if (!allowed) faults.push(`${file} imports ${target}`)
      }
    }
  }
  expect(faults).toEqual([])
})
