import type { Clock } from '#base/clock.ts'

/** A clock that stands still until a test moves it. */
export class MovableClock implements Clock {
  #now: number

  constructor(start = Date.UTC(2026, 2, 1, 9)) {
    this.#now = start
  }

  now(): Date {
    return new Date(this.#now)
  }

  /** Moves the clock forward. */
  pass(time: { seconds?: number; minutes?: number; hours?: number; days?: number }): void {
    const hours = (time.days ?? 0) * 24 + (time.hours ?? 0)
    const minutes = hours * 60 + (time.minutes ?? 0)
    this.#now += (minutes * 60 + (time.seconds ?? 0)) * 1000
  }
}
