import { Dexie } from 'dexie'
import type { PackedLine } from '../lines/pack-line.ts'
import type { Entry } from '../outbox/entry.ts'
import { chooseKept } from './choose-kept.ts'
import { ReplicaDatabase } from './db.ts'
import { blocksInOrder, remakeBlocks, tidyBlocks } from './line-blocks.ts'
import { idOfPacked } from './line-maker.ts'
import type { ReplicaMeta } from './meta.ts'
import {
  type EntriesView,
  type EntryChanges,
  type EntryView,
  type KeptChanges,
  type LoadedBlock,
  type ReplicaStorage,
  StorageFullError,
  type StoredCard,
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
      db.transaction('rw', [db.cards, db.blocks, db.meta], async () => {
        putCards(cards)
        await db.blocks.add({ generation, lines: cards.map(({ line }) => line) })
        await db.meta.put({ ...meta, key: THE_META })
      }),
    )
  }

  async saveChanges(changes: StoredChanges): Promise<KeptChanges> {
    const db = this.#db
    return filling(() =>
      db.transaction('rw', [db.cards, db.blocks, db.meta], async () => {
        const { generation = 1 } = (await this.readMeta()) ?? {}
        const told = chooseKept(changes, await this.#cardsOf(changes.cards.map(({ id }) => id)))
        putCards(told.kept)
        const gone = [...changes.gone]
        await db.cards.bulkDelete(gone)
        const lines = told.kept.map(({ line }) => line)
        if (lines.length + gone.length > 0) await db.blocks.add({ generation, isChange: 1, lines, gone })
        return told
      }),
    )
  }

  async dropOlder(generation: number): Promise<string[]> {
    const db = this.#db
    if (generation === 1) return []
    return db.transaction('rw', [db.cards, db.blocks], async () => {
      const here = new Set<string>()
      await db.blocks
        .where('generation')
        .equals(generation)
        .each(({ lines, gone = [] }) => {
          for (const line of lines) here.add(idOfPacked(line))
          for (const id of gone) here.delete(id)
        })
      const old = (await db.cards.toCollection().primaryKeys()).filter((id) => !here.has(id))
      await db.cards.bulkDelete(old)
      await db.blocks.where('generation').below(generation).delete()
      return old
    })
  }

  async countCards(): Promise<number> {
    return this.#db.cards.count()
  }

  async readCards(cardIds: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.#cardsOf(cardIds))].map(([id, { json }]) => [id, json]))
  }

  async readLines(take: (lines: readonly PackedLine[]) => Promise<void>): Promise<string[]> {
    const gone = new Set<string>()
    for await (const block of blocksInOrder(this.#db)) {
      if (gone.size > 0) for (const line of block.lines) gone.delete(idOfPacked(line))
      for (const id of block.gone ?? []) gone.add(id)
      await take(block.lines)
    }
    return [...gone]
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
      await Promise.all([db.cards, db.blocks, db.meta].map((table) => table.clear()))
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

  async #cardsOf(cardIds: readonly string[]): Promise<Map<string, StoredCard>> {
    const cards = await this.#db.cards.bulkGet([...cardIds])
    return new Map(cards.filter((card) => card !== undefined).map((card) => [card.id, card]))
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

/** Puts cards within the transaction at hand: at once, where Dexie would note for its queries which rows changed. */
function putCards(cards: readonly StoredCard[]): void {
  const store = Dexie.currentTransaction.idbtrans.objectStore('cards')
  for (const { id, json, revision } of cards) store.put({ id, json, revision })
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
