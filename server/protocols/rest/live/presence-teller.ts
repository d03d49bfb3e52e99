import type { Actor } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { announcePresence } from '#domain/presence/announce-presence.ts'
import { PresenceBoard } from '#domain/presence/presence-board.ts'
import { PresenceLimit } from '#domain/presence/presence-limit.ts'
import { type PresentMember, readPresent } from '#domain/presence/read-present.ts'
import { type Place, readSign, type SaidSign, type Sign } from '#domain/presence/sign.ts'
import type { MemberWatch } from './member-watch.ts'

/** After something changed in a workspace, for so long nobody looks again whether those at its cards still see them. */
const QUIET_MS = 1_000

/** Tells members who else has the card open that they have open themselves, as it changes. */
export class PresenceTeller {
  readonly #domain: Domain
  readonly #watchesOf: (workspaceId: string) => readonly MemberWatch[]
  readonly #tried: (work: () => Promise<void>) => Promise<void>
  readonly #board = new PresenceBoard((place, memberIds) => this.#tellSoon(place, memberIds))
  readonly #limit = new PresenceLimit()
  /** Cards of which is to be told, by name. One after the other, so that what is told last is what is so. */
  readonly #waiting = new Map<string, { readonly place: Place; readonly memberIds: ReadonlySet<string> }>()
  readonly #rechecks = new Map<string, NodeJS.Timeout>()
  #telling: Promise<void> | undefined

  /** `tried` does work of which nobody waits for the end. */
  constructor(
    domain: Domain,
    watchesOf: (workspaceId: string) => readonly MemberWatch[],
    tried: (work: () => Promise<void>) => Promise<void>,
  ) {
    this.#domain = domain
    this.#watchesOf = watchesOf
    this.#tried = tried
  }

  /** Says what a page of the actor's does at a card, and gives who else is there. Throws what `announcePresence` throws. */
  announce(actor: Actor, said: SaidSign): Promise<readonly PresentMember[]> {
    return announcePresence(this.#domain, actor, said, { board: this.#board, limit: this.#limit })
  }

  /** Hears what a page said of itself, in whatever process. */
  hear(workspaceId: string, text: string): void {
    const sign = readSign(workspaceId, text)
    if (sign) this.#board.note(sign, this.#domain.clock.now())
  }

  /** A member was removed or disabled. */
  forget(member: { readonly workspaceId: string; readonly memberId: string }): void {
    this.#board.forget(member)
  }

  /** Lets go of pages that were not heard of for too long. */
  expire(): void {
    this.#board.expire(this.#domain.clock.now())
  }

  /** Looks soon whether all who have a card open still see it: something changed in the workspace, maybe rights. */
  recheck(workspaceId: string): void {
    if (this.#rechecks.has(workspaceId) || this.#board.placesOf(workspaceId).length === 0) return
    const look = () => {
      this.#rechecks.delete(workspaceId)
      for (const place of this.#board.placesOf(workspaceId)) {
        const here = membersOf(this.#board.at(place))
        if (here.size > 1) this.#tellSoon(place, [...here])
      }
    }
    this.#rechecks.set(workspaceId, setTimeout(look, QUIET_MS).unref())
  }

  /** Tells nothing more. */
  async close(): Promise<void> {
    for (const timer of this.#rechecks.values()) clearTimeout(timer)
    await this.#telling
  }

  /** `memberIds` came, went, or do something else: they know it themselves. */
  #tellSoon(place: Place, memberIds: readonly string[]): void {
    const key = `${place.workspaceId} ${place.cardId}`
    const before = this.#waiting.get(key)?.memberIds ?? []
    this.#waiting.set(key, { place, memberIds: new Set([...before, ...memberIds]) })
    this.#telling ??= this.#tellAll()
  }

  async #tellAll(): Promise<void> {
    // What is noted in one go is told once.
    await Promise.resolve()
    for (const [key, { place, memberIds }] of this.#waiting) {
      this.#waiting.delete(key)
      await this.#tried(() => this.#tell(place, memberIds))
    }
    this.#telling = undefined
  }

  async #tell(place: Place, memberIds: ReadonlySet<string>): Promise<void> {
    const signs = this.#board.at(place)
    const here = membersOf(signs)
    const isMeant = ({ memberId }: MemberWatch) =>
      here.has(memberId) && memberIds.difference(new Set([memberId])).size > 0
    const watches = this.#watchesOf(place.workspaceId).filter(isMeant)
    if (watches.length === 0) return
    const { members, readerIds } = await readPresent(this.#domain, watches[0]!.actor, { cardId: place.cardId, signs })
    for (const watch of watches) if (readerIds.has(watch.memberId)) watch.tellPresence(place.cardId, members)
  }
}

function membersOf(signs: readonly Sign[]): Set<string> {
  return new Set(signs.map(({ memberId }) => memberId))
}
