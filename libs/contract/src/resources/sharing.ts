import { z } from 'zod'
import { cardIds, count, id, moment, text } from '../scalars.ts'
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

const someone = z.object({ id, name: z.string().nullable() })

const way = z.object({
  bookId: id,
  via: z.enum(['owner', 'member', 'team', 'everyone']),
  team: someone.nullable().describe('The team of a grant to a team.'),
  right,
  since: moment,
  by: someone.nullable().describe('Who gave it; null for who owns the book.'),
  leftAt: moment.nullable().describe('When the member left the book: then this way gives nothing.'),
})

const memberAccess = named(
  'MemberAccess',
  z.object({
    id,
    name: z.string(),
    role: z.enum(['owner', 'admin', 'member', 'guest']),
    isDisabled: z.boolean(),
    right: right.nullable().describe('The best over all ways; null for who is disabled or left.'),
    ways: z.array(way),
  }),
)

/** Who can see a book. */
export const bookAccess = named(
  'BookAccess',
  z.object({
    id,
    name: z.string(),
    kind: book.shape.kind,
    members: z.array(memberAccess).describe('Who can do most comes first.'),
    links: z.array(shareLink).describe('Links by which outsiders see it.'),
  }),
)

/** Who can see a card, and who had it. */
export const cardAccess = named(
  'CardAccess',
  z.object({
    id,
    display: z.string(),
    places: z.array(
      z.object({
        bookId: id,
        name: z.string().nullable().describe('Null for a book that you do not see.'),
        ownerName: z.string(),
        isHome: z.boolean(),
        linkedBy: someone.nullable(),
        limit: right.nullable().describe('What a link gives at most; null at home.'),
        since: moment,
      }),
    ),
    members: z.array(memberAccess),
    devices: z
      .array(
        z.object({
          id,
          label: z.string(),
          client: z.string().describe('What the program calls itself.'),
          member: someone,
          knownAt: moment.describe('When it last told that it has the card.'),
          revokedAt: moment.nullable().describe('What a revoked device had may still be on it.'),
        }),
      )
      .describe('On which devices it is, as far as they told.'),
    editors: z.array(z.object({ member: someone, times: count, firstAt: moment, lastAt: moment })),
    takings: z
      .array(
        z.object({
          at: moment,
          act: z.enum(['cards-exported', 'cards-printed', 'replica-loaded']),
          member: someone.nullable(),
          scope: z.enum(['card', 'book', 'all']).describe('The card by itself, a book that holds it, or all they saw.'),
          format: z.string().nullable(),
        }),
      )
      .describe('Who took it out of the product, or may have.'),
    links: z.array(shareLink),
  }),
)

/** What a member sees. */
export const whatMemberSees = named(
  'WhatMemberSees',
  z.object({
    id,
    name: z.string(),
    books: z.array(
      z.object({
        id,
        name: z.string(),
        kind: book.shape.kind,
        owner: someone,
        cards: count,
        right: right.nullable(),
        ways: z.array(way),
      }),
    ),
  }),
)

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

/** The data of a live event `request`: somebody asks you for something, or answered what you asked. */
export const requestEvent = z.object({
  requestId: id.describe('Told again to who connects within the hour: known by this and its state.'),
  state: z.enum(['open', 'granted', 'refused', 'withdrawn']),
  asker: z.string(),
  book: z.string().nullable().describe('Null where a member was asked.'),
})
