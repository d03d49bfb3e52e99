import { z } from 'zod'
import { count, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { book, right } from './books.ts'
import { cardsInput } from './bulk.ts'
import { exportField } from './exports.ts'

const grantee = {
  to: z.enum(['member', 'team', 'everyone']),
  id: id.nullable().default(null).describe('The member or the team; null for everyone.'),
}

/** Which label is to be shared, with whom and how far. */
export const labelSharing = named(
  'LabelSharing',
  z.strictObject({ keyword: text(200).describe('Exactly as it is written.'), ...grantee, right }),
)

/** What came of sharing a label. */
export const sharedLabel = named(
  'SharedLabel',
  z.object({
    book,
    added: count.describe('How many cards came into the book by it.'),
    batchId: id.describe('Undoing it takes all of it back.'),
  }),
)

/** Of which label one asks. */
export const labelQuery = z.object({ keyword: text(200) })

/** How a label stands before it is shared. */
export const labelStanding = named(
  'LabelStanding',
  z.object({
    keyword: z.string(),
    cards: count.describe('How many cards within reach have it.'),
    shareable: count.describe('How many of them you may share.'),
    withheld: z
      .array(
        z.object({
          id,
          display: z.string(),
          book: z
            .object({ id, name: z.string(), ownerName: z.string(), right: right.describe('What you may do there.') })
            .nullable()
            .describe('The book it is at home in; null where you see the card by another book alone.'),
        }),
      )
      .describe('Those that you may not share, by name; fifty of them at most.'),
    books: z.array(book).describe('The books within reach that share it.'),
  }),
)

/** The books that one left and may come back to. */
export const leftBooks = named(
  'LeftBooks',
  z.object({
    items: z.array(
      z.object({
        id,
        name: z.string(),
        ownerId: id,
        ownerName: z.string(),
        leftAt: moment,
        right: right.describe('What you would have there.'),
      }),
    ),
  }),
)

/** Who is to own a book. */
export const ownerInput = named(
  'OwnerChange',
  z.strictObject({
    memberId: id,
    keeps: right.nullable().describe('What you keep in it; null for nothing.'),
  }),
)

const loneRight = z.enum(['view', 'comment', 'edit'])

/** Cards that are to be shared alone. */
export const cardSharing = named('CardSharing', cardsInput.extend({ ...grantee, right: loneRight }))

/** Cards that are no longer to be shared alone. */
export const cardUnsharing = named('CardUnsharing', cardsInput.extend(grantee))

/** With whom a card is shared alone. */
export const cardShares = named(
  'CardShares',
  z.object({
    items: z.array(
      z.object({
        to: grantee.to,
        id: id.nullable().describe('The member or the team; null for everyone.'),
        name: z.string().nullable().describe('The name of the member or the team; null for everyone.'),
        right,
        since: moment,
        by: z.object({ id, name: z.string().nullable() }).describe('Who shares it so.'),
        bookId: id.describe('The book that was made for it.'),
      }),
    ),
  }),
)

/** A link by which whoever has it sees a book or a card. */
export const shareLink = named(
  'ShareLink',
  z.object({
    id,
    title: z.string(),
    path: z.string().nullable().describe('Where it is; null for a link that somebody else made.'),
    bookId: id.nullable(),
    cardId: id.nullable(),
    of: z.string().describe('What the book or the card is called.'),
    shows: z.array(exportField).describe('Which parts of each card.'),
    hasPassword: z.boolean(),
    language: z.enum(['en', 'es']).nullable().describe('Null for that of whoever opens it.'),
    ownerId: id,
    ownerName: z.string(),
    createdAt: moment,
    expiresAt: moment,
    isExpired: z.boolean(),
    openings: count.describe('How often it was opened.'),
    lastAt: moment.nullable().describe('When it was opened last.'),
  }),
)

/** The links that one made, and those to what one manages; newest first. */
export const shareLinks = named('ShareLinks', z.object({ items: z.array(shareLink) }))

/** What a new link shows: a book, or a card. */
export const shareLinkInput = named(
  'NewShareLink',
  z
    .strictObject({
      title: text(200).describe('What stands above it, and what whoever opens it reads.'),
      bookId: id.optional(),
      cardId: id.optional(),
      shows: z.array(exportField).describe('Which parts of each card; the name is always among them.'),
      expiresAt: moment.describe('Within a year.'),
      password: text(200).nullable().default(null),
      language: z.enum(['en', 'es']).nullable().default(null).describe('Null for that of whoever opens it.'),
    })
    .refine(({ bookId, cardId }) => (bookId === undefined) !== (cardId === undefined), {
      path: ['bookId'],
      params: { word: 'one-of-two' },
    }),
)

/** How often a link was opened, day by day, the last day first. */
export const linkOpenings = named(
  'LinkOpenings',
  z.object({
    items: z.array(z.object({ day: z.string().describe('YYYY-MM-DD, in UTC.'), openings: count, lastAt: moment })),
  }),
)
