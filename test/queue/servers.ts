import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { Client } from 'pg'

type Results = ReadonlyMap<string, string>

/** An engine that a test starts itself, on a free port of the loopback interface. */
export interface TestServer {
  readonly connection: { readonly host: string; readonly port: number; readonly database?: string }
  /** Writes over the result of a record behind the library's back. */
  readonly overwrite: (queue: string, results: Results) => Promise<void>
  /** Rows of a query, where the engine is one of SQL. */
  readonly query?: (sql: string) => Promise<Record<string, unknown>[]>
  readonly stop: () => Promise<void>
}

export interface TestEngine {
  readonly name: string
  /** Why the engine cannot be started here, or undefined. */
  readonly missing: string | undefined
  readonly start: () => Promise<TestServer>
}

const REDIS = '/usr/bin/redis-server'
const POSTGRES = '/usr/lib/postgresql'

export const ENGINES: readonly TestEngine[] = [
  {
    name: 'Redis',
    missing: existsSync(REDIS) ? undefined : `${REDIS} is not there: apt-get install redis-server`,
    start: startRedis,
  },
  {
    name: 'Postgres',
    missing: missingPostgres(),
    start: startPostgres,
  },
]

/** Keeps nothing on disk. */
async function startRedis(): Promise<TestServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'ghotona-redis-'))
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: folder }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = spawn(REDIS, args, { stdio: 'ignore' })
  const connection = { host: '127.0.0.1', port }
  const client = new Redis({ ...connection, retryStrategy: () => 100 })
  client.on('error', () => {})
  await client.ping()
  return {
    connection,
    overwrite: async (queue, results) => {
      await client.hset(`${queue}:results`, results)
    },
    stop: async () => {
      await client.quit()
      await ended(server, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A cluster of its own, thrown away afterwards. The server does not run as root. */
async function startPostgres(): Promise<TestServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'ghotona-postgres-'))
  const as = process.getuid?.() === 0 ? userOf('postgres') : undefined
  if (as !== undefined) chownSync(folder, as.uid, as.gid)
  const [programs] = postgresPrograms()
  execFileSync(
    join(programs, 'initdb'),
    ['-D', folder, '-U', 'desk', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    { ...as, cwd: folder, stdio: 'ignore' },
  )
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'full_page_writes=off',
  ]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: 'ignore' },
  )
  const connection = { host: '127.0.0.1', port, database: 'postgres', user: 'desk' }
  const client = await connected(connection)
  return {
    connection,
    overwrite: async (queue, results) => {
      for (const [field, json] of results)
        await client.query('update ghotona.results set result = $3 where queue = $1 and field = $2', [
          queue,
          field,
          json,
        ])
    },
    query: async (sql) => (await client.query(sql)).rows,
    stop: async () => {
      await client.end()
      await ended(server, 'SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function connected(connection: object): Promise<Client> {
  for (let tries = 0; ; tries++) {
    const client = new Client(connection)
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (error) {
      if (tries === 150) throw error
      await sleep(100)
    }
  }
}

/** Folders with the programs of a server, the newest first. */
function postgresPrograms(): string[] {
  if (!existsSync(POSTGRES)) return []
  return readdirSync(POSTGRES)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(POSTGRES, version, 'bin'))
    .filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

function missingPostgres(): string | undefined {
  if (postgresPrograms().length === 0) return `no server in ${POSTGRES}: apt-get install postgresql`
  if (process.getuid?.() !== 0) return undefined
  try {
    userOf('postgres')
    return undefined
  } catch {
    return 'the tests run as root, which a server refuses, and there is no user postgres'
  }
}

function userOf(name: string): { uid: number; gid: number } {
  const id = (what: '-u' | '-g') => Number(execFileSync('id', [what, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Sends a signal to a process of the test and waits for its end. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
