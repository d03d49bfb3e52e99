import type { Party } from '@lazo/talks'
import type { StoredImport, StoredSource } from '#store/imports/reader.ts'
import type { ImportOptions } from '../imports/import-options.ts'
import type { TalkColumns } from './open-talks.ts'

/** The source under which a member's imports of talks are remembered: who they are, and which card each person is. */
export const TALK_SOURCE = 'talks'

/** People that are remembered at most; the latest choices win. */
const MOST_PEOPLE = 20_000

/** What becomes of people of whom no card is known: contacts are made of them, they are handed to the desk, or left. */
export type OthersChoice = 'make' | 'desk' | 'leave'

/** What becomes of one person: which card it is, or what of others. */
export type PersonChoice = { readonly cardId: string } | OthersChoice

/** How an import of talks goes about them; kept with it, so that a restart goes on alike. */
export interface TalkOptions {
  /** Where the clocks stood whose times have no zone (IANA). */
  readonly zone: string
  /** Who made the export, by all the names they have in it. */
  readonly self: readonly Party[]
  readonly people: Readonly<Record<string, PersonChoice>>
  /** What becomes of those nobody chose for and of whom no card is known. */
  readonly others: OthersChoice
  /** Whether what was said is kept; without it only that it took place. */
  readonly keepsText: boolean
  readonly columns: TalkColumns | null
}

/** What is remembered of a member's imports of talks. */
export interface TalkMemory {
  readonly self: readonly Party[]
  /** By the key of a person: the card that was chosen, or made. */
  readonly people: Readonly<Record<string, string>>
}

/** The options of an import as they are kept; an import of contacts has none. */
export function talkOptionsOf({ options }: Pick<StoredImport, 'options'>): TalkOptions | null {
  return (options['talks'] as TalkOptions | undefined) ?? null
}

/** What is kept with an import of talks; who reads those of contacts finds nothing to do. */
export function storedOptions(talks: TalkOptions): ImportOptions & { readonly talks: TalkOptions } {
  return { shape: { kind: 'bundle', parts: [] }, policy: 'fill', notes: 'private', talks }
}

/** What is remembered in a source. */
export function memoryOf(source: Pick<StoredSource, 'mapping'> | null): TalkMemory {
  return (source?.mapping as TalkMemory | null) ?? { self: [], people: {} }
}

/** The memory with what was chosen since. Pure. */
export function remember(memory: TalkMemory, { self, people }: TalkMemory): TalkMemory {
  const all = Object.entries({ ...memory.people, ...people })
  return { self: self.length > 0 ? self : memory.self, people: Object.fromEntries(all.slice(-MOST_PEOPLE)) }
}
