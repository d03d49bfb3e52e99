import { z } from 'zod'
import { day, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'

const state = z.enum(['asked', 'made', 'declined'])

const medium = z
  .enum(['meeting', 'event', 'call', 'video-call', 'email', 'message', 'letter'])
  .describe('By what it was made.')

const said = {
  state,
  text: z.string().nullable(),
  askedOn: day,
  settledOn: day.nullable().describe('When it was made or declined.'),
  interactionIds: z.array(id).describe('What was recorded with each of the people when it was made.'),
}

const parties = {
  introducerId: id.nullable().describe('The contact who was asked to introduce one.'),
  colleagueId: id.nullable().describe('The colleague who was asked.'),
  cardId: id.describe('Whom one wants to be introduced to, or the first of two that one introduces.'),
  otherId: id.nullable().describe('The second of the two.'),
}

/** An introduction that a member asked for or made; nobody else is told. */
export const introduction = named(
  'Introduction',
  z.object({ id, ...parties, ...said, createdAt: moment, editedAt: moment.nullable() }),
)

/** Which introductions are wanted. */
export const introductionsQuery = z.object({
  card: id.optional().describe('Only those that this contact has part in.'),
})

/** One’s own introductions, the latest first. */
export const introductions = named('Introductions', z.object({ items: z.array(introduction) }))

const change = {
  state: state.optional(),
  text: z.string().max(4_000).nullable().optional(),
  askedOn: day.optional(),
  settledOn: day.optional(),
  medium: medium.optional(),
}

/** An introduction that is asked for, or was made; one of `introducerId`, `colleagueId` and `otherId` is said. */
export const introductionInput = named(
  'NewIntroduction',
  z.strictObject({
    introducerId: parties.introducerId.default(null),
    colleagueId: parties.colleagueId.default(null),
    cardId: parties.cardId,
    otherId: parties.otherId.default(null),
    ...change,
  }),
)

/** What is to be said otherwise of an introduction; the rest stays. Made, it is recorded with each of the people. */
export const introductionChange = named('IntroductionChange', z.strictObject(change))

/** What an introduction was before each change, the latest first. */
export const introductionVersions = named(
  'IntroductionVersions',
  z.object({ items: z.array(z.object({ id, until: moment, ...said })) }),
)

/** The data of a live event `introduction`: one noted or changed an introduction of one’s own, perhaps elsewhere. */
export const introductionEvent = z.object({ introductionId: id })
