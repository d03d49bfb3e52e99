import { z } from 'zod'
import { id, moment, page, pageOf } from '../scalars.ts'
import { named } from '../shape.ts'
import { someone } from './access.ts'

const text = z.string().min(1).max(4_000)

const audience = z
  .enum(['me', 'team', 'all'])
  .describe('Who reads it, of those who see the card: its author alone, a team, or all.')

/** Something that was said of a card. */
export const comment = named(
  'Comment',
  z.object({
    id,
    cardId: id,
    author: someone,
    audience,
    team: someone.nullable().describe('The team it is for.'),
    text,
    mentions: z
      .array(z.object({ kind: z.enum(['member', 'team']), id, name: z.string() }))
      .describe('Whom the text names by `@` and their name.'),
    createdAt: moment,
    editedAt: moment.nullable(),
    mayEdit: z.boolean(),
    mayDelete: z.boolean(),
  }),
)

/** Which comments are wanted. */
export const commentsQuery = z.object(page)

/** What was said of a card, the latest first. */
export const comments = named('Comments', pageOf(comment))

/** Something to be said of a card. */
export const commentInput = named(
  'NewComment',
  z
    .strictObject({
      text: text.describe('Plain text. `@` and the name of a member or a team tells them.'),
      audience: audience.default('all'),
      teamId: id.optional().describe('One of one’s own teams, for the audience `team`.'),
    })
    .refine((input) => (input.audience === 'team') === (input.teamId !== undefined), {
      path: ['teamId'],
      params: { word: 'other' },
    }),
)

/** What a comment is to say. */
export const commentChange = named('CommentChange', z.strictObject({ text }))

/** What a comment said before each edit, the latest first. */
export const commentVersions = named(
  'CommentVersions',
  z.object({ items: z.array(z.object({ id, at: moment, until: moment, text: z.string() })) }),
)

/** Who is to handle a card. */
export const handlerInput = named(
  'HandlerInput',
  z.strictObject({ memberId: id.nullable().describe('A member who sees the card; null for nobody.') }),
)

/** Something that a member is told of, with what it is about. */
const notification = z.object({
  id,
  kind: z
    .enum(['mention', 'handed', 'request', 'answer', 'book', 'alarm'])
    .describe(
      'Named in a comment, handed a card, asked for something, answered, given a book, warned of many cards taken.',
    ),
  at: moment,
  actor: someone.nullable().describe('Who did it; null for the server.'),
  card: someone.nullable(),
  book: someone.nullable(),
  text: z.string().nullable().describe('What the comment says.'),
  requestState: z.enum(['open', 'granted', 'refused', 'withdrawn']).nullable(),
  isRead: z.boolean(),
})

/** What one is told of, the latest first, and how much of it is unread. */
export const notifications = named('Notifications', z.object({ items: z.array(notification), unread: z.int().min(0) }))

/** What of it was read. */
export const notificationsRead = named(
  'NotificationsRead',
  z.strictObject({
    ids: z.array(id).max(500).nullable().default(null).describe('All of it when null.'),
    isRead: z.boolean().default(true),
  }),
)

/** The data of a live event `comment`: something was said of this card, changed or deleted, that the reader may read. */
export const commentEvent = z.object({ cardId: id, commentId: id })
