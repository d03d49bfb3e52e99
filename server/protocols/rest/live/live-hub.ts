import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import type { PresentMember } from '#domain/presence/read-present.ts'
import { PRESENCE_WORD, type SaidSign } from '#domain/presence/sign.ts'
import { readChanges, readPresentToken } from '#domain/sync/read-changes.ts'
import type { DoorContext, LiveEvents, LiveReader } from '../../context.ts'
import { describeForLog } from '../../request-log.ts'
import { EventStream } from './event-stream.ts'
import { MemberWatch } from './member-watch.ts'
import { PresenceTeller } from './presence-teller.ts'

/** How many readers there may be, and how often they are seen to. */
export interface LiveLimits {
  readonly perAccount: number
  readonly inAll: number
  readonly beatMs: number
  /** How often is looked who has gone from a card without a word. */
  readonly goneMs?: number
}

const USUAL: LiveLimits = { perAccount: 10, inAll: 2_000, beatMs: 25_000 }
const GONE_MS = 5_000

type LiveParts = Pick<DoorContext, 'domain' | 'log' | 'metrics'>

interface OpenReader extends LiveReader {
  readonly stream: EventStream
  readonly watch: MemberWatch
}

/** Tells everybody who listens that something they see changed: never what, so each reads it by their own rights. */
export class LiveHub implements LiveEvents {
  readonly #door: LiveParts
  readonly #limits: LiveLimits
  readonly #readers = new Set<OpenReader>()
  readonly #watches = new Map<string, MemberWatch>()
  readonly #presence: PresenceTeller
  #stopListening: Promise<() => void> | undefined
  #beating: NodeJS.Timeout | undefined
  #lettingGo: NodeJS.Timeout | undefined

  constructor(door: LiveParts, limits: LiveLimits = USUAL) {
    this.#door = door
    this.#limits = limits
    const watchesOf = (workspaceId: string) => this.#watchesOf(workspaceId)
    this.#presence = new PresenceTeller(door.domain, watchesOf, (work) => this.#try(work))
  }

