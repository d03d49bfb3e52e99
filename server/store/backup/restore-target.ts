import type { ClientBase } from 'pg'
import { ProductError } from '#base/errors.ts'
import { OLDEST_MAJOR } from '../embedded/binaries.ts'

/** Refuses a database that cannot take a backup, or that belongs to another program. */
export async function refuseUnfitTarget(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ major: number; encoding: string; isOurs: boolean; others: string[] }>(`
    select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
      to_regclass('lazo.migration') is not null as "isOurs",
      array(select distinct n.nspname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('lazo', 'identity', 'jobs')) as others`)
  const { major, encoding, isOurs, others } = rows[0]!
  if (major < OLDEST_MAJOR) throw refused(`Lazo needs PostgreSQL ${OLDEST_MAJOR} or newer; this is ${major}.`)
  if (encoding !== 'UTF8') throw refused(`Lazo needs a database in UTF8; this one is in ${encoding}.`)
  if (!isOurs && others.length > 0) throw refused(`The database has a schema "${others[0]}" that is not of Lazo.`)
}

/** Whether anybody's data would be lost if this database were replaced: it has an account or a workspace. */
export async function holdsData(client: ClientBase): Promise<boolean> {
  for (const table of ['lazo.workspace', 'identity.account']) {
    const { rows } = await client.query<{ isThere: boolean }>('select to_regclass($1) is not null as "isThere"', [
      table,
    ])
    if (rows[0]!.isThere && (await client.query(`select from ${table} limit 1`)).rowCount) return true
  }
  return false
}

/** The error for a target that is not taken. */
export function refused(why: string, cause?: unknown): ProductError {
  return new ProductError('restore-refused', `${why} Nothing was changed.`, { cause })
}
