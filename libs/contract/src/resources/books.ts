import { z } from 'zod'
import { count, id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

/** The ladder of rights: each holds the ones before it. */
export const right = z.enum(['view', 'comment', 'edit', 'delete', 'share', 'manage'])

const grant = named(
  'Grant',
  z.object({
    to: z.enum(['member', 'team', 'everyone']),
    id: id.nullable().describe('The member or the team; null for everyone.'),
    name: z.string().nullable().describe('The name of the member or the team; null for everyone.'),
    right,
    since: moment.describe('When this right was given.'),
    by: z
      .object({ id, name: z.string().nullable() })
      .describe('Who gave it; without a name who is no member any more.'),
    leftAt: moment.nullable().describe('When the member left the book: then the right waits for them to come back.'),
  }),
)

/** A book as one of its readers sees it. */
export const book = named(
  'Book',
  z.object({
    id,
    name: z.string(),
    kind: z
      .enum(['personal', 'shared', 'label', 'team'])
      .describe(
        'A label book holds, for its owner alone, the cards seen elsewhere that have its keyword. That of the team has a card of every member.',
      ),
    keyword: z
      .string()
      .nullable()
      .describe(
        'The keyword that a label book follows, or that a shared book shares: such books fill themselves. Null for others.',
      ),
    slug: z.string().describe('The short name in addresses; it stays when the book is renamed.'),
    ownerId: id,
    ownerName: z.string(),
    isListed: z.boolean().describe('Whether members who do not reach it may know of it and ask for it.'),
    isForLoneCards: z.boolean().describe('Whether it was made for cards that its owner shares one by one.'),
    right: right.describe('What you may do in this book.'),
    cards: count.describe('How many cards the book holds.'),
    grants: z.array(grant).nullable().describe('Who else reads it; only for those who may share it.'),
  }),
)

/** The books within reach. */
export const books = named('Books', z.object({ items: z.array(book) }))

/** What a new book is to be. */
export const bookInput = named(
  'NewBook',
  z.strictObject({ name: text(200), kind: z.enum(['personal', 'shared']).default('personal') }),
)

/** The new name of a book. */
export const bookNameInput = named('BookName', z.strictObject({ name: text(200) }))

/** What a book hides of its cards, and from whom. */
export const hiddenFields = named(
  'HiddenFields',
  z.strictObject({
    fields: z
      .array(text(200))
      .max(100)
      .describe(
        'Hidden parts: private-phones, phones, private-emails, emails, private-addresses, addresses, dates, notes, photo, online, personal, tax-ids, custom, or custom: and the label of one field. Empty when nothing is hidden.',
      ),
    below: right
      .exclude(['view'])
      .nullable()
      .describe('From whoever has less than this right to the card; null when it does not matter.'),
    fromGuests: z
      .boolean()
      .describe('From guests, and from who only has a link for outsiders. Who manages the book sees all.'),
  }),
)

/** The batch by which a change is undone; null when all was so already. */
export const batchOrNothing = named('BatchOrNothing', z.object({ batchId: id.nullable() }))

/** The right somebody gets in a book. */
export const grantInput = named('GrantChange', z.strictObject({ right }))
