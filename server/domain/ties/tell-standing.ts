import { isoDay, type OneSided, oneSided, type Rhythm, rhythmOf, type Warmth, warmthOf } from '@lazo/ties'
import type { Stands } from './read-stands.ts'
import type { Stand } from './stand.ts'

/** What lists, pictures and segments need of a tie. Days are `YYYY-MM-DD`. */
export interface Standing {
  readonly stand: Stand
  readonly warmth: Warmth
  readonly rhythm: Rhythm
  readonly oneSided: OneSided | null
  readonly firstContact: string | null
  readonly lastContact: string | null
}

/** How a tie stands now: how warm it is, in which rhythm, and who gave. Pure. */
export function tellStanding(stand: Stand, { rules, now }: Pick<Stands, 'rules' | 'now'>): Standing {
  const { history, place } = stand
  const first = history.contactDays[0]?.day ?? null
  return {
    stand,
    warmth: warmthOf(history, place.rung, now, rules.context),
    rhythm: rhythmOf(history, place.rung, rules.context.settings),
    oneSided: oneSided(history, now),
    firstContact: first === null ? null : isoDay(first),
    lastContact: history.lastContact === null ? null : isoDay(history.lastContact),
  }
}
