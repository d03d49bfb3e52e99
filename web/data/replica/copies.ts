import { KEPT } from '../kept-names.ts'

/** Where a browser keeps texts by name. */
type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * The mark that copies of contacts lie in this browser: the names of their databases. It outlives the session, and only a
 * wipe that was finished takes it away.
 */
export class Copies {
  readonly #keeping: Keeping | undefined

  constructor(keeping: Keeping | undefined = globalThis.localStorage) {
    this.#keeping = keeping
  }

  /** The names of all databases with a copy. */
  list(): readonly string[] {
    const text = this.#keeping?.getItem(KEPT.copies) ?? ''
    return text.split(' ').filter((name) => name !== '')
  }

  /** Notes that a database is about to hold a copy. */
  note(name: string): void {
    this.#keep([...this.list().filter((other) => other !== name), name])
  }

  /** Notes that no card is left in a database. */
  drop(name: string): void {
    this.#keep(this.list().filter((other) => other !== name))
  }

  #keep(names: readonly string[]): void {
    if (names.length === 0) this.#keeping?.removeItem(KEPT.copies)
    else this.#keeping?.setItem(KEPT.copies, names.join(' '))
  }
}
