/** A value that changes, and who wants to hear of it. */
export class Follower<Value> {
  readonly #hearers = new Set<() => void>()
  #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  /** The value of the moment; bound, so that it can be given away as a function. */
  readonly get = (): Value => this.#value

  /** Hears of every change. Gives the way to stop. */
  readonly follow = (hear: () => void): (() => void) => {
    this.#hearers.add(hear)
    return () => this.#hearers.delete(hear)
  }

  /** Puts another value in place and tells everybody. */
  set(value: Value): void {
    this.#value = value
    this.#hearers.forEach((hear) => hear())
  }
}
