import type { OutputOf, presences } from '@lazo/contract'
import { ApiError } from '../api/api-error.ts'
import { waitAfter } from '../outbox/backoff.ts'

/** A colleague who has the same card open. */
export type PresentMember = OutputOf<typeof presences>['items'][number]

/** What the person at this page does with a card. */
export type Doing = PresentMember['doing']

/** Who else has which card open, as far as was told last. */
export interface SeenMembers {
  readonly cardId: string | null
  readonly members: readonly PresentMember[]
}

/** What tells the server, gives the time, and calls back later. */
interface AttendanceParts {
  /** Says what is done at a card and gives who else is there; `isLast` where the page ends. */
  readonly tell: (cardId: string, doing: Doing | 'away', isLast: boolean) => Promise<readonly PresentMember[]>
  readonly after: (ms: number, act: () => void) => () => void
  /** In milliseconds. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

interface Attended {
  readonly cardId: string
  readonly doing: Doing
}

/** How often is said that one is still there; the server forgets who is silent for 30 seconds. */
const BEAT_MS = 10_000
/** A card that flits by on the way to another was not looked at. */
const LOOKED_AT_MS = 1_000
/** From the page of a card to its form and back is no going away. */
const GRACE_MS = 300
/** Whoever edits may look something up elsewhere; after so long they are at something else. */
const LOOKED_AWAY_MS = 240_000

const NOBODY: SeenMembers = { cardId: null, members: [] }

/** Says at which card one is, as long as one is there and the page is looked at, and knows who else is. */
export class Attendance {
  readonly #parts: AttendanceParts
  readonly #followers = new Set<() => void>()
  #attended: readonly Attended[] = []
  #seen = NOBODY
  /** The card that the server believes one to be at. */
  #told: string | null = null
  #hiddenSince: number | null = null
  #stopWaiting = (): void => undefined
  #turn = 0
  /** How often in a row nothing answered, or no good. */
  #failures = 0
  #saying: Promise<void> = Promise.resolve()

  constructor(parts: AttendanceParts) {
    this.#parts = parts
  }

  /** Calls back when somebody else comes, goes, or does something else. */
  readonly follow = (follower: () => void): (() => void) => {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  /** Who else is there. */
  readonly seen = (): SeenMembers => this.#seen

  /** One is at a card until the returned function is called. */
  attend(cardId: string, doing: Doing): () => void {
    const one = { cardId, doing }
    this.#attended = [...this.#attended, one]
    this.#sayAfter(doing === 'editing' ? 0 : LOOKED_AT_MS)
    return () => {
      this.#attended = this.#attended.filter((other) => other !== one)
      this.#sayAfter(GRACE_MS)
    }
  }

  /** The server told who else is at a card now. */
  hear({ cardId, members }: SeenMembers): void {
    if (cardId === this.#present()?.cardId) this.#see({ cardId, members })
  }

  /** Something may have been missed. */
  sayAgain(): void {
    this.#sayAfter(0)
  }

  /** The page is looked at, or no longer. */
  show(isShown: boolean): void {
    if (isShown === (this.#hiddenSince === null)) return
    this.#hiddenSince = isShown ? null : this.#parts.now()
    this.#sayAfter(isShown ? 0 : GRACE_MS)
  }

  /** The page ends, or is put aside. */
  end(): void {
    this.#stopWaiting()
    if (this.#told !== null) void this.#parts.tell(this.#told, 'away', true).catch(() => undefined)
    this.#told = null
  }

  #present(): Attended | undefined {
    const hidden = this.#hiddenSince === null ? 0 : this.#parts.now() - this.#hiddenSince
    const editing = this.#attended.findLast(({ doing }) => doing === 'editing')
    if (this.#hiddenSince !== null) return hidden < LOOKED_AWAY_MS ? editing : undefined
    return editing ?? this.#attended.at(-1)
  }

  #sayAfter(ms: number): void {
    this.#turn += 1
    this.#stopWaiting()
    this.#stopWaiting = this.#parts.after(ms, () => {
      // One after the other: what is said last is what is so.
      this.#saying = this.#saying.then(() => this.#say())
    })
  }

  async #say(): Promise<void> {
    const turn = this.#turn
    const present = this.#present()
    if (this.#told !== null && this.#told !== present?.cardId) await this.#sayAway(this.#told)
    if (present === undefined) return this.#see(NOBODY)
    const isThere = await this.#sayPresent(present)
    if (isThere && turn === this.#turn) this.#sayAfter(this.#untilNext())
  }

  /** Less and less often where nothing answers. */
  #untilNext(): number {
    const { random } = this.#parts
    return this.#failures === 0 ? BEAT_MS : Math.max(BEAT_MS, waitAfter(this.#failures, random()))
  }

  async #sayAway(cardId: string): Promise<void> {
    this.#told = null
    await this.#parts.tell(cardId, 'away', false).catch(() => undefined)
  }

  /** False when there is no such card for them any more, or nobody is signed in. */
  async #sayPresent({ cardId, doing }: Attended): Promise<boolean> {
    this.#told = cardId
    try {
      const members = await this.#parts.tell(cardId, doing, false)
      this.#failures = 0
      if (this.#present()?.cardId === cardId) this.#see({ cardId, members })
      return true
    } catch (error) {
      // Who is out of reach knows of nobody.
      this.#see(NOBODY)
      this.#failures += 1
      const isGone = error instanceof ApiError && [401, 404].includes(error.status)
      if (isGone) this.#told = null
      return !isGone
    }
  }

  #see(seen: SeenMembers): void {
    if (JSON.stringify(seen) === JSON.stringify(this.#seen)) return
    this.#seen = seen
    for (const follower of this.#followers) follower()
  }
}
