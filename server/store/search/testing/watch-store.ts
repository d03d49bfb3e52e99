import { sql } from 'kysely'
import { Client } from 'pg'
import type { Actor } from '#base/actor.ts'
import { connectionConfig } from '../../address.ts'
import type { Store } from '../../store.ts'
import type { ReadTx, WriteTx } from '../../transaction.ts'

/** What was read of one table in one transaction. */
export interface TableReads {
  readonly table: string
  readonly sequentialScans: number
  /** Rows that indexes led to. */
  readonly fetched: number
}

/** A store that notes what its transactions read, inside of definer functions too. */
export interface WatchedStore {
  readonly store: Store
  /** The reads since it was asked last, by table; of several transactions one after the other. */
  takeReads(): TableReads[]
}

/** Watches a store. Only what goes through the watched one is noted. */
export function watchStore(store: Store): WatchedStore {
  const reads: TableReads[] = []
  const watch = async <Tx extends ReadTx, T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const before = new Map((await countReads(tx)).map((one) => [one.table, one]))
    const result = await work(tx)
    reads.push(...(await countReads(tx)).map((one) => since(before.get(one.table), one)))
    return result
  }
  const watched = {
    read: <T>(actor: Actor, work: (tx: ReadTx) => Promise<T>) => store.read(actor, (tx) => watch(tx, work)),
    write: <T>(actor: Actor, work: (tx: WriteTx) => Promise<T>) => store.write(actor, (tx) => watch(tx, work)),
    notices: store.notices,
    // What is put off is not among the reads.
    beforeClose: () => {},
  }
  return { store: watched as unknown as Store, takeReads: () => reads.splice(0) }
}

/** The sequential scans of tables that have more than `mostRows`, as sentences. */
export function findBigScans(
  reads: readonly TableReads[],
  sizes: ReadonlyMap<string, number>,
  mostRows: number,
): string[] {
  const scans = reads.filter(({ table, sequentialScans }) => sequentialScans > 0 && (sizes.get(table) ?? 0) > mostRows)
  return scans.map(({ table }) => `all ${sizes.get(table)} rows of ${table} were read one after the other`)
}

/** How many rows each table of the schema has, counted as the owner. */
export async function countRows(ownerUrl: string): Promise<Map<string, number>> {
  const client = new Client(connectionConfig({ url: ownerUrl }))
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'lazo'`,
    )
    const sizes = new Map<string, number>()
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ count: number }>(`select count(*) from lazo.${name}`)
      sizes.set(name, rows[0]!.count)
    }
    return sizes
  } finally {
    await client.end()
  }
}

/** The server counts over the transactions that a connection had lately. */
function since(before: TableReads | undefined, now: TableReads): TableReads {
  if (!before) return now
  return {
    ...now,
    sequentialScans: now.sequentialScans - before.sequentialScans,
    fetched: now.fetched - before.fetched,
  }
}

async function countReads(tx: ReadTx): Promise<TableReads[]> {
  const { rows } = await sql<TableReads>`
    select relname as table, seq_scan as "sequentialScans", idx_tup_fetch as fetched from pg_stat_xact_user_tables
    where seq_scan > 0 or idx_tup_fetch > 0 order by relname`.execute(tx.sql)
  return rows
}
