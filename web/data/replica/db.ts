import { Dexie, type Table } from 'dexie'
import type { PackedLine } from '../lines/pack-line.ts'
import type { Entry } from '../outbox/entry.ts'
import type { ReplicaMeta } from './meta.ts'

/** A card as the database keeps it. */
export interface CardRow {
  readonly id: string
  readonly json: string
  readonly revision: number
  /** The block that has its line; null while it has none. */
  readonly block: number | null
}

/** The lines of some hundred cards in one row, so that a start reads hundreds of rows and not a hundred thousand. */
export interface LineBlockRow {
  readonly number: number
  readonly generation: number
  readonly lines: readonly PackedLine[]
}

/** A line that changed since its block was written; null when the card is gone. It counts before the block. */
export interface FreshRow {
  readonly id: string
  readonly line: PackedLine | null
  /** During which load it changed. */
  readonly generation: number
  readonly block: number | null
}

/** The tables of a replica. The documents are texts: a browser copies a text far faster than an object. */
export class ReplicaDatabase extends Dexie {
  declare readonly cards: Table<CardRow, string>
  declare readonly blocks: Table<LineBlockRow, number, Omit<LineBlockRow, 'number'>>
  declare readonly fresh: Table<FreshRow, string>
  declare readonly entries: Table<Entry, number, Omit<Entry, 'id'>>
  declare readonly aliases: Table<{ from: string; to: string }, string>
  declare readonly meta: Table<ReplicaMeta & { key: string }, string>

  constructor(name: string) {
    // Nothing here is watched by queries; the cache for these would hold all cards once more.
    super(name, { cache: 'disabled' })
    this.version(1).stores({
      cards: 'id',
      blocks: '++number, generation',
      fresh: 'id',
      entries: '++id, *cardIds',
      aliases: 'from',
      meta: 'key',
    })
  }
}
