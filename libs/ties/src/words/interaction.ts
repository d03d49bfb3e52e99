import type { Contribution } from './contribution.ts'
import type { Medium } from './media.table.ts'

/** Who turned to whom, seen from the member; `mutual` is a meeting or a call, in which both speak. */
export type Direction = 'outbound' | 'inbound' | 'mutual'

/** Something that happened between one member and one card. */
export interface Interaction {
  readonly id: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly medium: Medium
  readonly direction: Direction
  readonly expectsReply?: boolean
  readonly commercial?: boolean
  readonly minutes?: number
  readonly contributions?: readonly Contribution[]
  /** Keys of items of the agenda that it did. */
  readonly does?: readonly string[]
}
