import type { Clock } from '#base/clock.ts'

/** A clock that begins some days ago and moves on when it is told to, never past the present. */
export class PastClock implements Clock {
  #at: number

  constructor(daysAgo: number) {
    this.#at = Date.now() - daysAgo * 86_400_000
  }

  now(): Date {
    return new Date(this.#at)
  }

  /** Lets time pass. */
  pass({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.#at = Math.min(Date.now(), this.#at + ((days * 24 + hours) * 60 + minutes) * 60_000)
  }
}
