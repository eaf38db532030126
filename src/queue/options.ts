import * as v from 'valibot'
import { GhotonaError } from '../core/index.js'

/** Where Redis is: `redis://user:password@host:6379/0`, or the same in parts. */
export interface RedisAddress {
  readonly host?: string
  readonly port?: number
  readonly db?: number
  readonly username?: string
  readonly password?: string
  /** TLS settings as Node's `tls.connect` takes them; plain values only. */
  readonly tls?: Record<string, unknown>
}

/** Where Postgres is: `postgres://user:password@host:5432/database`, or the same in parts. */
export interface PostgresAddress {
  /** Its name tells this from an address of Redis. */
  readonly database: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string
  /** TLS settings as `pg` takes them; plain values only. */
  readonly ssl?: boolean | Record<string, unknown>
}

/** What producers, workers and readers of results share. */
export interface QueueOptions {
  /** `redis://127.0.0.1:6379` by default; with `postgres://…` or a `database` the queue lies on Postgres. */
  readonly connection?: string | RedisAddress | PostgresAddress
  /** The queue's name, `ghotona` by default. */
  readonly queue?: string
  /** Hears of trouble with the connection, which is tried again by itself. By default a process warning. */
  readonly onError?: (error: Error) => void
}

const whole = (from: number, to: number) =>
  v.pipe(
    v.number(`expected a whole number from ${from} to ${to}`),
    v.check(
      (value) => Number.isInteger(value) && value >= from && value <= to,
      `expected a whole number from ${from} to ${to}`,
    ),
  )

const tls = v.record(v.string(), v.unknown())

const redis = v.strictObject({
  host: v.optional(v.string('expected the name of a host')),
  port: v.optional(whole(1, 65_535)),
  db: v.optional(whole(0, 1_000_000)),
  username: v.optional(v.string('expected a string')),
  password: v.optional(v.string('expected a string')),
  tls: v.optional(tls),
})

const postgres = v.strictObject({
  database: v.pipe(
    v.string('expected the name of a database'),
    v.minLength(1, 'expected the name of a database'),
  ),
  host: v.optional(v.string('expected the name of a host')),
  port: v.optional(whole(1, 65_535)),
  user: v.optional(v.string('expected a string')),
  password: v.optional(v.string('expected a string')),
  ssl: v.optional(v.union([v.boolean(), tls], 'expected true, false or TLS settings')),
})

const url = v.pipe(
  v.string(),
  v.regex(
    /^(?:rediss?|postgres(?:ql)?):\/\//,
    'expected redis://host:port, rediss://host:port or postgres://host:port/database',
  ),
)

function connection(input: unknown) {
  if (typeof input === 'string') return url
  return typeof input === 'object' && input !== null && 'database' in input ? postgres : redis
}

const shared = {
  connection: v.optional(v.lazy<v.GenericSchema>(connection)),
  queue: v.optional(
    v.pipe(
      v.string('expected a name'),
      v.regex(/^[A-Za-z0-9_.-]{1,64}$/, 'expected 1 to 64 of the characters A-Z a-z 0-9 _ . -'),
    ),
  ),
  onError: v.optional(v.function('expected a function')),
}

const SCHEMAS = {
  results: v.strictObject(shared),
  producer: v.strictObject({
    ...shared,
    batchSize: v.optional(whole(16, 64)),
    maxWaiting: v.optional(whole(1, 1_000_000)),
  }),
  worker: v.strictObject({
    ...shared,
    concurrency: v.optional(whole(1, 256)),
    lockDuration: v.optional(whole(1000, 3_600_000)),
    gazetteers: v.optional(
      v.array(
        v.array(v.unknown(), 'expected rows as readGazetteer gives them'),
        'expected a list of gazetteers',
      ),
    ),
    triggers: v.optional(
      v.array(
        v.union(
          [v.string(), v.object({ file: v.string(), text: v.string() })],
          'expected tab-separated text or { file, text }',
        ),
        'expected a list of tables',
      ),
    ),
    types: v.optional(v.record(v.string(), v.array(v.string('expected the name of a role')))),
  }),
}

/**
 * Checks what a caller asks for.
 *
 * @throws GhotonaError `bad-option`, with the option's name, its value and what was expected
 */
export function checked<Options extends QueueOptions>(kind: keyof typeof SCHEMAS, options: Options): Options {
  const result = v.safeParse(SCHEMAS[kind] as v.GenericSchema, options)
  if (result.success) return options
  const [issue] = result.issues
  const name = v.getDotPath(issue) ?? 'options'
  const expected = issue.expected === 'never' ? 'there is no such option' : issue.message
  throw new GhotonaError('bad-option', `${name} is ${shown(name, issue.path?.at(-1)?.value)}: ${expected}`)
}

/** A value for a message, without passwords. */
function shown(name: string, value: unknown): string {
  if (name.endsWith('password')) return '(hidden)'
  const written = JSON.stringify(value) ?? 'undefined'
  return name === 'connection' ? written.replace(/\/\/[^@/]*@/, '//…@') : written
}
