import { z } from 'zod'
import { day, id, moment, page, pageOf, text } from '../scalars.ts'
import { named } from '../shape.ts'

const state = z.enum(['open', 'done', 'cancelled'])

const facts = {
  dueOn: day.describe('By when.'),
  snoozedUntil: day.nullable().describe('It does not come up before this day.'),
  text: text(1_000).describe('What is to be done.'),
  isPromised: z.boolean().describe('Said to the person, and not only meant.'),
  state,
}

/** What a member means to do next with somebody; nobody else is told. */
export const followUp = named(
  'FollowUp',
  z.object({
    id,
    cardId: id,
    ...facts,
    remindOn: day.describe('The day it comes up.'),
    closedAt: moment.nullable(),
    createdAt: moment,
    editedAt: moment.nullable(),
  }),
)

/** Which follow-ups are wanted. */
export const followUpsQuery = z.object({
  card: id.optional().describe('Only with the person of this card.'),
  state: state.optional(),
  until: day.optional().describe('Only those that come up on this day or before.'),
  ...page,
})

/** One’s own follow-ups, those that come up first before the others. */
export const followUps = named('FollowUps', pageOf(followUp))

/** Something to be done. */
export const followUpInput = named(
  'NewFollowUp',
  z.strictObject({
    id: id.optional().describe('Given by who notes it, so that noting it again makes nothing twice.'),
    cardId: id,
    dueOn: facts.dueOn,
    text: facts.text,
    isPromised: facts.isPromised.default(false),
  }),
)

/** What is to be said otherwise of a follow-up; the rest stays. */
export const followUpChange = named('FollowUpChange', z.strictObject(facts).partial())

/** What a follow-up was before each change, the latest first. */
export const followUpVersions = named(
  'FollowUpVersions',
  z.object({ items: z.array(z.object({ id, until: moment, ...facts })) }),
)

/** The data of a live event `follow-up`: one of one’s own follow-ups with the person of a card was noted or changed, perhaps elsewhere. */
export const followUpEvent = z.object({ cardId: id })
