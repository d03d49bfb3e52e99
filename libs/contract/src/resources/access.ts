import { z } from 'zod'
import { count, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'
import { book, right } from './books.ts'
import { shareLink } from './sharing.ts'

/** A member or a team by name; without a name who is there no more. */
export const someone = z.object({ id, name: z.string().nullable() })

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
    readers: z
      .array(z.object({ member: someone, days: count, firstOn: z.iso.date(), lastAt: moment }))
      .describe('Who opened it by itself, on how many days (in UTC), the latest first.'),
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
