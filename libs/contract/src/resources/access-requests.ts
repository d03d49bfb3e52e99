import { z } from 'zod'
import { cardIds, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'
import { right } from './books.ts'

/** The books that one does not reach and may ask for. */
export const listedBooks = named(
  'ListedBooks',
  z.object({ items: z.array(z.object({ id, name: z.string(), ownerId: id, ownerName: z.string() })) }),
)

/** Whether a book is known to who does not reach it. */
export const listingInput = named('BookListing', z.strictObject({ isListed: z.boolean() }))

const words = z.string().max(1_000).default('')

/** Something that was asked for. */
export const accessRequest = named(
  'AccessRequest',
  z.object({
    id,
    asker: someone,
    book: someone.nullable().describe('The book that was asked for; null where a member was asked.'),
    asked: someone.nullable(),
    right,
    message: z.string(),
    createdAt: moment,
    state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
    answeredBy: someone.nullable(),
    answeredAt: moment.nullable(),
    answer: z.string(),
    batchId: id.nullable().describe('What was given; undoing it takes it back.'),
  }),
)

/** What one asked for, the latest first, and what is one’s own to answer, the oldest first. */
export const accessRequests = named(
  'AccessRequests',
  z.object({ own: z.array(accessRequest), toAnswer: z.array(accessRequest) }),
)

/** What one asks for: a book, or a member for what they have. */
export const accessRequestInput = named(
  'NewAccessRequest',
  z
    .strictObject({
      bookId: id.optional().describe('One that is listed, or in which one has less.'),
      memberId: id.optional(),
      right: right.default('view'),
      message: words,
    })
    .refine(({ bookId, memberId }) => (bookId === undefined) !== (memberId === undefined), {
      path: ['bookId'],
      params: { word: 'other' },
    }),
)

/** What is given in answer. */
export const requestGrant = named(
  'RequestGrant',
  z.strictObject({
    right: right.optional().describe('What was asked for unless said.'),
    bookId: id.optional().describe('To who asked a member: which book.'),
    cardIds: cardIds.optional().describe('Or which cards, alone.'),
    answer: words,
  }),
)

/** Why something is refused. */
export const requestRefusal = named('RequestRefusal', z.strictObject({ answer: words }))

/** The data of a live event `request`: somebody asks you for something, or answered what you asked; or a request is not yours to answer any more. */
export const requestEvent = z.object({
  requestId: id.describe('Told again to who connects within the hour: known by this and its state.'),
  state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
  asker: z.string(),
  book: z.string().nullable().describe('Null where a member was asked.'),
})
