import { Readable } from 'node:stream'
import type {
  alarmEvent,
  alertEvent,
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

/** What an `alert` tells: a device takes more away than a person does by hand. */
type AlertEvent = OutputOf<typeof alertEvent>

/** What a `device` tells: the password of a device is over. */
type DeviceEvent = OutputOf<typeof deviceEvent>

/** What a `request` tells: somebody asks the reader for something, or answered what the reader asked. */
type RequestEvent = OutputOf<typeof requestEvent>

/** What an `alarm` tells administrators: somebody opened or took out more contacts than is usual. */
type AlarmEvent = OutputOf<typeof alarmEvent>

/** What a `comment` tells: something was said of a card. */
type CommentEvent = OutputOf<typeof commentEvent>

/** What a `presence` tells: who else has a card open that the reader has open. */
type PresenceEvent = OutputOf<typeof presenceEvent>

/** What an `interaction` tells: something took place with people. */
type InteractionEvent = OutputOf<typeof interactionEvent>

/** What a `tie` tells: the reader said something of a relation of theirs. */
type TieEvent = OutputOf<typeof tieEvent>

/** What a `follow-up` tells: the reader noted or changed one. */
type FollowUpEvent = OutputOf<typeof followUpEvent>

/** What an `objective` tells: the reader noted or changed one. */
type ObjectiveEvent = OutputOf<typeof objectiveEvent>

/** What an `inbound` tells: an entry of the reader's desk is new or was changed. */
type InboundEvent = OutputOf<typeof inboundEvent>

/** What an `event` tells: the reader noted or changed one, or whom they met there. */
type EventEvent = OutputOf<typeof eventEvent>

/** What an `introduction` tells: the reader noted or changed one. */
type IntroductionEvent = OutputOf<typeof introductionEvent>

/** One server-sent event: what happened, and the state a reader has after it. */
export type LiveEvent = {
  /** The sync token of the state; a browser gives it back as `Last-Event-ID` when it connects again. */
  readonly id: string
} & (
  | { readonly name: 'ready' | 'change' | 'start-over' | 'notification' | 'today' }
  | { readonly name: 'alert'; readonly data: Readonly<AlertEvent> }
  | { readonly name: 'device'; readonly data: Readonly<DeviceEvent> }
  | { readonly name: 'comment'; readonly data: Readonly<CommentEvent> }
  | { readonly name: 'presence'; readonly data: Readonly<PresenceEvent> }
  | { readonly name: 'event'; readonly data: Readonly<EventEvent> }
  | { readonly name: 'follow-up'; readonly data: Readonly<FollowUpEvent> }
  | { readonly name: 'inbound'; readonly data: Readonly<InboundEvent> }
  | { readonly name: 'interaction'; readonly data: Readonly<InteractionEvent> }
  | { readonly name: 'introduction'; readonly data: Readonly<IntroductionEvent> }
  | { readonly name: 'objective'; readonly data: Readonly<ObjectiveEvent> }
  | { readonly name: 'tie'; readonly data: Readonly<TieEvent> }
  | { readonly name: 'request'; readonly data: Readonly<RequestEvent> }
  | { readonly name: 'alarm'; readonly data: Readonly<AlarmEvent> }
)

/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000

/** A reader this far behind does not keep up: events are tiny and few. */
const MOST_WAITING_BYTES = 16 * 1024

/** The open answer to one reader of live events, as text of `text/event-stream`. Dropped when its reader does not keep up. */
export class EventStream extends Readable {
  readonly #onDropped: () => void

  constructor(onDropped: () => void) {
    super({ highWaterMark: MOST_WAITING_BYTES })
    this.#onDropped = onDropped
    this.push(`retry: ${RETRY_MS}\n\n`)
  }

  override _read(): void {
    // Events come when they happen, not when they are asked for.
  }

  /** Tells the reader of an event. */
  tell(event: LiveEvent): void {
    const data = 'data' in event ? event.data : {}
    this.#write(`id: ${event.id}\nevent: ${event.name}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  /** Keeps the connection alive through proxies that close quiet ones. */
  beat(): void {
    this.#write(':\n\n')
  }

  #write(text: string): void {
    if (this.destroyed) return
    this.push(text)
    if (this.readableLength <= MOST_WAITING_BYTES) return
    this.#onDropped()
    this.destroy()
  }
}
