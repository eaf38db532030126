import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Ground floor first. A folder imports only from its own and from lower floors. */
const FLOORS = [
  ['generated'],
  ['core'],
  ['script', 'lists'],
  ['page'],
  ['tokens'],
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

/** Floors inside a room. What lies beside them, such as the types that all share, may be used and use anything. */
const INNER: Record<string, string[]> = {
  lexicon: ['nouns', 'verbs'],
  numbers: ['numerals', 'quantities'],
  dates: ['calendars', 'lattice', 'rules', 'resolve'],
  names: [
    'words',
    'gazetteer',
    'tagger',
    'segments',
    'composites',
    'persons',
    'tagged',
    'senses',
    'introduced',
  ],
  discourse: ['nominals', 'speech', 'coref'],
  events: ['triggers', 'grammar', 'detection', 'generic', 'attributes', 'arguments', 'merging'],
  'events/arguments': ['sentence', 'candidates', 'constructions', 'bars', 'scoring', 'phrases', 'settled'],
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
        if (floorOf.get(to)! >= floorOf.get(room)!) faults.push(`${file} imports ${target}`)
      }
    }
  }
  expect(faults).toEqual([])
})

/** What a file runs of others; a type may be named from below. */
function runs(file: string): string[] {
  const code = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'"]*? from '(\.[^']+)'/gmu)
  return Array.from(code, (match) => match[1])
}

it.each(Object.entries(INNER))('imports point down inside %s', (room, floors) => {
  const faults: string[] = []
  floors.forEach((folder, floor) => {
    for (const entry of readdirSync(join('src', room, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.ts')) continue
      for (const target of runs(join(entry.parentPath, entry.name))) {
        const [, inside] = normalize(join(entry.parentPath, target)).split(`src/${room}/`)
        if (inside !== undefined && floors.indexOf(inside.split('/')[0]) > floor)
          faults.push(`${join(entry.parentPath, entry.name)} imports ${target}`)
      }
    }
  })
  expect(faults).toEqual([])
})
