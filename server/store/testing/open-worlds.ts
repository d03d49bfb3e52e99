import { sql } from 'kysely'
import { IdMaker } from '#base/ids.ts'
import { createLog } from '#base/log.ts'
import { askOnce } from '#kit/database/administer.ts'
import { MovableClock } from '#kit/movable-clock.ts'
import { openTestWorkspace } from '#kit/workspace.ts'
import { insertBook } from '../books/writer.ts'
import { Store } from '../store.ts'
import type { WriteTx } from '../transaction.ts'
import { fillWorld, type World } from './fill-world.ts'

/** Two workspaces in one database, and a way to look behind the walls between them. */
export interface Worlds {
  readonly store: Store
  readonly mine: World
  readonly theirs: World
  /** The names of all tenant tables. */
  readonly tables: readonly string[]
  readonly ownerUrl: string
  /** Those ids and texts of `theirs` that stand in a text. */
  theirWordsIn(text: string): string[]
  /** The tables in which `work` changed, or locked, rows of `theirs`; seen by the owner in the same transaction. */
  tablesTouched(tx: WriteTx, work: () => Promise<void>): Promise<string[]>
  close(): Promise<void>
}

/** Opens them in a fresh database. What they hold is 390 days old. */
export async function openWorlds(): Promise<Worlds> {
  const space = await openTestWorkspace()
  const { ownerUrl } = space
  const clock = new MovableClock(Date.now() - 400 * 86_400_000)
  const ids = new IdMaker(clock)
  // The owner's connection under the server's role, so that a transaction can step back behind the walls.
  const address = { url: `${ownerUrl}?options=${encodeURIComponent('-c role=lazo_app -c search_path=lazo')}` }
  const store = new Store({ address, clock, ids, log: createLog('silent'), connections: 2 })
  const mine = await fillWorld(store, ids, 'mirabel')
  const theirs = await fillWorld(store, ids, 'brunhild')
  await standOut(store, theirs)
  clock.pass({ days: 390 })
  const tables = await tenantTables(ownerUrl)
  const words = await wordsOf(theirs, tables, ownerUrl)
  return {
    store,
    mine,
    theirs,
    tables,
    ownerUrl,
    theirWordsIn: (text) => words.filter((word) => text.includes(word)),
    async tablesTouched(tx, work) {
      const before = await asOwner(tx, () => digests(tx, theirs, tables))
      await work()
      const now = await asOwner(tx, () => digests(tx, theirs, tables))
      return tables.filter((table) => before[table] !== now[table])
    },
    async close() {
      await store.close()
      await space.close()
    },
  }
}

/** So that no number of theirs equals one of mine by chance. */
async function standOut(store: Store, world: World): Promise<void> {
  await store.write(world.actor, async (tx) => {
    tx.ledger.noteCard(world.cardId, 2, [{ bookId: world.bookId, name: 'x.vcf', kind: 'put' }])
    tx.ledger.noteAudit('one-more', world.mark)
    const { ownerId, mark } = world
    await insertBook(tx, { bookId: tx.ids.next(), ownerId, kind: 'personal', name: mark, slug: `${mark}-more` })
  })
}

async function tenantTables(ownerUrl: string): Promise<string[]> {
  const rows = await askOnce<{ name: string }>(
    ownerUrl,
    `select relname::text as name from pg_class
     where relnamespace = 'lazo'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1`,
  )
  return rows.map((row) => row.name)
}

async function wordsOf(world: World, tables: readonly string[], ownerUrl: string): Promise<string[]> {
  const parts = tables.map((table) => `select t::text as text from lazo.${table} t where workspace_id = $1`)
  const rows = await askOnce<{ text: string }>(ownerUrl, parts.join(' union all '), [world.workspaceId])
  const ids = rows.flatMap((row) => row.text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])
  return [...new Set([...ids, world.mark])]
}

async function asOwner<T>(tx: WriteTx, work: () => Promise<T>): Promise<T> {
  await sql`set local role none`.execute(tx.sql)
  const value = await work()
  await sql`set local role lazo_app`.execute(tx.sql)
  return value
}

/** A digest of all rows of a world in each table, locks on rows included. */
async function digests(tx: WriteTx, of: World, tables: readonly string[]): Promise<Record<string, string>> {
  const parts = tables.map(
    (table) => sql`select ${table}::text as name,
        md5(coalesce(string_agg(t.xmax::text || t::text, ' ' order by t::text), '')) as digest
      from ${sql.table(table)} t where workspace_id = ${of.workspaceId}`,
  )
  const { rows } = await sql<{ name: string; digest: string }>`${sql.join(parts, sql` union all `)}`.execute(tx.sql)
  return Object.fromEntries(rows.map((row) => [row.name, row.digest]))
}
