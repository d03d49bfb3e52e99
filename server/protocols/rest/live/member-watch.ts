import type { Actor } from '#base/actor.ts'
import { listAlerts } from '#domain/collections/guard/list-alerts.ts'
import { findCommentedCard } from '#domain/comments/list-comments.ts'
import { isOnDesk } from '#domain/desk/list-inbound.ts'
import { readOwnDevice } from '#domain/devices/read-own-device.ts'
import type { Domain } from '#domain/domain.ts'
import { findInteractionCards } from '#domain/interactions/list-interactions.ts'
import type { PresentMember } from '#domain/presence/read-present.ts'
import { listRequestNews } from '#domain/sharing/requests/list-requests.ts'
import { readPresentToken } from '#domain/sync/read-changes.ts'
import { parseSyncToken } from '#domain/sync/sync-token.ts'
import { listAlarmNews } from '#domain/watch/alarms.ts'
import { encodePresent } from '../encode/presence.ts'
import type { EventStream } from './event-stream.ts'

/** For so long who connects is told of what a device took away, of requests, and of alarms: connections break, and an alert is not a state to be read. */
const ALERT_MS = 3_600_000

/** So long what changes for today is gathered. */
const TODAY_MS = 200

/** What a reader was told: the last token, the batches of devices, what became of which requests, and which alarms. */
interface Heard {
  token: string
  readonly alerts: Set<string>
  readonly requests: Set<string>
  readonly alarms: Set<string>
}

type StoredRequest = Awaited<ReturnType<typeof listRequestNews>>[number]
type StoredAlarm = Awaited<ReturnType<typeof listAlarmNews>>[number]
type StoredAlert = Awaited<ReturnType<typeof listAlerts>>[number]

/** Watches what one member sees of a workspace, for all of the member's open connections together. */
export class MemberWatch {
  readonly #domain: Domain
  readonly #actor: Actor
  readonly #readers = new Map<EventStream, Heard>()
  #looking: Promise<void> | undefined
  #mustLookAgain = false
  #tellingToday: NodeJS.Timeout | undefined

  constructor(domain: Domain, actor: Actor) {
    this.#domain = domain
    this.#actor = actor
  }

  /** Whose eyes it sees with. */
  get actor(): Actor {
    return this.#actor
  }

  get memberId(): string {
    return this.#actor.memberId
  }

  /** Tells a reader of everything after `token`, until `remove`. */
  add(reader: EventStream, token: string): void {
    this.#readers.set(reader, { token, alerts: new Set(), requests: new Set(), alarms: new Set() })
  }

  /** Tells a reader no more. */
  remove(reader: EventStream): void {
    this.#readers.delete(reader)
  }

  /** Whether nobody reads any more. */
  get isIdle(): boolean {
    return this.#readers.size === 0
  }