  /** Opens the answer to a reader. Throws `too-many-connections`, and the errors of a database that does not answer. */
  async open(reader: LiveReader): Promise<EventStream> {
    this.#refuseTooMany(reader.actor.accountId)
    const stream = new EventStream(() => this.#door.metrics.noteDroppedReader())
    const open = { ...reader, stream, watch: this.#watchFor(reader.actor) }
    this.#readers.add(open)
    stream.once('close', () => this.#forget(open))
    try {
      await this.#listen()
      await this.#begin(open)
    } catch (error) {
      stream.destroy()
      throw error
    }
    this.#door.metrics.noteLiveConnections(this.#readers.size)
    return stream
  }

  /** Says what a page does at a card, to all who have it open in whatever process. */
  async announce(actor: Actor, said: SaidSign): Promise<readonly PresentMember[]> {
    await this.#listen()
    return this.#presence.announce(actor, said)
  }

  /** Ends all answers. */
  async close(): Promise<void> {
    clearInterval(this.#beating)
    clearInterval(this.#lettingGo)
    await this.#presence.close()
    for (const { stream } of this.#readers) stream.destroy()
    const stop = await this.#stopListening?.catch(() => undefined)
    stop?.()
  }

  async #begin({ actor, since, stream, watch }: OpenReader): Promise<void> {
    const token = await readPresentToken(this.#door.domain, actor)
    watch.add(stream, token)
    stream.tell({ name: await this.#firstWord(actor, since), id: token })
    // What was committed between the two reads above.
    void this.#try(() => watch.look())
  }

  /** What a reader hears first: that it is up to date, that it missed something, or that it must load everything again. */
  async #firstWord(actor: Actor, since: string | undefined): Promise<'ready' | 'change' | 'start-over'> {
    if (since === undefined) return 'ready'
    try {
      const { changes } = await readChanges(this.#door.domain, actor, { since, limit: 1 })
      return changes.length > 0 ? 'change' : 'ready'
    } catch (error) {
      if (isProductError(error, 'start-over')) return 'start-over'
      throw error
    }
  }

  #listen(): Promise<unknown> {
    this.#beating ??= setInterval(() => this.#beat(), this.#limits.beatMs).unref()
    this.#lettingGo ??= setInterval(() => this.#presence.expire(), this.#limits.goneMs ?? GONE_MS).unref()
    const { notices } = this.#door.domain.store
    this.#stopListening ??= Promise.all([
      notices.listen((workspaceId) => this.#hearChange(workspaceId)),
      notices.listenDevices((workspaceId, deviceId) => this.#hear(workspaceId, (watch) => watch.tellDevice(deviceId))),
      notices.listenWords((workspaceId, word, id) => this.#hearWord(workspaceId, word, id)),
      notices.listenMembers((workspaceId, memberId) => this.#hearMember({ workspaceId, memberId })),
    ])
      .then((stops) => () => stops.forEach((stop) => stop()))
      .catch((error: unknown) => {
        this.#stopListening = undefined
        throw error
      })
    return this.#stopListening
  }

  #hear(workspaceId: string, tell: (watch: MemberWatch) => Promise<void>): void {
    for (const watch of this.#watchesOf(workspaceId)) void this.#try(() => tell(watch))
  }

  #hearChange(workspaceId: string): void {
    this.#hear(workspaceId, (watch) => watch.look())
    this.#presence.recheck(workspaceId)
  }

  #hearMember(member: Pick<Actor, 'workspaceId' | 'memberId'>): void {
    this.#presence.forget(member)
    this.#recheck(keyOf(member))
  }

  #hearWord(workspaceId: string, word: string, id: string): void {
    if (word === 'notification') this.#hear(workspaceId, async (watch) => watch.tellNotification(id))
    if (word === 'today') this.#hear(workspaceId, async (watch) => watch.tellToday(id))
    if (word === PRESENCE_WORD) this.#presence.hear(workspaceId, id)
    if (word === 'comment') this.#hear(workspaceId, (watch) => watch.tellComment(id))
    if (word === 'tie' || word === 'follow-up') this.#hear(workspaceId, async (watch) => watch.tellOwn(word, id))
    if (word === 'objective' || word === 'introduction' || word === 'event')
      this.#hear(workspaceId, async (watch) => watch.tellNoted(word, id))
    if (word === 'inbound') this.#hear(workspaceId, (watch) => watch.tellInbound(id))
    if (word === 'interaction' || word === 'interaction-hidden')
      this.#hear(workspaceId, (watch) => watch.tellInteraction(id, word === 'interaction-hidden'))
  }

  /** Notices can be lost with their connection, and keys end: so everybody is seen to from time to time. */
  #beat(): void {
    for (const watch of this.#watches.values()) void this.#try(() => watch.look())
    for (const reader of this.#readers) {
      reader.stream.beat()
      endIfOver(reader)
    }
  }

  /** Looks at once whether a member who was removed or disabled may still listen. */
  #recheck(key: string): void {
    for (const reader of this.#readers) if (keyOf(reader.actor) === key) endIfOver(reader)
  }

  async #try(look: () => Promise<void>): Promise<void> {
    try {
      await look()
    } catch (error) {
      this.#door.log.warn({ error: describeForLog(error) }, 'live events could not be looked for')
    }
  }

  #watchesOf(workspaceId: string): MemberWatch[] {
    return [...this.#watches].flatMap(([key, watch]) => (key.startsWith(workspaceId) ? [watch] : []))
  }

  #watchFor(actor: Actor): MemberWatch {
    const key = keyOf(actor)
    const watch = this.#watches.get(key) ?? new MemberWatch(this.#door.domain, actor)
    this.#watches.set(key, watch)
    return watch
  }

  #forget(reader: OpenReader): void {
    const { actor, stream, watch } = reader
    this.#readers.delete(reader)
    watch.remove(stream)
    const isLast = ![...this.#readers].some((other) => other.watch === watch)
    if (isLast) this.#watches.delete(keyOf(actor))
    this.#door.metrics.noteLiveConnections(this.#readers.size)
  }

  #refuseTooMany(accountId: string): void {
    const own = [...this.#readers].filter(({ actor }) => actor.accountId === accountId).length
    if (own < this.#limits.perAccount && this.#readers.size < this.#limits.inAll) return
    throw new ProductError('too-many-connections', 'Too many connections for live events are open.', {
      facts: { retryAfterSeconds: 30 },
    })
  }
}

/** Ends the answer to a reader whose key is good no longer. */
function endIfOver({ stream, recheck }: OpenReader): void {
  recheck().catch((error: unknown) => {
    if (!isProductError(error) || error.kind !== 'unavailable') stream.destroy()
  })
}

/** Begins with the workspace, so that a notice finds all of its members. */
function keyOf({ workspaceId, memberId }: Pick<Actor, 'workspaceId' | 'memberId'>): string {
  return `${workspaceId}/${memberId}`
}
