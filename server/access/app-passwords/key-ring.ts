import { createHmac, randomBytes } from 'node:crypto'
import type { Actor } from '#base/actor.ts'
import { PasswordHasher } from '../passwords/password-hasher.ts'
import { WaitingLine } from '../passwords/waiting-line.ts'
import type { DeviceDoor } from './device-directory.ts'

const MOST = 10_000
/** Two leave half of the connections to those who sign in; an office behind one address has room for all its devices. */
const LOOK_UPS = { atOnce: 2, places: 1_000, placesOfOne: 250 }
/** A hundred random bits cannot be guessed at any cost, and hundreds of devices may come back at the same moment. */
const HASHES = { cost: { memory: 8_192, passes: 1, parallelism: 1 }, atOnce: 1, places: 1_000 }

/** A name and password that were proven to belong to a device. */
export interface ProvenKey {
  readonly actor: Actor & { readonly deviceId: string }
  readonly doors: readonly DeviceDoor[]
  /** What was compared: when another stands under the selector, this proves nothing any more. */
  readonly selector: string
  readonly hash: string
  readonly provenAt: number
  /** When account, member and device were last looked at. */
  checkedAt: number
}

/** How a password came out that was proven or looked at again. */
export type Verdict = Promise<ProvenKey>

/**
 * What this process remembers of app passwords, so that a known one costs microseconds and the same wrong one is no new guess.
 * Names and passwords are kept only as keyed hashes, under a key that dies with the process.
 */
export class KeyRing {
  /** For the look-ups of passwords that are not known yet. */
  readonly line = new WaitingLine(LOOK_UPS)
  /** Hashes app passwords in a line of their own: devices do not hold up people who sign in. */
  readonly passwords: PasswordHasher
  readonly #secret = randomBytes(32)
  readonly #proven = new Map<string, ProvenKey>()
  readonly #wrong = new Map<string, number>()
  readonly #underway = new Map<string, Verdict>()
  #forgotten = 0

  constructor(passwords = new PasswordHasher(HASHES)) {
    this.passwords = passwords
  }

  /** The key under which a name and a password are remembered. */
  keyOf(user: string, password: string): string {
    return createHmac('sha256', this.#secret).update(`${user.length} ${user}${password}`).digest('base64')
  }

  /** What was proven under a key. */
  proven(key: string): ProvenKey | undefined {
    return this.#proven.get(key)
  }

  /** Whether a key was wrong, and is so until a moment after `now`. */
  isWrong(key: string, now: number): boolean {
    const until = this.#wrong.get(key)
    return until !== undefined && until > now
  }

  /** Remembers that a key is wrong; nothing makes it right, but it may be forgotten after `until`. */
  noteWrong(key: string, until: number): void {
    keep(this.#wrong, key, until)
  }

  /**
   * Gives the verdict of `prove`, the same to all who ask for the same key meanwhile, and remembers what was proven, unless
   * something was revoked while it was being proven.
   */
  async prove(key: string, prove: () => Verdict): Verdict {
    const others = this.#underway.get(key)
    if (others) return others
    const verdict = this.#proveAlone(key, prove)
    this.#underway.set(key, verdict)
    try {
      return await verdict
    } finally {
      this.#underway.delete(key)
    }
  }

  /** Forgets all keys of a device, a member or an account. */
  forget(whose: { deviceId: string } | { memberId: string } | { accountId: string }): void {
    this.#forgotten += 1
    const [[name, id]] = Object.entries(whose) as [[keyof ProvenKey['actor'], string]]
    for (const [key, { actor }] of this.#proven) if (actor[name] === id) this.#proven.delete(key)
  }

  async #proveAlone(key: string, prove: () => Verdict): Verdict {
    const forgotten = this.#forgotten
    this.#proven.delete(key)
    const proven = await prove()
    if (forgotten === this.#forgotten) keep(this.#proven, key, proven)
    return proven
  }
}

/** Keeps an entry as the newest; the oldest makes room. */
function keep<T>(entries: Map<string, T>, key: string, value: T): void {
  entries.delete(key)
  entries.set(key, value)
  if (entries.size > MOST) entries.delete(entries.keys().next().value!)
}
