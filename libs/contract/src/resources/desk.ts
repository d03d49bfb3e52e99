import { z } from 'zod'
import { day, id, moment, page, pageOf, text } from '../scalars.ts'
import { named } from '../shape.ts'

const source = z.enum(['form', 'hand', 'message', 'scan'])
const kind = z.enum(['collaboration', 'advice', 'purchase', 'sales', 'spam', 'other'])
const state = z.enum(['new', 'answered', 'planned', 'merged', 'spam'])
const reading = z.enum(['waiting', 'done', 'failed'])
const wanted = text(4_000)
const reason = text(500)

/** What is known of somebody, as parts of a JSContact card; a card’s own rules judge it. */
const details = z
  .record(z.string(), z.unknown())
  .describe('Parts of a JSContact Card: name, organizations, titles, phones, emails, links, onlineServices, addresses.')

const facts = {
  kind,
  state,
  name: z.string().describe('What they are called by, as the details say.'),
  text: wanted.nullable().describe('What they want.'),
  details,
  revisitOn: day.nullable().describe('Of what is put off: when it comes back.'),
  reason: reason.nullable().describe('Of spam: why.'),
  reading: reading.nullable().describe('Of a picture: whether its text was read.'),
}

/** Who came in, and what became of it. One’s own, but what came by the form of a book, which who manages the book sees too. */
export const inbound = named(
  'Inbound',
  z.object({
    id,
    source,
    ...facts,
    cardId: id.nullable().describe('The card it became, was joined to, or came with, as far as you see it.'),
    batchId: id.nullable().describe('What the last step did to cards; to be taken back as one.'),
    bookId: id.nullable().describe('The book of the form it came by.'),
    eventId: id.nullable().describe('Where they were met.'),
    isOwn: z.boolean(),
    receivedAt: moment,
    createdAt: moment,
    editedAt: moment.nullable(),
  }),
)

/** Which entries are wanted. */
export const inboundQuery = z.object({
  state: state.optional(),
  event: id.optional().describe('Only those that were met at this event.'),
  ...page,
})

/** A page of the desk, the latest first. */
export const inboundPage = named(
  'InboundPage',
  pageOf(inbound).extend({
    counts: z.partialRecord(state, z.int().min(0)).describe('How many there are of each state.'),
  }),
)

/** Who turned to the member, noted by hand or brought by an import. */
export const inboundInput = named(
  'NewInbound',
  z.strictObject({
    id: id.optional().describe('Given by who notes it, so that noting it again makes nothing twice.'),
    source: z.enum(['hand', 'message']).optional(),
    kind: kind.optional(),
    name: text(300).optional().describe('Their name, where the details do not say it.'),
    text: wanted.optional(),
    details: details.optional(),
    eventId: id.optional(),
    receivedAt: moment.optional(),
  }),
)

/** What is to be said otherwise, or what becomes of an entry; the rest stays. What is put off needs a day, and spam a reason. */
export const inboundChange = named(
  'InboundChange',
  z
    .strictObject({
      kind,
      state: z.enum(['new', 'answered', 'planned', 'spam']),
      name: text(300),
      text: wanted.nullable(),
      details,
      revisitOn: day.nullable(),
      reason: reason.nullable(),
    })
    .partial(),
)

/** What an entry was before each change, the latest first. */
export const inboundVersions = named(
  'InboundVersions',
  z.object({ items: z.array(z.object({ id, until: moment, ...facts })) }),
)

/** What of an entry a card could take, value by value. */
export const joinedValues = named(
  'JoinedValues',
  z.object({
    items: z.array(
      z.object({
        path: z.string().describe('Names the value: `name`, `emails/p1`.'),
        value: z.unknown(),
        standing: z
          .enum(['same', 'new', 'other'])
          .describe(
            'The card has it already, lacks it (then it is taken unless said otherwise), or says something else.',
          ),
      }),
    ),
  }),
)

/** To which card an entry is joined, and which of its values that takes; what it lacks, where nothing is said. */
export const joiningInput = named(
  'Joining',
  z.strictObject({ cardId: id, take: z.array(z.string().max(300)).max(200).optional() }),
)

/** In which book an entry becomes a contact, and what of it was confirmed. */
export const acceptingInput = named('Accepting', z.strictObject({ bookId: id, details: details.optional() }))

/** What a sent photo is called, and where the card was given. */
export const scanQuery = z.object({
  id: id.optional().describe('Given by who sends it, so that sending it again makes nothing twice.'),
  event: id.optional(),
})

/** The data of a live event `inbound`: an entry of the desk is new or was changed. */
export const inboundEvent = z.object({ inboundId: id })
