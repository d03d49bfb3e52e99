import { waitAfter } from '../outbox/backoff.ts'
import type { Alarm, Alert, DeviceNotice, Happening } from '../replica/messages.ts'

/** The part of `EventSource` that is used. */
export interface EventLine {
  readonly readyState: number
  addEventListener(name: string, hear: (event: { data?: string; lastEventId?: string }) => void): void
  close(): void
}

/** What a live line needs, and whom it tells. */
export interface LiveParts {
  /** Opens a connection that tells what happens after this token. */
  readonly open: (since: string | null) => EventLine
  readonly after: (ms: number, act: () => void) => () => void
  readonly random: () => number
  /** The token of what is known here. */
  readonly token: () => string | null
  /** Something changed; the token of the state there is. */
  readonly changed: (token: string) => void
  readonly alert: (alert: Alert) => void
  readonly device: (device: DeviceNotice) => void
  readonly alarm: (alarm: Alarm) => void
  readonly happened: (happening: Happening) => void
  /** A line that told things has broken: the network went, or the server ended it. */
  readonly broken: () => void
}

const CLOSED = 2
const CHANGES = ['ready', 'change', 'start-over'] as const
const HAPPENINGS = [
  'comment',
  'notification',
  'presence',
  'request',
  'interaction',
  'tie',
  'follow-up',
  'today',
  'objective',
  'introduction',
  'inbound',
  'event',
] as const

/**
 * The line on which the server tells that something happened. A browser connects again by itself when a connection breaks;
 * this does so where it gives up: after an answer that was no event stream, such as a refusal.
 */
export class LiveLine {
  readonly #parts: LiveParts
  #line: EventLine | null = null
  #failures = 0
  #hasTold = false
  #stopWaiting = (): void => undefined

  constructor(parts: LiveParts) {
    this.#parts = parts
  }

  /** Whether it is open or the browser is connecting again. */
  get isOpen(): boolean {
    return this.#line !== null && this.#line.readyState !== CLOSED
  }

  /** Opens the line unless it is open. */
  open(): void {
    if (this.isOpen) return
    this.close()
    const line = this.#parts.open(this.#parts.token())
    this.#line = line
    for (const name of CHANGES) {
      line.addEventListener(name, ({ lastEventId }) => {
        this.#failures = 0
        this.#hasTold = true
        this.#parts.changed(lastEventId ?? '')
        if (name === 'ready') this.#parts.happened({ name: 'again' })
      })
    }
    for (const name of HAPPENINGS)
      line.addEventListener(name, ({ data }) => this.#parts.happened({ ...JSON.parse(data ?? ''), name } as Happening))
    line.addEventListener('alert', ({ data }) => this.#parts.alert(JSON.parse(data ?? '') as Alert))
    line.addEventListener('device', ({ data }) => this.#parts.device(JSON.parse(data ?? '') as DeviceNotice))
    line.addEventListener('alarm', ({ data }) => this.#parts.alarm(JSON.parse(data ?? '') as Alarm))
    line.addEventListener('error', () => this.#fail(line))
  }

  /** Hears nothing more. */
  close(): void {
    this.#stopWaiting()
    this.#line?.close()
    this.#line = null
  }

  #fail(line: EventLine): void {
    if (line !== this.#line) return
    if (this.#hasTold) this.#parts.broken()
    this.#hasTold = false
    if (line.readyState !== CLOSED) return
    this.#failures += 1
    this.#stopWaiting()
    this.#stopWaiting = this.#parts.after(waitAfter(this.#failures + 1, this.#parts.random()), () => this.open())
  }
}
