import type { WallClock } from './moments/wall-clock.ts'
import type { Party } from './told.ts'

/** What a reader must be told besides the file. */
export interface TalkContext {
  /** The clock by which times without a zone were shown. */
  readonly clock: WallClock
  /** Of several files that come together: who stands behind the numbers by which one of them names people. */
  readonly people: ReadonlyMap<string, Party>
  /** Whose export it is, where another of its files says so: the number of the account. */
  readonly owner: string | null
  /** `instagram` or `facebook`, which write their messages alike. */
  readonly network: 'instagram' | 'facebook'
}
