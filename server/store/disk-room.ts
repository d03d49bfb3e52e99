import { statfs } from 'node:fs/promises'
import { ProductError } from '#base/errors.ts'

const MIB = 1024 * 1024
/** Room for four segments of PostgreSQL's log of changes, of 16 MB each. */
const LEAST = 64 * MIB
/** For so long a look at the disk is good; what is written meanwhile is less than the room that is left. */
const GOOD_FOR_MS = 100

/**
 * The room on the disk of a database of our own. PostgreSQL does not survive a disk so full that its log finds no place: it
 * dies, and comes back only when there is room again. So changes are refused before it comes to that, and the rest goes on.
 */
export class DiskRoom {
  readonly #folder: string
  readonly #least: number
  #free: Promise<number> | undefined
  #lookedAt = 0

  constructor(folder: string, least = LEAST) {
    this.#folder = folder
    this.#least = least
  }

  /** Throws `disk-full` when the disk has too little room for a change. */
  async require(): Promise<void> {
    const free = await this.#lookNow()
    if (free >= this.#least) return
    const [left, needed] = [Math.floor(free / MIB), Math.ceil(this.#least / MIB)]
    throw new ProductError(
      'disk-full',
      `The disk of the database has only ${left} MB left; nothing was saved. Changes are taken again from ${needed} MB on.`,
      { facts: { free, needed: this.#least } },
    )
  }

  /** How many bytes can be written before changes are refused. */
  async left(): Promise<number> {
    return Math.max(0, (await this.#lookNow()) - this.#least)
  }

  #lookNow(): Promise<number> {
    const now = performance.now()
    if (this.#free && now - this.#lookedAt < GOOD_FOR_MS) return this.#free
    this.#lookedAt = now
    this.#free = this.#look()
    return this.#free
  }

  async #look(): Promise<number> {
    const { bavail, bsize } = await statfs(this.#folder)
    return bavail * bsize
  }
}
