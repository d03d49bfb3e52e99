import type { PackedLine } from '../lines/pack-line.ts'
import type { Entry } from '../outbox/entry.ts'
import type { ReplicaMeta } from './meta.ts'

/** A card as it is kept: the line of the answer it came in, as text, and what must be known without reading it. */
export interface StoredCard {
  readonly id: string
  /** `{"card": …}` with the ETag inside, as `GET /replica` tells it. */
  readonly json: string
  readonly revision: number
}

/** A card and its line. */
export interface CardWithLine extends StoredCard {
  readonly line: PackedLine
}

/** What a step of a first load keeps, in one transaction. */
export interface LoadedBlock {
  readonly cards: readonly CardWithLine[]
  /** The state after it: where to go on when the tab closes now. */
  readonly meta: ReplicaMeta
}

/** What changed, in one transaction. */
export interface StoredChanges {
  readonly cards: readonly CardWithLine[]
  readonly gone: readonly string[]
  /** So many cards may be new; any number unless it is said. */
  readonly room?: number
}

/** What became of changes. */
export interface KeptChanges {
  readonly kept: readonly CardWithLine[]
  /** New cards for which there was no room. */
  readonly beyond: readonly string[]
  /** How many of those kept are new. */
  readonly added: number
}

/** Entries that a decision puts in place of those it was shown. */
export interface EntryChanges {
  readonly put?: readonly Entry[]
  readonly remove?: readonly number[]
}

/** What a decision about entries is shown: those of the cards it is about, in order. */
export interface EntriesView {
  readonly entries: readonly Entry[]
}

/** What a new entry is made from: the entries of its cards too, and when it is about one alone, that card as it is kept. */
export interface EntryView extends EntriesView {
  readonly cards: ReadonlyMap<string, string>
}

/** Where a replica is kept. Every method is one transaction, also against other tabs of the browser. */
export interface ReplicaStorage {
  /** Whether it outlives the tab. */
  readonly isKept: boolean
  readMeta(): Promise<ReplicaMeta | null>
  writeMeta(meta: ReplicaMeta): Promise<void>

  /** Keeps a block of a first load. Throws `StorageFullError`. */
  saveBlock(block: LoadedBlock): Promise<void>
  /** Keeps changes, but for cards that are here in a later state. Throws `StorageFullError`. */
  saveChanges(changes: StoredChanges): Promise<KeptChanges>
  /** Ends a load: takes away what is of older loads, and gives the ids of these cards. */
  dropOlder(generation: number): Promise<string[]>
  countCards(): Promise<number>
  readCards(cardIds: readonly string[]): Promise<Map<string, string>>
  /** All lines, some hundred at a time and in an order in which later ones count. Gives the ids that are gone. */
  readLines(take: (lines: readonly PackedLine[]) => Promise<void>): Promise<string[]>
  /** Brings changed lines to where they belong when there are many; they would make starts slow. */
  tidyLines(): Promise<void>
  /** Makes all lines anew from the cards. */
  remakeLines(make: (json: string) => PackedLine): Promise<void>

  /** All entries of the outbox in order. */
  readEntries(): Promise<Entry[]>
  /** Adds an entry; its id is given here. */
  addEntry(cardIds: readonly string[], make: (view: EntryView) => Omit<Entry, 'id'>): Promise<Entry>
  /** Changes entries of these cards as `decide` says, which must be quick and pure. */
  changeEntries(cardIds: readonly string[], decide: (view: EntriesView) => EntryChanges): Promise<void>
  /** The id of the server for a card made here. */
  readAlias(cardId: string): Promise<string | null>
  writeAlias(from: string, to: string): Promise<void>

  /** Takes everything away but the entries that are not at the server, of which it gives the number, and stays open. */
  keepUnsent(): Promise<number>
  close(): void
  /** Closes it and takes everything away. */
  destroy(): Promise<void>
}

/** The browser gives no more room. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError'
}
