import type { PackedLine } from '../lines/pack-line.ts'
import type { Entry } from '../outbox/entry.ts'
import { BLOCK } from './bounds.ts'
import { chooseKept } from './choose-kept.ts'
import type { ReplicaMeta } from './meta.ts'
import type {
  CardWithLine,
  EntriesView,
  EntryChanges,
  EntryView,
  KeptChanges,
  LoadedBlock,
  ReplicaStorage,
  StoredChanges,
} from './storage.ts'

interface KeptCard extends CardWithLine {
  readonly generation: number
}

/** A replica that ends with its tab: for private windows, where a browser keeps nothing. */
export class MemoryStorage implements ReplicaStorage {
  readonly isKept = false
  readonly #mostCharacters: number
  readonly #cards = new Map<string, KeptCard>()
  readonly #entries = new Map<number, Entry>()
  readonly #aliases = new Map<string, string>()
  #meta: ReplicaMeta | null = null
  #characters = 0
  #lastEntry = 0

  /** Cards beyond so many characters are not kept: they are read at the server when somebody opens them. */
  constructor(mostCharacters = 64 * 1024 * 1024) {
    this.#mostCharacters = mostCharacters
  }

  async readMeta(): Promise<ReplicaMeta | null> {
    return this.#meta
  }

  async writeMeta(meta: ReplicaMeta): Promise<void> {
    this.#meta = meta
  }

  async saveBlock({ cards, meta }: LoadedBlock): Promise<void> {
    for (const card of cards) this.#keep({ ...card, generation: meta.generation })
    this.#meta = meta
  }

  async saveChanges(changes: StoredChanges): Promise<KeptChanges> {
    const told = chooseKept(changes, this.#cards)
    for (const card of told.kept) this.#keep({ ...card, generation: this.#meta?.generation ?? 1 })
    for (const id of changes.gone) this.#drop(id)
    return told
  }

  async dropOlder(generation: number): Promise<string[]> {
    const old = [...this.#cards.values()].filter((card) => card.generation < generation).map(({ id }) => id)
    for (const id of old) this.#drop(id)
    return old
  }

  async countCards(): Promise<number> {
    return this.#cards.size
  }

  async readCards(cardIds: readonly string[]): Promise<Map<string, string>> {
    return this.#cardsOf(cardIds)
  }

  async readLines(take: (lines: readonly PackedLine[]) => Promise<void>): Promise<string[]> {
    const lines = [...this.#cards.values()].map(({ line }) => line)
    for (let at = 0; at < lines.length; at += BLOCK) await take(lines.slice(at, at + BLOCK))
    return []
  }

  async tidyLines(): Promise<void> {
    // Each line has one place here.
  }

  async remakeLines(make: (json: string) => PackedLine): Promise<void> {
    for (const card of Array.from(this.#cards.values())) this.#keep({ ...card, line: make(card.json) })
  }

  async readEntries(): Promise<Entry[]> {
    return [...this.#entries.values()].sort((a, b) => a.id - b.id)
  }

  async addEntry(cardIds: readonly string[], make: (view: EntryView) => Omit<Entry, 'id'>): Promise<Entry> {
    const entry = { ...make(this.#viewOf(cardIds)), id: ++this.#lastEntry }
    this.#entries.set(entry.id, entry)
    return entry
  }

  async changeEntries(cardIds: readonly string[], decide: (view: EntriesView) => EntryChanges): Promise<void> {
    const { put = [], remove = [] } = decide({ entries: this.#entriesOf(cardIds) })
    for (const entry of put) this.#entries.set(entry.id, entry)
    for (const id of remove) this.#entries.delete(id)
  }

  async readAlias(cardId: string): Promise<string | null> {
    return this.#aliases.get(cardId) ?? null
  }

  async writeAlias(from: string, to: string): Promise<void> {
    this.#aliases.set(from, to)
  }

  close(): void {
    // Nothing is open.
  }

  async destroy(): Promise<void> {
    this.#entries.clear()
    await this.keepUnsent()
  }

  async keepUnsent(): Promise<number> {
    for (const { id, state } of Array.from(this.#entries.values())) if (state === 'sent') this.#entries.delete(id)
    this.#cards.clear()
    this.#meta = null
    this.#characters = 0
    if (this.#entries.size === 0) this.#aliases.clear()
    return this.#entries.size
  }

  #keep(card: KeptCard): void {
    this.#drop(card.id)
    const size = card.json.length + card.line.length
    if (this.#characters + size > this.#mostCharacters) return
    this.#characters += size
    this.#cards.set(card.id, card)
  }

  #drop(id: string): void {
    const card = this.#cards.get(id)
    if (!card) return
    this.#characters -= card.json.length + card.line.length
    this.#cards.delete(id)
  }

  #cardsOf(cardIds: readonly string[]): Map<string, string> {
    const found = cardIds.map((id) => this.#cards.get(id)).filter((card) => card !== undefined)
    return new Map(found.map(({ id, json }) => [id, json]))
  }

  #viewOf(cardIds: readonly string[]): EntryView {
    const cards = cardIds.length === 1 ? this.#cardsOf(cardIds) : new Map<string, string>()
    return { entries: this.#entriesOf(cardIds), cards }
  }

  #entriesOf(cardIds: readonly string[]): Entry[] {
    return [...this.#entries.values()]
      .filter((entry) => entry.cardIds.some((id) => cardIds.includes(id)))
      .sort((a, b) => a.id - b.id)
  }
}
