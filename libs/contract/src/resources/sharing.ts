import { z } from 'zod'
import { count, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { book, right } from './books.ts'
import { cardsInput } from './bulk.ts'

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
