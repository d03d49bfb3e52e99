import { sql } from 'kysely'
import type { Actor } from '#base/actor.ts'
import type { Store } from '../../store.ts'
import type { ReadTx } from '../../transaction.ts'

/** What was read of one table in one transaction. */
export interface TableReads {
  readonly table: string
  /** Rows the table has, as of its last ANALYZE. */
  readonly rows: number
  readonly sequentialScans: number
  /** Rows that indexes led to. */
  readonly fetched: number
}

/** A store that notes what its reading transactions read, inside of definer functions too. */
export interface WatchedStore {
  readonly store: Store
  /** The reads since it was asked last, by table; of several transactions one after the other. */
  takeReads(): TableReads[]
}

/** Watches a store. Only reading through the watched one is noted. */
export function watchStore(store: Store): WatchedStore {
  const reads: TableReads[] = []
  const watched = {
    read: <T>(actor: Actor, work: (tx: ReadTx) => Promise<T>) =>
      store.read(actor, async (tx) => {
        const before = new Map((await countReads(tx)).map((one) => [one.table, one]))
        const result = await work(tx)
        reads.push(...(await countReads(tx)).map((one) => since(before.get(one.table), one)))
        return result
      }),
  }
  return { store: watched as unknown as Store, takeReads: () => reads.splice(0) }
}

/** The sequential scans of tables with more rows than this, as sentences. */
export function findBigScans(reads: readonly TableReads[], mostRows: number): string[] {
  const scans = reads.filter((one) => one.sequentialScans > 0 && one.rows > mostRows)
  return scans.map(({ table, rows }) => `all ${rows} rows of ${table} were read one after the other`)
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
    select s.relname as table, c.reltuples::float8 as rows, s.seq_scan::float8 as "sequentialScans", s.idx_tup_fetch::float8 as fetched
    from pg_stat_xact_user_tables s join pg_class c on c.oid = s.relid
    where s.seq_scan > 0 or s.idx_tup_fetch > 0 order by s.relname`.execute(tx.sql)
  return rows
}