  /** Tells that the password of a device is over, if it is one of the member's. */
  async tellDevice(deviceId: string): Promise<void> {
    const device = await readOwnDevice(this.#domain, this.#actor, deviceId)
    if (!device) return
    const data = { deviceId, device: device.label, isRevoked: device.revokedAt !== null }
    for (const [reader, { token }] of this.#readers) reader.tell({ name: 'device', id: token, data })
  }

  /** Tells that there is something new to be told, or that it was read elsewhere, if it is the member's. */
  tellNotification(memberId: string): void {
    if (memberId !== this.#actor.memberId) return
    for (const [reader, { token }] of this.#readers) reader.tell({ name: 'notification', id: token })
  }

  /** Tells that a comment was written, changed or deleted, if it is one that the member may read. */
  async tellComment(commentId: string): Promise<void> {
    const cardId = await findCommentedCard(this.#domain, this.#actor, commentId)
    if (cardId === null) return
    for (const [reader, { token }] of this.#readers)
      reader.tell({ name: 'comment', id: token, data: { cardId, commentId } })
  }

  /** Tells who else has a card open. That the member sees it is the caller's to know. */
  tellPresence(cardId: string, present: readonly PresentMember[]): void {
    const items = encodePresent(present.filter(({ memberId }) => memberId !== this.#actor.memberId))
    for (const [reader, { token }] of this.#readers)
      reader.tell({ name: 'presence', id: token, data: { cardId, items } })
  }

  /** Tells that a tie or a follow-up was changed, named by member and card, if it is the member's own. */
  tellOwn(name: 'tie' | 'follow-up', of: string): void {
    const [memberId, cardId] = of.split('.')
    if (memberId !== this.#actor.memberId || cardId === undefined) return
    for (const [reader, { token }] of this.#readers) reader.tell({ name, id: token, data: { cardId } })
  }

  /** Tells that an objective, an introduction or an event was noted or changed, named by member and its own id, if it is the member's own. */
  tellNoted(name: 'objective' | 'introduction' | 'event', of: string): void {
    const [memberId, id] = of.split('.')
    if (memberId !== this.#actor.memberId || id === undefined) return
    for (const [reader, { token }] of this.#readers)
      if (name === 'objective') reader.tell({ name, id: token, data: { objectiveId: id } })
      else if (name === 'introduction') reader.tell({ name, id: token, data: { introductionId: id } })
      else reader.tell({ name, id: token, data: { eventId: id } })
  }

  /** Tells that today may ask something else, if it is the member's; once for what comes in quick succession. */
  tellToday(memberId: string): void {
    if (memberId !== this.#actor.memberId || this.#tellingToday) return
    this.#tellingToday = setTimeout(() => {
      this.#tellingToday = undefined
      for (const [reader, { token }] of this.#readers) reader.tell({ name: 'today', id: token })
    }, TODAY_MS).unref()
  }

  /** Tells that an entry of the desk is new or was changed, if it stands on the member's desk. */
  async tellInbound(inboundId: string): Promise<void> {
    if (!(await isOnDesk(this.#domain, this.#actor, inboundId))) return
    for (const [reader, { token }] of this.#readers) reader.tell({ name: 'inbound', id: token, data: { inboundId } })
  }

  /** Tells of an interaction that was recorded, changed or removed, if the member may know of it, or of one that is hidden from now on. */
  async tellInteraction(interactionId: string, isHidden: boolean): Promise<void> {
    const cardIds = await findInteractionCards(this.#domain, this.#actor, { interactionId, isHidden })
    if (cardIds.length === 0) return
    for (const [reader, { token }] of this.#readers)
      reader.tell({ name: 'interaction', id: token, data: { interactionId, cardIds } })
  }

  /** Looks whether anything of the member's changed, and tells. However often it is called meanwhile, it looks once more at the end. */
  async look(): Promise<void> {
    this.#mustLookAgain = true
    this.#looking ??= this.#lookUntilQuiet().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #lookUntilQuiet(): Promise<void> {
    while (this.#mustLookAgain && !this.isIdle) {
      this.#mustLookAgain = false
      const token = await readPresentToken(this.#domain, this.#actor)
      const since = new Date(this.#domain.clock.now().getTime() - ALERT_MS)
      const alerts = (await listAlerts(this.#domain, this.#actor, since)).filter((alert) => alert.undoneBy === null)
      const requests = await listRequestNews(this.#domain, this.#actor, since)
      const alarms = await listAlarmNews(this.#domain, this.#actor, since)
      for (const [reader, heard] of this.#readers) {
        if (heard.token !== token)
          reader.tell({ name: isOneLine(heard.token, token) ? 'change' : 'start-over', id: token })
        heard.token = token
        for (const alert of alerts.toReversed()) tellOnce(reader, heard, alert)
        for (const request of requests) tellRequest(reader, heard, request)
        for (const alarm of alarms.toReversed()) tellAlarm(reader, heard, alarm)
      }
    }
  }
}

function tellOnce(reader: EventStream, heard: Heard, { batchId, cards, deviceLabel }: StoredAlert): void {
  if (heard.alerts.has(batchId)) return
  heard.alerts.add(batchId)
  reader.tell({ name: 'alert', id: heard.token, data: { batchId, cards, device: deviceLabel } })
}

function tellRequest(
  reader: EventStream,
  heard: Heard,
  { requestId, state, askerName, bookName }: StoredRequest,
): void {
  const key = `${requestId} ${state}`
  if (heard.requests.has(key)) return
  heard.requests.add(key)
  reader.tell({ name: 'request', id: heard.token, data: { requestId, state, asker: askerName, book: bookName } })
}

function tellAlarm(reader: EventStream, heard: Heard, alarm: StoredAlarm): void {
  const { alarmId, kind, memberName, bookName, cards } = alarm
  if (heard.alarms.has(alarmId)) return
  heard.alarms.add(alarmId)
  reader.tell({ name: 'alarm', id: heard.token, data: { alarmId, kind, member: memberName, book: bookName, cards } })
}

/** Whether what was told can be continued: the same database, and the same rights. Pure. */
function isOneLine(told: string, token: string): boolean {
  const [before, after] = [parseSyncToken(told), parseSyncToken(token)]
  return before !== null && after !== null && before.era === after.era && before.epoch === after.epoch
}
