import { FACT_KINDS, NEWS_KINDS, OCCASION_KINDS } from '@lazo/ties'
import { z } from 'zod'
import { day, id, moment, page, pageOf, text } from '../scalars.ts'
import { named } from '../shape.ts'

const days = z.int().min(1).max(3_650)
const line = z.string().max(200).nullable()
const terms = z.array(text(200)).max(50)

const rung = z
  .enum(['known', 'audience', 'responded', 'conversation', 'relationship'])
  .describe('The tie is held at this rung, whatever the evidence says; nobody lifts it above that.')

const network = z.strictObject({
  network: text(60),
  state: z.enum(['not-yet', 'requested', 'connected']),
  since: day.nullable(),
})

const fact = z.strictObject({
  kind: z.enum([...FACT_KINDS, ...NEWS_KINDS, 'other']),
  text: text(500),
  on: z.iso
    .date()
    .optional()
    .describe('When it happened. A child or an achievement is a reason to write in the weeks after.'),
})
const cadence = z.strictObject({ idealDays: days, maximumDays: days })

const facets = {
  isKey: z.boolean().describe('A key contact.'),
  isMarked: z.boolean().describe('Of weight, by hand.'),
  isResting: z
    .boolean()
    .describe('Nothing is asked of it: no reminders. It is found as ever, and proposed when an objective fits.'),
  heldAt: rung.nullable(),
  isTrusted: z.boolean().describe('That there is trust, which no evidence says alone.'),
  cadence: cadence.nullable().describe('How often to be in touch; null for as usual.'),
  closeness: z.string().max(60).nullable().describe('Free: friend, family, classmate, …'),
  networks: z.array(network).max(50),
  forMe: terms.describe('What the person can do for one.'),
  forThem: terms.describe('What one can do for the person.'),
  facts: z.array(fact).max(200).describe('What one knows of the person.'),
  muted: z.array(z.enum(OCCASION_KINDS)).max(20).describe('Occasions of which one wants to hear nothing.'),
}
const met = { channel: line, place: line, event: line, stage: line, introducerId: id.nullable() }

const state = z.object({ ...facets, met: z.object(met).describe('How they met, and who introduced them.') })

/** What a member says of their relation with the person of a card; nobody else is told. */
export const tie = named('Tie', state)

/** What is to be said otherwise; the rest stays. */
export const tieChange = named('TieChange', z.strictObject({ ...facets, met: z.strictObject(met).partial() }).partial())

/** Which ties are wanted. */
export const tiesQuery = z.object({
  key: z.enum(['true', 'false']).default('false').describe('Only key contacts.'),
  ...page,
})

/** One’s own ties of which something is said. */
export const ties = named('Ties', pageOf(z.object({ cardId: id, ...state.shape })))

/** What a tie was before each change, the latest first. */
export const tieVersions = named(
  'TieVersions',
  z.object({ items: z.array(z.object({ id, until: moment, ...state.shape })) }),
)

/** The data of a live event `tie`: one said something of one’s relation with the person of a card, perhaps elsewhere. */
export const tieEvent = z.object({ cardId: id })
