import { Dexie } from 'dexie'
import type { PackedLine } from '../lines/pack-line.ts'
import type { Entry } from '../outbox/entry.ts'
import { BLOCK } from './bounds.ts'
import { type CardRow, ReplicaDatabase } from './db.ts'
import { remakeBlocks, tidyBlocks } from './line-blocks.ts'
import { idOfPacked } from './line-maker.ts'
import type { ReplicaMeta } from './meta.ts'
import {
  type EntriesView,
  type EntryChanges,
  type EntryView,
  type LoadedBlock,
  type ReplicaStorage,
  StorageFullError,
  type StoredChanges,
} from './storage.ts'

const THE_META = 'replica'

/** A replica that outlives its tab, in the IndexedDB of the browser. */
export class DexieStorage implements ReplicaStorage {
  readonly isKept = true
  readonly #db: ReplicaDatabase

  constructor(db: ReplicaDatabase) {
    this.#db = db
  }

  async readMeta(): Promise<ReplicaMeta | null> {
    return (await this.#db.meta.get(THE_META)) ?? null
  }

  async writeMeta(meta: ReplicaMeta): Promise<void> {
    await this.#db.meta.put({ ...meta, key: THE_META })
  }

  async saveBlock({ cards, meta }: LoadedBlock): Promise<void> {
    const { db, generation } = { db: this.#db, generation: meta.generation }
    await filling(() =>
      db.transaction('rw', [db.cards, db.blocks, db.fresh, db.meta], async () => {
        const lines = cards.map(({ line }) => line)
        const block = await db.blocks.add({ generation, lines })
        putAll(
          'cards',
          cards.map(({ id, json, revision }) => ({ id, json, revision, block })),
        )
        if ((await db.fresh.count()) > 0) await db.fresh.bulkDelete(cards.map(({ id }) => id))
        await db.meta.put({ ...meta, key: THE_META })
      }),
    )
  }

  async saveChanges({ cards, gone, meta }: StoredChanges): Promise<void> {
    const db = this.#db
    await filling(() =>
      db.transaction('rw', [db.cards, db.fresh, db.meta], async () => {
        const known = await this.#rowsOf([...cards.map(({ id }) => id), ...gone])
        const generation = (meta ?? (await this.readMeta()))?.generation ?? 1
        const placeOf = (id: string): number | null => known.get(id)?.block ?? null
        putAll(
          'cards',
          cards.map(({ id, json, revision }) => ({ id, json, revision, block: placeOf(id) })),
        )
        await db.cards.bulkDelete([...gone])
        const news = [...cards.map(({ id, line }) => ({ id, line })), ...gone.map((id) => ({ id, line: null }))]
        putAll(
          'fresh',
          news.map((row) => ({ ...row, generation, block: placeOf(row.id) })),
        )
        if (meta) await db.meta.put({ ...meta, key: THE_META })
      }),
    )
  }

  async dropOlder(generation: number): Promise<string[]> {
    const db = this.#db
    if (generation === 1) return []
    return db.transaction('rw', [db.cards, db.blocks, db.fresh], async () => {
      const fresh = await db.fresh.toArray()
      const here = new Set(fresh.filter((row) => row.generation === generation).map(({ id }) => id))
      await db.blocks
        .where('generation')
        .equals(generation)
        .each(({ lines }) => {
          for (const line of lines) here.add(idOfPacked(line))
        })
      const old = (await db.cards.toCollection().primaryKeys()).filter((id) => !here.has(id))
      await db.cards.bulkDelete(old)
      await db.blocks.where('generation').below(generation).delete()
      await db.fresh.bulkDelete(fresh.map(({ id }) => id).filter((id) => !here.has(id)))
      return old
    })
  }

  async countCards(): Promise<number> {
    return this.#db.cards.count()
  }

  async readCards(cardIds: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.#rowsOf(cardIds))].map(([id, { json }]) => [id, json]))
  }

  async readLines(take: (lines: readonly PackedLine[]) => Promise<void>): Promise<string[]> {
    // Fresh lines first: another tab may bring them into blocks that were read already.
    const fresh = await this.#db.fresh.toArray()
    const numbers = await this.#db.blocks.orderBy('number').primaryKeys()
    for (const number of numbers) {
      const block = await this.#db.blocks.get(number)
      if (block) await take(block.lines)
    }
    const lines = fresh.map(({ line }) => line).filter((line) => line !== null)
    for (let at = 0; at < lines.length; at += BLOCK) await take(lines.slice(at, at + BLOCK))
    return fresh.filter(({ line }) => line === null).map(({ id }) => id)
  }

  async tidyLines(): Promise<void> {
    await tidyBlocks(this.#db)
  }

  async remakeLines(make: (json: string) => PackedLine): Promise<void> {
    const { generation = 1 } = (await this.readMeta()) ?? {}
    await remakeBlocks(this.#db, { make, generation })
  }

  async readEntries(): Promise<Entry[]> {
    return this.#db.entries.orderBy('id').toArray()
  }

  async addEntry(cardIds: readonly string[], make: (view: EntryView) => Omit<Entry, 'id'>): Promise<Entry> {
    const db = this.#db
    return filling(() =>
      db.transaction('rw', [db.entries, db.cards], async () => {
        const entry = make(await this.#viewOf(cardIds))
        const id = await db.entries.add(entry)
        return { ...entry, id }
      }),
    )
  }

  async changeEntries(cardIds: readonly string[], decide: (view: EntriesView) => EntryChanges): Promise<void> {
    const db = this.#db
    await db.transaction('rw', db.entries, async () => {
      const { put = [], remove = [] } = decide({ entries: await this.#entriesOf(cardIds) })
      await db.entries.bulkPut([...put])
      await db.entries.bulkDelete([...remove])
    })
  }

  async readAlias(cardId: string): Promise<string | null> {
    return (await this.#db.aliases.get(cardId))?.to ?? null
  }

  async writeAlias(from: string, to: string): Promise<void> {
    await this.#db.aliases.put({ from, to })
  }

  async keepUnsent(): Promise<number> {
    const db = this.#db
    return db.transaction('rw', db.tables, async () => {
      await Promise.all([db.cards, db.blocks, db.fresh, db.meta].map((table) => table.clear()))
      await db.entries.filter(({ state }) => state === 'sent').delete()
      const unsent = await db.entries.count()
      if (unsent === 0) await db.aliases.clear()
      return unsent
    })
  }

  close(): void {
    this.#db.close()
  }

  async destroy(): Promise<void> {
    await this.#db.delete()
  }

  async #rowsOf(cardIds: readonly string[]): Promise<Map<string, CardRow>> {
    const rows = await this.#db.cards.bulkGet([...cardIds])
    return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]))
  }

  async #viewOf(cardIds: readonly string[]): Promise<EntryView> {
    const cards = cardIds.length === 1 ? await this.readCards(cardIds) : new Map<string, string>()
    return { entries: await this.#entriesOf(cardIds), cards }
  }

  /** Where there are fewer entries than cards they are all read: of one about a thousand cards the index would tell a thousand times. */
  async #entriesOf(cardIds: readonly string[]): Promise<Entry[]> {
    const { entries } = this.#db
    if ((await entries.count()) < cardIds.length) {
      const wanted = new Set(cardIds)
      return (await this.readEntries()).filter((entry) => entry.cardIds.some((id) => wanted.has(id)))
    }
    const found = await entries
      .where('cardIds')
      .anyOf([...cardIds])
      .distinct()
      .toArray()
    return found.sort((a, b) => a.id - b.id)
  }
}

/** Puts rows into a table within the transaction at hand: at once, where Dexie would note for its queries which rows changed. */
function putAll(table: string, rows: readonly object[]): void {
  const store = Dexie.currentTransaction.idbtrans.objectStore(table)
  for (const row of rows) store.put(row)
}

/** Opens the database of a replica; null where the browser keeps nothing. */
export async function openDexieStorage(name: string): Promise<DexieStorage | null> {
  const db = new ReplicaDatabase(name)
  try {
    await db.open()
    return new DexieStorage(db)
  } catch {
    db.close()
    return null
  }
}

async function filling<Told>(write: () => PromiseLike<Told>): Promise<Told> {
  try {
    return await write()
  } catch (error) {
    const isFull = error instanceof Dexie.QuotaExceededError || (error as Error).name === 'QuotaExceededError'
    throw isFull ? new StorageFullError('The browser gives no more room.', { cause: error }) : error
  }
}
