import type {
  alarmEvent,
  alertEvent,
  books,
  commentEvent,
  deviceEvent,
  eventEvent,
  followUpEvent,
  inboundEvent,
  interactionEvent,
  introductionEvent,
  OutputOf,
  objectiveEvent,
  presenceEvent,
  requestEvent,
  tieEvent,
} from '@lazo/contract'
import type { PackedLine } from '../lines/pack-line.ts'
import type { Action } from '../outbox/action.ts'
import type { OutboxItem, Refusal } from '../outbox/entry.ts'
import type { TakenBack } from '../outbox/taken-back.ts'
import type { OpenCard } from './open-card.ts'
import type { SyncState } from './sync-state.ts'

/** The books within reach, as the server tells them. */
export type Book = OutputOf<typeof books>['items'][number]

/** A device takes more away than a person does by hand. */
export type Alert = OutputOf<typeof alertEvent>

/** Somebody opened or took out more contacts than is usual; administrators are told. */
export type Alarm = OutputOf<typeof alarmEvent>

/** The password of a device is over. */
export type DeviceNotice = OutputOf<typeof deviceEvent>

/** What the server tells of as it happens and is not in the replica; `again`: the line was open anew, and something may have been missed. */
export type Happening =
  | { readonly name: 'again' | 'inbound' | 'notification' | 'today' }
  | ({ readonly name: 'comment' } & OutputOf<typeof commentEvent>)
  | ({ readonly name: 'presence' } & OutputOf<typeof presenceEvent>)
  | ({ readonly name: 'request' } & OutputOf<typeof requestEvent>)
  | ({ readonly name: 'interaction' } & OutputOf<typeof interactionEvent>)
  | ({ readonly name: 'tie' } & OutputOf<typeof tieEvent>)
  | ({ readonly name: 'follow-up' } & OutputOf<typeof followUpEvent>)
  | ({ readonly name: 'objective' } & OutputOf<typeof objectiveEvent>)
  | ({ readonly name: 'introduction' } & OutputOf<typeof introductionEvent>)
  | ({ readonly name: 'event' } & OutputOf<typeof eventEvent>)
  | ({ readonly name: 'inbound' } & OutputOf<typeof inboundEvent>)

/** What the worker must know to open the replica of one member. */
export interface ReplicaConfig {
  readonly workspaceId: string
  readonly memberId: string
  /** The country that national phone numbers are read in. */
  readonly region: string
  readonly language: 'en' | 'es'
}

/** Which side wins a place that both changed. */
export type ConflictChoice = 'mine' | 'theirs'

/** What the page may ask the worker, by name. */
export interface Asks {
  readCard(cardId: string): OpenCard | null
  add(action: Action): number
  takeBack(entryIds: readonly number[]): TakenBack
  resolve(entryId: number, choices: Readonly<Record<string, ConflictChoice>>): void
  outbox(): readonly OutboxItem[]
  refusals(): readonly Refusal[]
  dismiss(entryId: number): void
  catchUp(): void
  renewBooks(): void
}

/** A question of the page. */
export interface Ask<Name extends keyof Asks = keyof Asks> {
  readonly kind: 'ask'
  readonly id: number
  readonly name: Name
  readonly given: Parameters<Asks[Name]>
}

/** From the page to its worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly config: ReplicaConfig }
  | { readonly kind: 'language'; readonly language: 'en' | 'es' }
  | Ask
  /** So many lines were taken in that there may be more. */
  | { readonly kind: 'taken' }
  /** The page came into view, or its network went. */
  | { readonly kind: 'seen' }
  /** The network came back. Workers are not told of it everywhere. */
  | { readonly kind: 'online' }

/** From the worker to its page. */
export type FromWorker =
  /** Lines of cards, packed: texts cross to the page faster than objects do. */
  | { readonly kind: 'lines'; readonly lines: readonly PackedLine[] }
  | { readonly kind: 'gone'; readonly cardIds: readonly string[] }
  /** The documents of these cards are others now; null: of any. */
  | { readonly kind: 'cards'; readonly cardIds: readonly string[] | null }
  /** A card made here has the id of the server now. */
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'state'; readonly state: SyncState }
  | { readonly kind: 'books'; readonly books: readonly Book[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'device'; readonly device: DeviceNotice }
  | { readonly kind: 'alarm'; readonly alarm: Alarm }
  | { readonly kind: 'happening'; readonly happening: Happening }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
