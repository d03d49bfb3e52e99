const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** The moment so many days before `now`, at an hour of that day. Pure. */
export function momentAgo(now: Date, days: number, hour: number): Date {
  return new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - days * DAY_MS + hour * HOUR_MS)
}

/** The day so many days from `now`, as `YYYY-MM-DD`. Pure. */
export function dayIn(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10)
}
