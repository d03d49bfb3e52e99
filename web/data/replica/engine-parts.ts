import type { PackedLine } from '../lines/pack-line.ts'
import type { EventLine } from '../live/live-line.ts'
import type { AskServer } from '../outbox/ask-server.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { Connection } from './connection.ts'
import type { FromWorker, ReplicaConfig } from './messages.ts'
import type { ReplicaStorage } from './storage.ts'
import type { RelayedMessage, TabChannel } from './tab-message.ts'

/** What the replica of a tab needs of the world: everything that is not the same in a test. */
export interface EngineParts {
  readonly config: ReplicaConfig
  readonly storage: ReplicaStorage
  readonly ask: AskServer
  readonly tell: (message: FromWorker) => void
  readonly channel: TabChannel
  /** Comes back when this tab leads: at once when no other does. Gives whether it leads alone. */
  readonly lead: () => Promise<boolean>
  readonly openEvents: (since: string | null) => EventLine
  readonly now: () => number
  readonly random: () => number
  /** Calls back after so many milliseconds. Gives what stops it. */
  readonly after: (ms: number, act: () => void) => () => void
}

/** The replica of a tab, as the part of it that leads sees it. */
export interface EngineOfTab {
  readonly parts: EngineParts
  readonly outbox: Outbox
  readonly connection: Connection
  tellAll(message: RelayedMessage): Promise<void>
  tellAllLines(give: (lines: readonly PackedLine[]) => Promise<void>): Promise<void>
  refresh(cardIds: readonly string[]): Promise<void>
}
