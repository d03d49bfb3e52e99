import { z } from 'zod'
import { count, day, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

const facts = {
  name: text(200),
  place: text(200).nullable(),
  heldOn: day,
  expected: z
    .array(z.object({ name: text(300), organization: text(300).nullable(), cardId: id.nullable() }))
    .max(2_000)
    .describe('Who is expected.'),
}

/** A fair or another event where a member meets people; nobody else is told. */
export const event = named(
  'Event',
  z.object({
    id,
    ...facts,
    entries: count.describe('How many came to the desk there.'),
    waiting: count.describe('How many of them wait to be confirmed.'),
    createdAt: moment,
    editedAt: moment.nullable(),
  }),
)

/** One’s events, the latest first. */
export const events = named('Events', z.object({ items: z.array(event) }))

/** A new event. */
export const eventInput = named(
  'NewEvent',
  z.strictObject({
    name: facts.name,
    heldOn: facts.heldOn,
    place: facts.place.optional(),
    expected: facts.expected.optional(),
  }),
)

/** What is to be said otherwise of an event; the rest stays. */
export const eventChange = named('EventChange', z.strictObject(facts).partial())

/** What an event was before each change, the latest first. */
export const eventVersions = named(
  'EventVersions',
  z.object({ items: z.array(z.object({ id, until: moment, isDeleted: z.boolean(), ...facts })) }),
)

/** Who was met at an event. */
export const eventMet = named(
  'EventMet',
  z.object({
    cardIds: z.array(id).describe('The contacts, as far as you see them.'),
    names: z.array(z.string()).describe('What those are called who came to the desk there, contacts by now or not.'),
  }),
)

/** Whom one met at an event. */
export const eventMeeting = named('EventMeeting', z.strictObject({ cardId: id }))

/** The data of a live event `event`: an event of one’s own was noted or changed, or whom one met there. */
export const eventEvent = z.object({ eventId: id })
