import { Dexie, type Table } from 'dexie'
import type { PackedLine } from '../lines/pack-line.ts'
import type { Entry } from '../outbox/entry.ts'
import type { ReplicaMeta } from './meta.ts'
import type { StoredCard } from './storage.ts'

/** The lines of some hundred cards in one row, so that a start reads hundreds of rows and not a hundred thousand. */
export interface LineBlockRow {
  /** Of several lines of a card the one in the block of the highest number counts. */
  readonly number: number
  /** During which load it came. */
  readonly generation: number
  readonly lines: readonly PackedLine[]
  /** Cards that are gone since the blocks before. */
  readonly gone?: readonly string[]
  /** Marks the blocks of what changed since the load. */
  readonly isChange?: 1
}

/** The tables of a replica. The documents are texts: a browser copies a text far faster than an object. */
export class ReplicaDatabase extends Dexie {
  declare readonly cards: Table<StoredCard, string>
  declare readonly blocks: Table<LineBlockRow, number, Omit<LineBlockRow, 'number'>>
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
    this.version(2).stores({ blocks: '++number, generation, isChange', fresh: null })
    // Dexie would open it again at the next word, and so make anew what another tab is taking away.
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) this.close()
    })
  }
}
