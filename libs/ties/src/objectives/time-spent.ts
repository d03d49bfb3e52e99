import { minutesOf } from '../reciprocity/balance.ts'
import type { Day } from '../time/civil-day.ts'
import { type Medium, media } from '../words/media.table.ts'
import type { Talk } from './objective.ts'

/** Where the time of a stretch went. */
export interface TimeSpent {
  readonly minutes: number
  /** By medium, what took most first. */
  readonly byMedium: readonly { readonly medium: Medium; readonly minutes: number; readonly times: number }[]
  /** In one place, and over a wire. */
  readonly presence: { readonly near: number; readonly far: number }
  /** By card: what was with several is divided evenly. */
  readonly byCard: ReadonlyMap<string, number>
}

/** Where time went from one day to another, both counted; where nobody said how long a talk was, its medium says. */
export function timeSpent(talks: readonly Talk[], from: Day, until: Day): TimeSpent {
  const byMedium = new Map<Medium, { minutes: number; times: number }>()
  const byCard = new Map<string, number>()
  const presence = { near: 0, far: 0 }
  for (const talk of talks) {
    if (talk.day < from || talk.day > until || media[talk.medium].reach === 'none') continue
    const minutes = minutesOf(talk)
    const sum = byMedium.get(talk.medium) ?? { minutes: 0, times: 0 }
    byMedium.set(talk.medium, { minutes: sum.minutes + minutes, times: sum.times + 1 })
    presence[media[talk.medium].presence === 1 ? 'near' : 'far'] += minutes
    for (const cardId of talk.cardIds) byCard.set(cardId, (byCard.get(cardId) ?? 0) + minutes / talk.cardIds.length)
  }
  const rows = [...byMedium].map(([medium, sum]) => ({ medium, ...sum }))
  return {
    minutes: presence.near + presence.far,
    byMedium: rows.toSorted((one, other) => other.minutes - one.minutes || (one.medium < other.medium ? -1 : 1)),
    presence,
    byCard,
  }
}
