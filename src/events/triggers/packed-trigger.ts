import type { PackedRows } from '../../lists/packed-rows.js'
import { partsOf } from '../../lists/parts.js'
import { type Cells, directOf, readConditions, readHeads, readLights, readRoles } from './read-row.js'
import { type Condition, type HeadWord, type Light, TRIGGER_COLUMNS, type TriggerRow, VOICES } from './row.js'

/**
 * A row of a packed list. What finds it is read at once; how it goes on behind its head when it first fires there, which
 * three rows of four never do. Lint has seen every row before it was packed.
 */
export class PackedTrigger implements TriggerRow {
  readonly type: string
  readonly subtype: string | null
  readonly heads: readonly (readonly HeadWord[])[]
  readonly when: readonly Condition[]
  readonly unless: readonly Condition[]
  readonly #cells: Cells
  readonly #line: () => string
  #course: Course | undefined = undefined

  /** @param line file and line, when they are asked for */
  constructor(rows: PackedRows, id: number, line: () => string) {
    const cells = cellsByName(rows, id)
    this.type = cells.type
    this.subtype = cells.subtype ? cells.subtype : null
    this.heads = readHeads(cells.head)
    this.when = readConditions(cells.when, 'when', sound)
    this.unless = readConditions(cells.unless, 'unless', sound)
    this.#cells = cells
    this.#line = line
  }

  get light(): readonly Light[] {
    return this.#read().light
  }
  get direct(): readonly string[] {
    return this.#read().direct
  }
  get carried(): readonly Light[] {
    return this.#read().carried
  }
  get alone(): TriggerRow['alone'] {
    return this.#read().alone
  }
  get voice(): TriggerRow['voice'] {
    return this.#read().voice
  }
  get roles(): TriggerRow['roles'] {
    return this.#read().roles
  }
  get where(): string {
    return this.#read().where
  }

  #read(): Course {
    if (this.#course === undefined) this.#course = readCourse(this.#cells, this.#line())
    return this.#course
  }
}

/** What is asked of a row once its head is found. */
type Course = Pick<TriggerRow, 'light' | 'direct' | 'carried' | 'alone' | 'voice' | 'roles' | 'where'>

function readCourse(cells: Cells, where: string): Course {
  const light = readLights(cells.light)
  const alone = partsOf(cells.alone, ' ')
  return {
    light,
    direct: directOf(light),
    carried: light.filter(({ carrier }) => carrier !== null),
    alone: { noun: alone.includes('noun'), adj: alone.includes('adj'), end: alone.includes('end') },
    voice: VOICES.find((each) => each === cells.voice) ?? null,
    roles: readRoles(cells.roles, sound),
    where,
  }
}

function cellsByName(rows: PackedRows, id: number): Cells {
  const { columns } = rows.listOf(id)
  const cells = rows.cells(id)
  const named: Record<string, string> = {}
  for (const name of TRIGGER_COLUMNS) named[name] = cells[columns.indexOf(name)] ?? ''
  return named
}

function sound(): void {}
