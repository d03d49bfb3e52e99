import type { Day } from '../time/civil-day.ts'
import type { Interaction } from '../words/interaction.ts'
import { media } from '../words/media.table.ts'

/** A day on which two people were in contact: a morning of forty messages is one. */
export interface ContactDay {
  readonly day: Day
  /** What the strongest interaction of the day weighs, by its medium and whether it was left without an answer. */
  readonly weight: number
}

/** Whether somebody said something to somebody: neither a remark to oneself nor a mere signal such as a like. */
export function isContact({ medium }: Interaction): boolean {
  return media[medium].reach === 'contact'
}

/** Whether it restarts the clock of the cadence when the member did it: something personal, not an offer. */
export function isPersonal(interaction: Interaction): boolean {
  return isContact(interaction) && interaction.commercial !== true
}
