import { Pool } from 'pg'
import type { PostgresConnection } from '../connection.js'
import type { Store } from './store.js'

/** One statement at a time: whoever opens a store first makes the table, all others wait for it. */
const TABLE = `
  select pg_advisory_xact_lock(hashtext('ghotona.results'));
  create schema if not exists ghotona;
  create table if not exists ghotona.results (
    queue text not null,
    field text not null,
    result json not null,
    primary key (queue, field)
  );`

const PAGE = 100

/** Results as rows of the table `ghotona.results`. */
export async function postgresStore(
  { options }: PostgresConnection,
  queue: string,
  onError: (error: Error) => void,
): Promise<Store> {
  const pool = new Pool({ ...options, max: 2 })
  pool.on('error', onError)
  try {
    await pool.query(TABLE)
  } catch (error) {
    await pool.end()
    throw error
  }
  const one = async (sql: string, ...values: string[]) => (await pool.query(sql, [queue, ...values])).rows[0]
  const changed = async (sql: string, ...values: string[]) =>
    (await pool.query(sql, [queue, ...values])).rowCount === 1
  return {
    has: async (field) =>
      (await one('select 1 from ghotona.results where queue = $1 and field = $2', field)) !== undefined,
    add: (field, json) =>
      changed('insert into ghotona.results values ($1, $2, $3) on conflict do nothing', field, json),
    get: async (field) =>
      (await one('select result::text from ghotona.results where queue = $1 and field = $2', field))?.result,
    delete: (field) => changed('delete from ghotona.results where queue = $1 and field = $2', field),
    count: async () => Number((await one('select count(*) from ghotona.results where queue = $1')).count),
    all: async function* () {
      const next = `select field, result::text from ghotona.results
        where queue = $1 and field > $2 order by field limit ${PAGE}`
      for (let after = ''; ; ) {
        const { rows } = await pool.query(next, [queue, after])
        for (const { result } of rows) yield result
        if (rows.length < PAGE) return
        after = rows[PAGE - 1].field
      }
    },
    close: () => pool.end(),
  }
}
