import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { type Argon2Cost, readPhc, writePhc } from './phc.ts'
import { WaitingLine } from './waiting-line.ts'

/** What OWASP asks of argon2id at least: 19 MiB, two passes, one lane. */
const COST: Argon2Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_BYTES = 32
const SALT_BYTES = 16

/** Two leave half of Node's thread pool to files and names, and keep the memory of hashing under 40 MB. */
const AT_ONCE = 2
const PLACES = 100

const argon2Later = promisify(argon2)

/** How a hasher differs from the usual one. */
export interface HasherOptions {
  readonly cost?: Argon2Cost
  readonly atOnce?: number
  readonly places?: number
}

/** Hashes and compares passwords with argon2id in the thread pool, a few at once. */
export class PasswordHasher {
  readonly #cost: Argon2Cost
  readonly #line: WaitingLine
  /** No password is known to have this hash. */
  readonly #decoy = { salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) }

  constructor(options: HasherOptions = {}) {
    this.#cost = options.cost ?? COST
    this.#line = new WaitingLine({ atOnce: options.atOnce ?? AT_ONCE, places: options.places ?? PLACES })
  }

  /** The PHC string of a password under a fresh salt. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES)
    const tag = await this.#derive(password, salt, this.#cost, TAG_BYTES)
    return writePhc({ cost: this.#cost, salt, tag })
  }

  /** Whether a password has this hash. Without a hash the same work is done and the answer is no, so time tells nobody which. */
  async matches(phc: string | null, password: string): Promise<boolean> {
    const kept = phc === null ? null : readPhc(phc)
    const { cost, salt, tag } = kept ?? { cost: this.#cost, ...this.#decoy }
    const derived = await this.#derive(password, salt, cost, tag.length)
    return timingSafeEqual(derived, tag) && kept !== null
  }

  /** Whether a hash was made at another cost than passwords are hashed at now. */
  isOutdated(phc: string): boolean {
    const cost = readPhc(phc)?.cost
    return (
      cost?.memory !== this.#cost.memory ||
      cost.passes !== this.#cost.passes ||
      cost.parallelism !== this.#cost.parallelism
    )
  }

  #derive(password: string, salt: Buffer, cost: Argon2Cost, tagLength: number): Promise<Buffer> {
    // One keyboard writes ñ as one sign, another as two.
    const message = password.normalize('NFKC')
    return this.#line.run(() => argon2Later('argon2id', { message, nonce: salt, tagLength, ...cost }))
  }
}
